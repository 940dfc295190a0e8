"""Customers as CSV with a header: each row becomes a draft of a customer, or a line that says why it cannot."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, Final

from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft, CustomerKind
from advocate.domain.import_plan import CustomerRecord, RowProblem
from advocate.domain.text import fold, many_lines, one_line
from advocate.errors import FormatError
from advocate.formats.contact_values import email_in, is_phone
from advocate.formats.csv_columns import ADDRESS, Column, ColumnPlan, plan_columns
from advocate.formats.csv_records import read_records
from advocate.formats.csv_words import ColumnRole
from advocate.formats.text_encoding import encoding_of

LONGEST_NAME: Final = 300
LONGEST_TAG: Final = 60
_NOTHING: Final = frozenset(
    {"", "-", "--", "?", "n/a", "na", "none", "null", "nil", "unknown", "k.a.", "keine"}
)
_SEVERAL: Final = re.compile(r"\s*(?: ::: |;|\||\n)\s*")
_TAG_ENDS: Final = re.compile(r"\s*(?: ::: |[,;|\n])\s*")
_GERMAN_DAY: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFile:
    """A customer list, opened: how it was read, what its columns are, and its rows once through."""

    encoding: str
    plan: ColumnPlan
    rows: Iterator[CustomerRecord | RowProblem]


def open_customers(stream: BinaryIO, encoding: str = "") -> CustomerFile:
    """Read the header. encoding: only when the person knows better than the file.

    Raises FormatError for an empty file, no text, or no header that tells who the rows are about.
    """
    encoding = encoding or encoding_of(stream)
    records = read_records(stream, encoding)
    header = next(records, None)
    if header is None:
        raise FormatError("This file is empty.", "Choose the file that your customers were exported to.")
    if isinstance(header, RowProblem):
        raise FormatError(
            f"The first line of this file {header.message}",
            "Export the file again, or open it in a spreadsheet and save it as CSV.",
        )
    plan = plan_columns(header[1])
    return CustomerFile(encoding=encoding, plan=plan, rows=_rows(records, plan))


def _rows(
    records: Iterator[tuple[int, list[str]] | RowProblem], plan: ColumnPlan
) -> Iterator[CustomerRecord | RowProblem]:
    reader = _RowReader(plan)
    for item in records:
        yield item if isinstance(item, RowProblem) else reader.read(*item)


class _RowReader:
    """Turns the cells of one row into a customer, by the plan of the columns."""

    def __init__(self, plan: ColumnPlan) -> None:
        self._plan = plan
        self._points = plan.of(ColumnRole.EMAIL, ColumnRole.PHONE, ColumnRole.SOCIAL)
        self._labels = {(column.about, column.number): column for column in plan.of(ColumnRole.LABEL)}
        self._addresses: dict[tuple[str, str], list[Column]] = {}
        for column in plan.of(*ADDRESS):
            self._addresses.setdefault(column.group, []).append(column)
        self._header = hashlib.sha256("\n".join(plan.header).encode("utf-8", "replace")).hexdigest()[:8]

    def read(self, line: int, cells: list[str]) -> CustomerRecord | RowProblem:
        width = len(self._plan.header)
        if any(cell.strip() for cell in cells[width:]):
            return RowProblem(
                line=line, message=f"has {len(cells)} values, but the first line names {width} columns."
            )
        cells = [*cells, *([""] * (width - len(cells)))]
        points = [*self._reach(cells), *self._postal(cells)]
        person, company = self._person(cells), self._first(cells, ColumnRole.COMPANY)
        name = person or company or next((point.value for point in points), "")
        if not name:
            return RowProblem(
                line=line, message="has no name, no company, no phone number and no e-mail address."
            )
        if len(name) > LONGEST_NAME or len(company) > LONGEST_NAME:
            return RowProblem(line=line, message=f"has a name of more than {LONGEST_NAME} characters.")
        is_organisation = self._plan.are_organisations or (bool(company) and not person)
        draft = CustomerDraft(
            name=name,
            kind=CustomerKind.ORGANISATION if is_organisation else CustomerKind.PERSON,
            organisation="" if is_organisation or fold(company) == fold(name) else company,
            contact_points=tuple(points),
            tags=self._tags(cells),
            pinned_notes=self._notes(cells),
            since=_day(self._first(cells, ColumnRole.SINCE)),
            origin=self._origin(cells, name, company, points),
        )
        untaken = tuple(
            (header, text) for index, header in self._plan.untaken if (text := many_lines(cells[index]))
        )
        return CustomerRecord(
            line=line, draft=draft, role=self._first(cells, ColumnRole.JOB), untaken=untaken
        )

    def _texts(self, cells: Sequence[str], *roles: ColumnRole) -> Iterator[str]:
        for column in self._plan.of(*roles):
            text = one_line(cells[column.index])
            if text.lower() not in _NOTHING:
                yield text

    def _first(self, cells: Sequence[str], role: ColumnRole) -> str:
        return next(self._texts(cells, role), "")

    def _person(self, cells: Sequence[str]) -> str:
        parts = (ColumnRole.FIRST, ColumnRole.MIDDLE, ColumnRole.LAST)
        return self._first(cells, ColumnRole.NAME) or " ".join(
            text for role in parts for text in self._texts(cells, role)
        )

    def _reach(self, cells: Sequence[str]) -> Iterator[ContactPointDraft]:
        seen: set[str] = set()
        for column in self._points:
            label = self._label(cells, column)
            for text in _SEVERAL.split(cells[column.index]):
                value = one_line(text)
                if value.lower() in _NOTHING or value in seen:
                    continue
                for part in _parts(value, column.role):
                    seen.add(part)
                    yield _point(part, column.role, label)

    def _label(self, cells: Sequence[str], column: Column) -> str:
        """The label of the header, or of the column beside it that holds labels (`* Home`)."""
        beside = self._labels.get((column.role, column.number)) if column.number else None
        written = one_line(cells[beside.index]).removeprefix("* ") if beside else ""
        return written[:LONGEST_TAG] or column.label

    def _postal(self, cells: Sequence[str]) -> Iterator[ContactPointDraft]:
        for (label, _), columns in self._addresses.items():
            parts = [
                (column.role, text) for column in columns if (text := _address_line(cells[column.index]))
            ]
            whole = next((text for role, text in parts if role is ColumnRole.WHOLE_ADDRESS), "")
            if value := whole or _joined(parts):
                yield ContactPointDraft(kind=ContactPointKind.POSTAL, value=value, label=label)

    def _tags(self, cells: Sequence[str]) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for column in self._plan.of(ColumnRole.TAGS):
            for text in _TAG_ENDS.split(cells[column.index]):
                tag = one_line(text).removeprefix("* ").strip()[:LONGEST_TAG]
                if tag:
                    found.setdefault(fold(tag), tag)
        return tuple(found.values())

    def _notes(self, cells: Sequence[str]) -> tuple[str, ...]:
        notes = (many_lines(cells[column.index]) for column in self._plan.of(ColumnRole.NOTES))
        return tuple(dict.fromkeys(note for note in notes if note.lower() not in _NOTHING))

    def _origin(
        self, cells: Sequence[str], name: str, company: str, points: Sequence[ContactPointDraft]
    ) -> str:
        """The same row of the same list gives the same key: by its own number where it has one, else by who it is."""
        key = self._first(cells, ColumnRole.KEY)
        reach = sorted(point.value.lower() for point in points)
        parts = (self._header, key, fold(name)) if key else (fold(name), fold(company), *reach)
        return "csv:" + hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:24]


def is_doubtful(point: ContactPointDraft) -> bool:
    """A number or an address that nobody could be reached at as it is written; kept as typed all the same."""
    if point.kind is ContactPointKind.EMAIL:
        return not email_in(point.value)
    return point.kind is ContactPointKind.PHONE and not is_phone(point.value)


def _parts(value: str, role: ColumnRole) -> list[str]:
    """Several values between commas or slashes, where each stands for itself."""
    pieces = [piece.strip() for piece in re.split(r",| / ", value)]
    fits = email_in if role is ColumnRole.EMAIL else is_phone
    return pieces if role is not ColumnRole.SOCIAL and len(pieces) > 1 and all(map(fits, pieces)) else [value]


def _point(value: str, role: ColumnRole, label: str) -> ContactPointDraft:
    if role is ColumnRole.EMAIL:
        return ContactPointDraft(kind=ContactPointKind.EMAIL, value=email_in(value) or value, label=label)
    if role is ColumnRole.PHONE:
        return ContactPointDraft(kind=ContactPointKind.PHONE, value=value, label=label)
    return ContactPointDraft(kind=ContactPointKind.SOCIAL, value=value, label=label or "Website")


def _address_line(cell: str) -> str:
    text = ", ".join(line for part in cell.splitlines() if (line := one_line(part).strip(", ")))
    return "" if text.lower() in _NOTHING else text


_BESIDE: Final = (
    (ColumnRole.STATE, ColumnRole.ZIP),
    (ColumnRole.CITY, ColumnRole.ZIP),
    (ColumnRole.ZIP, ColumnRole.CITY),
)


def _joined(parts: Sequence[tuple[ColumnRole, str]]) -> str:
    """The parts in the order of the file's columns: `120 any st., Anytown, WW 08123`, `Hauptstr. 5, 10115 Berlin`."""
    text, before = "", None
    for role, part in parts:
        text += ("" if not text else " " if (before, role) in _BESIDE else ", ") + part
        before = role
    return text


def _day(text: str) -> date | None:
    """An ISO date (perhaps with a time behind it) or a German one; anything else could be read in two ways."""
    try:
        if german := _GERMAN_DAY.fullmatch(text):
            return date(int(german[3]), int(german[2]), int(german[1]))
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
