"""The text of an InlineEdit at rest: reads like a paragraph, and is announced as a button that edits it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.painting import mirrored, paint_icon
from ui.theme import Role, theme
from ui.widgets.labels import LINE_HEIGHT
from ui.widgets.painted_button import PaintedButton
from ui.widgets.paragraphs import Paragraphs
from ui.widgets.tips import tip_text

PENCIL = 12
_GAP = 4
_WIDTHS = 4
"""Layouts ask for the height at a few widths, over and over."""


class ShownText(PaintedButton):
    """Pointed at or reached with the keyboard it shows a dotted line and a pencil. one_side: it stands in a row, so it
    begins where the window is read from, whatever it is written in. max_lines: the rest is in the tooltip. has_pencil:
    not where there is no room for one, and the dotted line says it alone."""

    def __init__(
        self,
        role: Role,
        parent: QWidget,
        *,
        token: str,
        placeholder: str,
        name: str,
        max_lines: int = 0,
        one_side: bool = False,
        has_pencil: bool = True,
    ) -> None:
        self.role = role
        self._has_pencil = has_pencil
        self._token = token
        self._placeholder = placeholder
        self._name = name
        self._max_lines = max_lines
        self._one_side = one_side
        self._laid_out: dict[int, Paragraphs] = {}
        self._line = 0.0
        super().__init__("", parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_text(self, text: str) -> None:
        name = f"{self._name}: {text or self._placeholder}"
        if text != self._label:
            self.set_label(text)
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def set_name(self, name: str, placeholder: str) -> None:
        if (name, placeholder) != (self._name, self._placeholder):
            self._name, self._placeholder = name, placeholder
            self.show_text(self._label)
            self._forget()
            self.update()

    def set_label(self, label: str) -> None:
        self._forget()
        super().set_label(label)

    def retheme(self) -> None:
        self._forget()
        self._line = theme().font(self.role).pixelSize() * LINE_HEIGHT
        super().retheme()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._lay_out(width).height + 0.999)

    def sizeHint(self) -> QSize:
        longest = max((self._label or self._placeholder).split("\n"), key=len, default="")
        width = QFontMetricsF(theme().font(self.role)).horizontalAdvance(longest) + self._pencil_room() + 4
        width = min(width, theme().px(420))
        return QSize(int(width), self.heightForWidth(int(width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(48), int(self._line_height() + 0.999))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._forget()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and event.key() == Qt.Key.Key_F2 and self.isEnabled():  # type: ignore[attr-defined]
            event.accept()  # F2 is the text's own, whatever else of the window listens to it
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            cut = self._lay_out(self.width()).is_cut_off
            QToolTip.showText(event.globalPos(), tip_text(self._label) if cut else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        words = self._lay_out(self.width())
        with QPainter(self) as p:
            p.setPen(t.color(self._token if self._label else "muted"))
            left = self._pencil_room() if self.rtl else 0
            words.draw(p, QPointF(left, 0))
            if self.isEnabled() and (self.underMouse() or self.hasFocus()):
                line = self._line_height() if self._has_pencil else 0.0
                paint_offer(p, QRectF(self.rect()), words.height, line, rtl=self.rtl)

    def _pencil_room(self) -> int:
        return theme().px(PENCIL) + _GAP if self._has_pencil else 0

    def _line_height(self) -> float:
        return self._line

    def _forget(self) -> None:
        self._laid_out = {}

    def _lay_out(self, width: int) -> Paragraphs:
        made = self._laid_out.get(width)
        if made is None:
            side = None
            if self._one_side:
                side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
            font = QFont(theme().font(self.role))
            room = max(20, width - self._pencil_room())
            words = self._label or self._placeholder
            made = Paragraphs(words, font, room, self._line_height(), max_lines=self._max_lines, side=side)
            if len(self._laid_out) >= _WIDTHS:
                self._forget()
            self._laid_out[width] = made
        return made


def paint_offer(p: QPainter, rect: QRectF, height: float, line_height: float, *, rtl: bool) -> None:
    """That this can be edited: a dotted line below, and a pencil at the end of a first line of that height, if any."""
    t = theme()
    p.setPen(QPen(t.color("line.strong"), 1, Qt.PenStyle.DotLine))
    bottom = min(rect.bottom() - 0.5, rect.top() + height - 0.5)
    p.drawLine(QPointF(rect.left(), bottom), QPointF(rect.right(), bottom))
    if not line_height:
        return
    side = t.px(PENCIL)
    box = QRectF(rect.right() - side, rect.top(), side, line_height)
    paint_icon(p, mirrored(box, rect, rtl=rtl), "pencil", "muted", PENCIL)
