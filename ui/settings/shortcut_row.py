"""One act in the settings: its words and its keys, with a way to other keys and back to those it had at first."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from ui.acts.act import Act
from ui.acts.shortcuts import shortcuts, written
from ui.painting import key_size, key_text, mirrored, paint_key, text
from ui.settings.key_asker import KeyAsker, take_from_others
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import LINE_HEIGHT
from ui.widgets.paragraphs import Paragraphs

_HEIGHT = 28
_BETWEEN, _BETWEEN_KEYS = 6, 4


class ShortcutRow(QLabel):
    """`rebound` after the person gave it other keys. There are many rows, so words and keys are painted, and what asks
    for others is made when it is wanted; it stands in the column below the row. Its owner calls `retheme`."""

    rebound = Signal()

    def __init__(self, act: Act, column: QBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self.act = act
        self.asking: KeyAsker | None = None
        self.reset: IconButton | None = None
        self.change: IconButton | None = None
        self._column = column
        self._keys: tuple[str, ...] | None = None
        self._keys_width = 0.0
        self._is_laid_out = False
        self._wrapped: Paragraphs | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if not act.is_fixed:
            words = self.tr("Change the keys of “{act}”").format(act=act.title())
            self.change = IconButton("pencil", words, self)
            self.change.clicked.connect(self.begin)
        self.show_keys()

    def show_keys(self) -> None:
        """As they are now."""
        keys = shortcuts().keys(self.act.key)
        shown = tuple(key_text(key) for key in keys)
        if shown != self._keys:
            self._keys = shown
            self._measure()
            said = " ".join(written(key) for key in keys) or self.tr("no keys")
            self.setText(f"{self.act.title()}: {said}")
        is_changed = shortcuts().is_changed(self.act.key)
        if is_changed and self.reset is None:
            self.reset = IconButton("undo-2", self.tr("The keys it had at first"), self)
            self.reset.clicked.connect(self._on_reset)
            if self.change is not None:
                self.reset.stackUnder(self.change)  # Tab meets it first
        if self.reset is not None:
            self.reset.setVisible(is_changed)
        self._place()

    def begin(self) -> None:
        """Ask for the new keys."""
        if self.asking is None:
            self.asking = KeyAsker(self.act, self._home)
            self.asking.chosen.connect(self._on_chosen)
            self.asking.given_up.connect(self.end)
            self._column.insertWidget(self._column.indexOf(self) + 1, self.asking)
            self.asking.show()
        self.asking.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        if self.asking is None:
            return
        asking, self.asking = self.asking, None
        if self.change is not None:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        asking.hide()
        asking.deleteLater()

    # -- how it looks ----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self._height())

    def retheme(self) -> None:
        self._measure()
        self._place()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_laid_out = True
        if event.oldSize().width() != event.size().width():
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as p:
            x, line = self._keys_end(), QRectF(0, 0, self.width(), t.px(_HEIGHT))
            for key in reversed(self._keys or ()):
                size = key_size(key)
                x -= size.width()
                cap = QRectF(x, (line.height() - size.height()) // 2, size.width(), size.height())
                paint_key(p, mirrored(cap, self.rect(), rtl=rtl), key)
                x -= _BETWEEN_KEYS
            if not self._keys:
                words = self.tr("no keys")
                x -= QFontMetricsF(t.font("small")).horizontalAdvance(words) + 1
                none = mirrored(QRectF(x, 0, self._keys_end() - x, line.height()), self.rect(), rtl=rtl)
                text(p, none, words, t.font("small"), t.color("muted"), rtl=rtl)
            if self._wrapped is not None:
                p.setPen(t.color("ink"))
                left = self.width() - self._words_width() if rtl else 0
                self._wrapped.draw(p, QPointF(left, (self.height() - self._wrapped.height) // 2))
                return
            title = mirrored(QRectF(0, 0, self._words_width(), line.height()), self.rect(), rtl=rtl)
            text(p, title, self.act.title(), t.font("body"), t.color("ink"), rtl=rtl)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _height(self) -> int:
        line = theme().px(_HEIGHT)
        return max(line, int(self._wrapped.height + 8)) if self._wrapped is not None else line

    def _place(self) -> None:
        """The buttons stand at the end; words that are too long for one line take two."""
        if not self._is_laid_out:
            return
        line, x = theme().px(_HEIGHT), self.width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for button in (self.change, self.reset):
            if button is not None and not button.isHidden():
                size = button.sizeHint()
                x -= size.width()
                box = QRectF(x, (line - size.height()) // 2, size.width(), size.height())
                button.setGeometry(mirrored(box, self.rect(), rtl=rtl).toRect())
                x -= _BETWEEN
        before, room = self._height(), self._words_width()
        font = theme().font("body")
        self._wrapped = None
        if QFontMetricsF(font).horizontalAdvance(self.act.title()) > room > 0:
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            high = font.pixelSize() * LINE_HEIGHT
            self._wrapped = Paragraphs(self.act.title(), font, room, high, max_lines=2, side=side)
        if self._height() != before:
            self.updateGeometry()

    def _keys_end(self) -> float:
        """Below each other in all rows that were not changed, those that cannot be changed included."""
        side = theme().px(IconButton.base_height) + _BETWEEN
        return self.width() - side * (2 if self.reset is not None and not self.reset.isHidden() else 1)

    def _words_width(self) -> float:
        return self._keys_end() - self._keys_width - _BETWEEN

    def _measure(self) -> None:
        """What the keys take, or the words that there are none."""
        none = QFontMetricsF(theme().font("small")).horizontalAdvance(self.tr("no keys"))
        self._keys_width = sum(key_size(key).width() + _BETWEEN_KEYS for key in self._keys or ()) or none

    def _on_chosen(self, sequence: QKeySequence) -> None:
        if sequence.isEmpty():
            shortcuts().rebind(self.act.key)
        else:
            shortcuts().rebind(self.act.key, sequence)
        self.end()
        self.rebound.emit()

    def _on_reset(self) -> None:
        """Also from whoever was given them meanwhile."""
        for key in self.act.usual_keys():
            take_from_others(self.act, QKeySequence(key))
        shortcuts().put_back(self.act.key)
        if self.change is not None:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rebound.emit()
