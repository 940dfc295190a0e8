"""A card of the settings page: a title, a sentence where one helps, and rows of a label with its control."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runner import Runner
from ui.settings.state import SettingsState
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.labels import Label, Para

LABEL_WIDTH = 150


class RowLabel(Label):
    """The quiet name of a control, all of one width."""

    def retheme(self) -> None:
        super().retheme()
        self.setFixedWidth(theme().px(LABEL_WIDTH))


class Section(Box):
    """Children add rows, and show what `show_state` brings without telling anybody."""

    def __init__(self, title: str, sentence: str, runner: Runner, parent: QWidget) -> None:
        super().__init__("card", parent)
        self.runner = runner
        self.body = self.column(margins=(20, 18, 20, 18), spacing=12)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(title, "heading", "ink", self))
        if sentence:
            head.addWidget(Para(sentence, "small", "muted", self))
        self.body.addLayout(head)

    def show_state(self, state: SettingsState) -> None:
        """What is set just now."""

    def add_row(self, label: str, *controls: QWidget, stretch: bool = False) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(RowLabel(label, "body", "muted", self))
        for control in controls:
            row.addWidget(control, 1 if stretch else 0)
        if not stretch:
            row.addStretch(1)
        self.body.addLayout(row)
        return row


class RowList(QWidget):
    """Rows that come and go, one below the other, with a line of their own in the page's order of focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._rows: list[QWidget] = []
        follow_theme(self)

    def retheme(self) -> None:
        self.updateGeometry()

    def rows(self) -> list[QWidget]:
        return list(self._rows)

    def show_rows(self, rows: list[QWidget]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = rows
        for row in rows:
            self._column.addWidget(row)
            row.show()
