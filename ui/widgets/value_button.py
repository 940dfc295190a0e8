"""A value that acts when it is clicked, as a number or a mail address: icon and words, on as many lines as it may take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.painting import mirrored, paint_icon
from ui.theme import theme
from ui.widgets.labels import LINE_HEIGHT
from ui.widgets.painted_button import PaintedButton
from ui.widgets.paragraphs import Paragraphs
from ui.widgets.tips import tip_text

ICON = 12
_ICON_GAP = 8
_AT_LEAST = 20
_WIDTHS = 6


class ValueButton(PaintedButton):
    """Reads like text, and is underlined while it is pointed at or has the keyboard. max_lines: of what it says once
    `set_room` has told how wide it may be; dots end what is longer, and the tooltip says it whole.

    opens: a small arrow says that it opens a list.
    """

    role = "small"
    base_height = _AT_LEAST
    icon_size = ICON

    def __init__(
        self,
        icon: str = "",
        parent: QWidget | None = None,
        *,
        token: str = "ink",
        max_lines: int = 1,
        opens: bool = False,
    ) -> None:
        self._token = token
        self._max_lines = max_lines
        self._opens = opens
        self._room = 0
        self._laid_out: dict[tuple[int, bool], Paragraphs] = {}
        super().__init__("", parent, icon=icon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_label(self, label: str) -> None:
        if label != self._label or not label:
            self._laid_out = {}
            super().set_label(label)

    def set_icon(self, icon: str) -> None:
        if icon != self._icon:
            self._laid_out = {}
            super().set_icon(icon)

    def set_token(self, token: str) -> None:
        if token != self._token:
            self._token = token
            self.update()

    def retheme(self) -> None:
        self._laid_out = {}
        super().retheme()

    def changeEvent(self, event: QEvent) -> None:
        self._laid_out = {}
        super().changeEvent(event)

    def set_room(self, width: int) -> None:
        """How wide it may become, in pixels; what is longer takes another line."""
        if width != self._room:
            self._room = width
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted = QFontMetricsF(theme().font(self.role)).horizontalAdvance(self._widest_line())
        width = int(wanted + 1.999) + self._beside()
        if self._room and self._max_lines > 1:
            width = min(width, self._room)
        least = theme().px(self.base_height)
        if self._max_lines == 1:
            return QSize(width, least)
        return QSize(width, max(least, int(self._words(width).height + 2.999)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), self.sizeHint().height() if self._room else theme().px(self.base_height))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            cut = self._words(self.width()).is_cut_off
            QToolTip.showText(event.globalPos(), tip_text(self._label) if cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        words = self._words(self.width())
        line = self._line_height()
        top = (t.px(self.base_height) - line) / 2
        with QPainter(self) as p:
            if self._icon:
                side = t.px(self.icon_size)
                box = mirrored(QRectF(0, top, side, line), self.rect(), rtl=self.rtl)
                paint_icon(p, box, self._icon, "muted", self.icon_size)
            if self._opens and (self.underMouse() or self.hasFocus()):
                box = QRectF(self.width() - t.px(ICON), top, t.px(ICON), line)
                paint_icon(p, mirrored(box, self.rect(), rtl=self.rtl), "chevron-down", "muted", ICON)
            p.setPen(t.color(self._token))
            words.draw(p, QPointF(self._arrow() if self.rtl else self._lead(), top))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _words(self, width: int) -> Paragraphs:
        underlined = self.isEnabled() and (self.underMouse() or self.hasFocus())
        known = self._laid_out.get((width, underlined))
        if known is not None:
            return known
        font = QFont(theme().font(self.role))
        font.setUnderline(underlined)
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        shown = self._label if self._max_lines > 1 else self._label.replace("\n", " ")
        made = Paragraphs(
            shown, font, width - self._beside(), self._line_height(), max_lines=self._max_lines, side=side
        )
        if len(self._laid_out) >= _WIDTHS:
            self._laid_out = {}
        self._laid_out[width, underlined] = made
        return made

    def _widest_line(self) -> str:
        return max(self._label.split("\n"), key=len, default="")

    def _line_height(self) -> float:
        return theme().font(self.role).pixelSize() * LINE_HEIGHT

    def _lead(self) -> int:
        return theme().px(self.icon_size) + _ICON_GAP if self._icon else 0

    def _arrow(self) -> int:
        return theme().px(ICON) + 2 if self._opens else 0

    def _beside(self) -> int:
        return self._lead() + self._arrow()
