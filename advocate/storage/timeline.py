"""What happened with one customer, newest first: light keys for all of it, whole entries for what is seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel
from advocate.domain.promise import Promise, PromiseState
from advocate.domain.timeline import EntryKey, EntryKind, TimelineEntry, TimelineFilter
from advocate.storage.ambassador_notes import AmbassadorNoteStore
from advocate.storage.interactions import InteractionStore
from advocate.storage.promises import PromiseStore
from advocate.storage.rows.contacts import AmbassadorNoteRow, InteractionRow, PromiseRow

KeySelect = sa.Select[UUID, datetime]
_MAILS = (Channel.EMAIL.value, Channel.LETTER.value)
_SHOWN: dict[TimelineFilter, frozenset[EntryKind]] = {
    TimelineFilter.EVERYTHING: frozenset(EntryKind),
    TimelineFilter.CALLS: frozenset({EntryKind.INTERACTION}),
    TimelineFilter.EMAIL: frozenset({EntryKind.INTERACTION}),
    TimelineFilter.OTHER: frozenset({EntryKind.INTERACTION}),
    TimelineFilter.PROMISES: frozenset({EntryKind.PROMISE_MADE, EntryKind.PROMISE_ENDED}),
    TimelineFilter.NOTES: frozenset({EntryKind.NOTE}),
}


class TimelineStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keys(
        self, customer_id: CustomerId, shown: TimelineFilter, newest: int | None = None
    ) -> tuple[EntryKey, ...]:
        """Every entry's place, newest first; entries of the same moment in the order they were made, newest first.
        newest: no more than so many, which is quick whatever there is."""
        kinds = _SHOWN[shown]
        keys: list[EntryKey] = []
        if EntryKind.INTERACTION in kinds:
            keys += self._keys(EntryKind.INTERACTION, _interactions(customer_id, shown), newest)
        if EntryKind.PROMISE_MADE in kinds:
            keys += self._keys(EntryKind.PROMISE_MADE, _made(customer_id, shown), newest)
            keys += self._keys(EntryKind.PROMISE_ENDED, _ended(customer_id), newest)
        if EntryKind.NOTE in kinds:
            keys += self._keys(EntryKind.NOTE, _notes(customer_id), newest)
        keys.sort(key=lambda key: (key.at, key.id), reverse=True)
        return tuple(keys[:newest])

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
        made = self._promises_of(ids[EntryKind.INTERACTION])
        whole = (
            TimelineEntry(
                key=key,
                interaction=interactions.get(key.id) if key.kind is EntryKind.INTERACTION else None,
                promise=promises.get(key.id)
                if key.kind in (EntryKind.PROMISE_MADE, EntryKind.PROMISE_ENDED)
                else None,
                note=notes.get(key.id) if key.kind is EntryKind.NOTE else None,
                promises=tuple(made.get(key.id, ())),
            )
            for key in keys
        )
        return tuple(entry for entry in whole if entry.interaction or entry.promise or entry.note)

    def _keys(self, kind: EntryKind, query: KeySelect, newest: int | None) -> list[EntryKey]:
        if newest is not None:
            row_id, at = query.selected_columns
            query = query.order_by(at.desc(), row_id.desc()).limit(newest)
        return [EntryKey(kind, i, at) for i, at in self._connection.execute(query)]

    def _promises_of(self, interaction_ids: Sequence[UUID]) -> dict[UUID, list[Promise]]:
        found: defaultdict[UUID, list[Promise]] = defaultdict(list)
        for promise in PromiseStore(self._connection).made_in(interaction_ids) if interaction_ids else ():
            if promise.interaction_id is not None:
                found[promise.interaction_id].append(promise)
        return found


def _interactions(customer_id: CustomerId, shown: TimelineFilter) -> KeySelect:
    query = sa.select(InteractionRow.id, InteractionRow.started_at).where(
        InteractionRow.customer_id == customer_id
    )
    channel = InteractionRow.channel
    if shown is TimelineFilter.CALLS:
        query = query.where(channel == Channel.CALL.value)
    elif shown is TimelineFilter.EMAIL:
        query = query.where(channel.in_(_MAILS))
    elif shown is TimelineFilter.OTHER:
        query = query.where(channel.not_in([Channel.CALL.value, *_MAILS]))
    return query


def _made(customer_id: CustomerId, shown: TimelineFilter) -> KeySelect:
    query = sa.select(PromiseRow.id, PromiseRow.made_at).where(PromiseRow.customer_id == customer_id)
    if shown is TimelineFilter.EVERYTHING:
        query = query.where(PromiseRow.interaction_id.is_(None))
    return query


def _ended(customer_id: CustomerId) -> KeySelect:
    ended_at = sa.func.coalesce(PromiseRow.ended_at, PromiseRow.made_at)
    return sa.select(PromiseRow.id, ended_at).where(
        PromiseRow.customer_id == customer_id, PromiseRow.state != PromiseState.OPEN.value
    )


def _notes(customer_id: CustomerId) -> KeySelect:
    return sa.select(AmbassadorNoteRow.id, AmbassadorNoteRow.sent_at).where(
        AmbassadorNoteRow.customer_id == customer_id
    )
