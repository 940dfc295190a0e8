"""Reads when something is due, as people type it: `friday 3pm`, `by noon wednesday`, `between 2 and 4 tomorrow`.

Always looks forward: what is past, or not understood, is None. Repeating times (`every Tuesday`) are not read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from advocate.domain.due_clock_rules import WHOLE, other_half, plain
from advocate.domain.due_english import ENGLISH
from advocate.domain.due_grammar import Clock, Days, Later, NotUnderstood, Reading, Said, understand
from advocate.domain.due_rules import RULES
from advocate.domain.due_tokens import Piece, Token, Vocabulary, scan
from advocate.domain.moment import end_of_day, from_local, local, start_of_day
from advocate.domain.promise import Due

VOCABULARIES: dict[str, Vocabulary] = {"en": ENGLISH}
LONGEST_PHRASE = 200
LONGEST_PROMISE = 2000
# Most words that say one due time.
_MOST_PIECES = 12
# Tokens that would have belonged to the stretch behind them, had it been a due time.
_LEADS_ON = "iaefsxtBV&"


def read_due(
    phrase: str, now: datetime, zone: str, language: str = "en", *, region: str = "US"
) -> Due | None:
    """When that is, said now in that zone; None when it is past, or not understood whole.

    A day without a clock time is a day, two times or a part of the day a window, everything else a moment. An hour
    without its half is one of a working day (`at 3` is 15:00). A weekday is the next one, never today. The region
    tells whether 3/11 is in March or in November.
    """
    vocabulary = VOCABULARIES.get(language)
    if vocabulary is None or len(phrase) > LONGEST_PHRASE:
        return None
    pieces = scan(phrase, vocabulary)
    reading = _understood(pieces, now, zone, vocabulary, region)
    return _due(reading, now, zone) if reading else None


def split_promise(
    text: str, now: datetime, zone: str, language: str = "en", *, region: str = "US"
) -> tuple[str, Due | None]:
    """What is promised and when it is due: `call back friday 3pm` is `call back`, and Friday 15:00.

    The longest stretch of words that reads as a due time is taken out, the last one if there are several; without
    one the text comes back whole. A part of a time that has passed is no due time: `1 Jan 2020` does not mean the next
    1 Jan. The words may be empty.
    """
    whole = text.strip()
    vocabulary = VOCABULARIES.get(language)
    if vocabulary is None or len(whole) > LONGEST_PROMISE:
        return whole, None
    pieces = scan(whole, vocabulary)
    passed: list[tuple[int, int]] = []
    for first, last in _stretches(pieces):
        if any(first < end and start < last for start, end in passed):
            continue
        if not _stands_free(pieces, first, last, vocabulary):
            continue
        reading = _understood(pieces[first:last], now, zone, vocabulary, region)
        if reading is None or not _is_plain(reading, _word_follows(pieces, last, whole)):
            continue
        due = _due(reading, now, zone)
        if due:
            return _without(whole, pieces[first].start, pieces[last - 1].end), due
        passed.append((first, last))
    return whole, None


def _understood(
    pieces: Sequence[Piece], now: datetime, zone: str, vocabulary: Vocabulary, region: str
) -> Reading | None:
    tokens: list[Token] = []
    for piece in pieces:
        if piece.tokens is None:
            return None
        tokens.extend(piece.tokens)
    said = Said(today=local(now, zone).date(), language=vocabulary.language, region=region)
    try:
        return understand(tokens, said, RULES)
    except NotUnderstood:
        return None


def _due(reading: Reading, now: datetime, zone: str) -> Due | None:
    if reading.later:
        return _later(reading.later, now, zone)
    days, clock, today = reading.days, reading.clock, reading.said.today
    if clock is None:
        return _on_days(days, now, zone, today) if days else None
    sure = clock if clock.is_sure else clock._replace(start=plain(clock.start))
    if days is None:
        return _on_clock(sure, today, now, zone) or _on_clock(sure, _day_after(today), now, zone)
    due = _on_clock(sure, days.first, now, zone)
    if due is None and days.first == today and not clock.is_sure:
        return _on_clock(sure._replace(start=other_half(sure.start)), today, now, zone)
    return due


def _later(later: Later, now: datetime, zone: str) -> Due | None:
    minute = now.replace(second=0, microsecond=0)
    try:
        earliest, latest = minute + later.earliest, minute + later.latest
    except OverflowError:
        return None
    return Due.at(latest, zone) if earliest == latest else Due.between(earliest, latest, zone)


def _on_days(days: Days, now: datetime, zone: str, today: date) -> Due | None:
    if days.last < today:
        return None
    if days.first == days.last:
        return Due.on(days.first, zone)
    return Due.between(max(start_of_day(days.first, zone), now), end_of_day(days.last, zone), zone)


def _on_clock(clock: Clock, day: date, now: datetime, zone: str) -> Due | None:
    start = _moment(day, clock.start, zone)
    if clock.end is None:
        return Due.at(start, zone) if start > now else None
    end = _moment(day, clock.end, zone)
    return Due.between(max(start, now), end, zone) if end > now else None


def _moment(day: date, minutes: int, zone: str) -> datetime:
    if minutes >= WHOLE:
        return end_of_day(day, zone)
    return from_local(datetime.combine(day, time(*divmod(minutes, 60))), zone)


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _stretches(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Every run of known words as (first, behind the last): the longest first, of equal ones the last first."""
    for length in range(min(len(pieces), _MOST_PIECES), 0, -1):
        for first in range(len(pieces) - length, -1, -1):
            if all(piece.tokens is not None for piece in pieces[first : first + length]):
                yield first, first + length


def _stands_free(pieces: Sequence[Piece], first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether nothing beside the stretch changes its meaning: `every Friday 3pm`, `in the sun`, `a week ago`."""
    if _means_nothing(pieces[last - 1]) or (
        last < len(pieces) and pieces[last].word in vocabulary.never_after
    ):
        return False
    before = [piece for piece in pieces[:first] if not _means_nothing(piece)]
    if before and any(token.code in _LEADS_ON for token in before[-1].tokens or ()):
        return False
    stranger = next((piece for piece in reversed(before) if piece.tokens is None), None)
    return stranger is None or stranger.word not in vocabulary.never_before


def _means_nothing(piece: Piece) -> bool:
    return piece.tokens is not None and all(token.code == "." for token in piece.tokens)


def _is_plain(reading: Reading, word_follows: bool) -> bool:
    """Whether the words of the stretch mean a time, and nothing else, in the middle of a sentence."""
    said = reading.said
    needs_end = said.is_open and (said.is_bare or reading.days is None or reading.clock is None)
    return not said.is_vague and not (needs_end and word_follows)


def _word_follows(pieces: Sequence[Piece], last: int, text: str) -> bool:
    """Whether a word that has nothing to do with time follows in the same breath."""
    if last == len(pieces) or pieces[last].tokens is not None:
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
