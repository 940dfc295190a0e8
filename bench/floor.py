"""The floor: the same data in bare SQLCipher, with prepared statements, FTS5, a write-ahead log and durable commits.

No objects, no history, no undo, no checks: as quick as this engine can be.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.floor_writing import INTERACTION, SAID, connect, row_number

_LISTED = "c.id, c.kind, c.name, o.name, c.pinned, c.last_at, c.open_promises, c.next_due, (SELECT group_concat(name) FROM tag WHERE customer_id = c.id)"
LIST = f"SELECT {_LISTED} FROM customer c LEFT JOIN customer o ON o.id = c.organisation_id ORDER BY c.folded LIMIT ? OFFSET ?"
LIST_NEWEST = LIST.replace("ORDER BY c.folded", "ORDER BY c.last_at DESC")
_FIND = (
    f"SELECT {_LISTED} FROM (SELECT rowid FROM {{index}} WHERE {{index}} MATCH ? ORDER BY {{order}} LIMIT ?) f"
    " CROSS JOIN customer c ON c.id = f.rowid LEFT JOIN customer o ON o.id = c.organisation_id"
)
FIND_RANKED = _FIND.format(index="customer_words", order="rank")
FIND_ANY = _FIND.format(index="customer_words", order="rowid DESC")
FIND_PIECES = _FIND.format(index="customer_pieces", order="rowid DESC")
DAY = 86_400
_OPEN = "FROM promise p JOIN customer c ON c.id = p.customer_id WHERE p.ended_at IS NULL AND p.due >= ? AND p.due < ?"
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

    def list_narrowed(self, condition: str, values: Sequence[Any], count: int) -> tuple[list[Any], int]:
        """The first page by name of those of whom the condition holds, and how many they are."""
        page = self._all(LIST.replace(" ORDER", f" WHERE {condition} ORDER"), *values, count, 0)
        return page, self._all(f"SELECT count(*) FROM customer c WHERE {condition}", *values)[0][0]

    def every_id(self) -> list[Any]:
        """Of all customers, by name."""
        return self._all("SELECT id FROM customer ORDER BY folded")

    def today(self, now: int, count: int) -> list[Any]:
        """The open promises that are late, due within a day and within a week, the first of each, and how many."""
        found: list[Any] = []
        for start, end in ((0, now), (now, now + DAY), (now + DAY, now + 7 * DAY)):
            found += self._all(f"SELECT p.*, c.name {_OPEN} ORDER BY p.due LIMIT ?", start, end, count)
            found += self._all(f"SELECT count(*) {_OPEN}", start, end)
        return found

    def find_ranked(self, text: str, limit: int = 20) -> list[Any]:
        """Customers by beginnings of words, the best first as FTS5 ranks them."""
        return self._all(FIND_RANKED, words_begun(text), limit)

    def find_any(self, text: str, limit: int = 20) -> list[Any]:
        """Customers by beginnings of words, whichever were added last."""
        return self._all(FIND_ANY, words_begun(text), limit)

    def find_number(self, digits: str, limit: int = 20) -> list[Any]:
        """Customers by any part of a number, whichever were added last."""
        return self._all(FIND_PIECES, f'"{digits}"', limit)

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

    def prepare_calls(self) -> None:
        """A table for what is being typed."""
        self.connection.execute("CREATE TABLE open_call (id INTEGER PRIMARY KEY, text TEXT)")

    def begin_call(self, text: str) -> int:
        return self.connection.execute("INSERT INTO open_call (text) VALUES (?)", (text,)).lastrowid

    def type_call(self, number: int, text: str) -> None:
        """One row, durable when this returns."""
        self.connection.execute("UPDATE open_call SET text = ? WHERE id = ?", (text, number))

    def open_calls(self) -> list[Any]:
        return self._all("SELECT * FROM open_call")

    def prepare_reminders(self, moments: Sequence[int]) -> None:
        """One for each of these moments."""
        self.connection.execute("CREATE TABLE reminder (promise_id INT, waits INT, at INT)")
        rows = list(enumerate(moments))
        self.connection.executemany("INSERT INTO reminder VALUES (?, 1, ?)", rows)
        self.connection.execute("CREATE INDEX reminder_next ON reminder (waits, at)")

    def next_reminder(self, now: int) -> list[Any]:
        return self._all("SELECT min(at) FROM reminder WHERE waits AND at > ?", now)

    def waiting_reminders(self, now: int, count: int) -> list[Any]:
        """The first of those whose moment has come, and how many."""
        waiting = "FROM reminder WHERE waits AND at <= ?"
        first = self._all(f"SELECT * {waiting} ORDER BY at LIMIT ?", now, count)
        return [*first, self._all(f"SELECT count(*) {waiting}", now)]

    def brief(self, number: int) -> list[Any]:
        """Who they are, their open promises, the last three contacts, and when the last two hundred were."""
        customer = number + 1
        latest = "SELECT {} FROM interaction WHERE customer_id = ? ORDER BY at DESC LIMIT {}"
        return [
            self._all("SELECT * FROM customer WHERE id = ?", customer),
            self._all("SELECT * FROM promise WHERE customer_id = ? AND ended_at IS NULL", customer),
            self._all(latest.format("*", 3), customer),
            self._all(latest.format("at, channel, minutes", 200), customer),
        ]

    def close(self) -> None:
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.connection.close()

    def _all(self, statement: str, *values: Any) -> list[Any]:
        return self.connection.execute(statement, values).fetchall()


def words_begun(text: str) -> str:
    """The FTS5 expression for all words of the text, each perhaps unfinished."""
    return " AND ".join(f'"{word}" *' for word in text.split())
