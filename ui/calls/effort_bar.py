"""How hard it was for the customer, 1 (very easy) to 7 (very hard), by one key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.calls.words import effort_words
from ui.painting import Align, rrect, text
from ui.theme import theme
from ui.widgets.labels import Elide
from ui.widgets.painted_button import PaintedButton


class EffortStep(PaintedButton):
    """One figure, filled while it is the chosen one."""

    role = "strong"
    base_height = 28

    def __init__(self, figure: int, parent: QWidget) -> None:
        self.figure = figure
        super().__init__(str(figure), parent, name=f"{figure}, {effort_words(figure)}")
        self.setCheckable(True)
        self.setToolTip(effort_words(figure))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(30), theme().px(self.base_height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the bar moves inside itself; Qt would go to the next field
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        on = self.isChecked()
        with QPainter(self) as p:
            ground = "accent" if on else "hover" if self.underMouse() else "sunken"
            rrect(p, self.rect(), 6, t.color(ground))
            token = "on.accent" if on else "muted"
            text(p, QRectF(self.rect()), self.label(), self.font(), t.color(token), align=Align.AlignHCenter)


class EffortBar(QWidget):
    """`chosen(int | None)` when a person sets it. One Tab stop; figures choose, arrows move, 0 takes it back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._effort: int | None = None
        self.setAccessibleName(self.tr("How hard it was for the customer, 1 very easy to 7 very hard"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._steps = [EffortStep(figure, self) for figure in range(1, 8)]
        for step in self._steps:
            step.clicked.connect(self._on_step_clicked)
            row.addWidget(step)
        row.addSpacing(6)
        self._words = Elide("", "small", "muted", self)
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show()

    def effort(self) -> int | None:
        return self._effort

    def set_effort(self, effort: int | None) -> None:
        """Show it, without telling."""
        self._effort = effort
        self._show()

    def choose(self, effort: int | None) -> None:
        """As a person does: the figure that is chosen already is taken back."""
        self.set_effort(None if effort == self._effort else effort)
        self.chosen.emit(self._effort)

    def focus_step(self) -> QWidget:
        """Where the keyboard enters: the chosen figure, or the first."""
        return self._steps[(self._effort or 1) - 1]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if len(typed) == 1 and typed in "1234567":
            self.choose(int(typed) if int(typed) != self._effort else None)
            self._steps[int(typed) - 1].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_effort(None)
            self.chosen.emit(None)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (event.key() == Qt.Key.Key_Right) != (
                self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            )
            self._move(1 if forward else -1)
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        at = next((n for n, step in enumerate(self._steps) if step.hasFocus()), 0)
        self._steps[max(0, min(6, at + by))].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_step_clicked(self) -> None:
        step = self.sender()
        if isinstance(step, EffortStep):
            self.choose(step.figure)

    def _show(self) -> None:
        entry = self.focus_step()
        for step in self._steps:
            step.setChecked(step.figure == self._effort)
            step.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if step is entry or step.hasFocus() else Qt.FocusPolicy.ClickFocus
            )
        self._words.setText(effort_words(self._effort) or self.tr("1 easy, 7 hard"))
