"""Why a text says no due time, so that the one who typed it can be told kindly."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from advocate.domain.due_times.cadence import cadences_in
from advocate.domain.due_times.languages import vocabulary_of
from advocate.domain.due_times.moments import due_of
from advocate.domain.due_times.phrases import (
    LONGEST_PHRASE,
    LONGEST_PROMISE,
    broken_in,
    times_in,
    understood,
)
from advocate.domain.due_times.tokens import scan
from advocate.domain.working_time import WorkingTime


class WhyNot(StrEnum):
    """PASSED: it is a time, and over; REPEATS: it is one again and again; NO_SUCH_DAY and NO_SUCH_HOUR: it would be one
    (`30 feb`, `25:00`); AT_ODDS: its parts contradict each other; UNCLEAR: it is none that we know."""

    PASSED = "passed"
    REPEATS = "repeats"
    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_HOUR = "no_such_hour"
    AT_ODDS = "at_odds"
    UNCLEAR = "unclear"


def why_not(
    phrase: str,
    now: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> WhyNot:
    """Of a phrase that `read_due` takes for nothing, said now in that zone."""
    vocabulary = vocabulary_of(language)
    if vocabulary is None or len(phrase) > LONGEST_PHRASE:
        return WhyNot.UNCLEAR
    pieces = scan(phrase, vocabulary)
    reading = understood(pieces, now, zone, vocabulary, region, working)
    if reading is not None and due_of(reading, now, zone) is None:
        return WhyNot.PASSED
    if any(True for _ in cadences_in(phrase, now, zone, language)):
        return WhyNot.REPEATS
    broken = broken_in(phrase, pieces, now, zone, vocabulary, region, working)
    return WhyNot(broken[0].why.value) if broken else WhyNot.UNCLEAR


def why_none_in(
    text: str,
    now: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> WhyNot:
    """Of a sentence in which `split_promise` finds no due time; UNCLEAR also where nothing of time is in it."""
    vocabulary = vocabulary_of(language)
    if vocabulary is None or len(text) > LONGEST_PROMISE:
        return WhyNot.UNCLEAR
    pieces = scan(text, vocabulary)
    for found in times_in(text, pieces, now, zone, vocabulary, region, working):
        if found.half:
            return WhyNot(found.half.value)
        if found.due is None and not found.is_counted:
            return WhyNot.PASSED
    # `send what she asked yesterday` says no time of its own.
    broken = broken_in(text, pieces, now, zone, vocabulary, region, working)
    return next(
        (WhyNot(each.why.value) for each in broken if each.why.value != WhyNot.PASSED), WhyNot.UNCLEAR
    )
