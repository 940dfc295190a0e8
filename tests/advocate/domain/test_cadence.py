"""When a repeating promise falls due, against the calendar read day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.cadence import (
    OffDays,
    Rhythm,
    RuleNotUnderstood,
    count_of,
    last_of,
    with_count,
    with_last,
)
from advocate.domain.moment import from_local, local
from advocate.domain.promise import DueKind
from advocate.domain.working_time import WorkingTime

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
ZONES = [BERLIN, NEW_YORK, "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "America/Santiago", "UTC"]
WORK = WorkingTime()
NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FRIDAY_NINE = datetime(2026, 11, 20, 8, tzinfo=UTC)  # 09:00 in Berlin


def rhythm(rule: str, first: datetime = FRIDAY_NINE, zone: str = BERLIN, **changes: object) -> Rhythm:
    return Rhythm(**{"rule": rule, "first": first, "zone": zone, **changes})


def walls(found: Rhythm, count: int, after: datetime | None = None) -> list[str]:
    dues = islice(found.dues(after, WORK), count)
    return [f"{local(due.start, found.zone):%a %d %H:%M}" for due in dues]


def test_twice_a_day_on_the_wall_clock():
    twice = rhythm("FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0")
    assert walls(twice, 4) == ["Fri 20 09:00", "Fri 20 15:00", "Sat 21 09:00", "Sat 21 15:00"]
    assert walls(twice, 1, FRIDAY_NINE) == ["Fri 20 15:00"]
    assert walls(twice, 1, FRIDAY_NINE - timedelta(microseconds=1)) == ["Fri 20 09:00"]


@pytest.mark.parametrize(
    ("off_days", "shown"),
    [
        (OffDays.KEEP, ["Fri 20", "Sat 21", "Sun 22", "Mon 23"]),
        (OffDays.SKIP, ["Fri 20", "Mon 23", "Tue 24", "Wed 25"]),
        (OffDays.LATER, ["Fri 20", "Mon 23", "Tue 24", "Wed 25"]),
    ],
)
def test_days_off(off_days: OffDays, shown: list[str]):
    assert walls(rhythm("FREQ=DAILY", off_days=off_days), 4) == [f"{day} 09:00" for day in shown]


def test_a_time_that_moves_to_monday_takes_no_other_of_that_day_away():
    both = rhythm("FREQ=HOURLY;INTERVAL=5", off_days=OffDays.LATER)
    monday = [wall for wall in walls(both, 30) if wall.startswith("Mon 23")]
    own = [f"Mon 23 {hour:02}:00" for hour in (2, 7, 12, 17, 22)]
    assert set(own) <= set(monday)
    assert monday == sorted(monday)


def test_days_have_no_hour():
    days = rhythm("FREQ=WEEKLY;BYDAY=FR,MO", kind=DueKind.DAY)
    due = next(days.dues(None, WORK))
    assert (due.kind, due.start) == (DueKind.DAY, datetime(2026, 11, 19, 23, tzinfo=UTC))
    assert walls(days, 3) == ["Fri 20 00:00", "Mon 23 00:00", "Fri 27 00:00"]


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK])
@pytest.mark.parametrize(
    ("until", "last"),
    [("20261123", "Mon 23"), ("20261123T235959", "Mon 23"), ("20261123T080000", "Sun 22")],
)
def test_it_ends_with_its_last_day_wherever_that_is(zone: str, until: str, last: str):
    nine = from_local(datetime(2026, 11, 20, 9), zone)
    assert walls(rhythm(f"FREQ=DAILY;UNTIL={until}", nine, zone), 99)[-1] == f"{last} 09:00"
    assert walls(rhythm(f"UNTIL={until};FREQ=DAILY", nine, zone), 99)[-1] == f"{last} 09:00"


def test_it_ends_with_a_moment_of_universal_time_or_after_so_many():
    assert walls(rhythm("FREQ=DAILY;UNTIL=20261122T080000Z"), 99)[-1] == "Sun 22 09:00"
    assert walls(rhythm("FREQ=DAILY;UNTIL=20261122T075959Z"), 99)[-1] == "Sat 21 09:00"
    assert len(walls(rhythm("FREQ=DAILY;COUNT=3"), 99)) == 3
    after = FRIDAY_NINE + timedelta(days=1)
    assert walls(rhythm("FREQ=DAILY;COUNT=3"), 99, after) == ["Sun 22 09:00"]


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "never"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "no rule"),
        ("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "no rule"),
        ("FREQ=MINUTELY;INTERVAL=30;BYMONTH=2;BYMONTHDAY=30", "no rule"),
        ("FREQ=DAILY;COUNT=0", "never"),
        ("FREQ=DAILY;UNTIL=20261119", "never"),
        ("FREQ=MINUTELY;INTERVAL=14", "15 minutes"),
        ("FREQ=SECONDLY;INTERVAL=3600", "15 minutes"),
        ("FREQ=DAILY;BYHOUR=8;BYMINUTE=0,5", "15 minutes"),
        ("FREQ=DAILY;INTERVAL=0", "no rule"),
        ("FREQ=SOMETIMES", "no rule"),
        ("FREQ=DAILY;BYHOUR=25", "no rule"),
        ("FREQ=DAILY;UNTIL=20261399", "no date"),
        ("INTERVAL=2", "no rule"),
        ("DTSTART:20260101\nRRULE:FREQ=DAILY", "no rule"),
        ("", "no rule"),
    ],
)
def test_what_is_no_rhythm_is_refused_at_once(rule: str, why: str):
    with pytest.raises(RuleNotUnderstood, match=why):
        rhythm(rule).check(WORK)


def test_what_only_falls_on_days_off_never_falls_due():
    with pytest.raises(RuleNotUnderstood, match="never"):
        rhythm("FREQ=WEEKLY;BYDAY=SA", off_days=OffDays.SKIP).check(WORK)
    rhythm("FREQ=WEEKLY;BYDAY=SA", off_days=OffDays.LATER).check(WORK)
    rhythm("FREQ=MINUTELY;INTERVAL=15").check(WORK)


def test_a_long_holiday_hides_nothing_that_moves_behind_it():
    """Three weeks of days off: what falls into them is done on the first day after."""
    mondays = WorkingTime(days=frozenset({0}), holidays="DE")
    found = rhythm("FREQ=WEEKLY;BYDAY=TU", off_days=OffDays.LATER)
    seen: list[datetime] = []
    after = None
    while len(seen) < 40:
        after = next(found.dues(after, mondays)).start
        seen.append(after)
    assert seen == [due.start for due in islice(found.dues(None, mondays), 40)]


def test_the_ends_of_the_calendar():
    early = rhythm("FREQ=YEARLY", datetime(1, 1, 1, 9, tzinfo=UTC))
    assert next(early.dues(datetime(1, 1, 2, tzinfo=UTC), WORK)).start.year == 2
    late = rhythm("FREQ=DAILY", datetime(9999, 12, 30, 9, tzinfo=UTC))
    assert len(list(late.dues(None, WORK))) == 2


@st.composite
def simple(draw: st.DrawFn) -> tuple[Rhythm, frozenset[int], list[time], int]:
    """A rhythm with what it says: days of the week, times of the day, every so many days."""
    hours = sorted(draw(st.sets(st.integers(0, 23), min_size=1, max_size=3)))
    minute = draw(st.sampled_from([0, 15, 30, 45]))
    zone = draw(st.sampled_from(ZONES))
    # Around the days on which clocks are set in one of the zones, Samoa's missing day among them.
    day = draw(st.sampled_from([date(2026, 3, 1), date(2026, 10, 20), date(2011, 12, 20), date(2026, 9, 1)]))
    first = from_local(datetime.combine(day, time(0)), zone)
    at = f"BYHOUR={','.join(map(str, hours))};BYMINUTE={minute}"
    if draw(st.booleans()):
        days = draw(st.sets(st.integers(0, 6), min_size=1))
        rule, every = f"FREQ=WEEKLY;BYDAY={','.join(NAMES[each] for each in sorted(days))};{at}", 1
    else:
        days, every = set(range(7)), draw(st.integers(1, 3))
        rule = f"FREQ=DAILY;INTERVAL={every};{at}"
    off_days = draw(st.sampled_from(OffDays))
    times = [time(hour, minute) for hour in hours]
    return rhythm(rule, first, zone, off_days=off_days), frozenset(days), times, every


def read_day_by_day(
    found: Rhythm, days: frozenset[int], times: list[time], every: int, count: int
) -> Iterator[datetime]:
    """The moments of so many days, as somebody reads them off a calendar."""
    begun = local(found.first, found.zone).date()
    for number in range(0, count, every):
        day = begun + timedelta(days=number)
        if day.weekday() not in days:
            continue
        if found.off_days is OffDays.SKIP and day.weekday() > 4:
            continue
        if found.off_days is OffDays.LATER:
            day += timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)
        yield from (from_local(datetime.combine(day, each), found.zone) for each in times)


@given(simple(), st.integers(0, 60 * 24 * 50))
def test_none_is_lost_none_doubled_none_early_when_clocks_are_set(
    made: tuple[Rhythm, frozenset[int], list[time], int], minutes: int
):
    found, days, times, every = made
    end = found.first + timedelta(days=60)
    expected = sorted({each for each in read_day_by_day(found, days, times, every, 70) if each < end})
    starts = [due.start for due in takewhile(lambda due: due.start < end, found.dues(None, WORK))]
    assert starts == expected
    after = found.first + timedelta(minutes=minutes)
    rest = takewhile(lambda due: due.start < end, found.dues(after, WORK))
    assert [due.start for due in rest] == [start for start in expected if start > after]


@given(simple(), st.integers(0, 60 * 24 * 50))
def test_going_on_from_the_last_one_gives_what_reading_on_gives(
    made: tuple[Rhythm, frozenset[int], list[time], int], minutes: int
):
    found = made[0]
    after = found.first + timedelta(minutes=minutes)
    at_once = [due.start for due in islice(found.dues(after, WORK), 12)]
    one_by_one: list[datetime] = []
    for _ in at_once:
        one_by_one.append(next(found.dues(one_by_one[-1] if one_by_one else after, WORK)).start)
    assert one_by_one == at_once


PARTS = st.sampled_from(
    ["INTERVAL=2", "BYDAY=MO", "BYDAY=1FR", "BYMONTHDAY=31", "BYMONTHDAY=-1", "BYMONTH=2", "BYHOUR=9,15", "BYMINUTE=30",
     "COUNT=5", "UNTIL=20270101", "BYSETPOS=1", "BYWEEKNO=53", "BYYEARDAY=366", "WKST=SU", "INTERVAL=99999999", "BYEASTER=0",
     "COUNT=x", "BYMONTH=13", "BYDAY=XX", "BYSECOND=61"]
)  # fmt: skip


@given(
    st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY"]),
    st.lists(PARTS, max_size=4),
)
def test_any_rule_is_understood_or_refused(freq: str, parts: list[str]):
    made = rhythm(";".join([f"FREQ={freq}", *parts]))
    try:
        made.check(WORK)
    except RuleNotUnderstood:
        return
    starts = [due.start for due in islice(made.dues(None, WORK), 3)]
    assert starts == sorted(set(starts))
    assert starts[0] >= made.first


def test_the_last_moment_of_a_rule_is_read_and_replaced():
    last = datetime(2026, 12, 18, 22, 59, 59, tzinfo=UTC)
    assert with_last("FREQ=DAILY", last) == "FREQ=DAILY;UNTIL=20261218T225959Z"
    assert (
        with_last("FREQ=DAILY;UNTIL=20260101;BYHOUR=9", last) == "FREQ=DAILY;BYHOUR=9;UNTIL=20261218T225959Z"
    )
    assert with_last("FREQ=DAILY;COUNT=3", last) == "FREQ=DAILY;UNTIL=20261218T225959Z"
    assert with_last("FREQ=DAILY;COUNT=3", None) == "FREQ=DAILY;COUNT=3"
    assert with_last("FREQ=DAILY;UNTIL=20261218T225959Z", None) == "FREQ=DAILY"
    assert last_of("FREQ=DAILY;UNTIL=20261218T225959Z", BERLIN) == last
    assert last_of("FREQ=DAILY", BERLIN) is None
    with pytest.raises(RuleNotUnderstood):
        with_last("now and then", last)


def test_so_many_times_in_all():
    assert count_of("FREQ=DAILY;COUNT=5") == 5
    assert count_of("FREQ=DAILY") is None
    assert with_count("FREQ=DAILY;UNTIL=20261122", 5) == "FREQ=DAILY;COUNT=5"
    assert with_count("FREQ=DAILY;COUNT=5", 3) == "FREQ=DAILY;COUNT=3"
    assert with_count("FREQ=DAILY;COUNT=5", None) == "FREQ=DAILY"
    assert with_count("FREQ=DAILY;UNTIL=20261122", None) == "FREQ=DAILY;UNTIL=20261122"
    with pytest.raises(RuleNotUnderstood):
        count_of("five times")
