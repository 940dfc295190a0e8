"""Pages of promises in an order that no index holds: put in order once, and kept until anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise, PromiseFilter
from advocate.storage.database import Database
from advocate.storage.promises import PromiseStore

FIRST_PAGE = 200
_ID_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """writes: how much had been written when it was read; ids: packed, 1.6 MB of a hundred thousand."""

    wanted: PromiseFilter
    writes: int
    ids: bytes


class PromisePages:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._order: _Order | None = None

    def page(self, wanted: PromiseFilter, first: int, count: int) -> tuple[Promise, ...]:
        # Names are joined to the rows of the page only, not to all that are sorted or passed over on the way to it.
        ids = self.ids(wanted, first, count)
        with self._database.reading() as connection:
            return PromiseStore(connection).in_order(ids)

    def ids(self, wanted: PromiseFilter, first: int, count: int) -> tuple[PromiseId, ...]:
        """Of the same rows."""
        kept = self._kept(wanted)
        with self._database.reading() as connection:
            store = PromiseStore(connection)
            if kept is None and (first or count > FIRST_PAGE):
                kept = store.every_id(wanted)
                if kept is not None:
                    self._order = _Order(wanted=wanted, writes=self._database.writes, ids=kept)
            if kept is None:
                return store.ids(wanted, first, count)
        packed = kept[first * _ID_BYTES : (first + count) * _ID_BYTES]
        starts = range(0, len(packed), _ID_BYTES)
        return tuple(PromiseId(UUID(bytes=packed[start : start + _ID_BYTES])) for start in starts)

    def _kept(self, wanted: PromiseFilter) -> bytes | None:
        order = self._order
        if order is None or (order.wanted, order.writes) != (wanted, self._database.writes):
            self._order = None
            return None
        return order.ids
