from __future__ import annotations

import io

import pytest

from advocate.domain.import_plan import ImportFormat
from advocate.errors import FormatError
from advocate.formats.recognition import recognise


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'{"conversation_id": "a"}', ImportFormat.CONVERSATIONS),
        (b'\xef\xbb\xbf\n {"a": 1}', ImportFormat.CONVERSATIONS),
        (b"Name,Phone\n", ImportFormat.CUSTOMER_CSV),
        ("Name;Téléphone\n".encode("cp1252"), ImportFormat.CUSTOMER_CSV),
        ("Name\tPhone".encode("utf-16"), ImportFormat.CUSTOMER_CSV),
    ],
)
def test_formats_are_known_by_their_first_bytes(head: bytes, expected: ImportFormat):
    stream = io.BytesIO(head)
    assert recognise(stream) is expected
    assert stream.tell() == 0


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"", "empty"),
        (b"PK\x03\x04rest", "workbook"),
        (b"%PDF-1.7", "PDF"),
        (b"begin:vcard\nVERSION:3.0", "contact cards"),
        (b"<!DOCTYPE html>", "web page"),
        (b'[{"conversation_id": 1}]', "JSON list"),
        (b"SQLite format 3\x00", "database"),
    ],
)
def test_what_cannot_be_imported_is_called_by_its_name(head: bytes, said: str):
    with pytest.raises(FormatError, match=said) as refused:
        recognise(io.BytesIO(head))
    assert refused.value.hint
