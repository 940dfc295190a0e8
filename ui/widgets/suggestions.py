"""Words offered under a line while somebody types in it, in a list that looks like the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ui.widgets.scroll_bar import ScrollBar


class Suggestions(QCompleter):
    """Belongs to its line. Arrows choose, Enter takes; typing on ignores it."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self._list = QListView(line)
        self._list.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self._list, ground="surface"))
        self.setPopup(self._list)
        line.setCompleter(self)

    def set_words(self, words: Sequence[str]) -> None:
        if list(words) != self._words.stringList():
            self._words.setStringList(list(words))

    def is_open(self) -> bool:
        return self._list.isVisible()
