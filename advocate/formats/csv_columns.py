"""Reads the header of a customer list: which column holds what. Knows headers, never looks at the rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from advocate.domain.text import fold, one_line
from advocate.errors import FormatError
from advocate.formats.csv_words import LABELS, OF_ORGANISATIONS, PARTS, PHRASES, ColumnRole

MOST_COLUMNS: Final = 500
LONGEST_HEADER: Final = 80
IDENTITY: Final = frozenset(
    {
        ColumnRole.NAME,
        ColumnRole.FIRST,
        ColumnRole.LAST,
        ColumnRole.COMPANY,
        ColumnRole.EMAIL,
        ColumnRole.PHONE,
    }
)
ADDRESS: Final = frozenset(
    {
        ColumnRole.WHOLE_ADDRESS,
        ColumnRole.STREET,
        ColumnRole.CITY,
        ColumnRole.STATE,
        ColumnRole.ZIP,
        ColumnRole.COUNTRY,
    }
)
# Which part decides when a header holds several: `E-mail address`, `Phone 1 - Type`, `Web page`.
_ORDER: Final = (
    ColumnRole.LABEL,
    ColumnRole.WHOLE_ADDRESS,
    ColumnRole.EMAIL,
    ColumnRole.PHONE,
    ColumnRole.SOCIAL,
    ColumnRole.ZIP,
    ColumnRole.CITY,
    ColumnRole.STATE,
    ColumnRole.COUNTRY,
    ColumnRole.STREET,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column that is taken. about: for a LABEL column, what it labels. group: columns of one address share it."""

    index: int
    role: ColumnRole
    label: str = ""
    number: str = ""
    about: ColumnRole | None = None

    @property
    def group(self) -> tuple[str, str]:
        return (self.label, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnPlan:
    """A header as understood. untaken: index and name of the columns that have no place of their own."""

    header: tuple[str, ...]
    columns: tuple[Column, ...]
    untaken: tuple[tuple[int, str], ...]
    are_organisations: bool = False

    def of(self, *roles: ColumnRole) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.role in roles)


def plan_columns(header: Sequence[str]) -> ColumnPlan:
    """Raises FormatError when no column tells who a row is about, or there are too many to be a list of people."""
    if len(header) > MOST_COLUMNS:
        raise FormatError(
            f"This file has {len(header):,} columns; a list of customers has at most {MOST_COLUMNS}.",
            "Save the columns you need as a CSV of their own, and choose that file.",
        )
    names = tuple(
        one_line(name)[:LONGEST_HEADER] or f"Column {index + 1}" for index, name in enumerate(header)
    )
    found = [_column(index, squashed(name)) for index, name in enumerate(names)]
    columns = _in_context([column for column in found if column is not None], names)
    if not any(column.role in IDENTITY for column in columns):
        raise FormatError(
            "No column of this file is headed as a name, a company, a phone number or an e-mail address.",
            "Give the first line headings such as Name, Company, Phone and E-mail, save the file, and choose it again.",
        )
    taken = {column.index for column in columns}
    marks = sum(squashed(name) in _ONLY_ORGANISATIONS for name in names)
    people = {ColumnRole.FIRST, ColumnRole.LAST, ColumnRole.COMPANY} & {column.role for column in columns}
    return ColumnPlan(
        header=names,
        columns=tuple(columns),
        untaken=tuple((index, name) for index, name in enumerate(names) if index not in taken),
        are_organisations=marks >= 2 and not people,
    )


def squashed(name: str) -> str:
    """`E-mail 1 - Value` becomes `email1value`."""
    return "".join(c for c in fold(name) if c.isalnum())


def _column(index: int, header: str) -> Column | None:
    if role := _PHRASE_ROLES.get(header):
        return Column(index=index, role=role)
    pieces = _pieces(header)
    roles = [role for role in _ORDER if any(role in _ROLES_OF.get(piece, ()) for piece in pieces)]
    if not roles:
        return None
    label = next((text for piece in pieces if (text := _LABEL_OF.get(piece, ""))), "")
    number = next((piece for piece in pieces if piece.isdecimal()), "")
    if roles[0] is ColumnRole.LABEL:
        return (
            Column(index=index, role=roles[0], about=roles[1], number=number)
            if len(roles) > 1 and number
            else None
        )
    if sum(bool(ADDRESS.intersection(_ROLES_OF.get(piece, ()))) for piece in pieces) == 1:
        number = ""  # `Address 2` is a second line; `Address 2 - City` belongs to a second address
    return Column(index=index, role=roles[0], label=label, number=number)


def _in_context(columns: list[Column], names: Sequence[str]) -> list[Column]:
    """Words that mean one thing alone and another beside a first or last name; `Title` beside `Job title`."""
    roles = {column.role for column in columns}
    heads = {squashed(names[column.index]) for column in columns}
    turned: list[Column] = []
    for column in columns:
        head = squashed(names[column.index])
        if head in ("name", "nom") and ColumnRole.FIRST in roles and ColumnRole.LAST not in roles:
            turned.append(replace(column, role=ColumnRole.LAST))
        elif head == "nombre" and ColumnRole.LAST in roles and ColumnRole.FIRST not in roles:
            turned.append(replace(column, role=ColumnRole.FIRST))
        elif head == "title" and "jobtitle" in heads:
            continue
        else:
            turned.append(column)
    return turned


def _table(words: dict[ColumnRole, str]) -> dict[str, tuple[ColumnRole, ...]]:
    table: dict[str, tuple[ColumnRole, ...]] = {}
    for role, text in words.items():
        for word in text.split():
            table[word] = (*table.get(word, ()), role)
    return table


_PHRASE_ROLES: Final = {word: roles[0] for word, roles in _table(PHRASES).items()}
_ROLES_OF: Final = _table(PARTS)
_LABEL_OF: Final = {word: label for label, text in LABELS.items() for word in text.split()}
_WORDS: Final = sorted({*_ROLES_OF, *_LABEL_OF}, key=len, reverse=True)
_ONLY_ORGANISATIONS: Final = frozenset(OF_ORGANISATIONS.split())
_NUMBER: Final = re.compile(r"\d{1,3}")


@lru_cache(maxsize=1024)
def _pieces(text: str) -> tuple[str, ...]:
    """The text cut into known words and numbers, longest first; nothing when a part of it is not known."""
    if number := _NUMBER.match(text):
        rest = text[number.end() :]
        if not rest or _pieces(rest):
            return (number[0], *_pieces(rest))
    for word in _WORDS:
        if text.startswith(word):
            rest = text[len(word) :]
            if not rest or _pieces(rest):
                return (word, *_pieces(rest))
    return ()
