"""What the vault knows that bears on a text while it is typed: the team's wording lists, and the case it seems to belong to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from advocate.changes import Changes
from advocate.domain.case_fit import CaseSuggestion
from advocate.domain.open_call import OpenCall
from advocate.domain.wording_hints.hint import WordingLists
from ui.runner import Runner
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from advocate.app import Advocate

_ASK_AFTER = 400
"""Milliseconds without a key: the case is asked for when the hands rest."""
_WORDING = ("wording_entries", "settings")


class KnownHere(QObject):
    """`changed` when either is another. Nothing is asked before `begin`."""

    changed = Signal()

    def __init__(self, runner: Runner, text: TextArea, current: Callable[[], OpenCall | None]) -> None:
        super().__init__(text)
        self.lists: WordingLists | None = None
        self._runner = runner
        self._text = text
        self._current = current
        self._suggested: CaseSuggestion | None = None
        self._is_begun = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_ASK_AFTER)
        self._soon.timeout.connect(self._ask_case)
        runner.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Another contact is shown."""
        self._suggested = None
        if not self._is_begun:
            self._is_begun = True
            self._ask_lists()
        self.ask_case_soon()

    def ask_case_soon(self) -> None:
        """With every key; cheap."""
        self._soon.start()

    def case_of(self, call: OpenCall) -> CaseSuggestion | None:
        """What was suggested last, while it is of that call's customer."""
        suggested = self._suggested
        return suggested if suggested and suggested.case.customer_id == call.customer_id else None

    def _ask_lists(self) -> None:
        self._runner.query(self, "wording", _read_lists, self._on_lists)

    def _on_lists(self, lists: WordingLists | None) -> None:
        self.lists = lists
        self.changed.emit()

    def _ask_case(self) -> None:
        call, text = self._current(), self._text.text()
        if call is None or call.customer_id is None or not asks_for_case(call) or not text.strip():
            self._suggested = None
            return
        customer_id = call.customer_id
        self._runner.query(
            self, "case", lambda app: app.cases.suggest(customer_id, text), partial(self._on_case, call)
        )

    def _on_case(self, asked: OpenCall, suggested: CaseSuggestion | None) -> None:
        call = self._current()
        if call is not None and (call.id, call.customer_id) == (asked.id, asked.customer_id):
            self._suggested = suggested
            self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if self._is_begun and any(changes.touched(table) for table in _WORDING):
            self._ask_lists()
        if self._is_begun and changes.touched("cases"):
            self.ask_case_soon()


def asks_for_case(call: OpenCall) -> bool:
    """Nobody said yet which case it belongs to."""
    return call.case_id is None and call.new_case is None


def _read_lists(app: Advocate) -> WordingLists | None:
    """On the database thread. None where whoever is here wants no hints."""
    return app.wording.lists() if app.wording.read().is_on else None
