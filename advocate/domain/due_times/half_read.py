"""Times in a text that cannot be: `30 February`, `25:00`, `Monday, 24 November` of a Tuesday, `3pm yesterday`.

What is a part of one, or stands beside it, was read by half, and half a time is a wrong one. Numbers that say no time
(`room 4`, `2027 tiles`, `31 boxes`) are none of these: only what has the shape of a day or an hour, and is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from advocate.domain.due_times.grammar import Reading
from advocate.domain.due_times.past_words import past_in
from advocate.domain.due_times.tokens import Piece, Token, Vocabulary

Reads = Callable[[Sequence[Piece]], Reading | None]
"""What pieces mean together, None when they are no time."""


class HalfRead(StrEnum):
    """NO_SUCH_DAY: no calendar has it; NO_SUCH_HOUR: no clock shows it; PASSED: it was before now; AT_ODDS: two parts of it
    contradict each other."""

    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_HOUR = "no_such_hour"
    PASSED = "passed"
    AT_ODDS = "at_odds"


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenTime:
    """first, last: of its pieces, the last not included. why: what is wrong with it."""

    first: int
    last: int
    why: HalfRead


# Shapes of times, over a letter for each token as at Token, ! for figures that look like a clock and are none, and ? for
# a word that is not known.
_DATE = "j?(?:[no]m|k)y?|m[no]y?|j[no]|ooy?"
_CLOCK = "(?:c|nq|!)"
_SHAPES: tuple[tuple[re.Pattern[str], HalfRead], ...] = (
    (re.compile("!|nq|cq|gnu|gn(?![a-zA-Z])"), HalfRead.NO_SUCH_HOUR),
    (re.compile(_DATE), HalfRead.NO_SUCH_DAY),
    (re.compile(f"w(?:{_DATE}|o)|(?:{_DATE})w|d(?:w|{_DATE})|wd|ww"), HalfRead.AT_ODDS),
    (re.compile(f"B?{_CLOCK}&(?:{_CLOCK}|n)|Bn&(?:{_CLOCK}|n)"), HalfRead.AT_ODDS),
    (re.compile(f"[tx]u[gbf]?{_CLOCK}|[tx]ugn|[gbf]?{_CLOCK}[tx]u"), HalfRead.AT_ODDS),
)
# What may stand between a time and what it belongs to.
_JOINS = frozenset("gbfaiBj&.")
_BARRIER = re.compile(r"[;!?\n]")
# Figures above these were not meant as a day (`32 December` was), or as an hour (`at 25`).
_MOST_DAY, _MOST_MONTH, _MOST_HOUR = 39, 12, 99
_HOURS = 24
# Weekdays so short may be words: `in the sun tomorrow`.
_SHORT = 3


def broken_times(
    text: str, pieces: Sequence[Piece], vocabulary: Vocabulary, reads: Reads
) -> tuple[BrokenTime, ...]:
    """Everything of a text that has the shape of a time and cannot be one."""
    return tuple(_broken(text, pieces, vocabulary, reads))


def touched(
    text: str,
    pieces: Sequence[Piece],
    broken: Sequence[BrokenTime],
    stretch: tuple[int, int],
    reading: Reading,
) -> BrokenTime | None:
    """The broken time that a stretch (first, behind the last) is a part of, or beside which it stands with nothing but
    prepositions between; as wide as both, with all that is known beside them. None when the stretch is a whole time."""
    first, last = stretch
    for each in broken:
        if first <= each.first and each.last <= last:
            continue
        is_passed = each.why is HalfRead.PASSED
        near = (
            _passed(text, pieces, each, stretch, reading)
            if is_passed
            else _beside(text, pieces, each, stretch)
        )
        if near:
            first, last = _as_far_as_known(pieces, min(first, each.first), max(last, each.last))
            return BrokenTime(first=first, last=last, why=each.why)
    return None


def _beside(text: str, pieces: Sequence[Piece], each: BrokenTime, stretch: tuple[int, int]) -> bool:
    first, last = stretch
    if first < each.last and each.first < last:
        return True
    start, end = (last, each.first) if last <= each.first else (each.last, first)
    if not all(_joins(piece) for piece in pieces[start:end]):
        return False
    return not _BARRIER.search(text[pieces[start - 1].end : pieces[end].start])


def _joins(piece: Piece) -> bool:
    return piece.tokens is not None and all(
        token.code in _JOINS and token.name != "until" for token in piece.tokens
    )


def _passed(
    text: str, pieces: Sequence[Piece], each: BrokenTime, stretch: tuple[int, int], reading: Reading
) -> bool:
    """`at 3pm yesterday`, `Friday last week`, `yesterday at 3pm`; but not `what she asked yesterday, by Friday`."""
    first, last = stretch
    if each.first == last:
        is_ahead = reading.later is not None or any(_has(piece, "d") for piece in pieces[first:last])
        return not is_ahead and not text[pieces[last - 1].end : pieces[last].start].strip()
    is_hour = reading.clock is not None and reading.days is None and not reading.said.is_deadline
    return is_hour and each.last <= first and _beside(text, pieces, each, stretch)


def _as_far_as_known(pieces: Sequence[Piece], first: int, last: int) -> tuple[int, int]:
    """A part of what stands beside it is no better by itself."""
    while first and pieces[first - 1].tokens is not None:
        first -= 1
    while last < len(pieces) and pieces[last].tokens is not None:
        last += 1
    return first, last


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """Pieces in a text that have the shape of a time, from first to before last; tokens: theirs that mean something."""

    text: str
    pieces: Sequence[Piece]
    first: int
    last: int
    tokens: Sequence[Token]

    @property
    def codes(self) -> str:
        return "".join(token.code for token in self.tokens)

    def is_ended(self, vocabulary: Vocabulary) -> bool:
        """Nothing follows in the same breath that a number at the end could count."""
        if self.last == len(self.pieces):
            return True
        behind = self.pieces[self.last]
        if self.text[self.pieces[self.last - 1].end : behind.start].strip():
            return True
        return behind.word in vocabulary.opens_anew if behind.tokens is None else not _has(behind, "u")


def _broken(text: str, pieces: Sequence[Piece], vocabulary: Vocabulary, reads: Reads) -> Iterator[BrokenTime]:
    placed = [
        (token, place)
        for place, piece in enumerate(pieces)
        for token in (piece.tokens if piece.tokens is not None else (_unknown(piece, text),))
        if token.code != "."
    ]
    codes = "".join(token.code for token, _ in placed)
    for shape, why in _SHAPES:
        for match in shape.finditer(codes):
            found = placed[match.start() : match.end()]
            first, last = found[0][1], found[-1][1] + 1
            run = _Run(text=text, pieces=pieces, first=first, last=last, tokens=[token for token, _ in found])
            if reads(pieces[first:last]) is None and _is_meant(run, vocabulary):
                yield BrokenTime(first=first, last=last, why=why)
    for first, last in past_in(pieces, vocabulary.language):
        yield BrokenTime(first=first, last=last, why=HalfRead.PASSED)


def _unknown(piece: Piece, text: str) -> Token:
    return Token("!" if re.fullmatch(r"\d+[:hH]\d\d(?::\d\d)?", text[piece.start : piece.end]) else "?")


def _is_meant(run: _Run, vocabulary: Vocabulary) -> bool:
    """Whether the figures say a time, and no number of something: `30 feb`, but not `4711 may`, `31 boxes`, `50/50`."""
    before = run.pieces[run.first - 1] if run.first else None
    if before and (before.word in vocabulary.numbered or _is_of(before)):
        return False
    codes, is_ended = run.codes, run.is_ended(vocabulary)
    figures = [token for token in run.tokens if token.code in "no"]
    if any(token.number % 1 and token.name != "dotted" for token in figures):
        return False
    if codes[0] != "w" and any(token.code == "k" and not _is_date(token.text) for token in run.tokens):
        return False
    if codes.endswith("n") and not is_ended:
        return False
    if "m" in codes:
        return figures[0].number <= _MOST_DAY
    if codes in ("gn", "gnu"):
        return _HOURS < figures[0].number <= _MOST_HOUR and (codes == "gn" or run.tokens[-1].name == "hour")
    if codes[0] in "tx" and any(_has(piece, "wdmk") for piece in run.pieces[run.last : run.last + 2]):
        return False  # `this week, at 3pm on Friday`
    if codes in ("ww", "wd", "dw"):
        return _is_pair(run)
    if codes == "wo":
        return is_ended and figures[0].name != "spoken"
    if codes.lstrip("wd") in ("jn", "jo", "oo", "ooy"):
        return is_ended and all(token.name in ("dot", "dotted") for token in figures)
    return True


def _is_pair(run: _Run) -> bool:
    """`tomorrow friday`; but not `today, friday`, `friday friday`, `in the sun tomorrow`."""
    first, *_, last = (piece for piece in run.pieces[run.first : run.last] if _has(piece, "wd"))
    is_same = len({(token.code, token.number) for token in run.tokens}) == 1
    is_short = min(len(first.word), len(last.word)) <= _SHORT
    return not is_same and not is_short and not run.text[first.end : last.start].strip()


def _has(piece: Piece, codes: str) -> bool:
    return any(token.code in codes for token in piece.tokens or ())


def _is_of(piece: Piece) -> bool:
    return any(token.code == "." and token.name == "of" for token in piece.tokens or ())


def _is_date(figures: str) -> bool:
    """`31/11`, `30.02.2027`; but not `50/50`, `12/34`, nor `3/4`, which may be a part of something."""
    parts = [int(part) for part in re.findall(r"\d+", figures)]
    if len(parts) > len(("day", "month")):
        return True
    least, most = sorted(parts)
    is_part = "/" in figures and most <= _MOST_MONTH
    return 0 < least <= _MOST_MONTH and most <= _MOST_DAY and not is_part
