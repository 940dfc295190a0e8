"""Finds customers and what was said, through the full-text index. Ranked without reading every hit: whole words
before beginnings before pieces, newest first, so that a search over a million entries stays quick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.ids import CustomerId
from advocate.domain.search import Passage, Query, SaidHit, is_too_short, passage
from advocate.domain.text import for_index
from advocate.storage.database import fetch
from advocate.storage.rows.base import EPOCH
from advocate.storage.search_index import SAID

_CANDIDATES = 60
# CROSS JOIN fixes the order: the index first, so that its newest come first without sorting.
_CUSTOMERS = """
SELECT d.customer_id, c.folded_name, c.last_contact_at FROM {index} f
CROSS JOIN customer_documents d ON d.id = f.rowid CROSS JOIN customers c ON c.id = d.customer_id
WHERE {index} MATCH ? AND c.state IN ('active', 'archived') ORDER BY f.rowid DESC LIMIT ?
"""
_SAID = f"""
SELECT d.kind, d.record_id, d.customer_id, c.name,
  coalesce({", ".join(f"{name}.{table.at}" for name, table in SAID.items())}),
  coalesce({", ".join(table.text(name) for name, table in SAID.items())})
FROM said_words f CROSS JOIN said_documents d ON d.id = f.rowid CROSS JOIN customers c ON c.id = d.customer_id
{" ".join(f"LEFT JOIN {name} ON d.kind = '{table.kind}' AND {name}.id = d.record_id" for name, table in SAID.items())}
WHERE said_words MATCH ? AND c.state <> 'trashed' ORDER BY f.rowid DESC LIMIT ?
"""
_REASONS = (
    "SELECT customer_id, value FROM contact_points WHERE customer_id IN ({marks})",
    "SELECT r.customer_id, o.name FROM relations r JOIN customers o ON o.id = r.other_id"
    " WHERE r.kind = 'works_at' AND r.customer_id IN ({marks})",
    "SELECT ct.customer_id, t.name FROM customer_tags ct JOIN tags t ON t.id = ct.tag_id"
    " WHERE ct.customer_id IN ({marks})",
    "SELECT customer_id, text FROM pinned_notes WHERE customer_id IN ({marks})",
    "SELECT customer_id, value FROM field_values WHERE customer_id IN ({marks})",
)


class Candidate(NamedTuple):
    """A customer found, as far as ranking needs it. last_contact_at: microseconds since 1970."""

    id: bytes
    folded_name: str
    last_contact_at: int | None


class SearchStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def candidates(self, query: Query, limit: int) -> list[Candidate]:
        """The best matches first, by where they match and then the newest in the index: about `limit`."""
        found: dict[bytes, Candidate] = {}
        for index, expression in _expressions(query):
            if len(found) >= limit:
                break
            statement = _CUSTOMERS.format(index=index)
            for row in fetch(self._connection, statement, (expression, max(limit, _CANDIDATES))):
                found.setdefault(row[0], Candidate(*row))
        return list(found.values())

    def customer_ids(self, query: Query, limit: int) -> list[UUID]:
        """The best matches first: at most `limit`."""
        return [UUID(bytes=each.id) for each in self.candidates(query, limit)[:limit]]

    def said(self, query: Query, limit: int, customer_id: CustomerId | None) -> tuple[SaidHit, ...]:
        """Newest first."""
        expression = _said_expression(query, customer_id)
        rows = fetch(self._connection, _SAID, (expression, limit)) if expression else []
        return tuple(
            SaidHit(
                kind=kind,
                id=UUID(bytes=record_id),
                customer_id=CustomerId(UUID(bytes=owner)),
                customer_name=name,
                at=EPOCH + timedelta(microseconds=at),
                passage=passage(text.strip(), query),
            )
            for kind, record_id, owner, name, at, text in rows
        )

    def reasons(self, query: Query, ids: Sequence[UUID]) -> dict[UUID, Passage]:
        """For each customer the number, address, tag or pinned note in which the query stands."""
        found: dict[bytes, Passage] = {}
        missing = [i.bytes for i in ids]
        for statement in _REASONS:
            if not missing:
                break
            marks = ",".join("?" * len(missing))
            for owner, text in fetch(self._connection, statement.format(marks=marks), missing):
                if owner not in found and (shown := passage(text, query, width=90)).marks:
                    found[owner] = shown
            missing = [i for i in missing if i not in found]
        return {UUID(bytes=owner): shown for owner, shown in found.items()}


def _expressions(query: Query) -> list[tuple[str, str]]:
    """Index and FTS5 expression, the surest first."""
    if query.digits:
        spellings = dict.fromkeys([query.digits, query.digits.lstrip("0")])
        pieces = [("customer_pieces", f'"{digits}"') for digits in spellings if len(digits) >= 3]
        return [*pieces, ("customer_words", f"other : {_quoted(query.digits)} *")]
    if not query.words:
        return []
    exact = " AND ".join(_quoted(word) for word in query.words)
    begun = " AND ".join(f"{_quoted(word)} *" for word in query.words)
    expressions = [
        ("customer_words", f"name : ({exact})"),
        ("customer_words", f"name : ({begun})"),
        ("customer_words", begun),
    ]
    if all(len(word) >= 3 for word in query.words):
        pieces = " AND ".join(f'"{word}"' for word in query.words)
        expressions.append(("customer_pieces", pieces))
    return expressions


def _said_expression(query: Query, customer_id: CustomerId | None) -> str:
    words = (query.digits,) if query.digits else query.words
    if not words or (len(words) == 1 and is_too_short(words[0])):
        return ""
    text = "text : (" + " AND ".join(f"{_quoted(word)} *" for word in words) + ")"
    return text if customer_id is None else f'customer : "{customer_id.hex}" AND {text}'


def _quoted(word: str) -> str:
    """A phrase of the words that the index makes of it."""
    return f'"{for_index(word)}"'
