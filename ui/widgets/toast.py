"""What was just done, and the way back: one card at a time at the window's foot, which leaves by itself after 8 seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from ui.painting import paint_card
from ui.theme import follow_theme
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, SmallButton
from ui.widgets.labels import Elide
from ui.widgets.toast_room import ToastRoom

SHOWN_FOR = 8000  # milliseconds: long enough to read two lines twice
READ_AFTER = 1500  # milliseconds: what stood there so long was seen
_MOST = 3  # that stand there or wait behind the newest
_FOOT = 24
_SIDE = 24
_AROUND = 8  # above and below, in a room of its own


class Toast(QFrame):
    """One card. It waits while the pointer or the keyboard is on it; Esc or its cross sends it away."""

    acted = Signal(object)
    gone = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Elide("", "body", "ink", self)
        self._button = SmallButton("", self)
        self._button.clicked.connect(self._on_button_clicked)
        self._cross = IconButton("x", self.tr("Close"), self)
        self._cross.clicked.connect(self.leave)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.setContentsMargins(16, 7, 8, 7)
        self._row.addWidget(self._words, 1)
        self._row.addSpacing(4)
        self._row.addWidget(self._button)
        self._row.addWidget(self._cross)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._stood = QElapsedTimer()
        self.hide()

    def say(self, sentence: str, label: str = "", act_key: str = "") -> None:
        """label: of its button, which tells `acted`; act_key: of the act whose keys do the same, shown on it."""
        self._words.setText(sentence)
        self._button.set_label(label)
        self._button.show_keys_of(act_key)
        self._button.setVisible(bool(label))
        self.adjustSize()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_FOR)
        self._stood.start()
        announce(self, ". ".join(part for part in (sentence.rstrip("."), label) if part))

    def sentence(self) -> str:
        return self._words.text()

    def was_read(self) -> bool:
        return self._stood.isValid() and self._stood.elapsed() >= READ_AFTER

    def has_button(self) -> bool:
        return not self._button.isHidden()

    def wait(self) -> None:
        """Behind a newer one; `come_back` shows it again."""
        self._timer.stop()
        self.hide()

    def come_back(self) -> None:
        self.show()
        self.raise_()
        self._timer.start(SHOWN_FOR // 2)

    def leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.gone.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_card(p, self.rect(), line="line.strong")

    def _on_timer_timeout(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start(SHOWN_FOR // 4)
        else:
            self.leave()

    def _on_button_clicked(self) -> None:
        self.acted.emit(self)


class ToastHost(QObject):
    """Shows toasts at the foot of a window, in a room of their own where it has one (`stand_in`), else over it.

    One at a time: what was done gives way to what is done next, Ctrl+Z still takes every step back. A note that bears an
    act, or that nobody can have read yet, comes back once the newer one has left. `undo_wanted(key)` when the person takes
    the way back of one; key is what `show_done` was given.
    """

    undo_wanted = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._room: ToastRoom | None = None
        # The cards stay and are used again: none is destroyed while it is being told of the pointer or the keyboard.
        self._idle = [self._make_card() for _ in range(_MOST)]
        self._shown: list[Toast] = []
        self._keys: dict[Toast, object] = {}
        self._acts: dict[Toast, Callable[[], object]] = {}
        window.installEventFilter(self)
        follow_theme(self)

    @property
    def toast(self) -> Toast:
        """The one that is seen; a hidden one where there is none."""
        return self._shown[-1] if self._shown else self._idle[0]

    def shown(self) -> tuple[Toast, ...]:
        """From the oldest that waits to the one that is seen."""
        return tuple(self._shown)

    def stand_in(self, room: ToastRoom) -> None:
        self._room = room
        room.moved.connect(self._place)
        self._place()

    def leave_room(self, room: ToastRoom) -> None:
        """It is about to go; nothing where another one has taken its part already."""
        if room is self._room:
            room.moved.disconnect(self._place)
            self._room = None

    def retheme(self) -> None:
        self._place()

    def show_done(self, sentence: str, key: object = None) -> None:
        """Something was done that can be undone. key: which step, for `undo_wanted`."""
        for older in [card for card in self._shown if card in self._keys]:
            older.leave()
        card = self._next_card()
        self._keys[card] = key
        card.say(sentence, self.tr("Undo"), "undo")
        self._place()

    def show_note(self, sentence: str, label: str = "", act: Callable[[], object] | None = None) -> None:
        """Something worth knowing; nothing to undo. label and act: a button, where something can be done about it."""
        for same in [card for card in self._shown if card.sentence() == sentence]:
            same.leave()
        card = self._next_card()
        if act is not None:
            self._acts[card] = act
        card.say(sentence, label if act is not None else "")
        self._place()

    def forget_newest_done(self) -> None:
        """What was done last was taken back another way: its card would offer that again."""
        done = next((card for card in reversed(self._shown) if card in self._keys), None)
        if done is not None:
            done.leave()

    def go_elsewhere(self) -> None:
        """Another page: what only told of the one before leaves once it was read; what can be answered stays its time."""
        for card in [one for one in self._shown if one.was_read() and not one.has_button()]:
            card.leave()

    def dismiss(self) -> bool:
        """Send the one that is seen away. False where there is none."""
        if not self._shown:
            return False
        self._shown[-1].leave()
        return True

    def clear(self) -> None:
        while self._shown:
            self._shown[0].leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _make_card(self) -> Toast:
        card = Toast(self._window)
        card.acted.connect(self._on_acted)
        card.gone.connect(self._on_gone)
        return card

    def _next_card(self) -> Toast:
        """The one before waits behind it, or leaves where nothing more can come of it."""
        if self._shown:
            before = self._shown[-1]
            if before.has_button() or not before.was_read():
                before.wait()
            else:
                before.leave()
        if not self._idle:
            self._shown[0].leave()
        card = self._idle.pop(0)
        self._shown.append(card)
        return card

    def _on_acted(self, card: Toast) -> None:
        is_done, key = card in self._keys, self._keys.get(card)
        act = self._acts.get(card)
        card.leave()
        if is_done:
            self.undo_wanted.emit(key)
        elif act is not None:
            act()

    def _on_gone(self, card: Toast) -> None:
        if card not in self._shown:
            return
        was_seen = card is self._shown[-1]
        self._shown.remove(card)
        self._keys.pop(card, None)
        self._acts.pop(card, None)
        self._idle.append(card)
        if was_seen and self._shown:
            self._shown[-1].come_back()
        self._place()

    def _place(self) -> None:
        seen = [card for card in self._shown if not card.isHidden()]
        size = seen[-1].sizeHint() if seen else None
        if self._room is not None:
            self._room.make(size.height() + 2 * _AROUND if size is not None else 0)
        if size is None:
            return
        room, foot = self._place_of_room()
        width = min(size.width(), room.width() - 2 * _SIDE)
        left = room.left() + (room.width() - width) // 2
        seen[-1].setGeometry(left, room.bottom() + 1 - foot - size.height(), width, size.height())

    def _place_of_room(self) -> tuple[QRect, int]:
        """Where it stands, and how far above the lower edge of that."""
        if self._room is None:
            return self._window.rect(), _FOOT
        return self._room.place_in(self._window), _AROUND
