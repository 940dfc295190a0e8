"""Labels in the roles of the design: one line, one line that is cut off with dots, and paragraphs with air."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.painting import Align, text, whole
from ui.theme import Role, follow_theme, theme
from ui.widgets.paragraphs import Paragraphs
from ui.widgets.tips import tip_text

LINE_HEIGHT = 1.45
_KEPT_WIDTHS = 6
_MOST_MEASURED = 500
"""Characters of a line that are measured for a hint; more is wider than any hint."""


class Label(QLabel):
    """Plain text in a role's font and a token's colour. What customers typed is never read as mark-up."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        token: str = "ink",
        parent: QWidget | None = None,
        *,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._token = token
        self.setTextFormat(Qt.TextFormat.PlainText)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setText(text)
        follow_theme(self)

    def set_role(self, role: Role, token: str | None = None) -> None:
        self._role = role
        self._token = token or self._token
        self.retheme()

    def set_token(self, token: str) -> None:
        self._token = token
        self.retheme()

    def retheme(self) -> None:
        self.setFont(theme().font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._token))
        self.setPalette(palette)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        self._paint_line(elide=False)

    def _paint_line(self, *, elide: bool) -> None:
        """One line, from the side the window is read from, whatever the words are written in."""
        side = self.alignment() & (Align.AlignRight | Align.AlignHCenter)
        color = self.palette().color(self.foregroundRole())
        with QPainter(self) as p:
            text(p, self.rect(), self.text(), self.font(), color, align=side, rtl=self._rtl, elide=elide)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.line_height()))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self.line_height()))

    def line_height(self) -> int:
        return whole(self.font().pixelSize() * LINE_HEIGHT)

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Elide(Label):
    """One line that ends in dots where there is no room; the whole text is in the tooltip and read aloud."""

    def __init__(
        self, text: str = "", role: Role = "body", token: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, token, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme().px(24)), hint.height())

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(int(width + 1.999), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_line(elide=True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and self.is_cut_off():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tip_text(self.text()), self)
            return True
        return super().event(event)

    def is_cut_off(self) -> bool:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text()) > self.width()


class Para(Label):
    """A paragraph: wrapped at words, lines 1.45 times the type size apart, as high as its text needs."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        token: str = "ink",
        parent: QWidget | None = None,
        *,
        max_lines: int = 0,
    ) -> None:
        self._max_lines = max_lines
        self._laid_out: dict[int, Paragraphs] = {}
        self._one_line: tuple[int, int] | None = None
        super().__init__(text, role, token, parent)
        self.setWordWrap(True)
        grow_with_text(self)

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        self._laid_out.clear()
        self._one_line = None
        super().setText(text)
        self.update()

    def retheme(self) -> None:
        self._laid_out.clear()
        self._one_line = None
        super().retheme()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """What fits on one line fits on every longer one: most paragraphs of a page do, and layouts try many widths."""
        width = min(width, self.maximumWidth())
        if self._one_line is not None and width >= self._one_line[0]:
            return self._one_line[1]
        laid_out = self._lay_out(width)
        height = int(laid_out.height + 0.999)
        if laid_out.height == self.font().pixelSize() * LINE_HEIGHT and not laid_out.is_cut_off:
            self._one_line = (min(width, int(laid_out.longest_line) + 2), height)
        return height

    def sizeHint(self) -> QSize:
        measured = QFontMetricsF(self.font())
        longest = max(measured.horizontalAdvance(line[:_MOST_MEASURED]) for line in self.text().split("\n"))
        width = min(longest + 2, theme().px(420))
        return QSize(int(width), self.heightForWidth(int(width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), self.line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.setPen(theme().color(self._token))
            laid_out = self._lay_out(self.width())
            spare = max(0.0, (self.height() - laid_out.height) / 2)
            top = 0.0 if self.alignment() & Align.AlignTop else spare
            laid_out.draw(p, QPointF(0, whole(top)))

    def _lay_out(self, width: int) -> Paragraphs:
        """Layouts around it ask about a few widths in turns."""
        if width not in self._laid_out:
            if len(self._laid_out) >= _KEPT_WIDTHS:
                self._laid_out.clear()
            self._laid_out[width] = self._make_layout(width)
        return self._laid_out[width]

    def _make_layout(self, width: int) -> Paragraphs:
        """Each paragraph reads in its own direction: an Arabic name above an English line stays on its side."""
        middle = Align.AlignHCenter if self.alignment() & Align.AlignHCenter else None
        distance = self.font().pixelSize() * LINE_HEIGHT
        return Paragraphs(self.text(), self.font(), width, distance, max_lines=self._max_lines, side=middle)


class TopColumn(QVBoxLayout):
    """A column whose stretch only keeps its items at the top: a field in it takes no room that others could use."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)


def grow_with_text(widget: QWidget) -> None:
    """A widget that holds paragraphs: never lower than they need at its width, and no wish to be higher."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class Dot(QLabel):
    """A small filled disc that stands beside a word of the same meaning (the word says it, the dot shows it)."""

    def __init__(self, token: str = "late", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        follow_theme(self)

    def set_token(self, token: str) -> None:
        self._token = token
        self.update()

    def retheme(self) -> None:
        self.setFixedSize(theme().px(10), theme().px(10))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme().color(self._token))
            p.drawEllipse(QRectF(self.rect()))
