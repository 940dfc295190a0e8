"""After a gap nothing of what repeats is lost: each missed time is a promise of its own, or counted in one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.cadence import Rhythm
from advocate.domain.missed_times import MOST_MISSED, TimeToPromise, times_to_promise
from advocate.domain.promise import Due, DueKind
from advocate.domain.working_time import WorkingTime

FIRST = datetime(2026, 3, 12, 13, tzinfo=UTC)
RULES = st.sampled_from(
    [
        "FREQ=HOURLY;INTERVAL=3",
        "FREQ=DAILY",
        "FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0",
        "FREQ=DAILY;COUNT=40",
        "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260601",
    ]
)
KINDS = st.sampled_from([DueKind.MOMENT, DueKind.DAY])
GAPS = st.timedeltas(min_value=timedelta(), max_value=timedelta(days=30))


def rhythm_of(rule: str, kind: DueKind) -> Rhythm:
    daily = "FREQ=DAILY" if kind is DueKind.DAY and ("HOUR" in rule or "MINUTE" in rule) else rule
    return Rhythm(rule=daily, first=FIRST, zone="America/New_York", kind=kind)


def every(rhythm: Rhythm, now: datetime) -> list[Due]:
    """Read plainly: all that is over, and the next one."""
    dues = rhythm.dues(None, WorkingTime())
    found: list[Due] = []
    while not found or found[-1].end <= now:
        due = next(dues, None)
        if due is None:
            break
        found.append(due)
    return found


@given(RULES, KINDS, GAPS)
def test_each_time_is_there_once(rule: str, kind: DueKind, gap: timedelta):
    now, rhythm = FIRST + gap, rhythm_of(rule, kind)
    wanted = every(rhythm, now)
    found = times_to_promise(rhythm.dues(None, WorkingTime()), now)
    assert sum(each.times for each in found.times) == len(wanted)
    alone = [each.due for each in found.times if each.times == 1]
    assert alone == wanted[len(wanted) - len(alone) :]
    assert found.last == wanted[-1].start
    assert found.goes_on == (wanted[-1].end > now)
    together = [each for each in found.times if each.times > 1]
    assert len(found.times) <= MOST_MISSED + 2
    if together:
        (one,) = together
        assert found.times[0] == one, "in their order"
        counted = wanted[: one.times]
        assert (one.due.start, one.due.end) == (counted[0].start, counted[-1].end)
        assert one.due.end <= now, "it is late as a whole"


@given(RULES, st.lists(GAPS, min_size=1, max_size=4))
def test_gap_after_gap_nothing_is_lost_and_nothing_comes_twice(rule: str, gaps: list[timedelta]):
    rhythm, now, last, made = rhythm_of(rule, DueKind.MOMENT), FIRST, None, 0
    for gap in gaps:
        now += gap
        if last is not None and last > now:
            continue  # one is still to come: nothing is rolled on
        found = times_to_promise(rhythm.dues(last, WorkingTime()), now, last)
        made += sum(each.times for each in found.times)
        assert all(each.after is None or each.after < each.due.start for each in found.times), (
            "promised when the one before began"
        )
        last = found.last
        assert made == len(every(rhythm, now))


def test_a_few_missed_ones_are_each_a_promise():
    times = [Due.at(FIRST + timedelta(days=day), "UTC") for day in range(MOST_MISSED + 1)]
    found = times_to_promise(times, times[-2].end)
    assert [each.times for each in found.times] == [1] * (MOST_MISSED + 1)
    assert [each.after for each in found.times] == [None, *(due.start for due in times[:-1])]


def test_one_too_many_is_no_crowd():
    times = [Due.at(FIRST + timedelta(days=day), "UTC") for day in range(MOST_MISSED + 2)]
    found = times_to_promise(times, times[-2].end)
    assert [each.times for each in found.times] == [1] * (MOST_MISSED + 2)


def test_nothing_to_come_and_nothing_missed():
    found = times_to_promise((), FIRST, FIRST)
    assert (found.times, found.last, found.goes_on) == ((), FIRST, False)


def test_how_many_it_stands_for_is_said_in_its_words():
    due = Due.at(FIRST, "UTC")
    assert TimeToPromise(due=due, times=41).words("Ring her") == "Ring her (41 ×)"
    assert TimeToPromise(due=due).words("Ring her") == "Ring her"
