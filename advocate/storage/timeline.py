"""What happened with one customer, newest first: light keys for all of it, whole entries for what is seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.promise import Promise
from advocate.domain.timeline import EntryKey, EntryKind, TimelineEntry, TimelineFilter
from advocate.storage.ambassador_notes import AmbassadorNoteStore
from advocate.storage.database import fetch
from advocate.storage.files import FileStore
from advocate.storage.interactions import InteractionStore
from advocate.storage.promises import PromiseStore
from advocate.storage.rows.base import EPOCH
from advocate.storage.rows.contacts import InteractionRow

_ALL = -1
# In the engine's own words, so that the places of ten thousand entries are there at once.
_KEYS = {
    EntryKind.INTERACTION: "SELECT id, started_at FROM interactions WHERE customer_id = ?{only} ORDER BY 2 DESC LIMIT ?2",
    EntryKind.PROMISE_MADE: "SELECT id, made_at FROM promises WHERE customer_id = ?{only} ORDER BY 2 DESC LIMIT ?2",
    EntryKind.PROMISE_ENDED: "SELECT id, coalesce(ended_at, made_at) FROM promises"
    " WHERE customer_id = ? AND state <> 'open'{only} ORDER BY 2 DESC LIMIT ?2",
    EntryKind.NOTE: "SELECT id, sent_at FROM ambassador_notes WHERE customer_id = ?{only} ORDER BY 2 DESC LIMIT ?2",
    EntryKind.FILE: "SELECT id, added_at FROM files WHERE customer_id = ?{only} ORDER BY 2 DESC LIMIT ?2",
}
_ONLY = {
    (EntryKind.INTERACTION, TimelineFilter.CALLS): " AND channel = 'call'",
    (EntryKind.INTERACTION, TimelineFilter.EMAIL): " AND channel IN ('email', 'letter')",
    (EntryKind.INTERACTION, TimelineFilter.OTHER): " AND channel NOT IN ('call', 'email', 'letter')",
    (
        EntryKind.INTERACTION,
        TimelineFilter.FILES,
    ): " AND id IN (SELECT interaction_id FROM files WHERE customer_id = ?1)",
    (EntryKind.PROMISE_MADE, TimelineFilter.EVERYTHING): " AND interaction_id IS NULL",
    (EntryKind.FILE, TimelineFilter.EVERYTHING): " AND interaction_id IS NULL",
    (EntryKind.FILE, TimelineFilter.FILES): " AND interaction_id IS NULL",
}
_PINNED = """
SELECT 'interaction', id, started_at FROM interactions WHERE customer_id = ?1 AND is_pinned
UNION ALL SELECT 'note', id, sent_at FROM ambassador_notes WHERE customer_id = ?1 AND is_pinned ORDER BY 3 DESC, 2 DESC
"""
_SHOWN: dict[TimelineFilter, frozenset[EntryKind]] = {
    TimelineFilter.EVERYTHING: frozenset(EntryKind),
    TimelineFilter.CALLS: frozenset({EntryKind.INTERACTION}),
    TimelineFilter.EMAIL: frozenset({EntryKind.INTERACTION}),
    TimelineFilter.OTHER: frozenset({EntryKind.INTERACTION}),
    TimelineFilter.PROMISES: frozenset({EntryKind.PROMISE_MADE, EntryKind.PROMISE_ENDED}),
    TimelineFilter.NOTES: frozenset({EntryKind.NOTE}),
    TimelineFilter.FILES: frozenset({EntryKind.FILE, EntryKind.INTERACTION}),
}


_OF_CASE = {
    EntryKind.INTERACTION: " AND case_id = ?3",
    EntryKind.PROMISE_MADE: " AND case_id = ?3",
    EntryKind.PROMISE_ENDED: " AND case_id = ?3",
}


class TimelineStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keys(
        self,
        customer_id: CustomerId,
        shown: TimelineFilter,
        newest: int | None = None,
        case_id: CaseId | None = None,
    ) -> tuple[EntryKey, ...]:
        """Every entry's place, newest first; entries of the same moment in the order they were made, newest first.
        newest: no more than so many, which is quick whatever there is. case_id: only what belongs to that case."""
        values: tuple[object, ...] = (customer_id.bytes, _ALL if newest is None else newest)
        rows: list[tuple[int, bytes, EntryKind]] = []
        for kind in _SHOWN[shown]:
            if case_id is not None and kind not in _OF_CASE:
                continue
            only = _ONLY.get((kind, shown), "") + (_OF_CASE[kind] if case_id else "")
            statement = _KEYS[kind].format(only=only)
            found = fetch(self._connection, statement, (*values, case_id.bytes) if case_id else values)
            rows.extend((at, row_id, kind) for row_id, at in found)
        rows.sort(reverse=True)
        return tuple(
            EntryKey(kind, UUID(bytes=row_id), EPOCH + timedelta(microseconds=at))
            for at, row_id, kind in rows[:newest]
        )

    def pinned(self, customer_id: CustomerId) -> tuple[TimelineEntry, ...]:
        """What is kept on top, the newest first."""
        found = (
            (EntryKind(kind), UUID(bytes=row_id), EPOCH + timedelta(microseconds=at))
            for kind, row_id, at in fetch(self._connection, _PINNED, (customer_id.bytes,))
        )
        return self.entries([EntryKey(*place) for place in found])

    def efforts(self, customer_id: CustomerId, among: int) -> tuple[tuple[datetime, int], ...]:
        """When and how hard, of those rated among the newest contacts; oldest first."""
        columns = (InteractionRow.started_at, InteractionRow.effort)
        query = sa.select(*columns).where(InteractionRow.customer_id == customer_id)
        rows = self._connection.execute(query.order_by(InteractionRow.started_at.desc()).limit(among))
        return tuple((at, effort) for at, effort in rows if effort is not None)[::-1]

    def entries(self, keys: Sequence[EntryKey]) -> tuple[TimelineEntry, ...]:
        """The whole entries, in the order of the keys; what is gone meanwhile is left out."""
        ids: defaultdict[EntryKind, list[UUID]] = defaultdict(list)
        for key in keys:
            ids[key.kind].append(key.id)
        interactions = InteractionStore(self._connection).several(ids[EntryKind.INTERACTION])
        promises = PromiseStore(self._connection).several(
            ids[EntryKind.PROMISE_MADE] + ids[EntryKind.PROMISE_ENDED]
        )
        notes = AmbassadorNoteStore(self._connection).several(ids[EntryKind.NOTE])
        files = FileStore(self._connection).several(ids[EntryKind.FILE])
        made = self._promises_of(ids[EntryKind.INTERACTION])
        whole = (
            TimelineEntry(
                key=key,
                interaction=interactions.get(key.id) if key.kind is EntryKind.INTERACTION else None,
                promise=promises.get(key.id)
                if key.kind in (EntryKind.PROMISE_MADE, EntryKind.PROMISE_ENDED)
                else None,
                note=notes.get(key.id) if key.kind is EntryKind.NOTE else None,
                file=files.get(key.id) if key.kind is EntryKind.FILE else None,
                promises=tuple(made.get(key.id, ())),
            )
            for key in keys
        )
        return tuple(
            entry for entry in whole if entry.interaction or entry.promise or entry.note or entry.file
        )

    def _promises_of(self, interaction_ids: Sequence[UUID]) -> dict[UUID, list[Promise]]:
        found: defaultdict[UUID, list[Promise]] = defaultdict(list)
        for promise in PromiseStore(self._connection).made_in(interaction_ids) if interaction_ids else ():
            if promise.interaction_id is not None:
                found[promise.interaction_id].append(promise)
        return found
