"""Finding customers, and words that were ever said."""

from __future__ import annotations


from sqlalchemy import Connection

from advocate.domain.customer import CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.search import CustomerHit, Found, Passage, Query, SaidHit, find_marks, read_query
from advocate.domain.text import fold
from advocate.services.customers import customer_store
from advocate.storage.database import Database
from advocate.storage.search import SearchStore


class SearchService:
    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str, limit: int = 20) -> Found:
        """Customers by name, number, mail, company, tag or pinned note; then what was said, newest first."""
        query = read_query(text)
        if query.is_empty:
            return Found()
        with self._database.reading() as connection:
            customers = _customers(connection, query, limit)
            said = SearchStore(connection).said(query, limit, None)
        return Found(customers=customers, said=said)

    def find_customers(self, text: str, limit: int = 20) -> tuple[CustomerHit, ...]:
        query = read_query(text)
        with self._database.reading() as connection:
            return () if query.is_empty else _customers(connection, query, limit)

    def find_said(self, text: str, limit: int = 20, customer_id: CustomerId | None = None) -> tuple[SaidHit, ...]:
        """Newest first; of one customer where one is named."""
        query = read_query(text)
        with self._database.reading() as connection:
            return () if query.is_empty else SearchStore(connection).said(query, limit, customer_id)


def _customers(connection: Connection, query: Query, limit: int) -> tuple[CustomerHit, ...]:
    search = SearchStore(connection)
    found = customer_store(connection).summaries(search.customer_ids(query, limit * 3))
    ranked = sorted(found, key=lambda summary: _rank(summary, query))[:limit]
    names = {s.id: tuple(find_marks(s.name, query)) for s in ranked}
    unexplained = [s.id for s in ranked if len(names[s.id]) < max(1, len(query.words))]
    reasons = search.reasons(query, unexplained)
    return tuple(
        CustomerHit(customer=s, name=Passage(s.name, names[s.id]), because=reasons.get(s.id)) for s in ranked
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


