"""The rows of a card: one Tab stop, arrows between them, and the keyboard never lost when a row goes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.today.line import Line
from ui.widgets.keyed_column import KeyedColumn


class Lines(KeyedColumn):
    """Children say how a value becomes a Line. `act_wanted(act, value)`; `left(±1)` on an arrow beyond either end.

    `stood_on(value)` whenever the keyboard comes to a line. More than `most` are folded behind "Show all".
    """

    act_wanted = Signal(str, object)
    left = Signal(int)
    stood_on = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, most: int = 0) -> None:
        super().__init__(parent, spacing=0, most=most)
        self._fold.padding = 16  # as far in as the words of the rows

    def make_line(self, value: Any) -> Line:
        raise TypeError(f"{type(self).__name__} must say how {value!r} is shown")

    def tooltip(self, value: Any) -> str:
        """The exact moments behind a row's words."""
        return ""

    def make(self, value: Any) -> QWidget:
        line = self.make_line(value)
        line.tip = self.tooltip
        line.act_wanted.connect(self.act_wanted)
        line.step_wanted.connect(self._on_step_wanted)
        line.entered.connect(self._on_entered)
        return line

    def update_row(self, row: QWidget, value: Any) -> None:
        if isinstance(row, Line):
            row.show_value(value)

    def lines(self) -> list[Line]:
        return [row for row in self.rows() if isinstance(row, Line)]

    def _arrange(self) -> None:
        for line in self.lines():
            line.set_stop(True)  # so that whichever takes the place of one that goes can have the keyboard
        super()._arrange()
        lines = self.lines()
        for line in lines:
            line.set_last(line is lines[-1])
        self._show_stop(next((line for line in lines if _has_keyboard(line)), None))

    def enter(self, step: int) -> bool:
        """Give the keyboard to the first line, or, coming from below (step -1), to the last. False without any."""
        lines = self.lines()
        if not lines:
            return False
        lines[0 if step > 0 else -1].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_stop(self, stop: Line | None) -> None:
        lines = self.lines()
        for line in lines:
            line.set_stop(line is (stop or lines[0]))

    def _on_entered(self) -> None:
        line = self.sender()
        if isinstance(line, Line):
            self._show_stop(line)
            self.stood_on.emit(line.value)

    def _on_step_wanted(self, step: int) -> None:
        lines = self.lines()
        line = self.sender()
        at = lines.index(line) + step if isinstance(line, Line) and line in lines else 0
        if 0 <= at < len(lines):
            lines[at].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit(step)


def _has_keyboard(line: Line) -> bool:
    return line.hasFocus() or any(button.hasFocus() for button in line.acts)
