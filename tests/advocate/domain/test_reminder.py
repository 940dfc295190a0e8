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
