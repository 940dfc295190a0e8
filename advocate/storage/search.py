"""Finds customers and what was said, through the full-text index. Ranked without reading every hit: whole words
before beginnings before pieces, newest first, so that a search over a million entries stays quick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.ids import CustomerId
from advocate.domain.near_words import may_hold_a_slip, near_words
from advocate.domain.search import Passage, Query, SaidHit, is_too_short, passage, place_of
from advocate.domain.text import for_index
from advocate.storage.database import as_json, fetch
from advocate.storage.rows.base import EPOCH
from advocate.storage.search_index import SAID

_CANDIDATES = 40
_LATELY_IN_CONTACT = 100
_IN_NAME = 2  # places of a name up to here
_MAY_BE_MISTYPED = 3  # words of a query: each costs a few milliseconds
_PIECE = 3  # letters or digits: what the index of pieces holds
# CROSS JOIN fixes the order: the index first, so that its newest come first without sorting.
_CUSTOMERS = """
SELECT d.customer_id, c.folded_name, c.last_contact_at FROM {index} f
CROSS JOIN customer_documents d ON d.id = f.rowid CROSS JOIN customers c ON c.id = d.customer_id
WHERE {index} MATCH ? AND c.state IN ('active', 'archived') ORDER BY f.rowid DESC LIMIT ?
"""
_LATELY = """
SELECT id, folded_name, last_contact_at FROM (
  SELECT id, folded_name, last_contact_at FROM customers WHERE state = 'active' ORDER BY last_contact_at DESC LIMIT ?)
WHERE instr(folded_name, ?)
"""
_SAID = f"""
SELECT d.kind, d.record_id, d.customer_id, c.name,
  coalesce({", ".join(f"{name}.{table.at}" for name, table in SAID.items())}),
  coalesce({", ".join(table.text(name) for name, table in SAID.items())})
