"""A customer's timeline, for whoever shows or prints it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.timeline import EntryKey, TimelineEntry, TimelineFilter
from advocate.storage.database import Database
from advocate.storage.timeline import TimelineStore

_PAGE = 400


class TimelineService:
    def __init__(self, database: Database) -> None:
        self._database = database

    def keys(
        self,
        customer_id: CustomerId,
        shown: TimelineFilter = TimelineFilter.EVERYTHING,
        newest: int | None = None,
        *,
        case_id: CaseId | None = None,
    ) -> tuple[EntryKey, ...]:
        """Every entry's place, newest first; with `newest` no more than so many, for a first picture. case_id: only
        the contacts and promises of that case."""
        with self._database.reading() as connection:
            return TimelineStore(connection).keys(customer_id, shown, newest, case_id)

    def pinned(self, customer_id: CustomerId) -> tuple[TimelineEntry, ...]:
        """What is kept on top of the timeline, the newest first."""
        with self._database.reading() as connection:
            return TimelineStore(connection).pinned(customer_id)

    def efforts(self, customer_id: CustomerId, among: int = 200) -> tuple[tuple[datetime, int], ...]:
        """(start, effort 1 to 7) of those rated among the newest contacts, oldest first."""
        with self._database.reading() as connection:
            return TimelineStore(connection).efforts(customer_id, among)

    def entries(self, keys: Sequence[EntryKey]) -> tuple[TimelineEntry, ...]:
        """The whole entries in the order of the keys; what is gone meanwhile is left out."""
        entries: list[TimelineEntry] = []
        with self._database.reading() as connection:
            store = TimelineStore(connection)
            for start in range(0, len(keys), _PAGE):
                entries += store.entries(keys[start : start + _PAGE])
        return tuple(entries)
