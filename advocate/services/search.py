"""Finding customers, and words that were ever said."""

from __future__ import annotations

from dataclasses import replace

from advocate.domain.ids import CustomerId
from advocate.domain.search import CustomerHit, Found, SaidHit, read_query
from advocate.storage.customer_search import CustomerSearch
from advocate.storage.customers import CustomerStore
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
            customers = CustomerSearch(connection).hits(query, limit)
            said = SearchStore(connection).said(query, limit, None)
            known = {hit.customer.id: hit.customer for hit in customers}
            missing = list(dict.fromkeys(hit.customer_id for hit in said if hit.customer_id not in known))
            known |= {each.id: each for each in CustomerStore(connection).summaries(missing)}
        said = tuple(replace(hit, customer=known.get(hit.customer_id)) for hit in said)
        return Found(customers=customers, said=said)

    def find_customers(self, text: str, limit: int = 20) -> tuple[CustomerHit, ...]:
        query = read_query(text)
        with self._database.reading() as connection:
            return () if query.is_empty else CustomerSearch(connection).hits(query, limit)

    def find_said(
        self, text: str, limit: int = 20, customer_id: CustomerId | None = None
    ) -> tuple[SaidHit, ...]:
        """Newest first; of one customer where one is named."""
        query = read_query(text)
        with self._database.reading() as connection:
            return () if query.is_empty else SearchStore(connection).said(query, limit, customer_id)
