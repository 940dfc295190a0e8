"""A foreign file, opened for importing: its format, its records as often as they are wanted, and what it leaves out."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeVar

from advocate.domain.import_plan import ConversationRecord, CustomerRecord, ImportFormat, RowProblem
from advocate.errors import FormatError
from advocate.formats import conversations
from advocate.formats.conversations import read_conversations
from advocate.formats.customer_csv import open_customers
from advocate.formats.recognition import recognise

MOST_BYTES = 4 * 1024**3
BATCH = 500
Record = ConversationRecord | CustomerRecord | RowProblem
_T = TypeVar("_T")


class ImportSource:
    """encoding: of a CSV file, when the person knows it better than we can tell."""

    def __init__(self, path: Path, stream: BinaryIO, encoding: str = "") -> None:
        """Raises FormatError when the file is none that can be imported."""
        self.name = path.name
        self.size = path.stat().st_size
        self._stream = stream
        self._encoding = encoding
        self._path = path
        self.format = recognise(stream)

    def conversations(self) -> Iterator[ConversationRecord | RowProblem]:
        """All of them, from the beginning."""
        self._stream.seek(0)
        return read_conversations(self._stream)

    def customers(self) -> Iterator[CustomerRecord | RowProblem]:
        """All of them, from the beginning."""
        return open_customers(self._stream, self._encoding).rows

    def records(self) -> Iterator[Record]:
        return self.conversations() if self.format is ImportFormat.CONVERSATIONS else self.customers()

    def not_taken(self) -> tuple[str, ...]:
        """The names of columns, or of parts of a conversation, that have no place of their own."""
        if self.format is ImportFormat.CONVERSATIONS:
            return conversations.NOT_TAKEN
        return tuple(name for _, name in open_customers(self._stream, self._encoding).plan.untaken)

    def written_at(self) -> datetime:
        """When the file was last changed, UTC: the latest moment that its contents can be from."""
        return datetime.fromtimestamp(self._path.stat().st_mtime, UTC)

    def position(self) -> int:
        """How many bytes have been read."""
        return min(self._stream.tell(), self.size)


@contextmanager
def open_source(path: Path, encoding: str = "") -> Generator[ImportSource]:
    """Raises FormatError for what is not there, no file, too big, or none of the formats."""
    if path.is_dir():
        raise FormatError(f"{path.name or path} is a folder.", "Choose the file inside it.")
    try:
        size = path.stat().st_size
        stream = path.open("rb")
    except OSError as error:
        raise FormatError(
            f"The file {path.name} cannot be opened: {error.strerror or 'the system refuses'}.",
            "Check that it is there and that you may read it.",
        ) from error
    with stream:
        if size > MOST_BYTES:
            raise FormatError(
                f"The file {path.name} is larger than 4 GB.",
                "Split it into smaller files, and import one by one.",
            )
        yield ImportSource(path, stream, encoding)


def batches(records: Iterator[_T], size: int = BATCH) -> Iterator[list[_T]]:
    """The records, so many at a time."""
    while batch := list(islice(records, size)):
        yield batch
