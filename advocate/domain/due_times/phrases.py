"""Reads when something is due, as people type it: `friday 3pm`, `by noon wednesday`, `between 2 and 4 tomorrow`.

Always looks forward: what is past, or not understood, is None. Repeating times (`every Tuesday`) are not read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from advocate.domain.due_times.grammar import NotUnderstood, Reading, Said, understand
from advocate.domain.due_times.half_read import BrokenTime, HalfRead, broken_times, touched
from advocate.domain.due_times.languages import vocabulary_of
from advocate.domain.due_times.moments import due_of
from advocate.domain.due_times.rules import RULES
from advocate.domain.due_times.tokens import Piece, Token, Vocabulary, scan
from advocate.domain.moment import local
from advocate.domain.promise import Due
from advocate.domain.working_time import WorkingTime

LONGEST_PHRASE = 200
LONGEST_PROMISE = 2000
# Most words that say one due time.
_MOST_PIECES = 12
# Tokens that would have belonged to the stretch behind them, had it been a due time.
_LEADS_ON = frozenset("aefsxtBV&")
# A token that as well ends the words before (`squeeze him in Friday`), but not before what may be a word (`in the sun`).
_STANDS_BEFORE = frozenset("i")
_SHORT = 3
# Tokens of which a due time has one at least.
_SAYS_TIME = "dwmkcnouypezqr"


def read_due(
    phrase: str,
    now: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> Due | None:
    """When that is, said now in that zone; None when it is past, or not understood whole.

    A day without a clock time is a day, two times or a part of the day a window, everything else a moment. An hour
    without its half is one of a working day (`at 3` is 15:00). A weekday is the next one, never today. The region
    tells whether 3/11 is in March or in November; the working time, which days are workdays: Monday to Friday without.
    """
    vocabulary = vocabulary_of(language)
    if vocabulary is None or len(phrase) > LONGEST_PHRASE:
        return None
    reading = understood(scan(phrase, vocabulary), now, zone, vocabulary, region, working)
    return due_of(reading, now, zone) if reading else None


def split_promise(
    text: str,
    now: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> tuple[str, Due | None]:
    """What is promised and when it is due: `call back friday 3pm` is `call back`, and Friday 15:00.

    The longest stretch of words that reads as a due time is taken out, the last one if there are several; without
    one the text comes back whole. A part of a time that has passed, or cannot be, is no due time: `1 Jan 2020` does not
    mean the next 1 Jan, `tomorrow at 25:00` not tomorrow. The words may be empty. working: as in `read_due`.
    """
    whole = text.strip()
    vocabulary = vocabulary_of(language)
    if vocabulary is None or len(whole) > LONGEST_PROMISE:
        return whole, None
    pieces = scan(whole, vocabulary)
    for found in times_in(whole, pieces, now, zone, vocabulary, region, working):
        if found.due and not found.reading.said.is_until:
            return _without(whole, pieces[found.first].start, pieces[found.last - 1].end), found.due
    return whole, None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFound:
    """A time in a text. first, last: of its pieces, the last not included; due: None when it has passed, or counts from
    something else (`within 10 days of checkout`), or is half a time; half: why it is one (`call at 3pm yesterday`)."""

    first: int
    last: int
    reading: Reading
    due: Due | None
    is_counted: bool = False
    half: HalfRead | None = None


def times_in(
    text: str,
    pieces: Sequence[Piece],
    now: datetime,
    zone: str,
    vocabulary: Vocabulary,
    region: str,
    working: WorkingTime | None = None,
) -> Iterator[TimeFound]:
    """Every stretch of a text that says a time, none over another; the longest first, of equal ones the last."""
    taken: list[tuple[int, int]] = []
    broken: tuple[BrokenTime, ...] | None = None
    for first, last in _stretches(pieces):
        if any(first < end and start < last for start, end in taken):
            continue
        if not _stands_free(pieces, first, last, vocabulary):
            continue
        reading = understood(pieces[first:last], now, zone, vocabulary, region, working)
        if reading and _is_plain(reading, _word_follows(pieces, last, text, vocabulary)):
            if broken is None:
                broken = broken_in(text, pieces, now, zone, vocabulary, region, working)
            half = touched(text, pieces, broken, (first, last), reading)
            taken.append((half.first, half.last) if half else (first, last))
            is_counted = reading.said.is_duration and _is_counted(pieces, last, vocabulary)
            yield TimeFound(
                first=first,
                last=last,
                reading=reading,
                due=None if is_counted or half else due_of(reading, now, zone),
                is_counted=is_counted,
                half=half.why if half else None,
            )


def broken_in(
    text: str,
    pieces: Sequence[Piece],
    now: datetime,
    zone: str,
    vocabulary: Vocabulary,
    region: str,
    working: WorkingTime | None = None,
) -> tuple[BrokenTime, ...]:
    """Every time of a text that cannot be (`30 feb`, `25:00`)."""

    def reads(some: Sequence[Piece]) -> Reading | None:
        return understood(some, now, zone, vocabulary, region, working)

    return broken_times(text, pieces, vocabulary, reads)


def understood(
    pieces: Sequence[Piece],
    now: datetime,
    zone: str,
    vocabulary: Vocabulary,
    region: str,
    working: WorkingTime | None = None,
) -> Reading | None:
    """What the pieces mean together; None when anything of them is left over."""
    tokens: list[Token] = []
    for piece in pieces:
        if piece.tokens is None:
            return None
        tokens.extend(piece.tokens)
    return _reading(tuple(tokens), local(now, zone).date(), vocabulary.language, region, working)


@lru_cache(maxsize=4096)
def _reading(
    tokens: tuple[Token, ...], today: date, language: str, region: str, working: WorkingTime | None
) -> Reading | None:
    try:
        said = Said(today=today, language=language, region=region, working=working)
        return understand(tokens, said, RULES)
    except NotUnderstood:
        return None


def _stretches(pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Every run of known words that could say a time, as (first, behind the last)."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(pieces):
        end = start
        while end < len(pieces) and pieces[end].tokens is not None:
            end += 1
        if any(_says_time(piece) for piece in pieces[start:end]):
            found.extend(
                (first, last)
                for first in range(start, end)
                for last in range(first + 1, min(first + _MOST_PIECES, end) + 1)
            )
        start = end + 1
    return sorted(found, key=lambda run: (run[1] - run[0], run[0]), reverse=True)


def _is_counted(pieces: Sequence[Piece], last: int, vocabulary: Vocabulary) -> bool:
    """`10 days after delivery`: from what is not known."""
    return last < len(pieces) and pieces[last].word in vocabulary.counted_from


def _says_time(piece: Piece) -> bool:
    return any(token.code in _SAYS_TIME for token in piece.tokens or ())


def _stands_free(pieces: Sequence[Piece], first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether nothing beside the stretch changes its meaning: `every Friday 3pm`, `in the sun`, `a week ago`."""
    if _means_nothing(pieces[last - 1]) or (
        last < len(pieces) and pieces[last].word in vocabulary.never_after
    ):
        return False
    if last < len(pieces) and _ends_in(pieces[last - 1], "no") and _begins_with(pieces[last], "u"):
        return False
    if pieces[first].word == "" and first and pieces[first - 1].word in vocabulary.numbered:
        return False
    if first and _ends_in(pieces[first - 1], "no") and _begins_with(pieces[first], "m"):
        return False
    if any(_belongs_to_noun(piece) for piece in pieces[max(0, first - 1) : first + 1]):
        return False
    before = [piece for piece in pieces[:first] if not _means_nothing(piece)]
    leading = {token.code for token in before[-1].tokens or ()} if before else set[str]()
    if leading & _LEADS_ON or (leading & _STANDS_BEFORE and _is_short(pieces[first:last])):
        return False
    stranger = next((piece for piece in reversed(before) if piece.tokens is None), None)
    return stranger is None or stranger.word not in vocabulary.never_before


