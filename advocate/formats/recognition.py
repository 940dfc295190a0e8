"""Tells by its first bytes which of the formats that can be imported a file has; says what the others are."""

from __future__ import annotations

import codecs
from typing import BinaryIO, Final

from advocate.domain.import_plan import ImportFormat
from advocate.errors import FormatError

LOOKED_AT: Final = 4096
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_AS_CSV: Final = "Save it as CSV in the program that made it, and choose that file."
# First bytes of what people choose by mistake, and what to tell them.
_OTHERS: Final = (
    (b"PK\x03\x04", "This is a workbook, a document or a zipped file, not a list of text.", _AS_CSV),
    (b"\xd0\xcf\x11\xe0", "This is a workbook or document of an older office program.", _AS_CSV),
    (b"%PDF-", "This is a PDF, made for reading and printing.", "Export the customers as CSV instead."),
    (b"SQLite format 3\x00", "This is a database, not an export.", "Export its customers as CSV instead."),
    (b"\x89PNG", "This is a picture.", "Choose a CSV file or a file of conversations."),
    (b"\xff\xd8\xff", "This is a picture.", "Choose a CSV file or a file of conversations."),
    (b"\x1f\x8b", "This file is packed.", "Unpack it first, then choose the file inside."),
    (
        b"BEGIN:VCARD",
        "These are contact cards (vCard), which cannot be read yet.",
        "Export the contacts as CSV instead.",
    ),
    (b"BEGIN:VCALENDAR", "This is a calendar.", "Choose a CSV file or a file of conversations."),
    (b"<", "This is a web page or XML.", "Export the customers as CSV instead."),
)


def recognise(stream: BinaryIO) -> ImportFormat:
    """The format of the file; leaves the stream at its beginning. Raises FormatError for what cannot be imported."""
    stream.seek(0)
    head = stream.read(LOOKED_AT)
    stream.seek(0)
    if not head:
        raise FormatError("This file is empty.", "Choose the file that your customers were exported to.")
    text = head.removeprefix(codecs.BOM_UTF8).lstrip()
    for mark, what, hint in _OTHERS:
        if head.startswith(mark) or text.upper().startswith(mark):
            raise FormatError(what, hint)
    if text.startswith(b"{"):
        return ImportFormat.CONVERSATIONS
    if text.startswith(b"[") and text[1:].lstrip().startswith(b"{"):
        raise FormatError(
            "This is one JSON list; conversations are read with one record on each line.",
            "Export it as JSON lines, and choose that file.",
        )
    return ImportFormat.CUSTOMER_CSV
