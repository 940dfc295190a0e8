"""What was just done, and the way back: cards at the window's foot that leave by themselves after 8 seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from ui.painting import paint_card
from ui.theme import follow_theme
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, SmallButton
from ui.widgets.labels import Elide

SHOWN_FOR = 8000  # milliseconds: long enough to read two lines twice
MOST = 3  # at once; where more is done within seconds, the oldest leave: Ctrl+Z still takes every step back
_SHARE = 4  # of the window's height that they take at most: a low one shows fewer
_FOOT = 24
_SIDE = 24
_BETWEEN = 8


class Toast(QFrame):
    """One card. It waits while the pointer or the keyboard is on it; Esc or its cross sends it away."""

    acted = Signal(object)
    gone = Signal()

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
        announce(self, ". ".join(part for part in (sentence.rstrip("."), label) if part))

    def sentence(self) -> str:
        return self._words.text()

    def drop_keys(self) -> None:
        """Another toast is nearer: the keys shown belong to that one now."""
        self._button.show_keys_of("")

    def leave(self) -> None:
        if not self.isHidden():
            self._timer.stop()
            self.hide()
            self.gone.emit()

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
    """Shows toasts over a window, the newest lowest. `undo_wanted(key)` when the person takes the way back of one; key is
    what `show_done` was given."""

    undo_wanted = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bottom = _FOOT
        # The cards stay and are used again: none is destroyed while it is being told of the pointer or the keyboard.
        self._idle = [self._make_card() for _ in range(MOST)]
        self._shown: list[Toast] = []
        self._keys: dict[Toast, object] = {}
        self._acts: dict[Toast, Callable[[], object]] = {}
        window.installEventFilter(self)
        follow_theme(self)

    @property
    def toast(self) -> Toast:
        """The newest; a hidden one where there is none."""
        return self._shown[-1] if self._shown else self._idle[0]

    def shown(self) -> tuple[Toast, ...]:
        """From the oldest to the newest."""
        return tuple(self._shown)

    def retheme(self) -> None:
        self._place()

    def show_done(self, sentence: str, key: object = None) -> None:
        """Something was done that can be undone. key: which step, for `undo_wanted`."""
        card = self._next_card()
        for older in self._shown[:-1]:
            older.drop_keys()
        self._keys[card] = key
        card.say(sentence, self.tr("Undo"), "undo")
        self._place()

    def show_note(self, sentence: str, label: str = "", act: Callable[[], object] | None = None) -> None:
        """Something worth knowing; nothing to undo. label and act: a button, where something can be done about it."""
        same = next((card for card in self._shown if card.sentence() == sentence), None)
        if same is not None:
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

    def dismiss(self) -> bool:
        """Send the newest away. False where there is none."""
        if not self._shown:
            return False
        self._shown[-1].leave()
        return True

    def clear(self) -> None:
        for card in tuple(self._shown):
            card.leave()

    def set_bottom(self, height: int) -> None:
        """Keep this much free at the window's foot, as for the call strip."""
        self._bottom = height + _FOOT
        self._place()

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

    def _on_gone(self) -> None:
        """Some card has hidden itself; the ones above it come down."""
        for card in [one for one in self._shown if one.isHidden()]:
            self._shown.remove(card)
            self._keys.pop(card, None)
            self._acts.pop(card, None)
            self._idle.append(card)
        self._place()

    def _place(self) -> None:
        """From the foot up, all as wide as the widest."""
        room = self._window.rect()
        self._leave_room(room.height() // _SHARE)
        if not self._shown:
            return
        sizes = [card.sizeHint() for card in self._shown]
        width = min(max(size.width() for size in sizes), room.width() - 2 * _SIDE)
        bottom = room.height() - self._bottom
        for card, size in zip(reversed(self._shown), reversed(sizes), strict=True):
            card.setGeometry((room.width() - width) // 2, bottom - size.height(), width, size.height())
            bottom -= size.height() + _BETWEEN

    def _leave_room(self, height: int) -> None:
        high = sum(card.sizeHint().height() + _BETWEEN for card in self._shown)
        if len(self._shown) > 1 and high > height:
            self._shown[0].leave()
