"""Text that becomes a field when it is clicked or Enter is pressed on it, and is kept as soon as it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.painting import mirrored, paint_icon
from ui.theme import Role, theme
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import LINE_HEIGHT, place_lines
from ui.widgets.painted_button import PaintedButton
from ui.widgets.text_area import GrowingText
from ui.widgets.text_field import BareLine


class ShownText(PaintedButton):
    """The text at rest: it reads like a paragraph and is announced as a button that edits it."""

    def __init__(self, role: Role, parent: QWidget, *, token: str, placeholder: str, name: str) -> None:
        self.role = role
        self._token = token
        self._placeholder = placeholder
        self._name = name
        super().__init__("", parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_text(self, text: str) -> None:
        self.set_label(text)
        self.setAccessibleName(f"{self._name}: {text}" if text else f"{self._name}: {self._placeholder}")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._lay_out(width)[1] + 0.999)

    def sizeHint(self) -> QSize:
        longest = max((self._label or self._placeholder).split("\n"), key=len, default="")
        width = QFontMetricsF(theme().font(self.role)).horizontalAdvance(longest) + theme().px(18)
        width = min(width, theme().px(420))
        return QSize(int(width), self.heightForWidth(int(width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(48), int(self._line_height() + 0.999))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        layout, height = self._lay_out(self.width())
        with QPainter(self) as p:
            p.setPen(t.color(self._token if self._label else "muted"))
            layout.draw(p, QPointF(0, 0))
            if self.isEnabled() and (self.underMouse() or self.hasFocus()):
                p.setPen(QPen(t.color("line.strong"), 1, Qt.PenStyle.DotLine))
                p.drawLine(QPointF(0, height - 1), QPointF(self.width(), height - 1))
                side = t.px(12)
                box = QRectF(self.width() - side, 0, side, self._line_height())
                paint_icon(p, mirrored(box, self.rect(), rtl=self.rtl), "pencil", "muted", 12)

    def _line_height(self) -> float:
        return theme().font(self.role).pixelSize() * LINE_HEIGHT

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        words = (self._label or self._placeholder).replace("\n", "\u2028")
        layout = QTextLayout(words, QFont(theme().font(self.role)))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        count = place_lines(layout, max(20, width - theme().px(14)), self._line_height())
        return layout, max(1, count) * self._line_height()


class InlineEdit(QWidget):
    """`committed(str)` when the text was changed and left (or Enter pressed); Esc brings the old text back.

    name: what the text is ("Company"), for screen readers. multiline: Enter is a new line, Ctrl+Enter keeps.
    """

    committed = Signal(str)
    editing = Signal(bool)

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        parent: QWidget | None = None,
        *,
        name: str,
        placeholder: str = "",
        token: str = "ink",
        multiline: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._multiline = multiline
        self._ending = False
        self._shown = ShownText(role, self, token=token, placeholder=placeholder or name, name=name)
        self._shown.clicked.connect(self.edit)
        self._field: BareLine | GrowingText = GrowingText(2, 10, self) if multiline else BareLine(self)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(placeholder)
        self._frame = FieldFrame(self._field, self)
        self._frame.row.setContentsMargins(8, 6 if multiline else 4, 8, 6 if multiline else 4)
        self._frame.hide()
        self._field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shown)
        column.addWidget(self._frame)
        self._shown.show_text(text)
        self.setFocusProxy(self._shown)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        """Show a text from elsewhere; what is being typed just now is left alone."""
        self._text = text
        self._shown.show_text(text)

    def is_editing(self) -> bool:
        return not self._frame.isHidden()

    def edit(self) -> None:
        """Turn into a field with the text chosen."""
        if self.is_editing():
            return
        if isinstance(self._field, GrowingText):
            self._field.setPlainText(self._text)
        else:
            self._field.setText(self._text)
        self._shown.hide()
        self._frame.show()
        self.setFocusProxy(self._field)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()
        self.editing.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field or not self.is_editing():
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # Esc belongs to the field while it is open
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        elif event.type() == QEvent.Type.FocusOut and self._has_left():
            self._end(keep=True, focus=False)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._end(keep=False, focus=True)
            return True
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and (not self._multiline or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self._end(keep=True, focus=True)
            return True
        return False

    def _has_left(self) -> bool:
        """Not when only a menu opened over the field or the window lost the person's attention."""
        return (
            self.isActiveWindow()
            and not self._field.hasFocus()
            and self.window().focusWidget() is not self._field
        )

    def _end(self, *, keep: bool, focus: bool) -> None:
        if self._ending:
            return
        self._ending = True
        typed = self._field.toPlainText() if isinstance(self._field, GrowingText) else self._field.text()
        self._frame.hide()
        self._shown.show()
        self.setFocusProxy(self._shown)
        if focus:
            self._shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ending = False
        self.editing.emit(False)
        if keep and typed != self._text:
            self.set_text(typed)
            self.committed.emit(typed)
