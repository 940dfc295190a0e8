"""A list in groups over rows that live elsewhere: pages are asked for as they come into view, headings are at hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSignalBlocker, Qt

from ui.grouped.layout import Group, GroupLayout, Heading, Stretch
from ui.widgets.paged_model import PAGE, ROW_ROLE, Fetch, Index, PagedModel

Words = Callable[[Any], str]
_NOTHING = Stretch()


class GroupedModel(QAbstractListModel):
    """fetch(first, count) is asked in item numbers; `show_page(first, rows)` brings them. spoken: a row in one breath."""

    def __init__(self, fetch: Fetch, parent: QObject, *, spoken: Words, tooltip: Words) -> None:
        super().__init__(parent)
        self.layout_of = GroupLayout()
        self._spoken, self._tooltip = spoken, tooltip
        self._items = PagedModel(fetch, self)
        self._items.dataChanged.connect(self._on_items_changed)

    # -- what the page tells it ----------------------------------------------------------------------------------------

    def restart(
        self,
        groups: Sequence[Group],
        folded: Collection[Hashable],
        *,
        headed: bool = True,
        known: Stretch = _NOTHING,
    ) -> None:
        """Another question was asked. known: those of the items that came with its answer."""
        self.beginResetModel()
        with QSignalBlocker(self._items):
            self.layout_of = GroupLayout(groups, folded, headed=headed)
            self._items.restart(self.layout_of.items)
            self._take(known)
        self.endResetModel()

    def refresh(
        self,
        groups: Sequence[Group],
        folded: Collection[Hashable],
        *,
        headed: bool = True,
        known: Stretch = _NOTHING,
    ) -> None:
        """The same question, perhaps other answers: what is shown stays until the new pages are here. Where all of it
        stands as before, nobody is told of anything."""
        layout = GroupLayout(groups, folded, headed=headed)
        if layout.is_like(self.layout_of):
            with QSignalBlocker(self._items):
                self._items.refresh(layout.items)
            self._take(known)
            return
        self.beginResetModel()
        with QSignalBlocker(self._items):
            self.layout_of = layout
            self._items.refresh(layout.items)
            self._take(known)
        self.endResetModel()

    def fold(self, folded: Collection[Hashable]) -> None:
        self.beginResetModel()
        self.layout_of = GroupLayout(self.layout_of.groups, folded, headed=self.layout_of.headed)
        self.endResetModel()

    def show_page(self, first: int, rows: Sequence[Any]) -> None:
        self._items.show_page(first, rows)

    def _take(self, known: Stretch) -> None:
        for start in range(0, len(known.values), PAGE):
            self.show_page(known.first + start, known.values[start : start + PAGE])

    # -- what views and pages ask --------------------------------------------------------------------------------------

    def item(self, number: int) -> Any | None:
        """The value of that item, or None while it is being fetched."""
        return self._items.row(number) if 0 <= number < self.layout_of.items else None

    def at_hand(self) -> Iterator[tuple[int, Any]]:
        """Items that are here already, with their numbers, from the first on; nothing is fetched for this."""
        for page, rows in sorted(self._items.pages()):
            yield from enumerate(rows, page * PAGE)

    def row(self, number: int) -> Any | None:
        """A Heading, the value of an item, or None while that is being fetched."""
        heading = self.layout_of.heading_at(number)
        if heading is not None:
            return heading
        item = self.layout_of.item_at(number)
        return None if item is None else self.item(item)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.layout_of.rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged to another group; headings stay where they are, and take what is dropped."""
        flags = super().flags(index)
        if index.isValid() and self.layout_of.heading_at(index.row()) is None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.layout_of.rows:
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return "" if row is None else self._words(row)
        if role == Qt.ItemDataRole.ToolTipRole and row is not None and not isinstance(row, Heading):
            return self._tooltip(row)
        return None

    def _words(self, row: Any) -> str:
        if not isinstance(row, Heading):
            return self._spoken(row)
        folded = self.tr("folded") if row.is_folded else ""
        parts = (row.group.title, f"{row.group.count:,}", row.group.flagged, row.group.note, folded)
        return ", ".join(part for part in parts if part)

    def _on_items_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        rows = [self.layout_of.row_of_item(index.row()) for index in (first, last)]
        self.dataChanged.emit(self.index(rows[0]), self.index(rows[1]))
