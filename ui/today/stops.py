"""The parts of a card that the keyboard can stand on, one below the other: arrows between them, nothing lost when one goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.focus_box import FocusBox
from ui.widgets.keyed_column import KeyedColumn


class Stops(KeyedColumn):
    """Children make FocusBoxes. More than `most` are folded behind "Show all"."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 3) -> None:
        super().__init__(parent, spacing=0, most=most)
        self._fold.padding = 16  # as far in as the words of the rows

    def boxes(self) -> list[FocusBox]:
        return [row for row in self.rows() if isinstance(row, FocusBox)]

    def make_box(self, value: Any) -> FocusBox:
        raise TypeError(f"{type(self).__name__} must say how {value!r} is shown")

    def make(self, value: Any) -> QWidget:
        box = self.make_box(value)
        box.step_wanted.connect(self._on_step_wanted)
        return box

    def show_values(self, values: Sequence[Any]) -> None:
        super().show_values(values)
        boxes = self.boxes()
        for box in boxes:
            box.set_last(box is boxes[-1])

    def _on_step_wanted(self, step: int) -> None:
        boxes, box = self.boxes(), self.sender()
        if isinstance(box, FocusBox) and box in boxes:
            at = max(0, min(len(boxes) - 1, boxes.index(box) + step))
            boxes[at].setFocus(Qt.FocusReason.TabFocusReason)
