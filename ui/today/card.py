"""What the cards of Today share: a quiet heading with one way further, and content below it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.box import Box
from ui.widgets.buttons import LinkButton
from ui.widgets.density import follow_density
from ui.widgets.labels import Label


class CardHead(QWidget):
    """The title in the card's own margins."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.label = Label(title, "section", "muted", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 4)
        self._row.setSpacing(12)
        follow_density(self._row)
        self._row.addWidget(self.label)
        self._row.addStretch(1)

    def show_count(self, count: int) -> None:
        """Beside the title, where there is more than one."""
        self.label.setText(f"{self._title} · {count:,}" if count > 1 else self._title)

    def add_link(self, label: str) -> LinkButton:
        link = LinkButton(label, self, quiet=True)
        self._row.addWidget(link)
        return link


class SideCard(Box):
    """A card at the right: `content` under a heading. It is shown while there is something in it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__("card", parent)
        self.setAccessibleName(title)
        self.head = CardHead(title, self)
        self.content: QVBoxLayout = self.column(margins=(1, 14, 1, 8))
        self.content.addWidget(self.head)
