"""A long list in groups that fold: what it shows, and where the keyboard stands while the list moves on."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.grouped.folds import folds_as_text, folds_from_text
from ui.grouped.geometry import GroupedGeometry
from ui.grouped.heading import paint_heading
from ui.grouped.layout import Group, Heading, Stretch
from ui.grouped.marks import Marks
from ui.grouped.model import GroupedModel
from ui.widgets.paged_list import Index
from ui.widgets.paged_model import PAGE, ROW_ROLE
from ui.widgets.row_delegate import RowDelegate

_NOTHING = Stretch()


class GroupedView(GroupedGeometry):
    """`folds_changed`. key_of: the key of a row's value, by which it is known wherever it stands."""

    folds_changed = Signal()

    def __init__(
        self, delegate: RowDelegate, parent: QWidget, *, name: str, key_of: Callable[[Any], Hashable]
    ) -> None:
        self.marks = Marks(delegate)
        self._key_of = key_of
        self._folded: set[Hashable] = set()
        self._headed = True
        self._sought: Hashable | None = None
        self._is_placing = False
        self.target_row = -1
        super().__init__(delegate, parent, name=name)
        self.marks.changed.connect(self.viewport().update)

    # -- what the page tells it ----------------------------------------------------------------------------------------

    def show_groups(
        self,
        groups: Sequence[Group],
        *,
        fresh: bool,
        known: Stretch = _NOTHING,
        headed: bool = True,
        follow: bool = True,
    ) -> None:
        """known: those of the items that came with the answer, as `span` asked for them; others are fetched when they
        are seen. fresh: another question, from the top. Otherwise the keyboard stays on the same value, wherever it is
        now; where that is gone, or follow is False, on whatever takes its place."""
        model = self._grouped_model()
        self._headed = headed
        if fresh:
            if self.grouped().items:  # what was sought before there was anything is sought still
                self._sought = None
            model.restart(groups, self._folded, headed=headed, known=known)
            self._place(self.grouped().row_of_item(0))
            self._find_sought()
            return
        at, value = self._standing(), self.current_value()
        if self._sought is None and follow and value is not None:
            self._sought = self._key_of(value)
        elif not follow:
            self._sought = None
        bar = self.verticalScrollBar().value()
        model.refresh(groups, self._folded, headed=headed, known=known)
        self.verticalScrollBar().setValue(bar)
        self._stand_again(at)
        self._ask_for_what_is_seen()

    def show_page(self, first: int, values: Sequence[Any]) -> None:
        """Items from `first` on have come, as the model fetched them."""
        self._grouped_model().show_page(first, values)

    def span(self) -> tuple[int, int]:
        """Which items are seen now, in whole pages: the number of the first, and how many."""
        seen = [item for row in self._seen_rows() if (item := self.grouped().item_at(row)) is not None]
        first, last = (seen[0], seen[-1]) if seen else (0, 0)
        pages = range(first // PAGE, last // PAGE + 1)
        return pages.start * PAGE, len(pages) * PAGE

    def take_folds(self, text: str) -> None:
        """Before groups are shown: what `folds` said when the person was here before."""
        self._folded = set(folds_from_text(text))

    def folds(self) -> str:
        """Which groups are folded, as a text to be kept."""
        return folds_as_text(self._folded)

    def folded(self) -> frozenset[Hashable]:
        return frozenset(self._folded)

    def seek(self, key: Hashable | None) -> None:
        """Stand on the row of that value as soon as it is here; None stays at the same place in the list."""
        self._sought = key
        self._find_sought()

    def mark_keys(self, keys: Iterable[Hashable]) -> None:
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

    def _seen_rows(self) -> range:
        """The rows that lie in the viewport, headings included."""
        layout, top = self.grouped(), self.verticalOffset()
        last = layout.row_at(min(top + self.viewport().height(), layout.height) - 1)
        return range(max(0, layout.row_at(top)), last + 1)

    def _ask_for_what_is_seen(self) -> None:
        """What has not come with the answer, and is not painted anew because nothing else has changed."""
        for row in self._seen_rows():
            self._grouped_model().row(row)

    def _heading(self) -> Heading | None:
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row if isinstance(row, Heading) else None

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
