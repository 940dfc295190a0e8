"""Writes an invented business into a bare database, as quick as the engine can: prepared statements, no history, no
checks. Rows of what was said are numbered by their time, so that the newest come first without sorting."""

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
