"""What repeats by months comes in every month, and by years in every year."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.cadence import Rhythm, with_short_months
from advocate.domain.due_times.understood import understand_due
from advocate.domain.moment import local
from advocate.domain.promise import DueKind
from advocate.domain.working_time import WorkingTime

ZONE = "Europe/Berlin"
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def walls(rule: str, first: datetime, count: int, kind: DueKind = DueKind.MOMENT) -> list[datetime]:
    found = Rhythm(rule=rule, first=first, zone=ZONE, kind=kind)
    return [local(due.start, ZONE) for due in islice(found.dues(None, WorkingTime()), count)]


def typed(phrase: str, said_on: date, count: int) -> list[str]:
    now = datetime(said_on.year, said_on.month, said_on.day, 11, tzinfo=UTC)
    found = understand_due(phrase, now, ZONE)
    assert found.due
    return [f"{wall:%d %b %H}" for wall in walls(found.rule, found.due.start, count, found.due.kind)]


@pytest.mark.parametrize(
    ("phrase", "said_on", "shown"),
    [
        ("every month", date(2027, 1, 31), ["28 Feb 00", "31 Mar 00", "30 Apr 00", "31 May 00"]),
        ("every month", date(2027, 1, 29), ["28 Feb 00", "29 Mar 00", "29 Apr 00", "29 May 00"]),
        ("every month", date(2027, 1, 28), ["28 Feb 00", "28 Mar 00", "28 Apr 00", "28 May 00"]),
        ("every month at 9", date(2027, 1, 31), ["28 Feb 09", "31 Mar 09", "30 Apr 09", "31 May 09"]),
        ("every month at 9 and 4", date(2027, 1, 30), ["30 Jan 16", "28 Feb 09", "28 Feb 16", "30 Mar 09"]),
        ("every 3 months", date(2027, 1, 31), ["30 Apr 00", "31 Jul 00", "31 Oct 00", "31 Jan 00"]),
        ("quarterly", date(2026, 11, 30), ["28 Feb 00", "30 May 00", "30 Aug 00", "30 Nov 00"]),
        ("twice a year", date(2027, 8, 31), ["29 Feb 00", "31 Aug 00", "28 Feb 00", "31 Aug 00"]),
        ("31st of every month", date(2027, 1, 5), ["31 Jan 00", "28 Feb 00", "31 Mar 00", "30 Apr 00"]),
        ("every 30th of the month", date(2028, 1, 5), ["30 Jan 00", "29 Feb 00", "30 Mar 00", "30 Apr 00"]),
        ("every year", date(2028, 2, 29), ["28 Feb 00", "28 Feb 00", "28 Feb 00", "29 Feb 00"]),
        ("every year", date(2027, 2, 28), ["28 Feb 00", "28 Feb 00", "28 Feb 00", "28 Feb 00"]),
        ("every month 2 times", date(2027, 1, 31), ["28 Feb 00", "31 Mar 00"]),
    ],
)
def test_as_it_is_typed(phrase: str, said_on: date, shown: list[str]):
    assert typed(phrase, said_on, 4) == shown


@given(DAYS, st.sampled_from(["every month", "every month at 9", "once a month", "monthly at 9 and 4"]))
def test_said_on_any_day_it_comes_in_every_month(said_on: date, phrase: str):
    now = datetime(said_on.year, said_on.month, said_on.day, 18, tzinfo=UTC)
    found = understand_due(phrase, now, ZONE)
    assert found.due
    times = walls(found.rule, found.due.start, 60, found.due.kind)
    days = sorted({wall.date() for wall in times})
    months = [each.year * 12 + each.month for each in days]
    assert months == list(range(months[0], months[0] + len(months)))
    assert all(each.day == said_on.day for each in days if each.day < 28 or said_on.day < 28)
    assert max(each.day for each in days) == said_on.day


@given(DAYS, st.sampled_from([1, 2, 3, 6]))
def test_a_rule_as_it_was_kept_comes_in_every_month(first: date, step: int):
    begun = datetime(first.year, first.month, first.day, 12, tzinfo=UTC)
    times = walls(f"FREQ=MONTHLY;INTERVAL={step}", begun, 30)
    months = [each.year * 12 + each.month for each in times]
    assert months == list(range(months[0], months[0] + 30 * step, step))
    assert times[0].date() == first


@given(DAYS)
def test_by_years_it_comes_in_every_year(first: date):
    begun = datetime(first.year, first.month, first.day, 12, tzinfo=UTC)
    assert [each.year for each in walls("FREQ=YEARLY", begun, 9)] == list(range(first.year, first.year + 9))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
        "FREQ=WEEKLY;BYDAY=FR",
        "FREQ=DAILY",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28",
    ],
)
def test_what_says_its_day_or_has_it_in_every_month_stays(rule: str):
    assert with_short_months(rule, date(2027, 1, 31)) == rule
