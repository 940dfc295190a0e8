"""Makes any text printable with the fonts at hand: an archival PDF is refused for one character no font can show.

Nothing visible is lost: what cannot be drawn is spelled as its code point, `[U+13000]`. It knows no PDF.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# A line that cannot break runs off the page, and a string in a PDF/A file holds 32,767 bytes at most.
# Thai and the scripts after it (U+0E00 on) find their own breaks.
_LONG_RUN = re.compile("[!-\u0dff]{61,}")
_PIECE = 40
_BREAK = "\u200b"
# Invisible characters that shaping needs or that steer direction.
_INVISIBLE = frozenset((0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065)))
_ISOLATES_AND_VARIANTS = frozenset((*range(0x2066, 0x206A), 0xFE0E, 0xFE0F))
_KEPT = _INVISIBLE | _ISOLATES_AND_VARIANTS
_NOT_TEXT = frozenset((0xFEFF, 0xFFFE, 0xFFFF))


class PrintableText:
    """Cleans texts for one set of fonts, each given as the code points it can show."""

    def __init__(self, fonts: Iterable[frozenset[int]]) -> None:
        self._fonts = tuple(fonts)
        self._spelling = _Spelling(frozenset[int]().union(*self._fonts))

    def clean(self, text: str) -> str:
        """Line ends stay; tabs become spaces; control characters go; long words get places to break."""
        spelled = text.translate(self._spelling)
        if not spelled.isascii():
            spelled = self._with_fitting_marks(spelled)
        return _LONG_RUN.sub(_with_breaks, spelled)

    def _with_fitting_marks(self, text: str) -> str:
        """Accents that no font can put on the letter before them are spelled out behind it."""
        marks = "".join(sorted(c for c in set(text) if unicodedata.category(c)[0] == "M"))
        if not marks:
            return text
        return re.sub(f".?[{marks}]+", self._fitting, text, flags=re.DOTALL)

    def _fitting(self, match: re.Match[str]) -> str:
        cluster = unicodedata.normalize("NFC", match[0])
        wanted = {ord(c) for c in cluster} - _KEPT
        if any(wanted <= font for font in self._fonts):
            return cluster
        return cluster[0] + "".join(_code_point(ord(c)) for c in cluster[1:])


class _Spelling(dict[int, str]):
    """A table for str.translate that finds out about a character when it first meets it."""

    def __init__(self, shown: frozenset[int]) -> None:
        super().__init__()
        self._shown = shown

    def __missing__(self, code: int) -> str:
        self[code] = spelled = self._spelled(code)
        return spelled

    def _spelled(self, code: int) -> str:
        character = chr(code)
        category = unicodedata.category(character)
        if code in _KEPT or character == "\n":
            return character
        if category == "Zs" or character in "\t\u2028\u2029":
            return " "
        if category in ("Cc", "Cf") or code in _NOT_TEXT:
            return ""
        if code in self._shown and category != "Co":
            return character
        plain = unicodedata.normalize("NFKC", character)
        return plain if self._shown.issuperset(map(ord, plain)) and category != "Co" else _code_point(code)


def _code_point(code: int) -> str:
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else f"[U+{code:04X}]"


def _with_breaks(match: re.Match[str]) -> str:
    """Cut into pieces, never between a letter and its accents."""
    run, pieces, start = match[0], list[str](), 0
    for end in range(_PIECE, len(run), _PIECE):
        if end > start and unicodedata.category(run[end])[0] != "M":
            pieces.append(run[start:end])
            start = end
    return _BREAK.join((*pieces, run[start:]))
