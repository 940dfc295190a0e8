"""What someone looks for, and what is found: words or digits in, passages with the hits marked out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from advocate.domain.customer import CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.phone import looks_like_number, searched_digits
from advocate.domain.text import fold, fold_words, is_unspaced, words_of

MOST_WORDS = 8
_LONG_WORD = 24
_BREAK = re.compile(r"(\S?)[ \t]*\n\s*")
_ENDS = ".!?:;,…·。！？：；，、"  # punctuation of other scripts


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, read. digits: only when a number is typed; words: folded, in the order typed."""

    words: tuple[str, ...]
    digits: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.words and not self.digits


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text with the hits in it as (start, end) positions."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerHit:
    """A customer found. name: with marks; because: the number, mail, tag or note that matched, when it was not the name."""

    customer: CustomerSummary
    name: Passage
    because: Passage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidHit:
    """Words found in what was said. kind: `interaction`, `promise`, `note` or `case`; id: that record's. customer: with whom,
    in a search over all of them."""

    kind: str
    id: UUID
    customer_id: CustomerId
    customer_name: str
    at: datetime
    passage: Passage
    customer: CustomerSummary | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    customers: tuple[CustomerHit, ...] = ()
    said: tuple[SaidHit, ...] = ()


def read_query(text: str) -> Query:
    """At most eight words count; a word that is too short counts only when it is the last one typed."""
    if looks_like_number(text):
        return Query(words=(), digits=searched_digits(text))
    words = words_of(text[:400])
    kept = [
        word for position, word in enumerate(words, 1) if position == len(words) or not is_too_short(word)
    ]
    return Query(words=tuple(kept[:MOST_WORDS]))


def is_too_short(word: str) -> bool:
    """Whether nearly every text has a word that begins so: one letter, unless a letter is a word."""
    return len(word) == 1 and not is_unspaced(word)


def place_of(folded_name: str, words: Sequence[str]) -> int:
    """How well a name fits: 0 all are whole words of it, 1 it begins with the first, 2 all begin a word, 3 not at all."""
    parts = fold_words(folded_name).split()
    if not words or not parts:
        return 3
    if all(word in parts for word in words):
        return 0
    if not all(any(part.startswith(word) for part in parts) for word in words):
        return 3
    return 1 if parts[0].startswith(words[0]) else 2


def passage(text: str, query: Query, width: int = 190) -> Passage:
    """The stretch of text with the most of what was looked for, at most about `width` characters, every hit marked."""
    text = _in_one_line(text)
    marks = find_marks(text, query)
    if len(text) <= width:
        return Passage(text, tuple(marks))
    first = _densest(text, marks, width // 2)
    start = _word_start(text, max(0, first - width // 3))
    end = _word_end(text, min(len(text), start + width))
    lead, tail = ("…" if start else ""), ("…" if end < len(text) else "")
    shift = start - len(lead)
    inside = tuple((a - shift, b - shift) for a, b in marks if a >= start and b <= end)
    return Passage(lead + text[start:end] + tail, inside)


def _in_one_line(text: str) -> str:
    """A heading and what follows it stay apart: a dot stands between lines, where no punctuation does."""
    return _BREAK.sub(lambda end: end[1] + (" " if not end[1] or end[1] in _ENDS else " · "), text)


def _densest(text: str, marks: list[tuple[int, int]], width: int) -> int:
    """Where the stretch of that width begins in which the most different words are marked; the first of equals."""
    hits = [(start, fold(text[start:end])) for start, end in marks]
    best, most = 0, 0
    for n, (start, _) in enumerate(hits):
        near = {word for at, word in hits[n : n + 2 * MOST_WORDS] if at < start + width}
        if len(near) > most:
            best, most = start, len(near)
    return best


def find_marks(text: str, query: Query, most: int = 200) -> list[tuple[int, int]]:
    """Where the query's words begin words of the text, or its digits stand in it, in whatever spelling."""
    return _digit_marks(text, query.digits, most) if query.digits else _word_marks(text, query.words, most)


def _word_marks(text: str, words: tuple[str, ...], most: int) -> list[tuple[int, int]]:
    plain = fold_words(text)
    if len(plain) == len(text):
        return _places(plain, words, most)
    # Some characters became several letters, or none: remember which letter came from where.
    pieces = [fold_words(character) for character in text]
    origins = [place for place, piece in enumerate(pieces) for _ in piece]
    marks = _places("".join(pieces), words, most)
    return _apart([(origins[start], _after(pieces, origins[end - 1])) for start, end in marks])


def _places(plain: str, words: tuple[str, ...], most: int) -> list[tuple[int, int]]:
    """Where a word of the folded text begins with one of the words; with the longest of those that fit."""
    found: dict[int, int] = {}
    for word in sorted(words, key=len, reverse=True):
        anywhere = is_unspaced(word[0])
        at = plain.find(word)
        while at >= 0 and len(found) < most:
            if anywhere or at == 0 or plain[at - 1] == " " or is_unspaced(plain[at - 1]):
                found.setdefault(at, at + len(word))
            at = plain.find(word, at + 1)
    return _apart(sorted(found.items()))


def _after(pieces: Sequence[str], last: int) -> int:
    """Where the character at `last` ends, with the accents that follow it."""
    end = last + 1
    while end < len(pieces) and not pieces[end]:
        end += 1
    return end


def _apart(marks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that do not begin inside the one before."""
    kept: list[tuple[int, int]] = []
    for start, end in marks:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _digit_marks(text: str, digits: str, most: int) -> list[tuple[int, int]]:
    places = [i for i, c in enumerate(text) if c.isdecimal()]
    plain = "".join(str(int(text[i])) for i in places)
    for wanted in (digits, digits.lstrip("0")):
        marks: list[tuple[int, int]] = []
        at = plain.find(wanted) if len(wanted) >= 3 else -1
        while at >= 0 and len(marks) < most:
            marks.append((places[at], places[at + len(wanted) - 1] + 1))
            at = plain.find(wanted, at + len(wanted))
        if marks:
            return marks
    return []


def _word_end(text: str, at: int) -> int:
    """The last gap between words not far before `at`; `at` itself where there is none, or where it is one."""
    if at == len(text) or not text[at].isalnum():
        return at
    gap = text.rfind(" ", max(0, at - _LONG_WORD), at)
    return gap if gap > 0 else at


def _word_start(text: str, position: int) -> int:
    """The start of the next word at or after position, unless that is far."""
    if position == 0:
        return 0
    space = text.find(" ", position, position + 30)
    return position if space < 0 else space + 1
