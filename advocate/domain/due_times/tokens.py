"""Cuts a phrase about time into tokens that mean the same in every language; reads none of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from advocate.domain.slips import meant
from advocate.domain.text import fold


class Token(NamedTuple):
    """One meaning. code: a letter of the table below, over which the grammar is written; text: as it was typed.

    n number (number; name `spoken` when in letters)   y number of four digits
    o ordinal (as n)       u unit (name)            h `and a half`
    d day (days ahead)     w weekday (0 is Monday)  m month (1 to 12)       k a date in digits
    c clock (minutes since midnight; name `sure` in 24 hours, `half` with am or pm, empty when it may be either half)
    q says a number is a clock (name am, pm, or empty)                      v half past, quarter to (minutes)
    V past (`20 past 3`)
    p part of the day (name)                        z from now
    e end of   s start of (with a number: the coming one)   x next (with a number: so many)
    t this   b by   f before   a after   g at   i in, within
    B between, from   & and, to, or                 r the week of (name `number`: of the year)
    j on (a day of the month)                       . means nothing by itself

    An i of the name `within` says until when, a `.` of the name `of` ties a time to a noun, one of
    the name `tail` belongs to the time before it, one of the name `latest` makes that the last one; a p with a number needs a day or a `this` beside it in a sentence.
    An & of the name `until` is how long something lasts, of the name `by` it is a deadline too. V, f and a with a number
    shift a clock too (`5 vor 12`), an h of hours with a number stands behind a clock too (`15 h`). A w of the name
    `short` needs a clock beside it in a sentence (`so`); n of the name `dotted` may be a date (`3.12`), o of the name
    `dot` only ended in one (`3.`).
    """

    code: str
    number: float = 0
    name: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """A language. phrases: folded words to what they mean, the longest that fits wins; ordinal_ending: a pattern
    for what makes digits an ordinal; never_before: words after which a time is no due time (`every Friday`);
    never_after: the same behind it (`a week ago`); numbered: words whose number is no hour (`no. 14`);
    counted_from: words behind a duration that count it from what is not known (`10 days after delivery`); opens_anew: words that have nothing to do with the number before
    them (`Friday 3 with the samples`, but not `Friday 3 samples`); spelt_like: words that are known with one slip of
    the fingers too, and never_meant: words that are meant as they stand, however near to one of those; repeats: what
    means something only where something repeats (cadence.py); settle: tells apart, by their neighbours, words that
    mean two things (`2 h` is a time of day or so many hours). A dash within a phrase stands between spaces."""

    language: str
    phrases: Mapping[str, tuple[Token, ...]]
    ordinal_ending: str
    never_before: frozenset[str] = frozenset()
    never_after: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    counted_from: frozenset[str] = frozenset()
    opens_anew: frozenset[str] = frozenset()
    spelt_like: frozenset[str] = frozenset()
    never_meant: frozenset[str] = frozenset()
    repeats: Mapping[str, tuple[Token, ...]] = field(default_factory=dict[str, tuple[Token, ...]])
    settle: Callable[[list[Piece]], list[Piece]] | None = None
    longest: int = field(init=False)
    """How many words the longest phrase has."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "longest", max(phrase.count(" ") for phrase in self.phrases) + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the text. tokens: None when the vocabulary does not know it."""

    start: int
    end: int
    word: str
    tokens: tuple[Token, ...] | None


