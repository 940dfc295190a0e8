"""The keys of every act as they are now: bound to widgets, changed by the person, and pressed on behalf of Find.

Like the theme it belongs to the application, so widgets ask `shortcuts()`. It does nothing itself.
"""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Mapping
from typing import Any, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.acts.act import Act
from ui.acts.acts import ACTS, act

_FOR_THE_WINDOW = Qt.ShortcutContext.WindowShortcut
_SHADES_OF_ALT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier


class ActShortcut(QShortcut):
    """One act at one widget, which owns it. Follows the person's keys; rests while an overlay covers its widget."""

    def __init__(
        self,
        act_key: str,
        widget: QWidget,
        slot: Callable[[], object],
        context: Qt.ShortcutContext,
        place: int | None = None,
    ) -> None:
        super().__init__(widget)
        self.act = act(act_key)
        self._place = place
        self._slot = slot
        self._is_wanted = True
        self.setContext(context)
        self.setAutoRepeat(False)
        self.take_keys()
        self.activated.connect(self.press)
        self.activatedAmbiguously.connect(self._on_ambiguous)

    def setEnabled(self, enable: bool) -> None:
        """What the widget wants; an open overlay may still keep it quiet."""
        self._is_wanted = enable
        super().setEnabled(enable and not shortcuts().is_covered(self.widget(), self.act))

    def take_keys(self) -> None:
        keys = shortcuts().keys(self.act.key)
        self.setKeys(keys if self._place is None else keys[self._place : self._place + 1])

    def weigh_cover(self) -> None:
        super().setEnabled(self._is_wanted and not shortcuts().is_covered(self.widget(), self.act))

    def widget(self) -> QWidget:
        return cast(QWidget, self.parent())

    def can_run(self) -> bool:
        """Whether its widget is in sight and ready, whatever has the keyboard."""
        return self._is_wanted and self.widget().isVisible() and self.widget().isEnabled()

    def run(self) -> None:
        self._slot()

    def press(self) -> None:
        """As its keys do."""
        if not _writes_a_letter():
            self._slot()

    def _on_ambiguous(self) -> None:
        """Two widgets want these keys: the inner one gets them, as with everything else that is pressed."""
        rivals = [other for other in shortcuts().bound(self.widget().window()) if self._is_rival(other)]
        innermost = max(rivals, key=lambda other: _depth(other.widget()))
        innermost.press()

    def _is_rival(self, other: ActShortcut) -> bool:
        if other is self:
            return True
        mine, theirs = self.keys(), other.keys()
        shares = any(key in mine for key in theirs)
        return shares and other.isEnabled() and other.can_run() and other.has_keyboard()

    def has_keyboard(self) -> bool:
        if self.context() == _FOR_THE_WINDOW:
            return True
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self.widget() or self.widget().isAncestorOf(focus))


