"""Customers found by a query, ranked, each with the reason why it was found."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.near_words import as_spelled
from advocate.domain.search import CustomerHit, Passage, Query, find_marks, place_of
from advocate.domain.text import fold_words
from advocate.storage.customer_lines import CustomerLines
from advocate.storage.search import Candidate, SearchStore

_LONG_AGO = -(1 << 62)


class CustomerSearch:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def hits(self, query: Query, limit: int) -> tuple[CustomerHit, ...]:
        """The best first; those of a like spelling where nobody is found as typed."""
        store = SearchStore(self._connection)
        candidates = store.candidates(query, limit) or store.misspelled(query.words, limit)
        ranked = sorted(candidates, key=lambda candidate: _rank(candidate, query))[:limit]
        found = CustomerLines(self._connection).of([UUID(bytes=each.id) for each in ranked])
        names = {line.id: tuple(find_marks(line.name, _as_named(query, line.name))) for line in found}
        unexplained = [line.id for line in found if len(names[line.id]) < max(1, len(query.words))]
        reasons = store.reasons(query, unexplained)
        return tuple(
            CustomerHit(customer=line, name=Passage(line.name, names[line.id]), because=reasons.get(line.id))
            for line in found
        )


def _rank(candidate: Candidate, query: Query) -> tuple[int, int]:
    """By the name first; among equals the last contact first."""
    words = _as_named(query, candidate.folded_name).words
    return place_of(candidate.folded_name, words), -(candidate.last_contact_at or _LONG_AGO)


def _as_named(query: Query, name: str) -> Query:
    """The query as this name spells it, where a word of it was mistyped."""
    parts = fold_words(name).split()
    words = tuple(as_spelled(word, parts) for word in query.words)
    return query if words == query.words else replace(query, words=words)
