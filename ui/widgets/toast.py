"""What was just done, and the way back; reminders, and what can be answered: one card at a time, which leaves by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.theme import follow_theme
from ui.widgets.overlay import Overlay
from ui.widgets.toast_band import ToastBand
from ui.widgets.toast_card import Answer, Toast
from ui.widgets.toast_room import ToastRoom

_MOST = 3  # that stand there or wait behind the newest
_FOOT = 24
_SIDE = 24
_AROUND = 8  # above and below, in a room of its own and at the window's top


class ToastHost(QObject):
    """Shows toasts at the foot of a window, in a room of their own where it has one (`stand_in`), else over it; at its top
    while they would lie over the panel of an open overlay.

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
        self._acts: dict[Toast, dict[str, Callable[[], object]]] = {}
        self._band = ToastBand.of(window)
        self._band.overlay_moved.connect(self._on_overlay_moved)
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
        card.say_done(sentence, self.tr("Undo"), "undo")
        self._place()

    def show_note(self, sentence: str, answers: Sequence[Answer] = ()) -> None:
        """Something worth knowing; nothing to undo. answers: what can be done about it, each with a button and keys."""
        for same in [card for card in self._shown if card.sentence() == sentence]:
            same.leave()
        card = self._next_card()
        self._acts[card] = {each.act_key: each.run for each in answers}
        card.say(sentence, answers)
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

    def _on_acted(self, card: Toast, act_key: str) -> None:
        is_done, key = card in self._keys, self._keys.get(card)
        act = self._acts.get(card, {}).get(act_key)
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

    def _on_overlay_moved(self) -> None:
        """It was opened, and lies over the card that stood there; or it has gone."""
        if self._shown:
            self._shown[-1].raise_()
            self._place()

    def _place(self) -> None:
        card = next((each for each in reversed(self._shown) if not each.isHidden()), None)
        if card is None:
            self._make_room(0, 0)
            return
        size = card.fit(self._ground().width() - 2 * _SIDE)
        if self._is_over_a_panel(self._at_foot(size)):
            top = size.height() + 2 * _AROUND
            card.setGeometry(_in_the_middle(self._window.rect(), size, _AROUND))
            self._make_room(0, top)
            return
        self._make_room(size.height() + 2 * _AROUND, 0)
        card.setGeometry(self._at_foot(size))

    def _make_room(self, foot: int, top: int) -> None:
        if self._room is not None:
            self._room.make(foot)
        self._band.make(top)

    def _at_foot(self, size: QSize) -> QRect:
        ground = self._ground()
        foot = _FOOT if self._room is None else _AROUND
        return _in_the_middle(ground, size, ground.y() + ground.height() - foot - size.height())

    def _ground(self) -> QRect:
        """Where it stands, in the window's measures."""
        return self._window.rect() if self._room is None else self._room.place_in(self._window)

    def _is_over_a_panel(self, card: QRect) -> bool:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        over = self._window.findChildren(Overlay, options=direct)
        around = card.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        return any(each.isVisible() and each.panel.geometry().intersects(around) for each in over)


def _in_the_middle(ground: QRect, size: QSize, top: int) -> QRect:
    return QRect(ground.x() + (ground.width() - size.width()) // 2, top, size.width(), size.height())
