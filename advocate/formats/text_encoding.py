"""Finds out how the text of a file is encoded, reading it in pieces. Guesses only where the file itself does not say."""

from __future__ import annotations

import codecs
from typing import BinaryIO, Final

from advocate.errors import FormatError

# Tried when a file is neither UTF-8 nor UTF-16 with its mark; a free guess takes short lists for scripts they are not.
LIKELY: Final = ("cp1252", "cp1250", "cp1251", "cp932", "gb18030", "big5")
PIECE: Final = 1 << 20
SAMPLE: Final = 64 * 1024
_MARKS: Final = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def encoding_of(stream: BinaryIO) -> str:
    """The name of the encoding, by the whole file; leaves the stream at its beginning.

    Raises FormatError for what is no text at all.
    """
    stream.seek(0)
    head = stream.read(4)
    for mark, name in _MARKS:
        if head.startswith(mark):
            stream.seek(0)
            return name
    stream.seek(0)
    sample = _not_utf8(stream)
    stream.seek(0)
    return "utf-8-sig" if sample is None or _is_mostly_utf8(sample) else _guess(sample[:SAMPLE])


def _not_utf8(stream: BinaryIO) -> bytes | None:
    """None when every byte is UTF-8; else what stands around and after the first that is not. Raises FormatError."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    before = b""
    while piece := stream.read(PIECE):
        if piece.count(0) > 4 + len(piece) // 100:
            raise FormatError(
                "This file is not text: it may be a picture, a program or a workbook.",
                "Export your customers as CSV from the program that made it, and choose that file.",
            )
        try:
            decoder.decode(piece)
        except UnicodeDecodeError as error:
            start = max(0, error.start - SAMPLE // 2)
            return (before[-SAMPLE // 2 :] if start == 0 else b"") + piece[start:]
        before = piece
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return before[-SAMPLE:]
    return None


def _is_mostly_utf8(sample: bytes) -> bool:
    """A few broken bytes in UTF-8: other encodings hardly ever make a whole character of it by chance."""
    text = sample.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    return sum(not character.isascii() for character in text) > 2 * broken


def _guess(sample: bytes) -> str:
    """The least messy reading; where several are as good, the one with the fewest odd signs inside words."""
    from charset_normalizer import from_bytes  # lazy: start-up time

    found = list(from_bytes(sample, cp_isolation=list(LIKELY)))
    if not found:
        return LIKELY[0]
    best = [match.encoding for match in found if match.chaos == found[0].chaos]
    return min(
        (name for name in LIKELY if name in best), key=lambda name: _odd_signs(sample.decode(name, "replace"))
    )


def _odd_signs(text: str) -> int:
    """Signs such as `£` or `³` right beside a letter, which a wrong code page puts where a letter was."""
    return sum(
        not sign.isascii() and not sign.isalpha() and (before.isalpha() or after.isalpha())
        for before, sign, after in zip(text, text[1:], text[2:], strict=False)
    )
