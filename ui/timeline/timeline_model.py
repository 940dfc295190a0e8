"""The rows of one customer's timeline: all places at once, entries in stretches as they come into view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence, Set
from datetime import date, datetime
from itertools import islice
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from advocate.domain.timeline import EntryKey, EntryKind
from ui.timeline.places import Pinned, PinnedHeading, Place, RowId, Stretch, row_id
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.timeline_geometry import HEADING_ROLE
from ui.widgets.timeline_row import TimelineRow
from ui.wording.times import day_title

STRETCH = 100
_KEPT_ROWS = 3_000
_STRETCHES_AT_ONCE = 3

Index = QModelIndex | QPersistentModelIndex
Rows = Sequence[tuple[EntryKey, TimelineRow]]


class CustomerTimelineModel(QAbstractListModel):
    """`stretch_wanted(keys)` asks for rows that came into view; `show_stretch` brings them. Pinned entries stand first,
    in one line each, and again in their place.

    When the places change, only the part that differs is removed and inserted, so that the view keeps its place.
    """

    stretch_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._headings: list[int] = []
        self._pinned: dict[RowId, TimelineRow] = {}
        self._today = date.min
        self._rows: OrderedDict[RowId, TimelineRow] = OrderedDict()
        self._days: dict[date | PinnedHeading, TimelineRow] = {}
        self._stale: set[RowId] = set()
        self._asked: set[RowId] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    # -- what the page tells it ----------------------------------------------------------------------------------

    def restart(self, places: list[Place], first: Stretch, today: date, pinned: Rows = ()) -> None:
        """Another customer or filter: forget all rows."""
        self.beginResetModel()
        self._rows.clear()
        self._forget_questions()
        self._places = places
        self._find_headings()
        self._pinned = {row_id(key): row for key, row in pinned}
        self._set_today(today)
        self._keep(first)
        self.endResetModel()

    def refresh(self, places: list[Place], first: Stretch, today: date, pinned: Rows = ()) -> None:
        """The same question, perhaps other answers: rows are shown as they were until the new ones are here."""
        self._set_today(today)
        self._forget_questions()
        self._stale = set(self._rows)
        start, old_end, new_end = changed_part(self._places, places)
        if old_end > start:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            del self._places[start:old_end]
            self._find_headings()
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._places[start:start] = places[start:new_end]
            self._find_headings()
            self.endInsertRows()
        self._show_pinned({row_id(key): row for key, row in pinned})
        self.show_stretch(first)

    def doubt_rows(self) -> None:
        """What the rows say may have changed, as when other words are marked; their places have not."""
        self._forget_questions()
        self._stale = set(self._rows)
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def show_stretch(self, stretch: Stretch) -> None:
        """Rows have come. Those that read differently are told of together: each telling has the view laid out and painted."""
        changed = self._keep(stretch)
        numbers = list(islice(self._numbers(changed), len(changed)))
        if numbers:
            self.dataChanged.emit(self.index(numbers[0]), self.index(numbers[-1]))

    # -- what views and pages ask ----------------------------------------------------------------------------------

    def row(self, number: int) -> TimelineRow | None:
        """The row, or None while it is being fetched."""
        place = self._places[number]
        if isinstance(place, date | PinnedHeading):
            return self._heading_row(place)
        if isinstance(place, Pinned):
            return self._pinned.get(row_id(place.key))
        name = row_id(place)
        row = self._rows.get(name)
        if row is None or name in self._stale:
            self._want(number)
        if row is not None:
            self._rows.move_to_end(name)
        return row

    def number_of(self, kind: EntryKind, record_id: UUID) -> int:
        """Where an entry stands; -1 when it is not among those shown."""
        return next(self._numbers({(kind, record_id)}), -1)

    def numbers_of(self, entries: Collection[RowId]) -> list[int]:
        """Where these entries stand, from the top down; those not shown are left out."""
        return list(self._numbers(set(entries)))

    def _numbers(self, wanted: Set[RowId]) -> Iterator[int]:
        for number, place in enumerate(self._places):
            if isinstance(place, EntryKey) and row_id(place) in wanted:
                yield number

    def name_of(self, number: int) -> RowId | None:
        """What stands there, pinned or in its place; None for a heading."""
        place = self._places[number] if 0 <= number < len(self._places) else None
        if isinstance(place, Pinned):
            return row_id(place.key)
        return row_id(place) if isinstance(place, EntryKey) else None

    def key_at(self, number: int) -> EntryKey | None:
        """None for a heading or a pinned line."""
        place = self._places[number] if 0 <= number < len(self._places) else None
        return place if isinstance(place, EntryKey) else None

    def is_pinned_line(self, number: int) -> bool:
        return 0 <= number < len(self._places) and isinstance(self._places[number], Pinned)

    def first_entry(self) -> int:
        """The newest entry in its own place; -1 where there is none."""
        return next((n for n, place in enumerate(self._places) if isinstance(place, EntryKey)), -1)

    def heading_of(self, number: int) -> int:
        """The row of the heading above; -1 where there is none."""
        at = bisect_right(self._headings, number) - 1
        return self._headings[at] if at >= 0 else -1

    def next_heading(self, number: int, step: int) -> int:
        """The heading after (1) that of this row, or before it (-1); -1 at the ends."""
        at = bisect_left(self._headings, self.heading_of(number)) + step
        return self._headings[at] if 0 <= at < len(self._headings) else -1

    def nearest(self, moment: datetime, *, older: bool) -> int:
        """The newest entry that is as old as that, or the oldest as new; the last one there is at the ends, -1 without."""
        entries = [n for n, place in enumerate(self._places) if isinstance(place, EntryKey)]
        if not entries:
            return -1
        if older:
            return next((n for n in entries if self._at(n) <= moment), entries[-1])
        return next((n for n in reversed(entries) if self._at(n) >= moment), entries[0])

    def _at(self, number: int) -> datetime:
        place = self._places[number]
        assert isinstance(place, EntryKey)
        return place.at

    def entry_count(self) -> int:
        return sum(1 for place in self._places if isinstance(place, EntryKey))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._places):
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == HEADING_ROLE:
            return self.heading_of(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self.row(index.row())
            return "" if row is None else row.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not isinstance(self._places[index.row()], EntryKey | Pinned):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # -- inside --------------------------------------------------------------------------------------------------

    def _keep(self, stretch: Stretch) -> set[RowId]:
        """Take rows in; returns those that are new or read differently."""
        self._asked.difference_update(row_id(key) for key in stretch.asked)
        changed: set[RowId] = set()
        for key, row in stretch.rows:
            name = row_id(key)
            self._stale.discard(name)
            if self._rows.get(name) != row:
                self._rows[name] = row
                changed.add(name)
            self._rows.move_to_end(name)
        while len(self._rows) > _KEPT_ROWS:
            self._stale.discard(self._rows.popitem(last=False)[0])
        return changed

    def _show_pinned(self, pinned: dict[RowId, TimelineRow]) -> None:
        changed = {name for name, row in pinned.items() if self._pinned.get(name) != row}
        self._pinned = pinned
        for number, place in enumerate(self._places[: len(pinned) + 1]):
            if isinstance(place, Pinned) and row_id(place.key) in changed:
                self.dataChanged.emit(self.index(number), self.index(number))

    def _find_headings(self) -> None:
        self._headings = [
            n for n, place in enumerate(self._places) if isinstance(place, date | PinnedHeading)
        ]

    def _heading_row(self, place: date | PinnedHeading) -> TimelineRow:
        if place not in self._days:
            words = (
                _pinned_words(place) if isinstance(place, PinnedHeading) else day_title(place, self._today)
            )
            self._days[place] = TimelineRow(kind="day", day_title=words)
        return self._days[place]

    def _set_today(self, today: date) -> None:
        if today != self._today:
            self._today = today
            self._days.clear()

    def _forget_questions(self) -> None:
        self._wanted.clear()
        self._asked.clear()
        self._stale.clear()

    def _want(self, number: int) -> None:
        block = number // STRETCH
        self._wanted[block] = None
        self._wanted.move_to_end(block)
        if not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        """Only where the person stopped: whoever drags through years waits for what is in view."""
        blocks = list(self._wanted)[-_STRETCHES_AT_ONCE:]
        self._wanted.clear()
        for block in blocks:
            keys = self._missing(self._places[block * STRETCH : (block + 1) * STRETCH])
            if keys:
                self._asked.update(row_id(key) for key in keys)
                self.stretch_wanted.emit(keys)

    def _missing(self, places: Sequence[Place]) -> tuple[EntryKey, ...]:
        return tuple(
            place
            for place in places
            if isinstance(place, EntryKey)
            and row_id(place) not in self._asked
            and (row_id(place) not in self._rows or row_id(place) in self._stale)
        )


def _pinned_words(heading: PinnedHeading) -> str:
    if heading.shown < heading.count:
        pattern = QCoreApplication.translate("entries", "Pinned · the newest {0} of {1}")
        return pattern.format(heading.shown, heading.count)
    return QCoreApplication.translate("entries", "Pinned")


def changed_part(old: Sequence[Place], new: Sequence[Place]) -> tuple[int, int, int]:
    """(start, end in old, end in new) of the one stretch between the common beginning and the common end."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    same_at_end = 0
    while same_at_end < shorter - start and old[-1 - same_at_end] == new[-1 - same_at_end]:
        same_at_end += 1
    return start, len(old) - same_at_end, len(new) - same_at_end
