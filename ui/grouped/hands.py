"""What hands do with a grouped list: one key for each act, many rows chosen at once, moved to another group."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.acts.shortcuts import shortcuts
from ui.grouped.layout import Heading
from ui.grouped.typing_ahead import TypingAhead
from ui.grouped.view import GroupedView
from ui.theme import theme
from ui.widgets.columns import PAD
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.row_delegate import RowDelegate

MARK, MARK_ALL, GROUP_UP, GROUP_DOWN = "mark", "mark_all", "group_up", "group_down"
_DISC = 30
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class GroupedHands(GroupedView):
    """`act_wanted(act)` on its keys, for `chosen()`; `menu_wanted(QPoint)` on the screen.

    keys: by the key of an act in ui/acts, what it asks for here; MARK, MARK_ALL, GROUP_UP and GROUP_DOWN it does itself.
    `keys_wanted(first, count)` asks for the keys of items, at hand or not, to be brought to `mark_keys`.
    `move_wanted(group key, keys of rows)` when rows are to go to another group.
    starts_with: the words that typing letters looks for in a row; many: whether several rows can be chosen at once.
    """

    act_wanted = Signal(str)
    menu_wanted = Signal(object)
    keys_wanted = Signal(int, int)
    move_wanted = Signal(object, object)

    def __init__(
        self,
        delegate: RowDelegate,
        parent: QWidget,
        *,
        name: str,
        keys: Mapping[str, str],
        key_of: Callable[[Any], Hashable],
        starts_with: Callable[[Any], Sequence[str]],
        many: bool = True,
    ) -> None:
        self._many = many
        self._keys = dict(keys)
        self._starts_with = starts_with
        super().__init__(delegate, parent, name=name, key_of=key_of)
        self._typing = TypingAhead(self, self._find_typed)
        for key, act in self._keys.items():  # so that it can be asked for from elsewhere, too
            shortcuts().bind(self, key, partial(self._do, act), Qt.ShortcutContext.WidgetShortcut)

    # -- keys ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            self._typing.goes_on(event)
            or self._acts(event)
            or self._moves(event)
            or self._typing.begins(event)
        ):
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Its keys are read here and not as shortcuts: a letter may belong to a word that is being typed."""
        is_asked = self._ready and event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and (self._typing.is_on() or self._act_of(event)):
            event.accept()
            return True
        return super().event(event)

    def _act_of(self, event: QKeyEvent) -> str:
        return next((act for key, act in self._keys.items() if shortcuts().is_key(event, key)), "")

    def _acts(self, event: QKeyEvent) -> bool:
        act = self._act_of(event)
        if act:
            self._do(act)
        return bool(act)

    def _do(self, act: str) -> None:
        own = {
            MARK: self._mark,
            MARK_ALL: self._mark_all,
            GROUP_UP: self._move_up,
            GROUP_DOWN: self._move_down,
        }
        if act in own:
            own[act]()
        else:
            self.act_wanted.emit(act)

    def _moves(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        heading = self._heading()
        number = self.grouped().group_at(self.currentIndex().row()) if self.grouped().groups else -1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not held and self._headed and number >= 0:
            self.fold(number, (key == Qt.Key.Key_Left) != rtl)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and heading is not None:
            self.fold(number, not heading.is_folded)
        elif key == Qt.Key.Key_Escape and len(self.marks):
            self.marks.clear()
        elif self._many and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == _SHIFT:
            self._extend(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _mark(self) -> None:
        heading, value = self._heading(), self.current_value()
        if heading is not None:
            items = self.grouped().items_of(self.grouped().group_at(self.currentIndex().row()))
            self.keys_wanted.emit(items.start, len(items))
        elif value is not None:
            self.marks.toggle(self._key_of(value))

    def _mark_all(self) -> None:
        if self.grouped().items:
            self.keys_wanted.emit(0, self.grouped().items)

    def _extend(self, step: int) -> None:
        before = self.current_value()
        self.show_row(self.currentIndex().row() + step)
        after = self.current_value()
        self.marks.add(self._key_of(value) for value in (before, after) if value is not None)

    # -- to another group ----------------------------------------------------------------------------------------------

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        """To the nearest group in that direction that takes rows."""
        groups, chosen = self.grouped().groups, self.chosen()
        if not chosen or not self._headed:
            return
        at = self.grouped().group_at(self.currentIndex().row()) + step
        while 0 <= at < len(groups) and not groups[at].takes:
            at += step
        if 0 <= at < len(groups):
            self.seek(chosen[0])
            self.move_wanted.emit(groups[at].key, chosen)

    # -- typing ahead --------------------------------------------------------------------------------------------------

    def _find_typed(self, word: str) -> None:
        """The next row at hand that begins so."""
        layout = self.grouped()
        now = layout.item_at(self.currentIndex().row())
        found = [
            number
            for number, value in self._grouped_model().at_hand()
            if any(each.casefold().startswith(word) for each in self._starts_with(value))
            and layout.heading_at(layout.row_of_item(number)) is None
        ]
        from_here = -1 if now is None else now + (len(word) == 1)
        target = next((number for number in found if number >= from_here), next(iter(found), -1))
        if target >= 0:
            self.show_row(layout.row_of_item(target))

    # -- mouse ---------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        value = index.data(ROW_ROLE) if index.isValid() else None
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and isinstance(value, Heading):
            self.setCurrentIndex(index)
            self.fold(self.grouped().group_at(index.row()), not value.is_folded)
        elif is_left and value is not None and self._marks_by(event, index):
            self._mark_with_mouse(index, value, until=bool(event.modifiers() & _SHIFT))
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QAbstractItemView.mouseReleaseEvent(self, event)  # one click only chooses

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not isinstance(index.data(ROW_ROLE), Heading):
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key:
            self.setCurrentIndex(self.indexAt(event.pos()))
        box = self.visualRect(self.currentIndex())
        at = self.viewport().mapToGlobal(box.center()) if by_key else event.globalPos()
        if self.current_value() is not None:
            self.menu_wanted.emit(at)

    def _marks_by(self, event: QMouseEvent, index: QModelIndex) -> bool:
        """With Ctrl or Shift held, or on the disc at the row's beginning."""
        if not self._many:
            return False
        x = event.position().x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - x
        return bool(event.modifiers() & (_SHIFT | _CTRL)) or x < PAD + theme().px(_DISC)

    def _mark_with_mouse(self, index: QModelIndex, value: Any, *, until: bool) -> None:
        start = self.grouped().item_at(self.currentIndex().row())
        end = self.grouped().item_at(index.row())
        self.setCurrentIndex(index)
        if until and start is not None and end is not None and start != end:
            low, high = sorted((start, end))
            self.keys_wanted.emit(low, high - low + 1)
        else:
            self.marks.toggle(self._key_of(value))
