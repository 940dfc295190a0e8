"""The sign beside the clock: how much wants an answer, the daily acts, and the way back to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ui.acts.shortcuts import shortcuts
from ui.painting import Align, rrect, text
from ui.theme import theme
from ui.widgets.marks import paint_logo
from ui.widgets.menu import Menu

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
        self.menu: QMenu = Menu(window)
        self._fill()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        theme().changed.connect(self._paint)
        shortcuts().changed.connect(self._show_keys)
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

    def _fill(self) -> None:
        self._open = self.menu.addAction(self.tr("Open Advocate"))
        self._open.triggered.connect(self.open_wanted)
        self.menu.addSeparator()
        self._waiting = self.menu.addAction("")
        self._waiting.triggered.connect(self._on_due_triggered)
        self._due = self.menu.addAction("")
        self._due.triggered.connect(self._on_due_triggered)
        self._note = self.menu.addAction(self.tr("Quick note"))
        self._note.triggered.connect(self._on_note_triggered)
        self._log = self.menu.addAction(self.tr("Log a call"))
        self._log.triggered.connect(self._on_log_triggered)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)

    def _show(self) -> None:
        for action in (self._note, self._log):
            action.setVisible(not self._is_locked)
        self._waiting.setText(self._unanswered_words())
        self._waiting.setVisible(self._unanswered > 0)
        self._due.setText(self._next.replace("&", "&&"))
        self._due.setVisible(bool(self._next))
        self._icon.setToolTip(" · ".join(("Advocate", *self._standing_words())))
        self._show_keys()
        self._paint()

    def _standing_words(self) -> tuple[str, ...]:
        if self._is_locked:
            return (self.tr("locked"),)
        late = self.tr("%n promise(s) late", "", self._late) if self._late else self.tr("nothing late")
        if not self._unanswered:
            return (late,)
        return (late, self._unanswered_words())

    def _unanswered_words(self) -> str:
        return self.tr("%n reminder(s) unanswered", "", self._unanswered)

    def _show_keys(self) -> None:
        """Shown only: a menu's own shortcuts would take the keys away from the windows."""
        for action, key, words in (
            (self._note, "note.quick", self.tr("Quick note")),
            (self._log, "call.log", self.tr("Log a call")),
        ):
            keys = shortcuts().text(key)
            action.setText(f"{words}\t{keys}" if keys else words)

    def _paint(self) -> None:
        count = max(self._late, self._unanswered)  # what is late was mostly told of, too
        self._icon.setIcon(QIcon(tray_picture(count, is_locked=self._is_locked, is_late=self._late > 0)))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()

    def _on_due_triggered(self) -> None:
        self.place_wanted.emit("today")

    def _on_note_triggered(self) -> None:
        self.act_wanted.emit("note.quick")

    def _on_log_triggered(self) -> None:
        self.act_wanted.emit("call.log")


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
