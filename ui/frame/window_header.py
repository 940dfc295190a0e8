"""The bar on top of every page: the way to find anything, the last customers, a quick note, and a call to log."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.frame.crumbs import Crumbs
from ui.painting import CONTROL_RADIUS, key_size, mirrored, paint_icon, paint_key, rrect, text
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton, PlainButton, PrimaryButton
from ui.widgets.painted_button import PaintedButton

HEIGHT = 60
CRUMBS_FROM = 1100  # pixels of the whole window at 100 %
_FIND_WIDTH = 464
_FIND_LEAST = 320  # beside crumbs: they give way first
_KEYS_FROM = 700  # of the header: below, buttons say only what they do


class FindButton(PaintedButton):
    """Looks like a field and opens Find: what is typed there needs room for its answers."""

    def __init__(self, words: str, short: str, parent: QWidget) -> None:
        """short: what it says where there is no room for the words."""
        self._words, self._short = words, short
        super().__init__("", parent, hint_act="find", name=words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def retheme(self) -> None:
        super().retheme()
        self.setMaximumWidth(theme().px(_FIND_WIDTH))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_FIND_WIDTH), theme().px(35))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(180), theme().px(35))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            rrect(p, self.rect(), CONTROL_RADIUS, t.color("hover" if self.underMouse() else "sunken"))
            icon = QRectF(12, 0, t.px(16), self.height())
            paint_icon(p, mirrored(icon, self.rect(), rtl=self.rtl), "search", "muted", 16)
            room = QRectF(self._left(), 0, self.room(), self.height())
            words = mirrored(room, self.rect(), rtl=self.rtl)
            text(p, words, self.shown_words(), t.font("body"), t.color("muted"), rtl=self.rtl)
            self._paint_keys(p)

    def shown_words(self) -> str:
        """Whole ones: the short ones where the others would be cut."""
        needed = QFontMetricsF(theme().font("body")).horizontalAdvance(self._words)
        return self._words if needed <= self.room() else self._short

    def room(self) -> int:
        """Pixels that the words have."""
        return self.width() - self._left() - (key_size(self._hint).width() + 22 if self._has_keys() else 12)

    def _left(self) -> int:
        return 12 + theme().px(16) + 8

    def _has_keys(self) -> bool:
        return bool(self._hint) and self.width() >= key_size(self._hint).width() + theme().px(150)

    def _paint_keys(self, p: QPainter) -> None:
        if not self._has_keys():
            return
        size = key_size(self._hint)
        x, y = self.width() - size.width() - 12, (self.height() - size.height()) // 2
        box = QRectF(x, y, size.width(), size.height())
        paint_key(p, mirrored(box, self.rect(), rtl=self.rtl), self._hint)


class WindowHeader(Box):
    """The window binds its acts; the header only has the buttons for them."""

    find_wanted = Signal()
    note_wanted = Signal()
    log_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("header", parent)
        words = self.tr("Find a customer, phone number or anything said…")
        self.find_button = FindButton(words, self.tr("Find anything…"), self)
        self.find_button.clicked.connect(self.find_wanted)
        self.back = IconButton("arrow-left", self.tr("Back"), self, hint_act="history.back")
        self.back.clicked.connect(self.back_wanted)
        self.forward = IconButton("arrow-right", self.tr("Forward"), self, hint_act="history.forward")
        self.forward.clicked.connect(self.forward_wanted)
        self.crumbs = Crumbs(self)
        self.quick_note = PlainButton(self.tr("Quick note"), self, hint_act="note.quick")
        self.quick_note.clicked.connect(self.note_wanted)
        self.log_call = PrimaryButton(self.tr("Log a call"), self, hint_act="call.log")
        self.log_call.clicked.connect(self.log_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 1)
        self._row.setSpacing(8)
        self._row.addWidget(self.find_button, 10)
        self._row.addSpacing(4)
        self._row.addWidget(self.back)
        self._row.addWidget(self.forward)
        self._row.addWidget(self.crumbs)
        self._row.addStretch(1)
        self._row.addWidget(self.quick_note)
        self._row.addWidget(self.log_call)
        self.show_ways(back=False, forward=False)
        follow_theme(self)

    def show_ways(self, *, back: bool, forward: bool) -> None:
        """Which way there is to go; both keep their place once there is one, so that neither moves under the pointer."""
        self.back.setVisible(back or forward)
        self.forward.setVisible(back or forward)
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self._fit()

    def _fit(self) -> None:
        scale = theme().scale
        with_crumbs = self.window().width() / scale >= CRUMBS_FROM
        self.crumbs.setVisible(with_crumbs)
        self.find_button.setMinimumWidth(theme().px(_FIND_LEAST if with_crumbs else 0))
        with_keys = self.width() / scale >= _KEYS_FROM
        self.quick_note.show_keys_of("note.quick" if with_keys else "")
        self.log_call.show_keys_of("call.log" if with_keys else "")
