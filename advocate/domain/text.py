"""Folding of names and words for comparing and finding them; no rule of any one record."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart, as people without that keyboard type them.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
# Control characters (Cc), and Unicode's own line and paragraph separators; a body keeps its line ends and tabs.
_NOT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NOT_IN_A_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def fold(text: str) -> str:
    """Lower case without accents, white space single: `Łukasz  MÜLLER` becomes `lukasz muller`."""
    if text.isascii():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in apart if not unicodedata.combining(c)).translate(_PLAIN)
    return " ".join(plain.split())


def fold_character(character: str) -> str:
    """What one character becomes when folded; may be empty (a combining mark) or several letters."""
    if character.isascii():
        return character.lower()
    apart = unicodedata.normalize("NFKD", character.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_PLAIN)


def words_of(text: str) -> list[str]:
    """The folded words of a text, cut at everything that is neither letter nor digit."""
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()


def one_line(text: str) -> str:
    """A name or title as it is kept: control characters out, white space single, ends trimmed."""
    if not text.isprintable():
        text = without_surrogates(_NOT_IN_A_LINE.sub(" ", text))
    return " ".join(text.split())


def many_lines(text: str) -> str:
    """A body as it is kept: line ends as newlines, other control characters out, blank ends trimmed."""
    if text.isprintable():
        return text.strip()
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return without_surrogates(_NOT_IN_A_BODY.sub("", lines)).strip()


def without_surrogates(text: str) -> str:
    """Lone surrogates (broken files) become the replacement character: they cannot be stored as UTF-8."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text) if not text.isascii() else text


def initials(name: str) -> str:
    """One or two letters for a picture: first and last word's first letter."""
    words = [word for word in one_line(name).split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] if len(words) == 1 else words[0][0] + words[-1][0]
    return letters.upper()
