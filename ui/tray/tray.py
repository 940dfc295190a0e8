"""The sign beside the clock: how much wants an answer, the daily acts, and the way back to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from ui.painting import Align, rrect, text
from ui.theme import theme
from ui.tray.tray_menu import TrayMenu, unanswered_words
from ui.widgets.marks import paint_logo

_SIDE = 64
_MOST_SHOWN = 99


def tray_is_there() -> bool:
    """Some desktops have none."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """`act_wanted(key)` for an act of the table, after the window was raised; `message_clicked` of what was told last;
    `open_wanted`, `quit_wanted`."""

    open_wanted = Signal()
    act_wanted = Signal(str)
    place_wanted = Signal(str)
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._late = self._unanswered = 0
        self._next = ""
        self._is_locked = True
        self.menu = TrayMenu(window)
        self.menu.open_wanted.connect(self.open_wanted)
        self.menu.act_wanted.connect(self.act_wanted)
        self.menu.place_wanted.connect(self.place_wanted)
        self.menu.quit_wanted.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        theme().changed.connect(self._paint)
        self.show_locked()
        self._icon.show()

    def show_standing(self, late: int, next_due: str) -> None:
        """late: of the person who is here; next_due: the sentence about what comes next, or empty."""
        self._late, self._next, self._is_locked = late, next_due, False
        self._show()

    def show_unanswered(self, count: int) -> None:
        """How many promises somebody was reminded of, or should have been, without an answer."""
        self._unanswered = count
        self._show()

    def show_locked(self) -> None:
        """Nothing of the vault is told any more."""
        self._late, self._unanswered, self._next, self._is_locked = 0, 0, "", True
        self._show()

    def tell(self, title: str, words: str) -> None:
        """As the desktop tells such things."""
        if QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, words, self._icon.icon(), 10_000)

    def tooltip(self) -> str:
        return self._icon.toolTip()

    def leave(self) -> None:
        self._icon.hide()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.menu.show_standing(unanswered_words(self._unanswered), self._next, is_locked=self._is_locked)
        self._icon.setToolTip(" · ".join(("Advocate", *self._standing_words())))
        self._paint()

    def _standing_words(self) -> tuple[str, ...]:
        if self._is_locked:
            return (self.tr("locked"),)
        late = self.tr("%n promise(s) late", "", self._late) if self._late else self.tr("nothing late")
        return (late, unanswered_words(self._unanswered)) if self._unanswered else (late,)

    def _paint(self) -> None:
        count = max(self._late, self._unanswered)  # what is late was mostly told of, too
        self._icon.setIcon(QIcon(tray_picture(count, is_locked=self._is_locked, is_late=self._late > 0)))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()


def tray_picture(count: int, *, is_locked: bool, is_late: bool = True) -> QPixmap:
    """The mark of the program, faint while locked; the number of what is late or unanswered in its corner."""
    picture = QPixmap(_SIDE, _SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as p:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setOpacity(0.5 if is_locked else 1.0)
        paint_logo(p, QRectF(4, 4, _SIDE - 8, _SIDE - 8))
        p.setOpacity(1.0)
        if count:
            shown = str(count) if count <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
            font = theme().font("strong")
            font.setPixelSize(26 if len(shown) < 3 else 20)
            box = QRectF(_SIDE - 40, _SIDE - 34, 40, 34)
            rrect(p, box, 15, theme().color("late" if is_late else "due"))
            text(p, box, shown, font, theme().color("surface"), align=Align.AlignHCenter, elide=False)
    return picture
