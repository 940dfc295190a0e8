"""Which entries of a customer's timeline hold the words looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from advocate.domain.ids import CustomerId, PromiseId
from advocate.domain.search import Query, SaidHit, read_query
from advocate.domain.timeline import EntryKind

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST_HITS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineHits:
    """The query as it was read, and the entries that hold it. is_all: there are no more."""

    query: Query
    entries: tuple[tuple[EntryKind, UUID], ...] = ()
    is_all: bool = True


def find_in_timeline(app: Advocate, customer_id: CustomerId, text: str) -> TimelineHits:
    """At most 500 hits, the newest first. A promise made during a contact is found on that contact."""
    hits = app.search.find_said(text, MOST_HITS, customer_id)
    places = (_place_of(app, hit) for hit in hits)
    return TimelineHits(
        query=read_query(text),
        entries=tuple(dict.fromkeys(place for place in places if place)),
        is_all=len(hits) < MOST_HITS,
    )


def _place_of(app: Advocate, hit: SaidHit) -> tuple[EntryKind, UUID] | None:
    if hit.kind in ("interaction", "note", "handoff", "escalation"):
        return EntryKind(hit.kind), hit.id
    if hit.kind == "promise":
        promise = app.promises.get_promise(PromiseId(hit.id))
        if promise.interaction_id is not None:
            return EntryKind.INTERACTION, promise.interaction_id
        return EntryKind.PROMISE_MADE, hit.id
    return None
