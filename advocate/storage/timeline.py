"""What happened with one customer, newest first: light keys for all of it, whole entries for what is seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.promise import Promise
from advocate.domain.timeline import EntryKey, EntryKind, TimelineEntry, TimelineFilter
from advocate.storage.ambassador_notes import AmbassadorNoteStore
from advocate.storage.database import fetch
from advocate.storage.escalations import EscalationStore
from advocate.storage.files import FileStore
from advocate.storage.handoffs import HandoffStore
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
    EntryKind.HANDOFF: "SELECT id, offered_at FROM handoffs WHERE customer_id = ?{only} ORDER BY 2 DESC LIMIT ?2",
    EntryKind.ESCALATION: "SELECT id, raised_at FROM escalations"
    " WHERE customer_id = ? AND raised_at IS NOT NULL{only} ORDER BY 2 DESC LIMIT ?2",
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
    TimelineFilter.NOTES: frozenset({EntryKind.NOTE, EntryKind.HANDOFF, EntryKind.ESCALATION}),
    TimelineFilter.FILES: frozenset({EntryKind.FILE, EntryKind.INTERACTION}),
}
_OF_NO_CASE = (EntryKind.NOTE, EntryKind.FILE)
_PROMISES = (EntryKind.PROMISE_MADE, EntryKind.PROMISE_ENDED)
# In which part of an entry its record stands.
_PARTS = {kind: "promise" if kind in _PROMISES else kind.value for kind in EntryKind}


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
            if case_id is not None and kind in _OF_NO_CASE:
                continue
            only = _ONLY.get((kind, shown), "") + (" AND case_id = ?3" if case_id else "")
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
        found: dict[EntryKind, Mapping[UUID, Any]] = {
            EntryKind.INTERACTION: InteractionStore(self._connection).several(ids[EntryKind.INTERACTION]),
            EntryKind.NOTE: AmbassadorNoteStore(self._connection).several(ids[EntryKind.NOTE]),
            EntryKind.FILE: FileStore(self._connection).several(ids[EntryKind.FILE]),
            EntryKind.HANDOFF: HandoffStore(self._connection).several(ids[EntryKind.HANDOFF]),
            EntryKind.ESCALATION: EscalationStore(self._connection).several(ids[EntryKind.ESCALATION]),
        }
        promises = ids[EntryKind.PROMISE_MADE] + ids[EntryKind.PROMISE_ENDED]
        found |= dict.fromkeys(_PROMISES, PromiseStore(self._connection).several(promises))
        made = self._promises_of(ids[EntryKind.INTERACTION])
        return tuple(
            TimelineEntry(
                key=key, promises=tuple(made.get(key.id, ())), **{_PARTS[key.kind]: found[key.kind][key.id]}
            )
            for key in keys
            if key.id in found[key.kind]
        )

    def _promises_of(self, interaction_ids: Sequence[UUID]) -> dict[UUID, list[Promise]]:
        found: defaultdict[UUID, list[Promise]] = defaultdict(list)
        for promise in PromiseStore(self._connection).made_in(interaction_ids) if interaction_ids else ():
            if promise.interaction_id is not None:
                found[promise.interaction_id].append(promise)
        return found
