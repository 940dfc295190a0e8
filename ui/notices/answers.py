"""What becomes of an answer that a person gave to a reminder, wherever they saw it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advocate.changes import Changes
from advocate.domain.promise import Promise
from advocate.domain.reminder import Notice
from advocate.errors import AdvocateError, Conflict, NotFound
from ui.notices import words
from ui.notices.telling import Choice, Telling
from ui.promises.facts import count_late
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.app import Advocate

SNOOZED_FOR = timedelta(minutes=10)
TODAY = "today"


class Answers(QObject):
    """`customer_wanted(CustomerId)`, `place_wanted(key)`; `kept_late(Promise)`, of which a word about why is asked first;
    `said(Telling)` where it could not be done."""

    kept_late = Signal(object)
    customer_wanted = Signal(object)
    place_wanted = Signal(str)
    said = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    def take(self, choice: Choice, notices: Sequence[Notice]) -> None:
        promise = notices[0].promise
        ids = tuple(notice.promise.id for notice in notices)
        match choice:
            case Choice.KEPT:
                asked = partial(self._on_late_counted, promise)
                key = f"late {promise.id}"
                self._runner.query(self, key, partial(count_late, ids=ids), asked, self._on_failed)
            case Choice.SNOOZE:
                self._do(lambda app: app.reminders.snooze(ids, _put_off_to(notices, app.clock.now())))
            case Choice.OPEN:
                self.customer_wanted.emit(promise.customer_id)
            case Choice.SHOW:
                self.place_wanted.emit(TODAY)

    def _on_late_counted(self, promise: Promise, late: int) -> None:
        if late:
            self.kept_late.emit(promise)
        else:
            self._do(lambda app: app.promises.keep(promise.id))

    def _do(self, work: _Work) -> None:
        self._runner.command(self, work, failed=self._on_failed)

    def _on_failed(self, error: AdvocateError) -> None:
        """The promise may have ended meanwhile, here or by a colleague's hand."""
        self.said.emit(_words_for(error))


def _put_off_to(notices: Sequence[Notice], now: datetime) -> datetime:
    """In ten minutes; but nobody sleeps over the moment at which one of them is due."""
    ends = (notice.promise.due.end for notice in notices)
    return min((now + SNOOZED_FOR, *(end for end in ends if end > now)))


def _words_for(error: AdvocateError) -> Telling:
    if isinstance(error, Conflict | NotFound):
        return words.had_ended()
    return words.not_done(error.message, error.hint)


if TYPE_CHECKING:
    from collections.abc import Callable

    _Work = Callable[[Advocate], Changes]
