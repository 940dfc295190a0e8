"""A menu of acts that opens where it was asked for: Qt's own to use and to be read aloud, painted like the rest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from ui.painting import Align, key_text, mirrored, paint_icon, rrect, text
from ui.theme import follow_theme, theme

_EDGE = 12
_MARK = 18
"""Room for an icon or a tick before the words, where any entry of the menu has one."""


class Menu(QMenu):
    """Filled and shown as a QMenu is. Icons of its actions may be any; ours are `theme().qicon(...)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(5, 5, 5, 5)
        self.setToolTipsVisible(True)
        follow_theme(self)

    def retheme(self) -> None:
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, theme().color("surface"))
        self.setPalette(palette)
        self.setFont(theme().font("body"))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            p.fillRect(self.rect(), t.color("surface"))
            p.setPen(t.color("line.strong"))
            p.drawRect(self.rect().adjusted(0, 0, -1, -1))
            for action in self.actions():
                box = QRectF(self.actionGeometry(action))
                if action.isVisible() and not box.isEmpty():
                    self._paint_action(p, box, action)

    def _paint_action(self, p: QPainter, box: QRectF, action: QAction) -> None:
        t = theme()
        if action.isSeparator():
            p.fillRect(QRectF(box.left(), box.center().y(), box.width(), 1), t.color("line"))
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if action is self.activeAction() and action.isEnabled():
            edge = t.color("focus") if t.high_contrast else None
            rrect(p, box.adjusted(1, 0, -1, 0), 6, t.color("accent.soft"), edge)
        token = "ink" if action.isEnabled() else "faint"
        inner = box.adjusted(_EDGE, 0, -_EDGE, 0)
        if self._has_marks():
            self._paint_mark(
                p, mirrored(QRectF(inner.left(), box.top(), _MARK, box.height()), box, rtl=rtl), action
            )
            inner.setLeft(inner.left() + t.px(_MARK) + 6)
        words, _, keys = action.text().partition("\t")
        keys = keys or self._keys(action)
        if action.menu() is not None:
            side = QRectF(inner.right() - 16, box.top(), 16, box.height())
            paint_icon(
                p, mirrored(side, box, rtl=rtl), "chevron-left" if rtl else "chevron-right", "muted", 14
            )
        if keys:
            place = mirrored(inner, box, rtl=rtl)
            used = text(
                p,
                place,
                keys,
                t.font("small"),
                t.color("muted"),
                align=Align.AlignRight,
                rtl=rtl,
                elide=False,
            )
            inner.setRight(inner.right() - used - _EDGE)
        text(p, mirrored(inner, box, rtl=rtl), _plain(words), self.font(), t.color(token), rtl=rtl)

    def _paint_mark(self, p: QPainter, box: QRectF, action: QAction) -> None:
        if action.isCheckable():
            if action.isChecked():
                paint_icon(p, box, "check", "accent.text", 16)
        elif not action.icon().isNull():
            side = theme().px(16)
            picture = action.icon().pixmap(side, side)
            p.drawPixmap(int(box.center().x() - side / 2), int(box.center().y() - side / 2), picture)

    def _has_marks(self) -> bool:
        return any(action.isCheckable() or not action.icon().isNull() for action in self.actions())

    def _keys(self, action: QAction) -> str:
        shown = action.isShortcutVisibleInContextMenu()
        return key_text(action.shortcut()) if shown and action.shortcut() != QKeySequence() else ""


def _plain(words: str) -> str:
    """Without the marks of mnemonics: `&&` is one ampersand, a single one is none."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
