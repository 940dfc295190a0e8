from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.moment import end_of_day, local
from advocate.domain.promise import Due
from advocate.domain.reminder import Reminding, Snooze, reminder_moments, snoozes, wanted_at
from advocate.domain.working_time import QuietHours, WorkingTime

BERLIN = "Europe/Berlin"
MADE = datetime(2026, 11, 20, 9, tzinfo=UTC)  # Friday 10:00 in Berlin
WORK = WorkingTime()
PLAIN = Reminding()
NOW, TEN, DAY = timedelta(), timedelta(minutes=10), timedelta(days=1)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """On the clock of Berlin, in November 2026."""
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "wanted"),
    [
        (Due.at(at(24, 15), BERLIN), at(24, 15)),
        (Due.on(date(2026, 11, 24), BERLIN), at(24, 9)),
        (Due.between(at(24, 14), at(24, 16), BERLIN), at(24, 14)),
        (Due.between(MADE, at(25, 12), BERLIN), at(25, 11)),
        (Due.between(MADE, end_of_day(date(2026, 11, 27), BERLIN), BERLIN), at(27, 9)),
        (Due.between(MADE, MADE + timedelta(minutes=20), BERLIN), MADE),
    ],
    ids=["moment", "day", "window", "by noon", "by friday", "within twenty minutes"],
)
def test_when_a_promise_wants_to_be_done(due: Due, wanted: datetime):
    assert wanted_at(due, MADE, WORK) == wanted


def moments(due: Due, *befores: timedelta, quiet: QuietHours | None = None, made: datetime = MADE):
    reminding = Reminding(quiet=quiet)
    return [moment for _span, moment in reminder_moments(due, made, befores, reminding)]


def test_each_span_is_told_once_the_earliest_first():
    due = Due.at(at(24, 15), BERLIN)
    assert moments(due, NOW, DAY, TEN, TEN) == [at(23, 15), at(24, 14, 50), at(24, 15)]
    assert moments(due) == []


def test_what_had_to_be_told_before_it_was_promised_is_left_out_but_for_the_last():
    soon = Due.at(MADE + timedelta(minutes=5), BERLIN)
    assert moments(soon, DAY, TEN, NOW) == [soon.start]
    assert moments(soon, DAY, TEN) == [soon.start - TEN]


def test_in_quiet_hours_nobody_is_told():
    night = QuietHours(begins=time(20), ends=time(8))
    early, late = Due.at(at(24, 9), BERLIN), Due.at(at(24, 21), BERLIN)
    assert moments(early, timedelta(hours=2), NOW, quiet=night) == [at(24, 8), at(24, 9)]
    assert moments(late, TEN, NOW, quiet=night) == [at(24, 19, 59)]


def days(first: int, last: int) -> Due:
    """A window of whole days of November 2026; the first is a Sunday."""
    begins = end_of_day(date(2026, 11, first) - timedelta(days=1), BERLIN)
    return Due.between(begins, end_of_day(date(2026, 11, last), BERLIN), BERLIN)


def until(last: int, made: datetime = MADE) -> Due:
    return Due.between(made, end_of_day(date(2026, 11, last), BERLIN), BERLIN)


FRIDAY_EVENING = at(20, 18)


@pytest.mark.parametrize(
    ("due", "made", "wanted"),
    [
        (days(23, 29), MADE, at(23, 9)),
        (days(23, 25), MADE, at(23, 9)),
        (days(22, 28), MADE, at(23, 9)),
        (days(28, 29), MADE, at(28, 9)),
        (Due.between(days(23, 23).start, at(23, 12), BERLIN), MADE, at(23, 9)),
        (Due.between(days(23, 23).start, at(23, 6), BERLIN), MADE, days(23, 23).start),
        (until(29), MADE, at(27, 9)),
        (until(22), MADE, MADE),
        (until(22, FRIDAY_EVENING), FRIDAY_EVENING, at(22, 9)),
        (Due.on(date(2026, 11, 28), BERLIN), MADE, at(28, 9)),
    ],
    ids=[
        "next week",
        "monday to wednesday",
        "begins on a day off",
        "at the weekend",
        "until noon",
        "over before work begins",
        "by a sunday",
        "by sunday, said on its last workday",
        "by sunday, said after work on friday",
        "a saturday",
    ],
)
def test_whole_days_want_to_be_done_when_work_begins_on_one_of_them(
    due: Due, made: datetime, wanted: datetime
):
    assert wanted_at(due, made, WORK) == wanted


