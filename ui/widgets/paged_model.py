"""A list model over rows that live elsewhere: the number of rows is known, pages are asked for as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
PAGE = 100
_KEPT_PAGES = 60
_ASKED_AT_ONCE = 3

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], None]


class PagedModel(QAbstractListModel):
    """Calls `fetch(first, count)` for pages it lacks and shows them when `show_page(first, rows)` brings them.

    A row that is not here yet is None; views paint a calm placeholder. Children say what a row reads like.
    """

    def __init__(self, fetch: Fetch | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    # -- what the page tells it ----------------------------------------------------------------------------------

    def restart(self, count: int) -> None:
        """Another question was asked (filter, sorting, customer): forget all rows and start at the top."""
        self.beginResetModel()
        self._forget()
        self._count = count
        self.endResetModel()

    def restart_with(self, rows: Sequence[Any]) -> None:
        """All rows are at hand: a short list."""
        self.beginResetModel()
        self._forget()
        self._count = len(rows)
        self._pages = OrderedDict((n, rows[n * PAGE : (n + 1) * PAGE]) for n in range(-(-len(rows) // PAGE)))
        self.endResetModel()

    def refresh(self, count: int) -> None:
        """The same question, perhaps other answers: keep what is shown until the new pages are here."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self._asked.clear()
        self._stale = set(self._pages)
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def show_page(self, first: int, rows: Sequence[Any]) -> None:
        """Rows from `first` on have come; `first` is one that `fetch` was called with. Where they are those that stand
        there already, nothing is painted again."""
        number = first // PAGE
        self._asked.discard(number)
        self._stale.discard(number)
        if not rows or first >= self._count:
            return
        stood = self._pages.get(number)
        self._pages[number] = rows
        self._pages.move_to_end(number)
        while len(self._pages) > _KEPT_PAGES:
            self._stale.discard(self._pages.popitem(last=False)[0])
        if stood is not None and list(stood) == list(rows):
            return
        last = min(first + len(rows), self._count) - 1
        self.dataChanged.emit(self.index(first), self.index(last))

    # -- what views and pages ask ----------------------------------------------------------------------------------

    def row(self, number: int) -> Any | None:
        """The row's value, or None while it is being fetched."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None or place >= len(rows):
            return None
        self._pages.move_to_end(page)
        return rows[place]

    def pages(self) -> list[tuple[int, Sequence[Any]]]:
        """The pages that are here, by number; nothing is fetched for this."""
        return list(self._pages.items())

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._count:
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self.row(index.row())
            return "" if row is None else self.spoken(row)
        return None

    def spoken(self, row: Any) -> str:
        """What a screen reader says for a row: the whole of it, in one breath."""
        return str(row)

    # -- inside --------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._pages.clear()
        self._stale.clear()
        self._wanted.clear()
        self._asked.clear()

    def _want(self, page: int) -> None:
        if self._fetch is None or page in self._asked:
            return
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        """Only the pages touched last: whoever drags through 100,000 rows waits for where they stop."""
        wanted = list(self._wanted)[-_ASKED_AT_ONCE:]
        self._wanted.clear()
        for page in wanted:
            first = page * PAGE
            if self._fetch is not None and first < self._count:
                self._asked.add(page)
                self._fetch(first, min(PAGE, self._count - first))
