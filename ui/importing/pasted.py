"""Text that was copied from somewhere, as a list of customers: a table with its headings, or lines without any.

Knows text only. What it makes is CSV with headings, for the same importer as a file.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

FILE_NAME = "a pasted list"
_MAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")
_PHONE = re.compile(r"[+(]?\d[\d\s().\-/]{4,}\d")
_KNOWN = frozenset(
    {"name", "first name", "last name", "company", "phone", "e-mail", "email", "vorname", "nachname"}
)
_HEADINGS = ("Name", "E-mail", "Phone", "Company", "Notes")


def as_list(text: str) -> str:
    """CSV with headings. What has headings already, or is no list at all, is handed on as it is."""
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    if not lines or lines[0].lstrip().startswith(("{", "[", "<")) or _has_headings(lines):
        return text
    rows = [_sorted(_cells(line, _delimiter(lines))) for line in lines]
    used = [heading for heading in _HEADINGS if any(heading in row for row in rows)]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(used)
    writer.writerows([[row.get(heading, "") for heading in used] for row in rows])
    return out.getvalue()


@contextmanager
def private_file(text: str, encoding: str = "utf-8") -> Iterator[Path]:
    """The text as a file that only this user can read, gone afterwards."""
    with TemporaryDirectory(prefix="advocate-") as folder:
        file = Path(folder) / FILE_NAME
        file.touch(mode=0o600)
        file.write_text(text, encoding=encoding, errors="replace")
        yield file


def _has_headings(lines: Sequence[str]) -> bool:
    """A first line that reaches nobody, above lines that do, is one of headings."""
    cells = _cells(lines[0], _delimiter(lines))
    if any(cell.lower() in _KNOWN for cell in cells):
        return True
    reaches = [bool(_MAIL.search(line) or _PHONE.search(line)) for line in lines]
    return not reaches[0] and any(reaches[1:]) and len(cells) > 1


def _delimiter(lines: Sequence[str]) -> str:
    """The sign that stands in most lines; a comma where none does."""
    counts = {sign: sum(sign in line for line in lines) for sign in "\t;|,"}
    best = max(counts, key=lambda sign: counts[sign])
    return best if counts[best] * 2 >= len(lines) else ","


def _cells(line: str, delimiter: str) -> list[str]:
    cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    return [cell.strip() for cell in cells if cell.strip()]


def _sorted(cells: Sequence[str]) -> dict[str, str]:
    """Each cell under the heading that it looks like: the first plain one is the name, the second the company."""
    row: dict[str, list[str]] = {}
    for cell in _apart(cells):
        if _MAIL.fullmatch(cell):
            heading = "E-mail"
        elif _PHONE.fullmatch(cell):
            heading = "Phone"
        elif "Name" not in row:
            heading = "Name"
        elif "Company" not in row:
            heading = "Company"
        else:
            heading = "Notes"
        row.setdefault(heading, []).append(cell)
    return {heading: (", " if heading == "Notes" else "; ").join(values) for heading, values in row.items()}


def _apart(cells: Sequence[str]) -> Iterator[str]:
    """`Maria Gomez maria@example.com 404 555 0148` in one cell: the reachable parts stand for themselves."""
    for cell in cells:
        found = [*_MAIL.finditer(cell), *_PHONE.finditer(_MAIL.sub(lambda m: " " * len(m[0]), cell))]
        if not found or _MAIL.fullmatch(cell) or _PHONE.fullmatch(cell):
            yield cell
            continue
        rest = cell
        for match in found:
            rest = rest.replace(match[0], " ")
        plain = " ".join(rest.strip(" <>()-,;:|").split())
        if plain:
            yield plain
        yield from (match[0].strip() for match in found)