def _ends_in(piece: Piece, codes: str) -> bool:
    return bool(piece.tokens) and piece.tokens[-1].code in codes


def _begins_with(piece: Piece, code: str) -> bool:
    return bool(piece.tokens) and piece.tokens[0].code == code


def _belongs_to_noun(piece: Piece) -> bool:
    """`of` before a time: my email of Friday."""
    return any(token.code == "." and token.name == "of" for token in piece.tokens or ())


def _is_short(pieces: Sequence[Piece]) -> bool:
    said = [piece for piece in pieces if not _means_nothing(piece)]
    return len(said) == 1 and len(said[0].word) <= _SHORT


def _means_nothing(piece: Piece) -> bool:
    return piece.tokens is not None and all(token.code == "." for token in piece.tokens)


def _is_plain(reading: Reading, word_follows: bool) -> bool:
    """Whether the words of the stretch mean a time, and nothing else, in the middle of a sentence."""
    said = reading.said
    if said.is_lone_part and reading.days is None:
        return False
    if said.is_short_day and reading.clock is None and not said.is_deadline:
        return False
    needs_end = said.is_open and (said.is_bare or reading.days is None or reading.clock is None)
    return not said.is_vague and not (needs_end and word_follows)


def _word_follows(pieces: Sequence[Piece], last: int, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a word that has nothing to do with time follows in the same breath."""
    if last == len(pieces) or pieces[last].tokens is not None or pieces[last].word in vocabulary.opens_anew:
        return False
    return not text[pieces[last - 1].end : pieces[last].start].strip()


def _without(text: str, start: int, end: int) -> str:
    """The text without that stretch and the signs that joined it on."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if before.endswith("("):
        after = after.removeprefix(")").lstrip()
    before = before.rstrip(" \t,;:(-–—")
    if not before or after[:1] not in (",", ";"):
        after = after.lstrip(" \t,;:)-–—")
    joint = " " if before and after and after[0] not in ".!?,;" else ""
    return re.sub(r"^\W+$", "", before + joint + after)
