"""Why a text says no due time, so that the one who typed it can be told kindly."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from advocate.domain.due_times.cadence import cadences_in
from advocate.domain.due_times.languages import vocabulary_of
from advocate.domain.due_times.moments import due_of
from advocate.domain.due_times.phrases import LONGEST_PHRASE, understood
from advocate.domain.due_times.tokens import scan
from advocate.domain.working_time import WorkingTime


class WhyNot(StrEnum):
    """PASSED: it is a time, and over; REPEATS: it is one again and again; UNCLEAR: it is none that we know."""

    PASSED = "passed"
    REPEATS = "repeats"
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
    reading = understood(scan(phrase, vocabulary), now, zone, vocabulary, region, working)
    if reading is not None and due_of(reading, now, zone) is None:
        return WhyNot.PASSED
    repeats = any(True for _ in cadences_in(phrase, now, zone, language))
    return WhyNot.REPEATS if repeats else WhyNot.UNCLEAR
