"""What was just done, and the way back: a card at the window's foot that leaves by itself after 8 seconds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.painting import paint_card
from ui.theme import follow_theme
from ui.widgets.announce import announce
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Elide

SHOWN_FOR = 8000  # milliseconds: long enough to read two lines twice
_FOOT = 24
_SIDE = 24


class Toast(QFrame):
    """The card itself. It waits while the pointer or the keyboard is on it."""

    acted = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Elide("", "body", "ink", self)
        self._button = SmallButton("", self)
        self._button.clicked.connect(self._on_button_clicked)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 8, 7)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.leave)
        self._button.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, act: str, hint: str) -> None:
        self._words.setText(sentence)
        self._button.set_label(act)
        self._button.set_hint(hint)
        self._button.setVisible(bool(act))
        self._row.setContentsMargins(16, 7, 8 if act else 16, 7)
        self.adjustSize()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_FOR)
        announce(self, f"{sentence} {act} {hint}".strip())

    def sentence(self) -> str:
        return self._words.text()

    def leave(self) -> None:
        if self.isVisible():
            self._timer.stop()
            self.hide()
            self.gone.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._wait_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._wait_again()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_card(p, self.rect(), line="line.strong")

    def _wait_again(self) -> None:
        if self.isVisible() and not self._button.hasFocus() and not self.underMouse():
            self._timer.start(SHOWN_FOR)

    def _on_button_clicked(self) -> None:
        self.acted.emit()
        self.leave()


class ToastHost(QObject):
    """Shows toasts over a window. `undo_wanted` when the person takes the way back that the toast offers."""

    undo_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bottom = _FOOT
        self.toast = Toast(window)
        self.toast.acted.connect(self.undo_wanted)
        window.installEventFilter(self)
        follow_theme(self)

    def retheme(self) -> None:
        self._place()

    def show_done(self, sentence: str) -> None:
        """Something was done that can be undone."""
        self.toast.say(sentence, self.tr("Undo"), "Ctrl+Z")
        self._place()

    def show_note(self, sentence: str) -> None:
        """Something worth knowing; nothing to undo."""
        self.toast.say(sentence, "", "")
        self._place()

    def set_bottom(self, height: int) -> None:
        """Keep this much free at the window's foot, as for the call strip."""
        self._bottom = height + _FOOT
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        room = self._window.rect()
        size = self.toast.sizeHint().boundedTo(room.size().shrunkBy(QMargins(_SIDE, 0, _SIDE, 0)))
        self.toast.setGeometry(
            (room.width() - size.width()) // 2,
            room.height() - self._bottom - size.height(),
            size.width(),
            size.height(),
        )
