"""Cuts a CSV file into records with the line each begins on. A stray quotation mark or a giant line costs that line only."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator
from typing import IO, BinaryIO, Final, cast

from advocate.domain.import_plan import RowProblem
from advocate.errors import FormatError
from advocate.formats.csv_lines import meant

LONGEST_RECORD: Final = 4 * 1024 * 1024  # characters; a note of 1 MB fits
MOST_OPEN_QUOTES: Final = 50
SEPARATOR_ROW: Final = "sep="
DELIMITERS: Final = ",;\t|"
_BROKEN_BYTES = re.compile("[\udc80-\udcff]")  # as `surrogateescape` marks them


class _TooLong(Exception):
    """A record went on for longer than any record does."""


class _Lines(Iterator[str]):
    """The lines of the file for one record at a time; remembers them, so that they can be read again."""

    def __init__(self, text: io.TextIOBase) -> None:
        self._text = text
        self._again: deque[str] = deque()
        self.given: list[str] = []
        self.length = 0
        self.number = 0
        self.ran_out = False

    def begin(self) -> None:
        self.given, self.length, self.ran_out = [], 0, False

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._text.readline(LONGEST_RECORD + 1)
        if not line:
            self.ran_out = True
            raise StopIteration
        self.number += 1
        self.given.append(line)
        self.length += len(line)
        if self.length > LONGEST_RECORD:
            raise _TooLong
        return line

    def keep_first_only(self) -> None:
        """Give all lines of this record but the first once more; the rest of a giant first line is passed over."""
        first, others = self.given[0], self.given[1:]
        self._again.extendleft(reversed(others))
        self.number -= len(others)
        while not others and not self._again and not first.endswith(("\n", "\r")):
            first = self._text.readline(LONGEST_RECORD)
            if not first:
                return


def read_records(
    stream: BinaryIO, encoding: str, delimiter: str = ""
) -> Iterator[tuple[int, list[str]] | RowProblem]:
    """Each record's first line number and cells, or what is wrong with it. Blank records are passed over.

    delimiter: found by looking at the beginning when not given. Raises FormatError when quotation marks never match.
    """
    csv.field_size_limit(LONGEST_RECORD + 1)
    stream.seek(0)
    found = delimiter or find_delimiter(_beginning(stream, encoding))
    text = io.TextIOWrapper(
        cast("IO[bytes]", _Borrowed(stream)), encoding=encoding, errors=_errors(encoding), newline=""
    )
    return _records(_Lines(text), found)


class _Borrowed(io.BufferedIOBase):
    """Somebody else's stream: read from, never closed."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        return self._stream.read(-1 if size is None else size)

    def read1(self, size: int = -1, /) -> bytes:
        return self._stream.read(size)


def _records(lines: _Lines, delimiter: str) -> Iterator[tuple[int, list[str]] | RowProblem]:
    open_quotes = 0
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        lines.begin()
        first = lines.number + 1
        try:
            cells = next(reader, None)
        except (_TooLong, csv.Error):
            cells = _alone(lines, delimiter)
            reader = csv.reader(lines, delimiter=delimiter, strict=True)
        if not lines.given:
            return
        if cells is None:
            open_quotes += 1
            _check_quotes(open_quotes, first)
            yield RowProblem(line=first, message=_why(lines))
            lines.keep_first_only()
        elif _BROKEN_BYTES.search("".join(lines.given)):
            yield RowProblem(line=first, message="holds bytes that are no readable text.")
        elif any(cell.strip() for cell in cells) and not (first == 1 and _is_separator_row(lines.given[0])):
            yield first, [meant(cell) for cell in cells]


def _alone(lines: _Lines, delimiter: str) -> list[str] | None:
    """The cells of a line with odd quotation marks that ends where it should; None when the marks run on."""
    if lines.ran_out or len(lines.given) > 1 or lines.length > LONGEST_RECORD:
        return None
    return next(csv.reader(lines.given, delimiter=delimiter), None)


def _errors(encoding: str) -> str:
    return "replace" if encoding == "utf-16" else "surrogateescape"


def _why(lines: _Lines) -> str:
    if len(lines.given[0]) > LONGEST_RECORD:
        return "is longer than 4 million characters."
    return "has a quotation mark too many or too few."


def _check_quotes(count: int, line: int) -> None:
    if count > MOST_OPEN_QUOTES:
        raise FormatError(
            f"From line {line} on the quotation marks of this file do not match, so its columns cannot be told apart.",
            "Export the file again, or open it in a spreadsheet and save it as CSV.",
        )


def _is_separator_row(line: str) -> bool:
    return line.lower().startswith(SEPARATOR_ROW) and len(line.strip("\r\n")) <= len(SEPARATOR_ROW) + 1


def _beginning(stream: BinaryIO, encoding: str, size: int = 64 * 1024) -> str:
    stream.seek(0)
    head = stream.read(size)
    stream.seek(0)
    return head.decode(encoding, "replace")


def find_delimiter(beginning: str) -> str:
    """The delimiter of the `sep=` row, else the one that cuts the first records most alike; a comma when none does."""
    first, _, rest = beginning.partition("\n")
    if _is_separator_row(first) and len(first.rstrip("\r")) == len(SEPARATOR_ROW) + 1:
        return first[len(SEPARATOR_ROW)]
    outside = "".join(part for index, part in enumerate((first + "\n" + rest).split('"')) if index % 2 == 0)
    rows = [row for row in outside.replace("\r", "\n").split("\n") if row.strip()][:20]
    return max(DELIMITERS, key=lambda delimiter: _likelihood(delimiter, rows), default=",")


def _likelihood(delimiter: str, rows: list[str]) -> tuple[int, int]:
    """How many rows have as many as the header, and how many it has there; nothing when the header has none."""
    counts = [row.count(delimiter) for row in rows]
    if not counts or not counts[0]:
        return (0, 0)
    return (sum(count == counts[0] for count in counts), counts[0])
