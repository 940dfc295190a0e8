"""A part of the left column whose lines come and go: an offer in words while there is none, a plus once there are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Customer
from ui.runner import Runner
from ui.widgets.buttons import LinkButton
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.section import Section


class RowSection(Section):
    """Children make their lines, `hold` them, and say what adding one begins with. offer: those words."""

    def __init__(self, title: str, offer: str, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, add=offer)
        self._runner = runner
        self._customer: Customer | None = None
        self._refusal = ""
        self.first_button = LinkButton(offer, self, icon="plus", quiet=True)
        self.add_wanted.connect(self.begin)
        self.first_button.clicked.connect(self.begin)

    def hold(self, rows: KeyedColumn) -> None:
        """These are the lines; the offer stands below."""
        self.column.addWidget(rows)
        self.column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.emptied.connect(self._on_emptied)

    def begin(self) -> None:
        """Add another one."""

    def is_another(self, customer: Customer) -> bool:
        return self._customer is None or customer.id != self._customer.id

    def show_offer(self, *, is_empty: bool) -> None:
        """Where nothing can be changed and nothing is, there is nothing to see."""
        can_add = not self._refusal
        self.first_button.setVisible(is_empty and can_add)
        self.show_add(not is_empty and can_add)
        self.setVisible(can_add or not is_empty)

    def _on_emptied(self) -> None:
        self.show_offer(is_empty=True)
        self.first_button.setFocus(Qt.FocusReason.TabFocusReason)