_SHAPES = re.compile(
    r"""(?P<date>\d{4}-\d{1,2}-\d{1,2}(?!\d) | (?!24/7(?!\d))\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\d/])
               | \d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d))
      | (?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:]) | \d{1,2}h\d\d(?![\dh]) | \d{1,2}\.\d\d(?=\s*[ap]\.?m))
      | (?P<number>\d+(?:\.\d+|,5(?!\d))?)
      | (?P<word>[^\W\d_]/[^\W\d_](?![^\W_]) | [^\W\d_]+(?:['’.][^\W\d_]+)*)
      | (?P<dash>[-–—] | (?<=[^\W\d_])/(?=[^\W\d_]))
      | (?P<at>@)
      | (?P<breath>[\s,.'"‘’“”]+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_MOST_DIGITS = 6
_MOST_BEHIND = 4


def scan(text: str, vocabulary: Vocabulary) -> list[Piece]:
    """Every word, number and sign of the text in order; what only separates them is left out."""
    shapes = [m for m in _SHAPES.finditer(text) if m.lastgroup != "breath"]
    pieces = list(_pieces(shapes, vocabulary))
    return vocabulary.settle(pieces) if vocabulary.settle else pieces


def _pieces(shapes: list[re.Match[str]], vocabulary: Vocabulary) -> Iterator[Piece]:
    words = [_word(shape, vocabulary) for shape in shapes]
    at = 0
    while at < len(shapes):
        length = next(
            (n for n in range(vocabulary.longest, 0, -1) if _phrase(words, at, n) in vocabulary.phrases), 0
        )
        if length:
            phrase = _phrase(words, at, length)
            tokens = tuple(token._replace(text=phrase) for token in vocabulary.phrases[phrase])
            yield Piece(
                start=shapes[at].start(), end=shapes[at + length - 1].end(), word=phrase, tokens=tokens
            )
            at += length
            continue
        joined, length = _joined(shapes, words, at, vocabulary)
        if joined is None:
            joined = _ordinal(shapes, words, at, vocabulary)
            length = 2 if joined and joined.word else 1
        yield joined or _single(shapes[at], words[at].strip("-+"))
        at += length


def _word(shape: re.Match[str], vocabulary: Vocabulary) -> str:
    """A word as it is known, a dash and a plus as one; empty for everything else."""
    if shape.lastgroup == "dash" or shape[0] == "+":
        return "+" if shape[0] == "+" else "-"
    return _as_known(_folded(shape), vocabulary) if shape.lastgroup == "word" else ""


def _folded(word: re.Match[str]) -> str:
    return fold(word[0].replace("’", "'").replace(".", ""))


def _as_known(word: str, vocabulary: Vocabulary) -> str:
    if word in vocabulary.phrases:
        return word
    return meant(word, vocabulary.spelt_like, vocabulary.never_meant) or word


def _joined(
    shapes: list[re.Match[str]], words: list[str], at: int, vocabulary: Vocabulary
) -> tuple[Piece | None, int]:
    """A figure among letters, written as one, with words behind it: `2moro`, `b4`, `1st thing`; and of how many shapes."""
    if at + 1 == len(shapes) or shapes[at].end() != shapes[at + 1].start():
        return None, 1
    here, behind = shapes[at : at + 2]
    if {here.lastgroup, behind.lastgroup} != {"number", "word"}:
        return None, 1
    word = fold(here[0] + behind[0])
    for count in range(_MOST_BEHIND, -1, -1):
        phrase = " ".join([word, *words[at + 2 : at + 2 + count]])
        tokens = vocabulary.phrases.get(phrase)
        if tokens and at + 2 + count <= len(shapes):
            last = shapes[at + 1 + count]
            return Piece(start=here.start(), end=last.end(), word=phrase, tokens=tokens), 2 + count
    return None, 1


def _phrase(words: list[str], at: int, length: int) -> str:
    part = words[at : at + length]
    return " ".join(part) if len(part) == length and all(part) else ""


def _ordinal(shapes: list[re.Match[str]], words: list[str], at: int, vocabulary: Vocabulary) -> Piece | None:
    """Digits with their ending directly behind: `15th`, and where a dot is one `15.`, `3.12`."""
    here = shapes[at]
    if here.lastgroup != "number" or len(here[0]) > len("31.12"):
        return None
    has_dots = re.fullmatch(vocabulary.ordinal_ending, ".") is not None
    if has_dots and re.fullmatch(r"\d\d?\.(?:0?[1-9]|1[0-2])", here[0]):
        token = Token("n", float(here[0]), "dotted", here[0])
        return Piece(start=here.start(), end=here.end(), word="", tokens=(token,))
    if not here[0].isdigit() or len(here[0]) > 2:
        return None
    if has_dots and here.string[here.end() : here.end() + 1] == ".":
        token = Token("o", int(here[0]), "dot", here[0])
        return Piece(start=here.start(), end=here.end() + 1, word="", tokens=(token,))
    if at + 1 == len(shapes):
        return None
    behind = shapes[at + 1]
    if behind.start() != here.end() or not re.fullmatch(vocabulary.ordinal_ending, words[at + 1]):
        return None
    token = Token("o", int(here[0]), text=here[0])
    return Piece(start=here.start(), end=behind.end(), word=here[0] + words[at + 1], tokens=(token,))


def _single(shape: re.Match[str], word: str) -> Piece:
    text = shape[0]
    tokens: tuple[Token, ...] | None = None
    if shape.lastgroup == "date":
        tokens = (Token("k", text=text),)
    elif shape.lastgroup == "clock":
        tokens = _clock(text)
    elif shape.lastgroup == "number" and len(text) <= _MOST_DIGITS:
        tokens = (
            Token("y" if re.fullmatch(r"\d{4}", text) else "n", float(text.replace(",", ".")), text=text),
        )
    elif shape.lastgroup == "dash" or text == "&":
        tokens = (Token("&"),)
    elif shape.lastgroup == "at":
        tokens = (Token("g"),)
    return Piece(start=shape.start(), end=shape.end(), word=word, tokens=tokens)


def _clock(text: str) -> tuple[Token, ...] | None:
    """`15:30`, `15h30`; an hour from 1 to 12 without a leading zero leaves the half of the day open."""
    hour, minute = (int(part) for part in re.split("[:.hH]", text)[:2])
    if minute > 59 or hour * 60 + minute > 24 * 60:
        return None
    is_sure = hour == 0 or hour > 12 or text.startswith("0")
    return (Token("c", hour * 60 + minute, "sure" if is_sure else "", text),)
