from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from advocate.domain.ids import MemberId
from advocate.domain.promise import Due, DueKind
from advocate.domain.team import Member
from tests.fakes import MORNING
from ui.reader import Reader
from ui.wording.times import day_title, due_chip, exact_due, exact_words, since_words, weekday_and_date

PRIYA = Member(id=MemberId(UUID(int=1)), name="Priya Natarajan", zone="America/New_York")
READER = Reader(member=PRIYA, now=MORNING)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=20), "20 min ago"),
        (timedelta(hours=14), "yesterday"),
        (timedelta(days=2, hours=23), "3 days ago"),
        (timedelta(days=40), "5 weeks ago"),
        (timedelta(days=800), "2 years ago"),
    ],
)
def test_how_long_ago_is_said_in_days_of_the_calendar(ago, words):
    assert since_words(MORNING - ago, READER) == words


def test_days_are_headings():
    today = date(2026, 3, 12)
    assert day_title(today, today) == "Today"
    assert day_title(date(2026, 3, 11), today) == "Yesterday"
    assert day_title(date(2026, 3, 9), today) == "Monday 9 March 2026"
    assert day_title(date(1, 1, 1), today) == "Monday 1 January 0001"
    assert day_title(date(9999, 12, 31), today) == "Friday 31 December 9999"


def test_exact_moments_are_those_of_the_reader():
    assert exact_words(datetime(2026, 3, 12, 2, 0, tzinfo=UTC), "America/New_York") == (
        "Wednesday 11 March 2026, 22:00"
    )


@pytest.mark.parametrize(
    ("due", "count", "text", "meaning"),
    [
        (MORNING - timedelta(hours=21), 1, "21 h late", "late"),
        (MORNING + timedelta(hours=2), 1, "today 11:41", "due"),
        (MORNING + timedelta(hours=2), 3, "today 11:41 · 3 open", "due"),
        (datetime(2026, 3, 14, 4, 0, tzinfo=UTC), 1, "tomorrow", "neutral"),  # the midnight that ends Friday
    ],
)
def test_the_next_promise_says_late_or_when(due, count, text, meaning):
    chip = due_chip(due, count, READER)
    assert (chip.text, chip.meaning) == (text, meaning)


NOON = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due.at(NOON, "America/New_York"), "Thursday 12 March 2026, 12:00"),
        (Due.on(date(2026, 3, 12), "America/New_York"), "Thursday 12 March 2026"),
        (
            Due.between(NOON, NOON + timedelta(hours=2), "America/New_York"),
            "Thursday 12 March 2026, 12:00–14:00",
        ),
        (
            Due.between(NOON, NOON + timedelta(days=1), "America/New_York"),
            "Thursday 12 March 2026, 12:00 to Friday 13 March 2026, 12:00",
        ),
        (
            Due(
                kind=DueKind.WINDOW,
                start=Due.on(date(2026, 3, 9), "America/New_York").start,
                end=Due.on(date(2026, 3, 15), "America/New_York").end,
                zone="America/New_York",
            ),
            "Monday 9 March 2026 to Sunday 15 March 2026",
        ),
    ],
)
def test_when_something_is_due_to_the_minute(due, words):
    assert exact_due(due, "America/New_York") == words


def test_the_day_over_a_page_has_no_year():
    assert weekday_and_date(date(2026, 3, 12)) == "Thursday 12 March"
