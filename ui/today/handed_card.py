"""Handoffs on Today: given to the reader, given by them and not answered yet, and those that came back; and help that was
asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.escalation import Escalation
from advocate.domain.handoff import Handoff
from ui.escalations.escalation_row import EscalationRow
from ui.handoffs.handoff_row import HandoffRow, Side
from ui.reader import Reader
from ui.runner import Runner
from ui.today.card import SideCard
from ui.today.stops import Stops
from ui.widgets.focus_box import FocusBox


class HandoffRows(Stops):
    """All seen from one side."""

    customer_wanted = Signal(object)

    def __init__(self, runner: Runner, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner, self._side = runner, side
        self.reader: Reader | None = None

    def make_box(self, value: Any) -> FocusBox:
        row = HandoffRow(self._runner, value, self._side, self)
        row.customer_wanted.connect(self.customer_wanted)
        return row

    def update_row(self, row: QWidget, value: Any) -> None:
        if isinstance(row, HandoffRow) and self.reader is not None:
            row.show_handoff(value, self.reader)


class HandoffsCard(SideCard):
    """`customer_wanted(CustomerId)`. Shown while there are any."""

    customer_wanted = Signal(object)

    def __init__(self, runner: Runner, title: str, side: Side, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.rows = HandoffRows(runner, side, self)
        self.rows.customer_wanted.connect(self.customer_wanted)
        self.content.addWidget(self.rows)

    def show_handoffs(self, handoffs: Sequence[Handoff], reader: Reader, *, count: int) -> None:
        """count: how many there are in all; only the first of them have come."""
        self.rows.reader = reader
        self.rows.show_values(handoffs)
        self.head.show_count(count)
        self.setVisible(bool(handoffs))


class HelpRows(Stops):
    customer_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self.reader: Reader | None = None

    def make_box(self, value: Any) -> FocusBox:
        row = EscalationRow(self._runner, value, self)
        row.customer_wanted.connect(self.customer_wanted)
        return row

    def update_row(self, row: QWidget, value: Any) -> None:
        if isinstance(row, EscalationRow) and self.reader is not None:
            row.show_escalation(value, self.reader)


class HelpCard(SideCard):
    """`customer_wanted(CustomerId)`. Shown while somebody waits for an answer."""

    customer_wanted = Signal(object)

    def __init__(self, runner: Runner, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.rows = HelpRows(runner, self)
        self.rows.customer_wanted.connect(self.customer_wanted)
        self.content.addWidget(self.rows)

    def show_asked(self, escalations: Sequence[Escalation], reader: Reader, *, count: int) -> None:
        """count: how many there are in all; only the first of them have come."""
        self.rows.reader = reader
        self.rows.show_values(escalations)
        self.head.show_count(count)
        self.setVisible(bool(escalations))
