"""Short texts in their order: each is edited, moved or taken away where it stands, and one more is added below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.settings.add_line import AddLine
from ui.settings.section import RowList
from ui.settings.step_row import StepRow

MakeRow = Callable[[str, int, int, QWidget], StepRow]


class OrderedWords(QWidget):
    """`changed(list[str])` with the whole list as a person wants it; `added(list[str])` where the last of them is new.

    make: a row of (text, place, count, parent).
    """

    changed = Signal(list)
    added = Signal(list)

    def __init__(self, make: MakeRow, placeholder: str, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._make = make
        self._texts: list[str] | None = None
        self.list = RowList(self, spacing=2)
        self.add = AddLine(placeholder, what, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.list)
        self.column.addWidget(self.add)
        self.setFocusProxy(self.add)
        self.add.added.connect(self._on_added)

    def show_texts(self, texts: Sequence[str]) -> None:
        if list(texts) == self._texts:
            return
        self._texts = list(texts)
        rows: list[QWidget] = []
        for place, text in enumerate(texts):
            row = self._make(text, place, len(texts), self.list)
            row.edited.connect(self._on_edited)
            row.moved.connect(self._on_moved)
            row.removed.connect(self._on_removed)
            rows.append(row)
        self.list.show_rows(rows)

    def forget(self) -> None:
        """What is shown is not what is kept: show it anew next time."""
        self._texts = None

    def _on_added(self, text: str) -> None:
        self.added.emit([*(self._texts or ()), text])

    def _on_edited(self, place: int, text: str) -> None:
        if text.strip():
            texts = list(self._texts or ())
            texts[place] = text
            self.changed.emit(texts)
        else:
            self._on_removed(place)

    def _on_moved(self, place: int, steps: int) -> None:
        texts = list(self._texts or ())
        texts.insert(place + steps, texts.pop(place))
        self.changed.emit(texts)

    def _on_removed(self, place: int) -> None:
        texts = list(self._texts or ())
        del texts[place]
        self.changed.emit(texts)
