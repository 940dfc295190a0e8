"""When the next promise of whoever is here falls due, and that it does. Says it once; shows nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from advocate import settings
from advocate.changes import Changes
from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due, DueKind, Promise, PromiseFilter
from ui.runner import Runner

if TYPE_CHECKING:
    from advocate.app import Advocate

_DAY_BEGINS = timedelta(hours=9)  # a promise for a day is told of when that day's work begins
_LOOK_BACK = timedelta(
    minutes=15
)  # what fell due while the computer slept is still news; what is older stands on Today
_LOOK_AHEAD = timedelta(days=3)
_LONGEST_WAIT = 600.0  # seconds: clocks are changed and computers sleep
_SOON = 1000  # milliseconds: many changes in a row are asked about once
_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """promises: mine that are open, the soonest first; before: how long before to tell, None for never."""

    promises: tuple[Promise, ...]
    before: timedelta | None
    now: datetime
    zone: str


def moment_of(due: Due, before: timedelta) -> datetime:
    """When to tell of it."""
    begins = due.start + _DAY_BEGINS if due.kind is DueKind.DAY else due.start
    return begins - before


def due_now(ahead: Ahead, told: set[tuple[PromiseId, datetime]]) -> tuple[Promise, ...]:
    """What to tell of just now and was not told before."""
    if ahead.before is None:
        return ()
    before = ahead.before
    return tuple(
        promise
        for promise in ahead.promises
        if ahead.now - _LOOK_BACK <= moment_of(promise.due, before) <= ahead.now
        and (promise.id, promise.due.start) not in told
    )


def seconds_to_next(ahead: Ahead) -> float:
    """Until the next one is to be told of, at most ten minutes."""
    if ahead.before is None:
        return _LONGEST_WAIT
    before = ahead.before
    waits = [(moment_of(promise.due, before) - ahead.now).total_seconds() for promise in ahead.promises]
    return min((wait for wait in waits if wait > 0), default=_LONGEST_WAIT)


def read_ahead(app: Advocate) -> Ahead:
    """Runs on the database thread."""
    remind, now = app.settings.get(settings.REMIND_BEFORE), app.clock.now()
    before = None if remind == "off" else timedelta(minutes=int(remind))
    wanted = PromiseFilter(
        owner_id=app.member.id,
        due_from=now - _LOOK_AHEAD,
        due_before=now + (before or timedelta()) + _LOOK_AHEAD,
    )
    promises = app.promises.list_promises(wanted, 0, _MOST) if before is not None else ()
    return Ahead(promises=promises, before=before, now=now, zone=app.member.zone)


class DueWatch(QObject):
    """`fell_due(promises, Ahead)`. One timer to the next moment; asks the vault then, and after changes."""

    fell_due = Signal(object, object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._told: set[tuple[PromiseId, datetime]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        runner.changed.connect(self._on_changed)

    def look(self) -> None:
        self._runner.query(self, "ahead", read_ahead, self._on_ahead)

    def rest(self) -> None:
        """The vault is closed."""
        self._timer.stop()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touched("promises", "settings"):
            self._timer.start(_SOON)

    def _on_ahead(self, ahead: Ahead) -> None:
        due: Sequence[Promise] = due_now(ahead, self._told)
        self._told |= {(promise.id, promise.due.start) for promise in due}
        self._timer.start(int(min(max(seconds_to_next(ahead), 1.0), _LONGEST_WAIT) * 1000))
        if due:
            self.fell_due.emit(due, ahead)
