from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.promise import Due
from advocate.domain.wording_of_time import (
    ENGLISH,
    Table,
    ago_words,
    dated_due_words,
    day_words,
    due_words,
    duration_words,
    late_words,
    moment_words,
    rough_words,
)

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday 10:30 in Berlin


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour - 1, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due.at(at(22, 15), ZONE), "tomorrow 15:00"),
        (Due.at(at(21, 15), ZONE), "today 15:00"),
        (Due.at(at(20, 13, 30), ZONE), "yesterday 13:30"),
        (Due.at(at(27, 15), ZONE), "Fri 27 Nov 15:00"),
        (Due.at(datetime(2026, 11, 27, 23, tzinfo=UTC), ZONE), "by Fri 27 Nov"),
        (Due.on(date(2026, 11, 21), ZONE), "today"),
        (Due.on(date(2026, 11, 27), ZONE), "Fri 27 Nov"),
        (Due.on(date(2027, 1, 4), ZONE), "Mon 4 Jan 2027"),
        (Due.on(date(2028, 2, 29), ZONE), "29 Feb 2028"),
        (Due.on(date.max, ZONE), "31 Dec 9999"),
        (Due.between(at(22, 14), at(22, 16), ZONE), "tomorrow 14:00–16:00"),
        (Due.between(at(21, 18), at(21, 24), ZONE), "today 18:00–24:00"),
        (Due.at(at(20, 24), ZONE), "yesterday"),
        (Due.between(at(21, 9), at(21, 16), ZONE), "by today 16:00"),
        (Due.between(at(21, 9), at(21, 24), ZONE), "by today"),
        (Due.between(at(20, 9), at(20, 24), ZONE), "yesterday"),
        (Due.between(NOW, datetime(2026, 11, 22, 23, tzinfo=UTC), ZONE), "by tomorrow"),
        (
            Due.between(datetime(2026, 11, 22, 23, tzinfo=UTC), datetime(2026, 11, 29, 23, tzinfo=UTC), ZONE),
            "Mon 23 Nov – Sun 29 Nov",
        ),
        (Due.between(at(22, 14), at(23, 16), ZONE), "tomorrow 14:00 – Mon 23 Nov 16:00"),
    ],
)
def test_due(due: Due, words: str):
    assert due_words(due, NOW, ZONE) == words


def test_a_day_is_the_day_of_the_zone_it_was_said_in():
    said_in_auckland = Due.on(date(2026, 11, 22), "Pacific/Auckland")
    assert due_words(said_in_auckland, NOW, "America/Los_Angeles") == "tomorrow"


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due.at(at(22, 15), ZONE), "22 Nov 2026 15:00"),
        (Due.on(date(2026, 11, 27), ZONE), "27 Nov 2026"),
        (Due.between(at(21, 9), at(21, 16), ZONE), "21 Nov 2026 09:00–16:00"),
        (Due.between(at(22, 24), at(29, 24), ZONE), "23 Nov 2026 – 29 Nov 2026"),
    ],
)
def test_due_on_paper(due: Due, words: str):
    assert dated_due_words(due, ZONE) == words


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (timedelta(seconds=1), "1 min late"),
        (timedelta(minutes=59, seconds=59), "59 min late"),
        (timedelta(hours=21, minutes=50), "21 h late"),
        (timedelta(hours=47), "47 h late"),
        (timedelta(days=3, hours=5), "3 days late"),
        (timedelta(days=36), "5 weeks late"),
        (timedelta(days=400), "13 months late"),
        (timedelta(days=800), "2 years late"),
        (timedelta(0), ""),
        (timedelta(hours=-1), ""),
    ],
)
def test_late(late: timedelta, words: str):
    assert late_words(Due.at(NOW - late, ZONE), NOW) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (NOW, "just now"),
        (NOW - timedelta(minutes=20), "20 min ago"),
        (NOW - timedelta(hours=3), "3 h ago"),
        (at(20, 14, 20), "yesterday 14:20"),
        (at(16, 14, 20), "Mon 16 Nov"),
        (datetime(2025, 3, 3, 12, tzinfo=UTC), "3 Mar 2025"),
        (datetime(1, 1, 1, tzinfo=UTC), "1 Jan 1"),
        (at(21, 15), "today 15:00"),
        (at(27, 15), "Fri 27 Nov"),
    ],
)
def test_ago(moment: datetime, words: str):
    assert ago_words(moment, NOW, ZONE) == words


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (timedelta(seconds=45), "45 s"),
        (timedelta(minutes=4), "4 min"),
        (timedelta(minutes=59, seconds=40), "1 h"),
        (timedelta(hours=1, minutes=20), "1 h 20 min"),
        (timedelta(seconds=-5), "0 s"),
    ],
)
def test_duration(duration: timedelta, words: str):
    assert duration_words(duration) == words


def test_another_language_is_another_table():
    german = Table(
        dict(ENGLISH, tomorrow="morgen", hours_late="{count} Std. zu spät", clock="{hour}.{minute:02}")
    )
    assert due_words(Due.at(at(22, 15), ZONE), NOW, ZONE, german) == "morgen 15.00"
    assert late_words(Due.at(NOW - timedelta(hours=21), ZONE), NOW, german) == "21 Std. zu spät"


def test_a_day_near_new_year_keeps_its_weekday():
    assert day_words(date(2027, 1, 2), date(2026, 12, 28)) == "Sat 2 Jan 2027"


moments = st.datetimes(timezones=st.just(UTC))
zones = st.sampled_from(["UTC", ZONE, "Pacific/Auckland", "America/St_Johns", "Nowhere/Else"])


@given(moments, moments, moments, zones, zones)
def test_any_moment_has_words(start: datetime, end: datetime, now: datetime, said: str, read: str):
    first, last = min(start, end), max(start, end)
    for due in (Due.at(first, said), Due.on(first.date(), said), Due.between(first, last, said)):
        assert due_words(due, now, read)
        assert bool(late_words(due, now)) == (now > due.end)
    assert ago_words(start, now, read)
    assert moment_words(start, now, read)


@given(st.timedeltas())
def test_any_duration_has_words(duration: timedelta):
    assert duration_words(duration)
    assert rough_words(duration)


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due.on(date(1, 1, 1), "UTC"), "1 Jan 1"),
        (Due.at(datetime(1, 1, 2, 5, tzinfo=UTC), "UTC"), "2 Jan 1 05:00"),
        (Due.on(date(9999, 12, 31), "UTC"), "31 Dec 9999"),
    ],
)
def test_on_paper_the_ends_of_the_calendar_are_dates_too(due: Due, words: str) -> None:
    assert dated_due_words(due, "UTC") == words