FROM said_words f CROSS JOIN said_documents d ON d.id = f.rowid CROSS JOIN customers c ON c.id = d.customer_id
{" ".join(f"LEFT JOIN {name} ON d.kind = '{table.kind}' AND {name}.id = d.record_id" for name, table in SAID.items())}
WHERE said_words MATCH ? AND c.state <> 'trashed' ORDER BY f.rowid DESC LIMIT ?
"""
_SAID_IDS = """
SELECT d.record_id FROM said_words f CROSS JOIN said_documents d ON d.id = f.rowid
WHERE said_words MATCH ? AND d.kind = ? ORDER BY f.rowid DESC LIMIT ?
"""
_AMONG = "IN (SELECT unhex(value) FROM json_each(?))"
_REASONS = (
    f"SELECT customer_id, value FROM contact_points WHERE customer_id {_AMONG}",
    "SELECT r.customer_id, o.name FROM relations r JOIN customers o ON o.id = r.other_id"
    f" WHERE r.kind = 'works_at' AND r.customer_id {_AMONG}",
    "SELECT ct.customer_id, t.name FROM customer_tags ct JOIN tags t ON t.id = ct.tag_id"
    f" WHERE ct.customer_id {_AMONG}",
    f"SELECT customer_id, text FROM pinned_notes WHERE customer_id {_AMONG}",
    f"SELECT customer_id, value FROM field_values WHERE customer_id {_AMONG}",
)


_SPELLINGS = (
    f"SELECT customer_id, value, digits FROM contact_points WHERE kind = 'phone' AND customer_id {_AMONG}"
)


class Candidate(NamedTuple):
    """A customer found, as far as ranking needs it. last_contact_at: microseconds since 1970."""

    id: bytes
    folded_name: str
    last_contact_at: int | None


class SearchStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def candidates(self, query: Query, wanted: int) -> list[Candidate]:
        """Those among whom the best `wanted` are, and some more: of many, those lately in contact and the newest in the index."""
        if query.digits:
            return self._with_digits(query.digits, wanted)
        return self._with_words(query.words, wanted) if query.words else []

    def customer_ids(self, query: Query, limit: int, *, forgives: bool = True) -> list[UUID]:
        """At most `limit`, those found by their name first. forgives: a slip of the fingers, where nobody is found."""
        found = self.candidates(query, limit)
        if forgives and not found:
            found = self.misspelled(query.words, limit)
        return [UUID(bytes=each.id) for each in found[:limit]]

    def _with_words(self, words: Sequence[str], wanted: int) -> list[Candidate]:
        """Names first: those that do not fill the list are joined by whose other words fit, then by pieces of words."""
        most = max(wanted, _CANDIDATES)
        begun = " AND ".join(f"{_quoted(word)} *" for word in words)
        found = self._found("customer_words", f"name : ({begun})", most)
        if len(found) == most:  # too many to have them all: whole words, and those who were in contact lately
            exact = " AND ".join(map(_quoted, words))
            found = (
                self._found("customer_words", f"name : ({exact})", most) | self._lately_named(words) | found
            )
        if len(found) < wanted:
            found |= self._found("customer_words", begun, most)
        if len(found) < wanted and all(len(word) >= _PIECE for word in words):
            pieces = " AND ".join(f'"{word}"' for word in words)
            found |= self._found("customer_pieces", pieces, most)
        return list(found.values())

    def misspelled(self, words: Sequence[str], wanted: int) -> list[Candidate]:
        """For when nothing is spelled as typed: one of the long words may hold a slip. Whole words before beginnings."""
        found: dict[bytes, Candidate] = {}
        for ending in ("", " *"):
            ways = _ways_to_slip(words, ending)
            if ways and len(found) < wanted:
                found |= self._found("customer_words", ways, max(wanted, _CANDIDATES))
        return list(found.values())

    def nearly_named(self, words: Sequence[str]) -> list[Candidate]:
        """Those in whose name all of it stands, one of the long words one slip away from how it is typed."""
        ways = _ways_to_slip(words, "")
        return list(self._found("customer_words", f"name : ({ways})", _CANDIDATES).values()) if ways else []

    def _with_digits(self, digits: str, wanted: int) -> list[Candidate]:
        """Anywhere in a number; without its leading zero where it is not found with it."""
        for part in dict.fromkeys([digits, digits.lstrip("0")]):
            if len(part) >= _PIECE:
                found = self._found("customer_pieces", f'"{part}"', max(wanted, _CANDIDATES))
                if found:
                    return list(found.values())
        return []

    def _lately_named(self, words: Sequence[str]) -> dict[bytes, Candidate]:
        """Of the customers whose last contact is not long ago, those with such a name."""
        rows = fetch(self._connection, _LATELY, (_LATELY_IN_CONTACT, words[0]))
        return {row[0]: Candidate(*row) for row in rows if place_of(row[1], words) <= _IN_NAME}

    def _found(self, index: str, expression: str, most: int) -> dict[bytes, Candidate]:
        rows = fetch(self._connection, _CUSTOMERS.format(index=index), (expression, most))
        return {row[0]: Candidate(*row) for row in rows}

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

    def said_ids(self, query: Query, kind: str, limit: int) -> list[UUID]:
        """The records of that kind in which it was said, the newest first."""
        expression = _said_expression(query, None)
        rows = fetch(self._connection, _SAID_IDS, (expression, kind, limit)) if expression else []
        return [UUID(bytes=row[0]) for row in rows]

    def reasons(self, query: Query, ids: Sequence[UUID]) -> dict[UUID, Passage]:
        """For each customer the number, address, tag or pinned note in which the query stands."""
        found: dict[bytes, Passage] = {}
        missing: list[bytes] = [i.bytes for i in ids]
        for statement in _REASONS:
            if not missing:
                break
            for owner, text in fetch(self._connection, statement, (as_json(missing),)):
                if owner not in found and (shown := passage(text, query, width=90)).marks:
                    found[owner] = shown
            missing = [i for i in missing if i not in found]
        if query.digits and missing:
            found |= self._spelled_otherwise(query.digits, missing)
        return {UUID(bytes=owner): shown for owner, shown in found.items()}

    def _spelled_otherwise(self, digits: str, ids: list[bytes]) -> dict[bytes, Passage]:
        """Numbers that are written in one form, national or international, and were looked for in the other."""
        rows = fetch(self._connection, _SPELLINGS, (as_json(ids),))
        parts = (digits, digits.lstrip("0"))
        return {
            owner: Passage(value, ((0, len(value)),))
            for owner, value, spellings in rows
            if any(part and part in spellings for part in parts)
        }


def _ways_to_slip(words: Sequence[str], ending: str) -> str:
    """An expression for all of them, one with a slip; empty where no word may hold one."""
    long = [place for place, word in enumerate(words) if may_hold_a_slip(word)][:_MAY_BE_MISTYPED]
    return " OR ".join(f"({' AND '.join(_slipped(words, place, ending))})" for place in long)


def _slipped(words: Sequence[str], place: int, ending: str) -> list[str]:
    """An expression for each word as typed, and for the one at `place` all that one slip makes of it."""
    parts = [f"{_quoted(word)} *" for word in words]
    near = " OR ".join(_quoted(word) + ending for word in sorted(near_words(words[place])))
    return [*parts[:place], f"({near})", *parts[place + 1 :]]


def _said_expression(query: Query, customer_id: CustomerId | None) -> str:
    if query.digits:
        spellings = dict.fromkeys([query.digits, query.digits.lstrip("0") or query.digits])
        words = " OR ".join(f"{_quoted(digits)} *" for digits in spellings)
    elif not query.words or (len(query.words) == 1 and is_too_short(query.words[0])):
        return ""
    else:
        words = " AND ".join(f"{_quoted(word)} *" for word in query.words)
    text = f"text : ({words})"
    return text if customer_id is None else f'customer : "{customer_id.hex}" AND {text}'


def _quoted(word: str) -> str:
    """A phrase of the words that the index makes of it."""
    return f'"{for_index(word)}"'
