"""The painted frame around every native input: quiet ground, thin line, accent line while it has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.painting import CONTROL_RADIUS, rrect
from ui.theme import theme


class FieldFrame(QFrame):
    """Holds an input and small things beside it in one row; `ground` and `line` are tokens ("" for no line)."""

    def __init__(
        self,
        field: QWidget,
        parent: QWidget | None = None,
        *,
        ground: str = "surface",
        line: str = "line.strong",
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._ground = ground
        self._line = line
        self._wrong = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 0, 8, 0)
        self.row.setSpacing(8)
        self.row.addWidget(field, 1)
        field.installEventFilter(self)
        self.setFocusProxy(field)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_wrong(self, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange}:
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            line, width = self._line, 1.0
            if self._field.hasFocus():
                line, width = "focus", t.line_width()
            elif self._wrong:
                line, width = "late", t.line_width()
            elif t.high_contrast:
                line = line or "line"
            ground = self._ground if self._field.isEnabled() else "sunken"
            frame = t.color(line) if line else None
            rrect(p, self.rect(), CONTROL_RADIUS, t.color(ground), frame, width=width)
