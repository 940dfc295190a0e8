"""Watches what is saved: what a rule offers then is shown in the window's line, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from advocate.changes import Changes
from advocate.domain.escalation import Escalation, EscalationState
from advocate.domain.ids import EscalationId
from ui.escalations.offer_line import OfferLine
from ui.runner import Runner


class Offers(QObject):
    """Fills `line`. speaks: whether this window is the one that says what happened, where several are open."""

    def __init__(self, runner: Runner, line: OfferLine, speaks: Callable[[], bool]) -> None:
        super().__init__(line)
        self._runner, self._line, self._speaks = runner, line, speaks
        self._waiting: list[EscalationId] = []
        runner.changed.connect(self._on_changed)
        line.left.connect(self._on_left)

    def _on_changed(self, changes: Changes) -> None:
        touched = [EscalationId(each) for each in changes.records.get("escalations", ())]
        known = [each for each in touched if each in self._waiting]
        if not touched or not (known or self._speaks()):
            return
        self._waiting = [*(each for each in touched if each not in known), *self._waiting]
        self._ask()

    def _ask(self) -> None:
        ids = tuple(self._waiting)
        self._runner.query(self, "offers", lambda app: app.escalations.several(ids), self._on_read)

    def _on_read(self, found: Sequence[Escalation]) -> None:
        offers = [each for each in found if each.state is EscalationState.OFFERED]
        self._waiting = [each.id for each in offers]
        shown = self._line.offer()
        same = next((each for each in offers if shown is not None and each.id == shown.id), None)
        self._line.show_offer(same or next(iter(offers), None))

    def _on_left(self) -> None:
        """The next one, where one save offered two."""
        self._waiting = self._waiting[1:]
        if self._waiting:
            self._ask()