def test_whole_days_begin_and_end_with_those_that_are_no_holidays():
    german = WorkingTime(holidays="DE")
    made = datetime(2026, 3, 27, 9, tzinfo=UTC)
    nine = datetime(2026, 4, 7, 7, tzinfo=UTC)  # the Tuesday after Easter
    begins, ends = (end_of_day(date(2026, 4, each), BERLIN) for each in (5, 12))
    assert wanted_at(Due.between(begins, ends, BERLIN), made, german) == nine
    easter = Due.between(made, end_of_day(date(2026, 4, 6), BERLIN), BERLIN)
    assert wanted_at(easter, made, german) == datetime(2026, 4, 2, 7, tzinfo=UTC)


def test_whole_days_elsewhere_are_told_within_them_while_their_keeper_works():
    apia = [end_of_day(date(2026, 11, each), "Pacific/Apia") for each in (22, 23)]
    monday = Due.between(apia[0], apia[1], "Pacific/Apia")  # Sunday 12:00 to Monday 12:00 in Berlin
    assert wanted_at(monday, MADE, WORK, BERLIN) == at(23, 9)
    york = Due.between(datetime(2026, 11, 23, 5, tzinfo=UTC), datetime(2026, 11, 25, 5, tzinfo=UTC), "-05:00")
    assert wanted_at(york, MADE, WORK, "Asia/Tokyo") == york.start  # at two in the afternoon


def test_next_week_is_told_on_monday_though_the_night_before_is_quiet():
    night = QuietHours(begins=time(20), ends=time(8))
    assert moments(days(23, 29), TEN, NOW, quiet=night) == [at(23, 8, 50), at(23, 9)]


@given(
    first=st.integers(0, 40),
    count=st.integers(1, 90),
    is_said=st.booleans(),
    befores=st.lists(st.timedeltas(NOW, timedelta(days=3)), max_size=4),
    workdays=st.frozensets(st.integers(0, 6), min_size=1),
    zone=st.sampled_from([BERLIN, "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC"]),
)
def test_whole_days_are_told_within_them_on_a_workday_where_there_is_one(
    first: int, count: int, is_said: bool, befores: list[timedelta], workdays: frozenset[int], zone: str
):
    begins, ends = (end_of_day(MADE.date() + timedelta(days=each), zone) for each in (first, first + count))
    due = Due.between(MADE if is_said else begins, ends, zone)
    work = WorkingTime(days=workdays)
    wanted = wanted_at(due, MADE, work)
    assert due.start <= wanted < due.end
    wall = local(wanted, zone)
    offered = {(wall.date() + timedelta(days=each)).weekday() for each in range(count)}
    if not is_said:
        assert wall.time() == time(9)
        assert wall.weekday() in workdays or not offered & workdays
    found = [moment for _span, moment in reminder_moments(due, MADE, befores, Reminding(working=work))]
    assert found == sorted(set(found))
    assert bool(found) is bool(befores)
    assert all(moment <= wanted for moment in found)


@given(
    due_in=st.timedeltas(timedelta(minutes=1), timedelta(days=40)),
    befores=st.lists(st.timedeltas(NOW, timedelta(days=3)), max_size=4),
    quiet=st.none() | st.builds(QuietHours, begins=st.times(), ends=st.times()),
    zone=st.sampled_from([BERLIN, "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC"]),
)
def test_a_reminder_is_never_after_what_it_reminds_of_and_never_in_quiet_hours(
    due_in: timedelta, befores: list[timedelta], quiet: QuietHours | None, zone: str
):
    due = Due.at(MADE + due_in, zone)
    found = reminder_moments(due, MADE, befores, Reminding(quiet=quiet))
    times = [moment for _span, moment in found]
    assert times == sorted(set(times))
    assert bool(times) is bool(befores)
    for moment in times:
        assert moment <= due.start
        if quiet is not None and quiet.begins != quiet.ends:
            wall = local(moment, zone).time()
            assert not quiet.holds(moment, zone) or wall == quiet.began(moment, zone)


def names(now: datetime) -> dict[Snooze, datetime]:
    return dict(snoozes(now, BERLIN, WORK))


def test_snoozes_on_a_friday_morning():
    assert names(at(20, 10)) == {
        Snooze.TEN_MINUTES: at(20, 10, 10),
        Snooze.AN_HOUR: at(20, 11),
        Snooze.AFTERNOON: at(20, 14),
        Snooze.TOMORROW: at(23, 9),
    }


def test_snoozes_on_a_wednesday_afternoon():
    assert names(at(18, 15)) == {
        Snooze.TEN_MINUTES: at(18, 15, 10),
        Snooze.AN_HOUR: at(18, 16),
        Snooze.TOMORROW: at(19, 9),
        Snooze.AFTER_WEEKEND: at(23, 9),
    }


def test_after_the_weekend_is_the_first_day_of_work():
    german = WorkingTime(holidays="DE")
    easter = datetime(2026, 4, 2, 12, tzinfo=UTC)  # the Thursday before
    assert dict(snoozes(easter, BERLIN, german))[Snooze.TOMORROW] == datetime(2026, 4, 7, 7, tzinfo=UTC)
