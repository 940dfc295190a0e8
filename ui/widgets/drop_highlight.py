"""Shown over a place while something that it takes is dragged above it: a dashed frame, an icon and what would happen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import RADIUS, Align, paint_icon, rrect, text
from ui.theme import theme


class DropHighlight(QWidget):
    """Lies over `place` and lets everything through. `show_words` while the drag is there, `hide` when it has gone."""

    def __init__(self, place: QWidget, *, icon: str = "download") -> None:
        super().__init__(place)
        self._icon = icon
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place.installEventFilter(self)
        self.hide()

    def show_words(self, words: str) -> None:
        """`Drop to add it to Maria Gomez`."""
        self._words = words
        self.setAccessibleName(words)
        self._cover()
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            veil = t.color("accent.soft")
            veil.setAlphaF(0.88)
            box = QRectF(self.rect()).adjusted(8, 8, -8, -8)
            rrect(p, box, RADIUS, veil, t.color("accent"), width=2, dashed=True)
            font = t.font("strong")
            wanted = QFontMetricsF(font).horizontalAdvance(self._words) + t.px(20) + 8
            line = QRectF(0, 0, min(wanted, box.width() - 24), t.px(24))
            line.moveCenter(box.center())
            mark = QRectF(line.left(), line.top(), t.px(20), line.height())
            words = line.adjusted(t.px(20) + 8, 0, 0, 0)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                mark.moveRight(line.right())
                words.moveLeft(line.left())
            paint_icon(p, mark, self._icon, "accent.text", 20)
            text(p, words, self._words, font, t.color("ink"), align=Align.AlignHCenter)

    def _cover(self) -> None:
        place = self.parentWidget()
        if place is not None:
            self.setGeometry(place.rect())
