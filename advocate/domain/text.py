"""Folding of names and words for comparing and finding them, and counting things; no rule of any one record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

# Letters that Unicode does not take apart, as people without that keyboard type them.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
# Control characters (Cc), and Unicode's own line and paragraph separators; a body keeps its line ends and tabs.
_NOT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NOT_IN_A_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# What turns the writing direction for all that follows on the line, and marks that nobody sees: in a name they only
# deceive. Joiners stay: Persian and the scripts of India are spelled with them.
_UNSEEN = re.compile("[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


# Scripts that are written without spaces between words: Thai, Lao, Myanmar, Khmer, kana, and Chinese characters.
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3005, 0x3007),
    (0x3040, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def fold_character(character: str) -> str:
    """What one character becomes when folded; may be empty (a combining mark) or several letters."""
    if character.isascii():
        return character.lower()
    plain = unicodedata.normalize("NFKD", character).casefold()  # a bold 𝑨 is an A first, and then an a
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_PLAIN)


def is_unspaced(character: str) -> bool:
    """Whether its script is written without spaces, so that a word may begin at any character."""
    code = ord(character)
    return code >= 0x0E00 and any(first <= code <= last for first, last in _UNSPACED)


class _Table(dict[int, str]):
    """What characters become, worked out once for each that turns up."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str:
        self[code] = self._rule(chr(code))
        return self[code]


def _in_words(character: str) -> str:
    if unicodedata.category(character) == "Cf":  # a soft hyphen or a joiner is inside a word, not between two
        return ""
    return "".join(c if _is_of_word(c) else " " for c in fold_character(character))


def _is_of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")  # M: vowel signs


def _apart(character: str) -> str:
    return "".join(f" {c} " if is_unspaced(c) else c for c in _in_words(character))


_FOLDED, _WORDS, _INDEXED = _Table(fold_character), _Table(_in_words), _Table(_apart)


def fold(text: str) -> str:
    """Lower case without accents, white space single: `Łukasz  MÜLLER` becomes `lukasz muller`."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(text.translate(_FOLDED).split())


def words_of(text: str) -> list[str]:
    """The folded words of a text, cut at everything that is neither letter nor digit."""
    return fold_words(text).split()


def fold_words(text: str) -> str:
    """Folded, with a space for everything that is neither letter nor digit."""
    return text.translate(_WORDS)


def for_index(text: str) -> str:
    """Folded words as the search index holds them: characters of scripts without spaces stand apart, so that a word
    is found in the middle of a sentence."""
    return text.translate(_INDEXED)


def one_line(text: str) -> str:
    """A name or title as it is kept: control characters and unseen marks out, white space single, ends trimmed."""
    if not text.isprintable():
        text = without_surrogates(_NOT_IN_A_LINE.sub(" ", _UNSEEN.sub("", text)))
    return " ".join(text.split())


def is_visible(text: str) -> bool:
    """Whether there is anything to see: a letter, a digit, a sign; not only spaces, joiners and accents."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


def many_lines(text: str) -> str:
    """A body as it is kept: line ends as newlines, other control characters out, blank ends trimmed."""
    if text.isprintable():
        return text.strip()
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return without_surrogates(_NOT_IN_A_BODY.sub("", lines)).strip()


def without_surrogates(text: str) -> str:
    """Lone surrogates (broken files) become the replacement character: they cannot be stored as UTF-8."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text) if not text.isascii() else text


def count_words(count: int, one: str, many: str = "") -> str:
    """`1 customer`, `2,000 customers`; many: where an s is not enough, such as `entries`."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def initials(name: str) -> str:
    """One or two letters for a picture: first and last word's first letter."""
    words = [word for word in one_line(name).split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] if len(words) == 1 else words[0][0] + words[-1][0]
    return letters.upper()
