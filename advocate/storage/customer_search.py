"""Customers found by a query, ranked, each with the reason why it was found."""

from __future__ import annotations

from sqlalchemy import Connection

from advocate.domain.customer import CustomerSummary
from advocate.domain.search import CustomerHit, Passage, Query, find_marks
from advocate.domain.text import fold
from advocate.storage.customers import CustomerStore
from advocate.storage.search import SearchStore


class CustomerSearch:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def hits(self, query: Query, limit: int) -> tuple[CustomerHit, ...]:
        """The best first."""
        search = SearchStore(self._connection)
        found = CustomerStore(self._connection).summaries(search.customer_ids(query, limit * 3))
        ranked = sorted(found, key=lambda summary: _rank(summary, query))[:limit]
        names = {s.id: tuple(find_marks(s.name, query)) for s in ranked}
        unexplained = [s.id for s in ranked if len(names[s.id]) < max(1, len(query.words))]
        reasons = search.reasons(query, unexplained)
        return tuple(
            CustomerHit(customer=s, name=Passage(s.name, names[s.id]), because=reasons.get(s.id))
            for s in ranked
        )


def _rank(summary: CustomerSummary, query: Query) -> tuple[int, float]:
    """Whole words of the name, then its beginning, then the rest; among equals the last contact first."""
    words = fold(summary.name).split()
    if query.words and all(word in words for word in query.words):
        place = 0
    elif query.words and words and words[0].startswith(query.words[0]):
        place = 1
    else:
        place = 2
    last = summary.last_contact_at
    return place, -last.timestamp() if last and last.year > 1 else 0.0
