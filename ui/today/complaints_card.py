"""Complaints with reach on Today: whose matter burns while many would hear of it, the most followers first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from advocate.domain.complaint import Complaint
from advocate.domain.customer import CustomerKind
from ui.painting import ChipSpec, chip_size
from ui.reader import Reader
from ui.theme import follow_theme, theme
from ui.today.card import SideCard
from ui.today.complaint_words import age_words, exact_reasons, reach_words, why_parts
from ui.today.line import OPEN, Line
from ui.today.lines import Lines
from ui.widgets.buttons import ChipButton
from ui.widgets.columns import Column, ListRow
from ui.widgets.row_delegate import RowDelegate

CALL = "call"
_MOST = 3
_SHORT_BELOW = 400
"""Effective pixels: in a narrower line the button gives way to the name; its key stays."""


class ComplaintDelegate(RowDelegate):
    """Rows are Complaint values. `acts_width`: at 100 %, kept free at the end of the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((Column(key="name", title=""),), parent)
        self.reader: Reader | None = None

    def keep_free(self, acts_width: int) -> None:
        name = Column(key="name", title="")
        self.columns = (name, Column(key="acts", title="", width=acts_width)) if acts_width else (name,)

    def list_row(self, row: Any) -> ListRow:
        customer = row.summary
        if self.reader is None:
            return ListRow(title=customer.name)
        reach = ChipSpec(text=reach_words(row), meaning="late", icon="megaphone")
        return ListRow(
            title=customer.name,
            second=(*why_parts(row, self.reader), age_words(row, self.reader)),
            avatar=customer.name,
            icon="building-2" if customer.kind is CustomerKind.ORGANISATION else "",
            title_chips=(reach,),
            meaning="late",
        )


class ComplaintLines(Lines):
    """One line for each, and a chip to write a contact down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, most=_MOST)
        self.delegate = ComplaintDelegate(self)
        self._is_short = False
        follow_theme(self)

    def key_of(self, value: Any) -> Any:
        return value.summary.id

    def make_line(self, value: Any) -> Line:
        line = Line(self.delegate, self, keys={"today.call": CALL})
        line.add_act(CALL, ChipButton(self.tr("Log a call"), "neutral", line))
        line.acts[0].setVisible(not self._is_short)
        return line

    def tooltip(self, value: Any) -> str:
        return exact_reasons(value, self.delegate.reader) if self.delegate.reader else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        self._is_short = self.width() / theme().scale < _SHORT_BELOW
        chip = chip_size(ChipSpec(text=self.tr("Log a call"))).width() / theme().scale
        self.delegate.keep_free(0 if self._is_short else int(chip + 0.999))
        for line in self.lines():
            line.acts[0].setVisible(not self._is_short)
            line.update()


class ComplaintsCard(SideCard):
    """`customer_wanted(CustomerId)`, `call_wanted(customer)`; `left(±1)` when an arrow leads out of it. Shown while
    anything burns."""

    customer_wanted = Signal(object)
    call_wanted = Signal(object)
    left = Signal(int)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.lines = ComplaintLines(self)
        self.lines.act_wanted.connect(self._on_act_wanted)
        self.lines.left.connect(self.left)
        self.content.addWidget(self.lines)

    def show_complaints(self, complaints: Sequence[Complaint], reader: Reader, *, count: int) -> None:
        """count: how many there are in all; only the first of them have come."""
        self.lines.delegate.reader = reader
        self.lines.show_values(complaints)
        self.head.show_count(count)
        self.setVisible(bool(complaints))

    def enter(self, step: int = 1) -> bool:
        """The keyboard to the first line, or from below (step -1) to the last; False where there is none."""
        return self.lines.enter(step)

    def _on_act_wanted(self, act: str, value: object) -> None:
        if not isinstance(value, Complaint):
            return
        if act == OPEN:
            self.customer_wanted.emit(value.summary.id)
        elif act == CALL:
            self.call_wanted.emit(value.summary)
