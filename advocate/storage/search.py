"""Finds customers and what was said, through the full-text index. Ranked without reading every hit: whole words
before beginnings before pieces, newest first, so that a search over a million entries stays quick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.ids import CustomerId
from advocate.domain.search import Passage, Query, SaidHit, passage
from advocate.storage.rows.base import EPOCH
from advocate.storage.search_index import KINDS, SAID

_CUSTOMERS = """
SELECT d.customer_id FROM {index} f JOIN customer_documents d ON d.id = f.rowid
JOIN customers c ON c.id = d.customer_id
WHERE {index} MATCH ? AND c.state IN ('active', 'archived') ORDER BY f.rowid DESC LIMIT ?
"""
_SAID = """
SELECT d.kind, d.record_id FROM said_words f JOIN said_documents d ON d.id = f.rowid
WHERE said_words MATCH ? ORDER BY f.rowid DESC LIMIT ?
"""
_TABLES = {kind: table for table, kind in KINDS.items()}
_CANDIDATES = 60


class SearchStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def customer_ids(self, query: Query, limit: int) -> list[UUID]:
        """The best matches first: at most `limit`, drawn from a limited number of candidates."""
        found: dict[bytes, None] = {}
        for index, expression in _expressions(query):
            if len(found) >= limit:
                break
            rows = self._connection.exec_driver_sql(
                _CUSTOMERS.format(index=index), (expression, max(limit, _CANDIDATES))
            )
            found.update(dict.fromkeys(row[0] for row in rows))
        return [UUID(bytes=i) for i in list(found)[:limit]]

    def said(self, query: Query, limit: int, customer_id: CustomerId | None) -> tuple[SaidHit, ...]:
        """Newest first."""
        expression = _said_expression(query, customer_id)
        if not expression:
            return ()
        rows = self._connection.exec_driver_sql(_SAID, (expression, limit)).all()
        return tuple(
            hit for kind, record_id in rows if (hit := self._hit(kind, record_id, query)) is not None
        )

    def _hit(self, kind: str, record_id: bytes, query: Query) -> SaidHit | None:
        sql = (
            f"SELECT r.*, c.name FROM ({SAID[_TABLES[kind]]} WHERE id = ?) r JOIN customers c ON c.id = r.customer_id"
            " WHERE c.state <> 'trashed'"
        )
        row: Any = self._connection.exec_driver_sql(sql, (record_id,)).first()
        if row is None:
            return None
        return SaidHit(
            kind=kind,
            id=UUID(bytes=row[0]),
            customer_id=CustomerId(UUID(bytes=row[1])),
            customer_name=row[4],
            at=_moment(row[2]),
            passage=passage(row[3].strip(), query),
        )

    def reasons(self, query: Query, ids: Sequence[UUID]) -> dict[UUID, Passage]:
        """For each customer the number, address, tag or pinned note in which the query stands."""
        found: dict[UUID, Passage] = {}
        for sql in _REASONS:
            missing = [i for i in ids if i not in found]
            if not missing:
                break
            marks = ",".join("?" * len(missing))
            for owner, text in self._connection.exec_driver_sql(
                sql.format(marks=marks), tuple(i.bytes for i in missing)
            ):
                shown = passage(text, query, width=90)
                if shown.marks:
                    found.setdefault(UUID(bytes=owner), shown)
        return found


_REASONS = (
    "SELECT customer_id, value FROM contact_points WHERE customer_id IN ({marks})",
    "SELECT r.customer_id, o.name FROM relations r JOIN customers o ON o.id = r.other_id"
    " WHERE r.kind = 'works_at' AND r.customer_id IN ({marks})",
    "SELECT ct.customer_id, t.name FROM customer_tags ct JOIN tags t ON t.id = ct.tag_id"
    " WHERE ct.customer_id IN ({marks})",
    "SELECT customer_id, text FROM pinned_notes WHERE customer_id IN ({marks})",
    "SELECT customer_id, value FROM field_values WHERE customer_id IN ({marks})",
)


def _expressions(query: Query) -> list[tuple[str, str]]:
    """Index and FTS5 expression, the surest first."""
    if query.digits:
        spellings = dict.fromkeys([query.digits, query.digits.lstrip("0")])
        pieces = [("customer_pieces", _quoted(digits)) for digits in spellings if len(digits) >= 3]
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
        expressions.append(("customer_pieces", exact))
    return expressions


def _said_expression(query: Query, customer_id: CustomerId | None) -> str:
    words = (query.digits,) if query.digits else query.words
    if not words or (len(words) == 1 and len(words[0]) < 2):
        return ""
    text = "text : (" + " AND ".join(f"{_quoted(word)} *" for word in words) + ")"
    return text if customer_id is None else f'customer : "{customer_id.hex}" AND {text}'


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _moment(value: int) -> datetime:
    return EPOCH + timedelta(microseconds=value)
