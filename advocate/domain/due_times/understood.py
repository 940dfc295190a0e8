"""What a phrase about time was understood to mean, once or repeating: for a field that shows it while it is typed, and for
notes in which times stand among other words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from advocate.domain.cadence import OffDays, Rhythm, off_days_of
from advocate.domain.due_times.cadence import Cadence, cadences_in
from advocate.domain.due_times.grammar import Reading
from advocate.domain.due_times.languages import vocabulary_of
from advocate.domain.due_times.moments import due_of
from advocate.domain.due_times.phrases import (
    LONGEST_PHRASE,
    LONGEST_PROMISE,
    read_due,
    split_promise,
    times_in,
    understood,
)
from advocate.domain.due_times.tokens import Vocabulary, scan
from advocate.domain.moment import local
from advocate.domain.promise import Due, DueKind
from advocate.domain.working_time import WorkingTime


class UnderstoodKind(StrEnum):
    MOMENT = "moment"
    DAY = "day"
    WINDOW = "window"
    CADENCE = "cadence"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstoodDue:
    """start and end in UTC: equal for a moment; a day ends with its last midnight; `by Friday` is a window from now on.
    A cadence starts when it first falls due, and ends where its words say so (`until Friday`, `for 5 weeks`). rule: its RRULE, to be
    counted from start. due: what a promise keeps of it; of a cadence, its first time."""

    kind: UnderstoodKind
    start: datetime | None = None
    end: datetime | None = None
    rule: str = ""
    due: Due | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedDue:
    """A time found in a text, from start to end; due is None when it has passed, NOTHING when it counts from what is not
    known (`10 days after delivery`); is_open: `until` follows it."""

    start: int
    end: int
    due: UnderstoodDue | None
    is_open: bool = False


_MOST_WORDS = 6
_TAILS = ("tail", "latest")
NOTHING = UnderstoodDue(kind=UnderstoodKind.NONE)


def understand_due(
    phrase: str,
    now: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> UnderstoodDue:
    """The whole phrase, looking forward from now; of kind NONE when it is past or anything of it is not understood.
    working: whose workdays are counted; Monday to Friday without."""
    vocabulary = vocabulary_of(language)
    if vocabulary is None or len(phrase) > LONGEST_PHRASE:
        return NOTHING
    pieces = scan(phrase, vocabulary)
    reading = understood(pieces, now, zone, vocabulary, region, working)
    if reading:
        is_last = any(token.name == "latest" for piece in pieces for token in piece.tokens or ())
        return _once(reading, due_of(reading, now, zone), now, is_last=is_last) or NOTHING
    for cadence in cadences_in(phrase, now, zone, language, working):
        if _means_nothing(phrase[: cadence.start], vocabulary) and (
            cadence.is_open or not phrase[cadence.end :].strip(" .")
        ):
            return _repeated(phrase, cadence, now, zone, language, region, working)
    return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidPromise:
    """A promise as it was typed in one breath. words: without its time; of what repeats, with all of it, since how often and until
    what belongs to what is promised; due: the first time of that; rule: its RRULE, empty for what is done once; how_often: the words
    that say so (`twice a day`, `every Friday until 18 December`)."""

    words: str = ""
    due: Due | None = None
    rule: str = ""
    how_often: str = ""


def promise_said(
    text: str,
    now: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> SaidPromise:
    """`call back friday 3pm`, or `update her twice a day until it is dry`. The words may be empty, and so may the time."""
    whole = text.strip()
    if len(whole) <= LONGEST_PROMISE:
        for placed in dues_in(whole, now, zone, language, region=region, working=working):
            if placed.due is not None and placed.due.kind is UnderstoodKind.CADENCE:
                end = (
                    len(whole) if placed.due.end and placed.is_open else placed.end
                )  # `until Friday` stands behind it
                how_often = whole[placed.start : end]
                return SaidPromise(
                    words=whole if whole != how_often else "",
                    due=placed.due.due,
                    rule=placed.due.rule,
                    how_often=how_often,
                )
    words, due = split_promise(whole, now, zone, language, region=region, working=working)
    return SaidPromise(words=words, due=due)


def dues_in(
    text: str,
    now: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> tuple[PlacedDue, ...]:
    """Every time that stands in a text, in order, none over another."""
    vocabulary = vocabulary_of(language)
    if vocabulary is None:
        return ()
    found = [
        PlacedDue(
            start=each.start,
            end=each.end,
            due=_repeated(text, each, now, zone, language, region, working),
            is_open=each.is_open,
        )
        for each in cadences_in(text, now, zone, language, working)
    ]
    pieces = scan(text, vocabulary)
    for each in times_in(text, pieces, now, zone, vocabulary, region, working):
        last = each.last
        while last < len(pieces) and any(token.name in _TAILS for token in pieces[last].tokens or ()):
            last += 1
        is_last = any(
            token.name == "latest" for piece in pieces[each.last : last] for token in piece.tokens or ()
        )
        start, end = pieces[each.first].start, pieces[last - 1].end
        if all(end <= other.start or other.end <= start for other in found):
            due = NOTHING if each.is_counted else _once(each.reading, each.due, now, is_last=is_last)
            found.append(PlacedDue(start=start, end=end, due=due))
    return tuple(sorted(found, key=lambda each: each.start))


def _once(reading: Reading, due: Due | None, now: datetime, *, is_last: bool = False) -> UnderstoodDue | None:
    """is_last: `friday at the latest`."""
    if due is None:
        return None
    if reading.said.is_deadline or is_last:
        return UnderstoodDue(kind=UnderstoodKind.WINDOW, start=now.astimezone(UTC), end=due.end, due=due)
    return UnderstoodDue(kind=UnderstoodKind(due.kind.value), start=due.start, end=due.end, due=due)


def _repeated(
    text: str,
    cadence: Cadence,
    now: datetime,
    zone: str,
    language: str,
    region: str,
    working: WorkingTime | None,
) -> UnderstoodDue:
    rule, last = cadence.rule, cadence.last
    if cadence.is_open and last is None:
        last = _last(text[cadence.end :], now, zone, language, region, working)
        rule = f"{rule};UNTIL={last.strftime('%Y%m%dT%H%M%SZ')}" if last else rule
    has_hour = any(part in rule for part in ("BYHOUR", "HOURLY", "MINUTELY"))
    first = Due.at(cadence.first, zone) if has_hour else Due.on(local(cadence.first, zone).date(), zone)
    if working is not None and off_days_of(cadence.rule, working) is OffDays.SKIP:
        off = Rhythm(rule=cadence.rule, first=first.start, zone=zone, kind=first.kind, off_days=OffDays.SKIP)
        first = next(off.dues(None, working), first)
    start = max(cadence.first, first.start)
    return UnderstoodDue(kind=UnderstoodKind.CADENCE, start=start, end=last, rule=rule, due=first)


def _means_nothing(text: str, vocabulary: Vocabulary) -> bool:
    """`on` before Mondays, `the` before the last Friday of every month."""
    return all(
        piece.tokens is not None and all(token.code == "." and not token.name for token in piece.tokens)
        for piece in scan(text, vocabulary)
    )


def _last(
    rest: str, now: datetime, zone: str, language: str, region: str, working: WorkingTime | None
) -> datetime | None:
    """The last second of `until Friday`, where a time stands directly behind `until`."""
    words = rest.split()[1 : 1 + _MOST_WORDS]
    for count in range(len(words), 0, -1):
        due = read_due(" ".join(words[:count]), now, zone, language, region=region, working=working)
        if due:
            return due.end if due.kind is DueKind.MOMENT else due.end - timedelta(seconds=1)
    return None