class Shortcuts(QObject):
    """`changed` when the person gave an act other keys."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._own: dict[str, tuple[str, ...]] = {}
        self._bound: weakref.WeakSet[ActShortcut] = weakref.WeakSet()
        self._covers: list[weakref.ref[QWidget]] = []
        self._known_covers: weakref.WeakSet[QWidget] = weakref.WeakSet()

    # -- which keys --------------------------------------------------------------------------------------------------

    def keys(self, act_key: str) -> tuple[QKeySequence, ...]:
        """All that run it; the first is the one shown. Empty where the person took them away."""
        texts = self._own.get(act_key, act(act_key).usual_keys())
        return tuple(QKeySequence(text) for text in texts if text)

    def shown(self, act_key: str) -> QKeySequence:
        """The one that stands beside it; an empty sequence where there is none."""
        return next(iter(self.keys(act_key)), QKeySequence())

    def text(self, act_key: str) -> str:
        """As this platform writes it, such as `Ctrl+L`; empty where there is none."""
        return written(self.shown(act_key))

    def said(self, act_key: str) -> str:
        """For a sentence: its keys, or what it is called where the person took them away."""
        return self.text(act_key) or f"“{act(act_key).title()}”"

    def conflicts(self, act_key: str, sequence: QKeySequence | str) -> tuple[Act, ...]:
        """The other acts that these keys would run where this one works."""
        wanted, mine = QKeySequence(sequence), act(act_key)
        if wanted.isEmpty():
            return ()
        return tuple(
            other
            for other in ACTS
            if other.key != act_key
            and _meet(mine, other)
            and any(_clash(wanted, key) for key in self.keys(other.key))
        )

    # -- changed by the person -----------------------------------------------------------------------------------------

    def rebind(self, act_key: str, *keys: QKeySequence | str) -> None:
        """These keys from now on; none takes them away. Fixed acts keep theirs: ValueError."""
        if act(act_key).is_fixed:
            raise ValueError(act_key)
        portable = tuple(QKeySequence(key).toString() for key in keys)
        self._take({**self._own, act_key: portable})

    def put_back(self, act_key: str) -> None:
        """The keys it had at first."""
        self._take({key: keys for key, keys in self._own.items() if key != act_key})

    def put_all_back(self) -> None:
        self._take({})

    def is_changed(self, act_key: str) -> bool:
        return act_key in self._own

    def as_text(self) -> str:
        """What the person changed, to be remembered."""
        return json.dumps({key: list(keys) for key, keys in sorted(self._own.items())}) if self._own else ""

    def take_text(self, remembered: str) -> None:
        """As `as_text` wrote it, perhaps long ago: what is no act any more, or no text, is left out."""
        try:
            found = json.loads(remembered or "{}")
        except ValueError:
            found = {}
        self._take(_checked(found) if isinstance(found, dict) else {})

    def _take(self, own: dict[str, tuple[str, ...]]) -> None:
        kept = {key: keys for key, keys in own.items() if keys != act(key).usual_keys()}
        if kept == self._own:
            return
        self._own = kept
        for shortcut in self.bound():
            shortcut.take_keys()
        self.changed.emit()

    # -- where they work -----------------------------------------------------------------------------------------------

    def bind(
        self,
        widget: QWidget,
        act_key: str,
        slot: Callable[[], object],
        context: Qt.ShortcutContext = _FOR_THE_WINDOW,
        *,
        place: int | None = None,
    ) -> ActShortcut:
        """Run `slot` on the act's keys while `widget` is in sight; it owns what is returned.

        context: WidgetWithChildrenShortcut for acts of a list or a field that needs the keyboard, such as single letters.
        place: only that one of its keys, from 0, where each of them means another (the first open call, the second …).
        """
        shortcut = ActShortcut(act_key, widget, slot, context, place)
        self._bound.add(shortcut)
        shortcut.weigh_cover()
        return shortcut

    def is_key(self, event: QKeyEvent, act_key: str) -> bool:
        """Whether the key pressed is one of this act, for widgets that read their keys themselves."""
        pressed = QKeySequence(event.keyCombination())
        return pressed in self.keys(act_key)

    def bound(self, window: QWidget | None = None) -> list[ActShortcut]:
        """Everything that is bound, of that window or of all."""
        alive = [shortcut for shortcut in self._bound if shiboken6.isValid(shortcut)]
        return [shortcut for shortcut in alive if window is None or shortcut.widget().window() is window]

    def can_run(self, act_key: str, window: QWidget | None = None) -> bool:
        """Whether something in sight of that window, or of the active one, is bound to it."""
        return self._runner(act_key, window) is not None

    def run(self, act_key: str, window: QWidget | None = None) -> bool:
        """Do it as if its keys were pressed. False where it cannot be done here."""
        found = self._runner(act_key, window)
        if found is not None:
            found.run()
        return found is not None

    def _runner(self, act_key: str, window: QWidget | None) -> ActShortcut | None:
        where = window or QApplication.activeWindow()
        found = [one for one in self.bound(where) if one.act.key == act_key and one.can_run()]
        return max(found, key=lambda one: _depth(one.widget()), default=None)

    # -- overlays ------------------------------------------------------------------------------------------------------

    def cover(self, overlay: QWidget) -> None:
        """This overlay lies over its window: what is bound below it rests until `uncover`."""
        self._covers.append(weakref.ref(overlay))
        if overlay not in self._known_covers:
            self._known_covers.add(overlay)
            overlay.destroyed.connect(self._weigh_covers)
        self._weigh_covers()

    def uncover(self, overlay: QWidget) -> None:
        self._covers = [one for one in self._covers if one() is not None and one() is not overlay]
        self._weigh_covers()

    def is_covered(self, widget: QWidget, one: Act) -> bool:
        if one.is_always:
            return False
        top = self._top_cover(widget.window())
        return top is not None and widget is not top and not top.isAncestorOf(widget)

    def _top_cover(self, window: QWidget) -> QWidget | None:
        for reference in reversed(self._covers):
            overlay = reference()
            if overlay is not None and shiboken6.isValid(overlay) and overlay.window() is window:
                return overlay
        return None

    def _weigh_covers(self) -> None:
        for shortcut in self.bound():
            shortcut.weigh_cover()


def written(keys: QKeySequence | str) -> str:
    """Keys as this platform writes them in this language, such as `Ctrl+L`, `Strg+L`, `⌘L`. The one way to say them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


_made: list[Shortcuts] = []


def shortcuts() -> Shortcuts:
    """The application's; made with the first call."""
    if _made and shiboken6.isValid(_made[-1]):
        return _made[-1]
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("shortcuts() needs a QApplication")
    _made[:] = [Shortcuts(app)]
    return _made[-1]


def _meet(one: Act, other: Act) -> bool:
    """Whether both can be within reach at once."""
    return not one.place or not other.place or one.place == other.place


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    """Whether the same keys, or the beginning of the other, would be pressed."""
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != none or other.matches(one) != none


def _depth(widget: QWidget) -> int:
    depth, above = 0, widget.parentWidget()
    while above is not None:
        depth, above = depth + 1, above.parentWidget()
    return depth


def _writes_a_letter() -> bool:
    """Windows writes letters with Alt and the digits of the keypad; nobody means to go anywhere by that."""
    return QGuiApplication.keyboardModifiers() & _SHADES_OF_ALT == _SHADES_OF_ALT


def _checked(found: Mapping[Any, Any]) -> dict[str, tuple[str, ...]]:
    changeable = {one.key for one in ACTS if not one.is_fixed}
    return {
        key: tuple(keys)
        for key, keys in found.items()
        if key in changeable and isinstance(keys, list) and all(isinstance(one, str) for one in keys)
    }
