from __future__ import annotations

import shutil
import struct
from pathlib import Path

from advocate.formats.font_coverage import FontCoverage

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


def test_every_script_that_we_promise_can_be_shown():
    coverage = FontCoverage(FONTS)
    samples = "aßŁżçşộПривετ مرحبا שלום नमस्ते สวัสดี 地板 こんにちはカタカナ 안녕하세요 বাংলা தமிழ் తెలుగు አማርኛ Հայ ქარ 😀👍✓★☎→"

    assert not [character for character in samples if not coverage.shows(ord(character))]


def test_what_no_font_has_is_not_shown():
    assert not FontCoverage(FONTS).shows(0x13000)


def test_a_letter_and_its_accent_must_be_in_one_font():
    coverage = FontCoverage(FONTS)

    assert coverage.shows_together({ord("e"), 0x301})
    assert coverage.shows(0x0D01)
    assert not coverage.shows_together({ord("Ж"), 0x0D01})


def test_both_kinds_of_table_are_read(tmp_path: Path):
    """The emoji stand above the basic plane, so in a table of format 12; an old table of format 4 has no such room."""
    shutil.copy(FONTS / "fallback" / "NotoEmoji-Regular.ttf", tmp_path)
    assert FontCoverage(tmp_path).shows(0x1F600)

    folder = tmp_path / "segments"
    folder.mkdir()
    (folder / "made.ttf").write_bytes(_font_with_segments())
    coverage = FontCoverage(folder)
    assert [code for code in range(0x3C, 0x70) if coverage.shows(code)] == [0x41, 0x42, 0x61, 0x63]


def _font_with_segments() -> bytes:
    """A to B by a delta; a to c through the glyph list, b being glyph 0: not there; then the closing segment."""
    ends, starts, deltas, offsets = (0x42, 0x63, 0xFFFF), (0x41, 0x61, 0xFFFF), (1, 0, 1), (0, 4, 0)
    glyphs = (7, 0, 9)
    words = (6, 0, 0, 0, *ends, 0, *starts, *deltas, *offsets, *glyphs)
    table = struct.pack(f">HHH{len(words)}H", 4, 6 + 2 * len(words), 0, *words)
    cmap = struct.pack(">HHHHI", 0, 1, 3, 1, 12) + table
    return struct.pack(">IHHHH4sIII", 0x10000, 1, 0, 0, 0, b"cmap", 0, 28, len(cmap)) + cmap
