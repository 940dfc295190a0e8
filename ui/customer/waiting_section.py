"""What waits for somebody with this customer: handed on and not accepted yet, help offered by a rule or asked for."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtWidgets import QWidget

from advocate.domain.escalation import Escalation
from advocate.domain.handoff import Handoff
from advocate.domain.ids import HandoffId
from ui.customer_picture import CustomerPicture
from ui.escalations.escalation_row import EscalationRow
from ui.handoffs.handoff_row import HandoffRow, Side
from ui.reader import Reader
from ui.runner import Runner
from ui.widgets.keyed_column import KeyedColumn

_MOST_CARDS = 4


class WaitingColumn(KeyedColumn):
    """A card for each handoff and escalation that nobody has answered."""

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent, most=_MOST_CARDS)
        self._runner = runner
        self._reader: Reader | None = None
        self._mine: frozenset[HandoffId] = frozenset()

    def show_picture(self, picture: CustomerPicture) -> None:
        self._reader, self._mine = picture.reader, picture.handed_to_me
        brief = picture.brief
        self.show_values([*brief.handoffs, *brief.escalations] if brief is not None else [])

    def key_of(self, value: Any) -> Hashable:
        """The state too: a card has the buttons of one."""
        return value.id, value.state

    def make(self, value: Any) -> QWidget:
        if isinstance(value, Handoff):
            return HandoffRow(self._runner, value, self._side(value), self, with_customer=False)
        return EscalationRow(self._runner, value, self, with_customer=False)

    def update_row(self, row: QWidget, value: Any) -> None:
        if self._reader is None:
            return
        if isinstance(row, HandoffRow):
            row.show_handoff(value, self._reader)
        elif isinstance(row, EscalationRow) and isinstance(value, Escalation):
            row.show_escalation(value, self._reader)

    def _side(self, handoff: Handoff) -> Side:
        if handoff.id in self._mine:
            return Side.TO_ME
        is_mine = self._reader is not None and handoff.from_id == self._reader.member.id
        return Side.MINE if is_mine else Side.OTHERS
