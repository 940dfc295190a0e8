"""The bar on top of every page: the way to find anything, and the way to log a call."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.painting import CONTROL_RADIUS, key_size, mirrored, paint_key, rrect, text
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton, PrimaryButton
from ui.widgets.painted_button import PaintedButton

HEIGHT = 60
_FIND_WIDTH = 464


class FindButton(PaintedButton):
    """Looks like a field and opens Find: what is typed there needs room for its answers."""

    def __init__(self, words: str, parent: QWidget) -> None:
        self._words = words
        super().__init__("", parent, act="find", name=words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def retheme(self) -> None:
        super().retheme()
        self.setMaximumWidth(theme().px(_FIND_WIDTH))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_FIND_WIDTH), theme().px(35))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(35))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            rrect(p, self.rect(), CONTROL_RADIUS, t.color("hover" if self.underMouse() else "sunken"))
            size = key_size(self._hint)
            box = QRectF(
                self.width() - size.width() - 12,
                (self.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
            paint_key(p, mirrored(box, self.rect(), rtl=self.rtl), self._hint)
            room = QRectF(12, 0, self.width() - size.width() - 34, self.height())
            words = mirrored(room, self.rect(), rtl=self.rtl)
            text(p, words, self._words, t.font("body"), t.color("muted"), rtl=self.rtl)


class WindowHeader(Box):
    find_wanted = Signal()
    log_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("header", parent)
        self.find_button = FindButton(self.tr("Find a customer, phone number or anything said…"), self)
        self.find_button.clicked.connect(self.find_wanted)
        self.back = IconButton("arrow-left", self.tr("Back"), self, act="history.back")
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.log_call = PrimaryButton(self.tr("Log a call"), self, act="call.log")
        self.log_call.clicked.connect(self.log_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 1)
        row.setSpacing(8)
        row.addWidget(self.find_button, 10)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.log_call)
        follow_theme(self)

    def show_back(self, *, possible: bool) -> None:
        self.back.setVisible(possible)

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
