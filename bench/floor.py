"""The floor: the same data in bare SQLCipher, with prepared statements, FTS5, a write-ahead log and durable commits.

No objects, no history, no undo, no checks: as quick as this engine can be. Rows of what was said are numbered by
their time, so that the newest come first without sorting.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from advocate.domain.text import fold
from bench.business import NOW, InventedCustomer

KEY = "2b" * 32
BATCH = 500
LAST_PLACE = (1 << 14) - 1
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "cache_size=-65536",
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "wal_autocheckpoint=16000",
)
SCHEMA = (
    "CREATE TABLE customer (id INTEGER PRIMARY KEY, kind TEXT, name TEXT, folded TEXT, organisation_id INT, pinned TEXT,"
    " last_at INT, open_promises INT, next_due INT)",
    "CREATE INDEX customer_name ON customer (folded)",
    "CREATE INDEX customer_last ON customer (last_at)",
    "CREATE TABLE contact_point (customer_id INT REFERENCES customer, kind TEXT, value TEXT, digits TEXT)",
    "CREATE INDEX contact_point_customer ON contact_point (customer_id)",
    "CREATE TABLE tag (customer_id INT REFERENCES customer, name TEXT, PRIMARY KEY (customer_id, name)) WITHOUT ROWID",
    "CREATE TABLE interaction (id INTEGER PRIMARY KEY, customer_id INT REFERENCES customer, channel TEXT, at INT,"
    " minutes INT, title TEXT, body TEXT)",
    "CREATE INDEX interaction_timeline ON interaction (customer_id, at)",
    "CREATE TABLE promise (id INTEGER PRIMARY KEY, customer_id INT REFERENCES customer, words TEXT, made_at INT,"
    " due INT, ended_at INT)",
    "CREATE INDEX promise_customer ON promise (customer_id, ended_at, due)",
    "CREATE VIRTUAL TABLE customer_words USING fts5(name, other, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
    "CREATE VIRTUAL TABLE customer_pieces USING fts5(text, content='', contentless_delete=1, tokenize='trigram')",
    "CREATE VIRTUAL TABLE said_words USING fts5(text, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
)
INTERACTION = "INSERT INTO interaction VALUES (?, ?, ?, ?, ?, ?, ?)"
SAID = "INSERT INTO said_words (rowid, text) VALUES (?, ?)"
_LISTED = "c.id, c.kind, c.name, o.name, c.pinned, c.last_at, c.open_promises, c.next_due, (SELECT group_concat(name) FROM tag WHERE customer_id = c.id)"
LIST = f"SELECT {_LISTED} FROM customer c LEFT JOIN customer o ON o.id = c.organisation_id ORDER BY c.folded LIMIT ? OFFSET ?"
LIST_NEWEST = LIST.replace("ORDER BY c.folded", "ORDER BY c.last_at DESC")
# In the order of Advocate: whole words of the name, its beginning, a word of it begun, the rest; the last contact first.
_BEST = """
SELECT c.id FROM {index} f CROSS JOIN customer c ON c.id = f.rowid WHERE {index} MATCH ?1
ORDER BY CASE WHEN ' ' || c.folded || ' ' LIKE '% ' || ?2 || ' %' THEN 0 WHEN c.folded LIKE ?2 || '%' THEN 1
  WHEN ' ' || c.folded LIKE '% ' || ?2 || '%' THEN 2 ELSE 3 END, c.last_at DESC LIMIT ?3
