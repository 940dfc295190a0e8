"""Keeps the full-text index in step, inside the transaction that changes the records. SQLite's FTS5 lives here, in
search.py and in the migrations that make its tables; another engine replaces these.

The index is contentless: it holds no second copy of the text. The row number of what was said follows time, so that
the newest hits come first without sorting.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.phone import numbers_in
from advocate.domain.text import fold, for_index
from advocate.storage.database import fetch


class SaidTable(NamedTuple):
    """Where words that were said are kept. at: the column of their moment; texts: the columns of the words."""

    kind: str
    at: str
    texts: tuple[str, ...]

    @property
    def columns(self) -> frozenset[str]:
        """Whatever of a row is kept in the index."""
        return frozenset({"customer_id", self.at, *self.texts})

    def text(self, alias: str) -> str:
        return " || char(10) || ".join(f"{alias}.{column}" for column in self.texts)


SAID: dict[str, SaidTable] = {
    "interactions": SaidTable("interaction", "started_at", ("title", "body", "delight", "own_outcome")),
    "promises": SaidTable("promise", "made_at", ("words", "reason")),
    "ambassador_notes": SaidTable("note", "sent_at", ("body", "answer")),
    "cases": SaidTable("case", "opened_at", ("title", "known", "asked", "next_step")),
    "handoffs": SaidTable("handoff", "offered_at", ("summary", "asked", "tone", "reason")),
    "escalations": SaidTable("escalation", "offered_at", ("note", "reason", "answer")),
}
# id, customer id, microseconds since 1970, text.
Said = tuple[bytes, bytes, int, str]

_CUSTOMER_TEXT = """
SELECT c.id, c.name,
  (SELECT group_concat(o.name, ' ') FROM relations r JOIN customers o ON o.id = r.other_id
    WHERE r.customer_id = c.id AND r.kind = 'works_at'),
  (SELECT group_concat(t.name, ' ') FROM customer_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.customer_id = c.id),
  (SELECT group_concat(p.text, ' ') FROM pinned_notes p WHERE p.customer_id = c.id),
  (SELECT group_concat(f.value, ' ') FROM field_values f WHERE f.customer_id = c.id),
  (SELECT group_concat(cp.value, ' ') FROM contact_points cp WHERE cp.customer_id = c.id AND cp.kind <> 'phone'),
  (SELECT group_concat(cp.digits, ' ') FROM contact_points cp WHERE cp.customer_id = c.id AND cp.kind = 'phone')
FROM customers c
"""
_CHUNK = 400
# Milliseconds up to year 9999 take 49 bits, so 14 are left for those of the same millisecond.
_TIE_BITS = 14
_TIES = (1 << _TIE_BITS) - 1
_MICROSECONDS_BEFORE_1970 = 62_135_596_800_000_000


def index_customers(connection: Connection, ids: Collection[UUID], *, fresh: Collection[UUID]) -> None:
    """Index these customers anew; `fresh` ones were not there before. One that is gone leaves the index. A person's
    entry holds their organisation's name, so those who work at a renamed one are indexed with it."""
    wanted = [i.bytes for i in ids]
    staff = _rows(
        connection,
        "SELECT customer_id FROM relations WHERE kind = 'works_at' AND other_id",
        [i.bytes for i in ids if i not in fresh],
    )
    wanted = list(dict.fromkeys([*wanted, *(row[0] for row in staff)]))
    known = {i.bytes for i in fresh}
    _forget_customers(connection, [i for i in wanted if i not in known])
    documents = [_customer_document(row) for row in _rows(connection, f"{_CUSTOMER_TEXT} WHERE c.id", wanted)]
    if not documents:
        return
    ((top,),) = fetch(connection, "SELECT coalesce(max(id), 0) FROM customer_documents")
    numbered = [(top + n, *document) for n, document in enumerate(documents, start=1)]
    _many(
        connection,
        "INSERT INTO customer_documents (id, customer_id) VALUES (?, ?)",
        [d[:2] for d in numbered],
    )
    _many(
        connection,
        "INSERT INTO customer_words (rowid, name, other) VALUES (?, ?, ?)",
        [(d[0], d[2], d[3]) for d in numbered],
    )
    _many(
        connection,
        "INSERT INTO customer_pieces (rowid, text) VALUES (?, ?)",
        [(d[0], d[4]) for d in numbered],
    )


def reword_customers(connection: Connection, ids: Collection[UUID]) -> None:
    """Index anew what these customers are found by beside their name: tags, pinned notes, own fields. Each keeps its
    number, and the pieces of names, addresses and numbers stay as they are."""
    wanted = sorted(i.bytes for i in ids)
    numbers = {
        row[1]: row[0]
        for row in _rows(
            connection, "SELECT id, customer_id FROM customer_documents WHERE customer_id", wanted
        )
    }
    rows = _rows(connection, f"{_CUSTOMER_TEXT} WHERE c.id", sorted(numbers))
    words = sorted((numbers[row[0]], *_customer_document(row)[1:3]) for row in rows)
    _many(connection, "DELETE FROM customer_words WHERE rowid = ?", [(number,) for number, _, _ in words])
    _many(connection, "INSERT INTO customer_words (rowid, name, other) VALUES (?, ?, ?)", words)


def index_said(
    connection: Connection, table_name: str, ids: Collection[UUID], *, fresh: Collection[UUID]
) -> None:
    """Index what was said in these records of that table anew; records that are gone leave the index."""
    wanted = [i.bytes for i in ids]
    known = {i.bytes for i in fresh}
    _forget_said(connection, [i for i in wanted if i not in known])
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        add_said(connection, {table_name: _rows(connection, f"{_said_of(table_name)} WHERE s.id", part)})


