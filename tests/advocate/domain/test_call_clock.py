"""The clock of a call: what it shows follows from readings of the computer's clock, whatever that clock does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.call_clock import CallClock, Pause
from advocate.domain.moment import EARLIEST

START = datetime(2026, 3, 8, 6, 55, tzinfo=UTC)
ZONE = "America/New_York"
MINUTE = timedelta(minutes=1)
NOTHING = timedelta()


def _begun(at: datetime = START) -> CallClock:
    return CallClock.begun(at, ZONE)


@pytest.mark.parametrize(
    "start",
    [
        datetime(2026, 3, 8, 1, 55, tzinfo=ZoneInfo(ZONE)),  # five minutes before clocks go forward
        datetime(2026, 11, 1, 1, 55, fold=0, tzinfo=ZoneInfo(ZONE)),  # and before they go back
        datetime(2026, 11, 1, 1, 55, fold=1, tzinfo=ZoneInfo(ZONE)),
        datetime(2026, 12, 31, 23, 55, tzinfo=ZoneInfo(ZONE)),
    ],
)
def test_neither_summer_time_nor_midnight_is_felt(start: datetime) -> None:
    began = start.astimezone(UTC)
    assert _begun(began).elapsed(began + 20 * MINUTE) == 20 * MINUTE


def test_a_pause_is_left_out() -> None:
    clock = _begun().pause(START + 3 * MINUTE)
    assert clock.is_paused
    assert clock.elapsed(START + 9 * MINUTE) == 3 * MINUTE
    assert clock.pause(START + 5 * MINUTE) == clock, "it stands already"
    clock = clock.resume(START + 10 * MINUTE)
    assert clock.resume(START + 11 * MINUTE) == clock
    assert clock.pauses == (Pause(start=START + 3 * MINUTE, end=START + 10 * MINUTE),)
    assert clock.elapsed(START + 12 * MINUTE) == 5 * MINUTE


def test_a_clock_that_is_set_back_costs_the_time_since_it_was_read() -> None:
    clock = _begun().read(START + 4 * MINUTE)
    set_back = START - 60 * MINUTE
    assert clock.elapsed(set_back) == 4 * MINUTE
    clock = clock.read(set_back)
    assert clock.elapsed(set_back + 2 * MINUTE) == 6 * MINUTE


def test_a_clock_set_back_in_a_pause_counts_on_from_there() -> None:
    clock = _begun().pause(START + 2 * MINUTE).resume(START - 30 * MINUTE)
    assert clock.elapsed(START - 29 * MINUTE) == 3 * MINUTE


def test_a_longer_contact_began_earlier_a_shorter_one_ended_earlier() -> None:
    now = START + 2 * MINUTE
    longer = _begun().correct_to(7 * MINUTE, now)
    assert (longer.elapsed(now), longer.started_at) == (7 * MINUTE, START - 5 * MINUTE)
    assert longer.elapsed(now + MINUTE) == 8 * MINUTE
    shorter = longer.correct_to(MINUTE, now)
    assert (shorter.elapsed(now), shorter.started_at) == (MINUTE, longer.started_at)
    assert shorter.correct_to(-5 * MINUTE, now).elapsed(now) == NOTHING


def test_nothing_began_before_the_calendar() -> None:
    clock = CallClock.begun(datetime(1, 1, 1, tzinfo=UTC), ZONE)
    longer = clock.correct_to(timedelta(hours=1), clock.read_at)
    assert (longer.started_at, longer.elapsed(clock.read_at)) == (clock.started_at, timedelta(hours=1))


def test_what_was_typed_counts_and_can_be_taken_back() -> None:
    clock, now = _begun().say(12 * MINUTE), START + 3 * MINUTE
    assert (clock.duration(now), clock.elapsed(now)) == (12 * MINUTE, 3 * MINUTE)
    assert clock.say(None).duration(now) == 3 * MINUTE


def test_another_start_leaves_the_length() -> None:
    clock = _begun().start_at(START - 60 * MINUTE)
    assert (clock.started_at, clock.elapsed(START + MINUTE)) == (START - 60 * MINUTE, MINUTE)


@pytest.mark.parametrize("by", [timedelta(hours=3), timedelta(days=-500), -(START - EARLIEST)])
def test_a_computer_whose_clock_is_set_costs_and_adds_nothing(by: timedelta) -> None:
    clock = _begun().pause(START + MINUTE).resume(START + 2 * MINUTE).read(START + 4 * MINUTE).moved(by)
    now = START + 5 * MINUTE + by
    assert clock.elapsed(now) == 4 * MINUTE
    assert clock.started_at == START + by
    assert clock.pauses[0].end == START + 2 * MINUTE + by


def test_nothing_is_moved_before_the_calendar() -> None:
    clock = _begun().read(START + 4 * MINUTE).moved(timedelta(days=-2_000_000 // 2 - 100_000))
    assert (clock.started_at, clock.read_at) == (EARLIEST, EARLIEST)
    assert clock.elapsed(EARLIEST + MINUTE) == 5 * MINUTE


seconds = st.integers(0, 100_000).map(lambda count: timedelta(seconds=count))
acts = st.sampled_from(["read", "pause", "resume"])
moments = st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(9000, 1, 1)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)


@given(moments, st.lists(st.tuples(seconds, acts), max_size=30), seconds)
def test_it_shows_what_went_by_outside_of_pauses(
    began: datetime, steps: list[tuple[timedelta, str]], rest: timedelta
) -> None:
    """A plain count beside it, for a clock that goes forward."""
    clock, now, counted, is_paused = _begun(began), began, NOTHING, False
    for step, act in steps:
        now += step
        counted += NOTHING if is_paused else step
        clock = getattr(clock, act)(now)
        is_paused = act == "pause" or (is_paused and act == "read")
        assert clock.is_paused is is_paused
    counted += NOTHING if is_paused else rest
    assert clock.elapsed(now + rest) == counted
    assert sum(pause.end is None for pause in clock.pauses) == is_paused


@given(
    st.lists(st.tuples(moments, st.sampled_from(["read", "pause", "resume", "correct", "say"]), seconds)),
    moments,
)
def test_no_clock_however_it_jumps_shows_less_than_nothing(
    steps: list[tuple[datetime, str, timedelta]], last: datetime
) -> None:
    clock = _begun()
    for now, act, length in steps:
        before = clock.elapsed(clock.read_at)
        if act == "correct":
            clock = clock.correct_to(length, now)
            assert clock.elapsed(now) == length
        elif act == "say":
            clock = clock.say(length)
        else:
            clock = getattr(clock, act)(now)
            assert clock.elapsed(clock.read_at) >= before, "what was counted stays counted"
        assert clock.elapsed(now) >= NOTHING
        assert clock.duration(now) >= NOTHING
    assert clock.elapsed(last) >= NOTHING