"""
_FIND = (
    f"SELECT {_LISTED} FROM ({_BEST}) f CROSS JOIN customer c ON c.id = f.id"
    " LEFT JOIN customer o ON o.id = c.organisation_id"
)
FIND_WORDS = _FIND.format(index="customer_words")
FIND_PIECES = _FIND.format(index="customer_pieces")
FIND_SAID = (
    "SELECT f.rowid, c.id, c.name, coalesce(i.at, p.made_at), coalesce(i.title || char(10) || i.body, p.words)"
    " FROM (SELECT rowid FROM said_words WHERE said_words MATCH ? ORDER BY rowid DESC LIMIT ?) f"
    " LEFT JOIN interaction i ON i.id = f.rowid LEFT JOIN promise p ON p.id = f.rowid"
    " JOIN customer c ON c.id = coalesce(i.customer_id, p.customer_id)"
)


class Floor:
    """One open bare database."""

    def __init__(self, path: Path) -> None:
        self.connection = connect(path)

    def list_page(self, first: int, count: int) -> list[Any]:
        return self._all(LIST, count, first)

    def list_newest(self, first: int, count: int) -> list[Any]:
        """By last contact."""
        return self._all(LIST_NEWEST, count, first)

    def find_words(self, text: str, limit: int = 20) -> list[Any]:
        """Customers by beginnings of words, all of them ranked."""
        return self._all(FIND_WORDS, words_begun(text), text, limit)

    def find_number(self, digits: str, limit: int = 20) -> list[Any]:
        """Customers by any part of a number."""
        return self._all(FIND_PIECES, f'"{digits}"', digits, limit)

    def find_said(self, text: str, limit: int = 20) -> list[Any]:
        """What was said, newest first."""
        return self._all(FIND_SAID, words_begun(text), limit)

    def open_customer(self, number: int, entries: int) -> list[Any]:
        """The profile, the place of every entry, the newest whole, the open promises and the counts."""
        customer = number + 1
        return [
            self._all("SELECT * FROM customer WHERE id = ?", customer),
            self._all("SELECT * FROM contact_point WHERE customer_id = ?", customer),
            self._all("SELECT name FROM tag WHERE customer_id = ?", customer),
            self._all("SELECT id, at FROM interaction WHERE customer_id = ? ORDER BY at DESC", customer),
            self._all(
                "SELECT * FROM interaction WHERE customer_id = ? ORDER BY at DESC LIMIT ?", customer, entries
            ),
            self._all("SELECT * FROM promise WHERE customer_id = ? AND ended_at IS NULL", customer),
            self._all(
                "SELECT sum(ended_at IS NULL), sum(ended_at IS NOT NULL) FROM promise WHERE customer_id = ?",
                customer,
            ),
        ]

    def timeline_page(self, number: int, first: int, count: int) -> list[Any]:
        """Entries of a customer from the `first` on, newest first."""
        statement = "SELECT * FROM interaction WHERE customer_id = ? ORDER BY at DESC LIMIT ? OFFSET ?"
        return self._all(statement, number + 1, count, first)

    def save(self, number: int, at: int, title: str, body: str) -> None:
        """One interaction with its words in the index, durable when this returns."""
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        row_id = row_number(at, number, 0)
        execute(INTERACTION, (row_id, number + 1, "call", at, 6, title, body))
        execute(SAID, (row_id, f"{title}\n{body}"))
        execute("UPDATE customer SET last_at = max(last_at, ?) WHERE id = ?", (at, number + 1))
        execute("COMMIT")

    def close(self) -> None:
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.connection.close()

    def _all(self, statement: str, *values: Any) -> list[Any]:
        return self.connection.execute(statement, values).fetchall()


class FloorWriter:
    """Inserts customers with all that belongs to them."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def write(self, customers: Iterable[InventedCustomer]) -> None:
        """All of them in one transaction."""
        remaining = iter(customers)
        self._connection.execute("BEGIN IMMEDIATE")
        while batch := list(islice(remaining, BATCH)):
            self._write(batch)
        self._connection.execute("COMMIT")

    def _write(self, batch: list[InventedCustomer]) -> None:
        many = self._connection.executemany
        many("INSERT INTO customer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [_customer(each) for each in batch])
        many(
            "INSERT INTO contact_point VALUES (?, ?, ?, ?)", [row for each in batch for row in _points(each)]
        )
        many(
            "INSERT INTO tag VALUES (?, ?)", [(each.number + 1, name) for each in batch for name in each.tags]
        )
        interactions = [
            (
                row_number(c.at, each.number, place),
                each.number + 1,
                c.channel,
                c.at,
                c.minutes,
                c.title,
                c.body,
            )
            for each in batch
            for place, c in enumerate(each.contacts)
        ]
        promises = [
            (
                row_number(p.made_at, each.number, LAST_PLACE),
                each.number + 1,
                p.words,
                p.made_at,
                p.due,
                p.ended_at,
            )
            for each in batch
            if (p := each.promise) is not None
        ]
        many(INTERACTION, interactions)
        many("INSERT INTO promise VALUES (?, ?, ?, ?, ?, ?)", promises)
        many(
            "INSERT INTO customer_words (rowid, name, other) VALUES (?, ?, ?)",
            [_words(each) for each in batch],
        )
        pieces = [(each.number + 1, f"{each.name} {each.email} {_digits(each)}") for each in batch]
        many("INSERT INTO customer_pieces (rowid, text) VALUES (?, ?)", pieces)
        said = [(row[0], f"{row[5]}\n{row[6]}") for row in interactions] + [
            (row[0], row[2]) for row in promises
        ]
        many(SAID, sorted(said))


def connect(path: Path) -> Any:
    """The file is made when it is not there."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY}'\"")
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def create(path: Path, customers: Iterable[InventedCustomer]) -> None:
    """A new file with these customers, in transactions of some thousand."""
    connection = connect(path)
    for statement in SCHEMA:
        connection.execute(statement)
    writer, remaining = FloorWriter(connection), iter(customers)
    while batch := list(islice(remaining, 5_000)):
        writer.write(batch)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def words_begun(text: str) -> str:
    """The FTS5 expression for all words of the text, each perhaps unfinished."""
    return " AND ".join(f'"{word}" *' for word in text.split())


def row_number(at: int, number: int, place: int) -> int:
    """Follows time; unique by the customer's number and the place among their records."""
    return at << 32 | number << 14 | place


def _customer(each: InventedCustomer) -> tuple[Any, ...]:
    organisation = None if each.organisation is None else each.organisation + 1
    spoken = [contact.at for contact in each.contacts if contact.channel != "note"]
    is_open = each.promise is not None and each.promise.ended_at is None
    due = each.promise.due if is_open and each.promise else None
    kind = "organisation" if each.is_organisation else "person"
    last = max(spoken, default=NOW)
    return (
        each.number + 1,
        kind,
        each.name,
        fold(each.name),
        organisation,
        each.pinned,
        last,
        int(is_open),
        due,
    )


def _points(each: InventedCustomer) -> list[tuple[Any, ...]]:
    customer = each.number + 1
    return [
        (customer, "phone", each.phone, _digits(each)),
        (customer, "email", each.email, ""),
        (customer, "postal", each.city, ""),
    ]


def _digits(each: InventedCustomer) -> str:
    national = each.phone.removeprefix("+49").replace(" ", "")
    return f"49{national} 0{national}"


def _words(each: InventedCustomer) -> tuple[Any, ...]:
    return (
        each.number + 1,
        each.name,
        f"{each.email} {each.city} {_digits(each)} {' '.join(each.tags)} {each.pinned}",
    )
