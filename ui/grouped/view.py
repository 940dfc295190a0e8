"""A long list in groups: folded and opened, many rows chosen at once, moved to another group by mouse or key."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.acts.shortcuts import shortcuts
from ui.grouped.geometry import GroupedGeometry
from ui.grouped.heading import paint_heading
from ui.grouped.layout import Group, Heading
from ui.grouped.marks import Marks
from ui.grouped.model import GroupedModel
from ui.grouped.typing_ahead import TypingAhead
from ui.theme import theme
from ui.widgets.columns import PAD
from ui.widgets.paged_list import Index
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.row_delegate import RowDelegate

MARK, MARK_ALL, GROUP_UP, GROUP_DOWN = "mark", "mark_all", "group_up", "group_down"
_DISC = 30
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class GroupedView(GroupedGeometry):
    """`act_wanted(act)` on its keys, for `chosen()`; `menu_wanted(QPoint)` on the screen; `folds_changed`.

    keys: by the key of an act in ui/acts, what it asks for here; MARK, MARK_ALL, GROUP_UP and GROUP_DOWN it does itself.
    `keys_wanted(first, count)` asks for the keys of items, at hand or not, to be brought to `mark_keys`.
    `move_wanted(group key, keys of rows)` when rows are to go to another group.
    key_of: the key of a row's value; starts_with: the words that typing letters looks for in it; many: whether several
    rows can be chosen at once.
    """

    act_wanted = Signal(str)
    menu_wanted = Signal(object)
    folds_changed = Signal()
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
        self.marks = Marks(delegate)
        self._many = many
        self._keys = dict(keys)
        self._key_of = key_of
        self._starts_with = starts_with
        self._folded: set[Hashable] = set()
        self._headed = True
        self._sought: Hashable | None = None
        self._is_placing = False
        self.target_row = -1
        super().__init__(delegate, parent, name=name)
        self._typing = TypingAhead(self, self._find_typed)
        self.marks.changed.connect(self.viewport().update)

    # -- what the page tells it ----------------------------------------------------------------------------------------

    def show_groups(
        self, groups: Sequence[Group], *, fresh: bool, headed: bool = True, follow: bool = True
    ) -> None:
        """fresh: another question, from the top. Otherwise the keyboard stays on the same value, wherever it is now;
        where that is gone, or follow is False, on whatever takes its place."""
        model = self._grouped_model()
        self._headed = headed
        if fresh:
            self._sought = None
            model.restart(groups, self._folded, headed=headed)
            self._place(self.grouped().row_of_item(0))
            return
        at, value = self._standing(), self.current_value()
        if self._sought is None and follow and value is not None:
            self._sought = self._key_of(value)
        elif not follow:
            self._sought = None
        bar = self.verticalScrollBar().value()
        model.refresh(groups, self._folded, headed=headed)
        self.verticalScrollBar().setValue(bar)
        self._stand_again(at)

    def set_folded(self, folded: Sequence[Hashable]) -> None:
        """Before groups are shown: those that the person had folded."""
        self._folded = set(folded)

    def folded(self) -> frozenset[Hashable]:
        return frozenset(self._folded)

    def seek(self, key: Hashable | None) -> None:
        """Stand on the row of that value as soon as it is here; None stays at the same place in the list."""
        self._sought = key
        self._find_sought()

    def mark_keys(self, keys: Sequence[Hashable]) -> None:
        self.marks.turn(keys)

    # -- what the page asks --------------------------------------------------------------------------------------------

    def current_value(self) -> Any | None:
        """The value of the current row; None on a heading, or while it is being fetched."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return None if isinstance(row, Heading) else row

    def chosen(self) -> tuple[Any, ...]:
        """The keys of those that were marked, else of the current one."""
        if len(self.marks):
            return self.marks.keys()
        value = self.current_value()
        return () if value is None else (self._key_of(value),)

    def current_group(self) -> Group | None:
        groups = self.grouped().groups
        row = self.currentIndex().row()
        return groups[self.grouped().group_at(row)] if groups and row >= 0 else None

    def row_marked(self, number: int) -> bool:
        if not len(self.marks):
            return False
        row = self._grouped_model().row(number)
        return row is not None and not isinstance(row, Heading) and self._key_of(row) in self.marks

    # -- folding -------------------------------------------------------------------------------------------------------

    def fold(self, number: int, folded: bool) -> None:
        """The group of that number; the keyboard goes to its heading."""
        key = self.grouped().groups[number].key
        if folded == (key in self._folded):
            return
        self._folded ^= {key}
        bar = self.verticalScrollBar().value()
        self._grouped_model().fold(self._folded)
        self.verticalScrollBar().setValue(bar)
        self._place(self.grouped().row_of_group(key))
        self.folds_changed.emit()

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

    def _acts(self, event: QKeyEvent) -> bool:
        act = next((act for key, act in self._keys.items() if shortcuts().is_key(event, key)), "")
        own = {
            MARK: self._mark,
            MARK_ALL: self._mark_all,
            GROUP_UP: self._move_up,
            GROUP_DOWN: self._move_down,
        }
        if act in own:
            own[act]()
        elif act:
            self.act_wanted.emit(act)
        return bool(act)

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

    def _heading(self) -> Heading | None:
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row if isinstance(row, Heading) else None

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

    # -- painting ------------------------------------------------------------------------------------------------------

    def _paint_row(self, p: QPainter, number: int, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Heading):
            super()._paint_row(p, number, index)
            return
        paint_heading(
            p,
            QRectF(self.visualRect(index)),
            row,
            current=number == self.currentIndex().row(),
            ring=self.hasFocus(),
            hovered=number == self._hovered,
            target=number == self.target_row,
            rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    # -- where it stands -----------------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._ready and not self._is_placing:
            self._sought = None  # the person went elsewhere

    def dataChanged(self, first: Index, last: Index, roles: Any = ()) -> None:
        super().dataChanged(first, last, roles)
        if self._ready:
            self._find_sought()
            self.viewport().update()

    def _standing(self) -> tuple[int | None, Hashable | None]:
        """The current item, or the group whose heading is current."""
        heading = self._heading()
        item = self.grouped().item_at(self.currentIndex().row())
        return item, heading.group.key if heading else None

    def _stand_again(self, at: tuple[int | None, Hashable | None]) -> None:
        item, group = at
        layout = self.grouped()
        if item is not None and layout.items:
            self._place(layout.row_of_item(min(item, layout.items - 1)))
        elif group is not None and layout.row_of_group(group) >= 0:
            self._place(layout.row_of_group(group))
        elif layout.rows:
            self._place(layout.row_of_item(0))
        self._find_sought()

    def _find_sought(self) -> None:
        if self._sought is None:
            return
        for number, value in self._grouped_model().at_hand():
            if self._key_of(value) == self._sought:
                self._place(self.grouped().row_of_item(number))
                return

    def _place(self, row: int) -> None:
        if row == self.currentIndex().row() and self.currentIndex().isValid():
            return
        self._is_placing = True
        try:
            self.show_row(row)
        finally:
            self._is_placing = False

    def _grouped_model(self) -> GroupedModel:
        model = self.model()
        assert isinstance(model, GroupedModel)
        return model
