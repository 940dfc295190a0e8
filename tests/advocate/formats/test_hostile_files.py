"""Real files, cut and spoiled in thousands of ways: each is read, or refused in words; nothing else may come out."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random

import pytest

from advocate.domain.import_plan import ConversationRecord, CustomerRecord, ImportFormat
from advocate.errors import FormatError
from advocate.formats.conversations import read_conversations
from advocate.formats.customer_csv import open_customers
from advocate.formats.recognition import recognise

DATA = Path(__file__).parents[2] / "data"
FILES = [*sorted((DATA / "csv").glob("*.csv")), DATA / "conversations" / "conversations.jsonl"]
SPOILERS = (
    *(sign.encode() for sign in "\"\n\r,;\t{}[']"),
    b"\x00", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\\ud800", b"null", b"9" * 400, b"\xe2\x80\xa8", b"=cmd()",
)  # fmt: skip


def spoiled(content: bytes, random: Random) -> bytes:
    data = bytearray(content)
    for _ in range(random.choice((1, 3, 10, 60))):
        at = random.randrange(len(data) + 1)
        match random.randrange(3):
            case 0:
                data[at:at] = random.choice(SPOILERS)
            case 1:
                del data[at : at + random.randint(1, 30)]
            case _:
                data[at : at + 1] = random.randbytes(1)
    return bytes(data)


def read(content: bytes) -> int:
    """How many records came out, each of them fit to be kept."""
    stream = io.BytesIO(content)
    count = 0
    try:
        is_talk = recognise(stream) is ImportFormat.CONVERSATIONS
        for record in read_conversations(stream) if is_talk else open_customers(stream).rows:
            if isinstance(record, ConversationRecord):
                (record.name + record.title + record.origin + record.body("America/New_York")).encode()
                assert record.name
                count += 1
            elif isinstance(record, CustomerRecord):
                draft = record.draft
                kept = (
                    draft.name,
                    draft.organisation,
                    *draft.tags,
                    *draft.pinned_notes,
                    *dict(record.untaken).values(),
                )
                "".join([*kept, *(point.value for point in draft.contact_points)]).encode()
                assert draft.name
                count += 1
    except FormatError as refused:
        str(refused).encode()
    return count


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_spoiled_file_is_read_or_refused_in_words(path: Path):
    content = path.read_bytes()[:20_000]
    random = Random(path.stem)
    whole = read(content)
    spoilt = [read(spoiled(content, random)) for _ in range(120)]
    assert max(spoilt, default=0) <= max(3 * whole, 60)
    assert whole == 0 or any(spoilt)
