"""Which characters a folder of fonts can show, read from the fonts' own cmap tables; draws and shapes nothing."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_FONT_ENDINGS = (".otf", ".ttf")


class FontCoverage:
    """The fonts below a folder. A font is read when it is first asked, and once only."""

    def __init__(self, folder: Path) -> None:
        self._files = _font_files(folder)

    def shows(self, code: int) -> bool:
        """Whether any font has this code point."""
        return any(code in _characters_of(file) for file in self._files)

    def shows_together(self, codes: set[int]) -> bool:
        """Whether one font has them all, as a letter and its accents need."""
        return any(codes <= _characters_of(file) for file in self._files)


@lru_cache(maxsize=4)
def _font_files(folder: Path) -> tuple[Path, ...]:
    """The folder's own fonts before those of its subfolders."""
    files = (path for path in folder.rglob("*") if path.suffix.lower() in _FONT_ENDINGS)
    return tuple(sorted(files, key=lambda path: (len(path.parts), path.name)))


@lru_cache(maxsize=64)
def _characters_of(file: Path) -> frozenset[int]:
    return frozenset(_characters(file.read_bytes()))


def _characters(font: bytes) -> Iterator[int]:
    """The code points of the font's Unicode subtables of format 4 and 12, the two in use."""
    start = _table_start(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    for index in range(count):
        platform, _, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * index)
        (kind,) = struct.unpack_from(">H", font, start + offset)
        if platform in (0, 3) and kind == 4:
            yield from _format_4(font, start + offset)
        elif platform in (0, 3) and kind == 12:
            yield from _format_12(font, start + offset)


def _table_start(font: bytes, tag: bytes) -> int:
    (tables,) = struct.unpack_from(">H", font, 4)
    for index in range(tables):
        name, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        if name == tag:
            return int(offset)
    raise ValueError(f"the font has no {tag.decode()} table")


def _format_4(font: bytes, start: int) -> Iterator[int]:
    """Segments of the basic plane; a glyph number of 0 means the character is not there."""
    length, _, double = struct.unpack_from(">HHH", font, start + 2)
    words = struct.unpack_from(f">{(length - 14) // 2}H", font, start + 14)
    count = double // 2
    ends, starts = words[:count], words[count + 1 : 2 * count + 1]
    deltas, offsets = words[2 * count + 1 : 3 * count + 1], words[3 * count + 1 : 4 * count + 1]
    for index in range(count):
        for code in range(starts[index], min(ends[index], 0xFFFE) + 1):
            if offsets[index] == 0:
                glyph = (code + deltas[index]) & 0xFFFF
            else:
                place = 3 * count + 1 + index + offsets[index] // 2 + code - starts[index]
                glyph = words[place] if place < len(words) else 0
            if glyph:
                yield code


def _format_12(font: bytes, start: int) -> Iterator[int]:
    """Groups over all planes."""
    (groups,) = struct.unpack_from(">I", font, start + 12)
    for index in range(groups):
        first, last, glyph = struct.unpack_from(">III", font, start + 16 + 12 * index)
        yield from range(first if glyph else first + 1, last + 1)
