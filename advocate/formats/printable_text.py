"""Makes any text printable with the fonts at hand: an archival PDF is refused for one character no font can show.

Nothing visible is lost: what cannot be drawn is spelled as its code point, `[U+13000]`. It knows no PDF.
"""

from __future__ import annotations

import re
import unicodedata

from advocate.formats.font_coverage import FontCoverage

# A line that cannot break runs off the page. Thai and the scripts after it (U+0E00 on) find their own breaks,
# but even there a string in a PDF/A file may hold 32,767 bytes at most.
# An address on the web breaks at its own slashes and hyphens, and stays whole so that it can be copied.
_LONG_WORD = re.compile("[!-,.0-\u0dff]{61,}|[!-\u0dff]{161,}")
_WORD, _WORD_PIECE = 60, 40
_LONG_RUN = re.compile(r"\S{2001,}")
_RUN_PIECE = 1000
_BREAK = "\u200b"
# No script stacks more accents on one letter; a mischievous text does, by thousands.
_MOST_MARKS = 20
# Invisible characters that shaping needs or that steer direction.
_INVISIBLE = frozenset((0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065)))
_ISOLATES_AND_VARIANTS = frozenset((*range(0x2066, 0x206A), 0xFE0E, 0xFE0F))
_KEPT = _INVISIBLE | _ISOLATES_AND_VARIANTS
_NOT_TEXT = frozenset((0xFEFF, 0xFFFE, 0xFFFF))


class PrintableText:
    """Cleans texts for the fonts that will show them."""

    def __init__(self, fonts: FontCoverage) -> None:
        self._fonts = fonts
        self._spelling = _Spelling(fonts)

    def clean(self, text: str) -> str:
        """Line ends stay; tabs become spaces; control characters go; long words get places to break."""
        if len(text) <= _WORD and text.isascii() and text.isprintable():
            return text
        spelled = text.translate(self._spelling)
        if not spelled.isascii():
            spelled = self._with_fitting_marks(spelled)
        spelled = _LONG_WORD.sub(lambda run: _with_breaks(run[0], _WORD_PIECE), spelled)
        return _LONG_RUN.sub(lambda run: _with_breaks(run[0], _RUN_PIECE), spelled)

    def _with_fitting_marks(self, text: str) -> str:
        """Accents that no font can put on the letter before them are spelled out behind it."""
        marks = "".join(sorted(c for c in set(text) if _is_mark(c)))
        if not marks:
            return text
        return re.sub(f".?[{marks}]+", self._fitting, text, flags=re.DOTALL)

    def _fitting(self, match: re.Match[str]) -> str:
        cluster = match[0][: _MOST_MARKS + 1]
        if _is_mark(cluster[0]):
            cluster = "\u00a0" + cluster  # an accent at the start of a text has no letter to stand on
        for form in (cluster, unicodedata.normalize("NFC", cluster)):
            if self._fonts.shows_together({ord(c) for c in form} - _KEPT):
                return form
        return cluster[0] + "".join(_code_point(ord(c)) for c in cluster[1:])


class _Spelling(dict[int, str]):
    """A table for str.translate that finds out about a character when it first meets it."""

    def __init__(self, fonts: FontCoverage) -> None:
        super().__init__()
        self._fonts = fonts

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
        if category in ("Co", "Cs"):
            return _code_point(code)
        plain = character if self._fonts.shows(code) else unicodedata.normalize("NFKC", character)
        return plain if all(map(self._fonts.shows, map(ord, plain))) else _code_point(code)


def _code_point(code: int) -> str:
    return f"[U+{code:04X}]"


def _is_mark(character: str) -> bool:
    """Written on or into the letter before it, as the vowel AM of Thai and Lao is too."""
    return unicodedata.category(character)[0] == "M" or character in "\u0e33\u0eb3"


def _with_breaks(run: str, length: int) -> str:
    """Cut into pieces of about that length, never between a letter and its accents."""
    cuts = (end for end in range(length, len(run), length) if not _is_mark(run[end]))
    ends = (*cuts, len(run))
    return _BREAK.join(run[start:end] for start, end in zip((0, *ends), ends, strict=False))