def _said_of(table_name: str) -> str:
    table = SAID[table_name]
    return f"SELECT s.id, s.customer_id, s.{table.at}, {table.text('s')} FROM {table_name} s"


def add_said(connection: Connection, said: Mapping[str, Sequence[Said]]) -> None:
    """Index what was said in records that are not in the index, by table. In the order of their numbers: the index
    writes a piece of its own whenever one goes back. Pieces stay as small as FTS5 makes them: a few large ones among
    small ones would be merged in one go some day, seconds long, in the middle of somebody's save."""
    rows = [row for of_table in said.values() for row in of_table]
    kinds = [SAID[table_name].kind for table_name, of_table in said.items() for _ in of_table]
    numbers = _free_numbers(connection, rows)
    documents = sorted(zip(numbers, kinds, rows, strict=True), key=lambda document: document[0])
    _many(
        connection,
        "INSERT INTO said_documents (id, kind, record_id, customer_id) VALUES (?, ?, ?, ?)",
        [(number, kind, row[0], row[1]) for number, kind, row in documents],
    )
    _many(
        connection,
        "INSERT INTO said_words (rowid, text, customer) VALUES (?, ?, ?)",
        [(number, _said_text(row[3]), row[1].hex()) for number, _, row in documents],
    )


def _said_text(text: str) -> str:
    """Words, and the numbers written among them in one piece each: found in any spelling."""
    numbers = numbers_in(text)
    return for_index(f"{text} {numbers}" if numbers else text)


def _customer_document(row: Any) -> tuple[bytes, str, str, str]:
    customer_id, name, organisation, tags, pinned, fields, addresses, digits = row
    other = " ".join(part for part in (organisation, tags, addresses, digits, pinned, fields) if part)
    pieces = " \n ".join(part for part in (name, organisation, addresses, digits) if part)
    return customer_id, for_index(name), for_index(other), fold(pieces)


def _free_numbers(connection: Connection, rows: Sequence[Said]) -> list[int]:
    """A row number for each that sorts by its moment (milliseconds since year 1) and is not taken."""
    wanted = [
        (((row[2] + _MICROSECONDS_BEFORE_1970) // 1000) << _TIE_BITS) | (row[0][-1] | row[0][-2] << 8) & _TIES
        for row in rows
    ]
    used = {row[0] for row in _rows(connection, "SELECT id FROM said_documents WHERE id", wanted)}
    search = _FreeNumbers(connection, used)
    return [search.take(number) for number in wanted]


class _FreeNumbers:
    """Gives out numbers that are not taken, the next above where one is. Forty thousand conversations without a date
    stand in one moment: what was tried once is not tried again."""

    def __init__(self, connection: Connection, taken: set[int]) -> None:
        self._connection = connection
        self._taken = taken
        self._known: set[int] = set()  # milliseconds of which every number is in `taken`
        self._beyond: dict[int, int] = {}  # where to go on from a number that is taken

    def take(self, number: int) -> int:
        tried: list[int] = []
        while number in self._taken or (tried and self._is_used(number)):
            tried.append(number)
            number = self._beyond.get(number, number + 1)
        self._taken.add(number)
        self._beyond.update(dict.fromkeys(tried, number + 1))
        return number

    def _is_used(self, number: int) -> bool:
        millisecond = number >> _TIE_BITS
        if millisecond not in self._known:
            self._known.add(millisecond)
            first = millisecond << _TIE_BITS
            between = "SELECT id FROM said_documents WHERE id BETWEEN ? AND ?"
            self._taken.update(row[0] for row in fetch(self._connection, between, (first, first | _TIES)))
        return number in self._taken


def _forget_customers(connection: Connection, ids: list[bytes]) -> None:
    numbers = [
        (row[0],) for row in _rows(connection, "SELECT id FROM customer_documents WHERE customer_id", ids)
    ]
    for table, key in (
        ("customer_words", "rowid"),
        ("customer_pieces", "rowid"),
        ("customer_documents", "id"),
    ):
        _many(connection, f"DELETE FROM {table} WHERE {key} = ?", numbers)


def _forget_said(connection: Connection, ids: list[bytes]) -> None:
    numbers = [(row[0],) for row in _rows(connection, "SELECT id FROM said_documents WHERE record_id", ids)]
    for table, key in (("said_words", "rowid"), ("said_documents", "id")):
        _many(connection, f"DELETE FROM {table} WHERE {key} = ?", numbers)


def _rows(connection: Connection, sql_up_to_in: str, values: list[Any]) -> list[Any]:
    """The rows of a SELECT that ends before `IN (...)`, for however many values."""
    found: list[Any] = []
    for start in range(0, len(values), _CHUNK):
        part = values[start : start + _CHUNK]
        marks = ",".join("?" * len(part))
        found.extend(fetch(connection, f"{sql_up_to_in} IN ({marks})", part))
    return found


def _many(connection: Connection, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
    values = list(rows)
    if values:
        connection.exec_driver_sql(sql, values)


def rebuild(connection: Connection, progress: Callable[[str], None] | None = None) -> None:
    """Throw the index away and build it from the records: for a migration that changes its shape, or a repair."""
    for table in ("customer_words", "customer_pieces", "said_words"):
        connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
    for table in ("customer_documents", "said_documents"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    customers = [UUID(bytes=row[0]) for row in fetch(connection, "SELECT id FROM customers")]
    index_customers(connection, customers, fresh=customers)
    for table_name in SAID:
        if progress:
            progress(table_name)
        ids = [UUID(bytes=row[0]) for row in fetch(connection, f"SELECT id FROM {table_name}")]
        index_said(connection, table_name, ids, fresh=ids)
