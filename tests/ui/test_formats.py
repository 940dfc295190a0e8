"""How days and clocks are written: as chosen, or as the system's locale has it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt

from advocate.domain.promise import Due
from ui.formats import formats
from ui.wording import time_words

DAY = date(2026, 3, 9)
NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _locale_put_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "first", "full", "short", "clock"),
    [
        ("en_US", Qt.DayOfWeek.Sunday, "Monday, March 9, 2026", "Mar 9, 2026", "3:05\u202fPM"),
        ("en_GB", Qt.DayOfWeek.Monday, "Monday 9 March 2026", "9 Mar 2026", "15:05"),
        ("sv_SE", Qt.DayOfWeek.Monday, "måndag, 2026-03-09", "2026-03-09", "15:05"),
    ],
)
def test_with_the_system_everything_is_as_its_locale_has_it(locale, first, full, short, clock):
    QLocale.setDefault(QLocale(locale))
    formats().choose("system", "system", "system")
    assert formats().first_day() == first
    assert formats().full_day(DAY) == full
    assert time_words.date_words(DAY) == short
    assert time_words.clock_words(time(15, 5)).replace(" ", "\u202f") == clock


def test_what_is_chosen_goes_before_the_system(qtbot):
    QLocale.setDefault(QLocale("en_US"))
    with qtbot.waitSignal(formats().changed):
        formats().choose("saturday", "24", "year_first")
    assert formats().first_day() == Qt.DayOfWeek.Saturday
    assert formats().moment_pattern() == "yyyy-MM-dd HH:mm"
    assert formats().figures(DAY) == "2026-03-09"
    with qtbot.assertNotEmitted(formats().changed):
        formats().choose("saturday", "24", "year_first")


@pytest.mark.parametrize(
    ("hour", "words"), [(0, "12:00 AM"), (11, "11:00 AM"), (12, "12:00 PM"), (23, "11:00 PM")]
)
def test_twelve_hours_name_their_half_of_the_day(hour, words):
    formats().choose(clock="12")
    assert formats().clock(hour, 0).replace("\u202f", " ") == words


def test_the_end_of_a_day_is_midnight_where_hours_go_to_twelve():
    due = Due.between(
        datetime(2026, 3, 10, 18, 0, tzinfo=UTC), datetime(2026, 3, 11, 0, 0, tzinfo=UTC), "UTC"
    )
    assert time_words.due_words(due, NOW, "UTC") == "tomorrow 18:00–24:00"
    formats().choose(clock="12")
    said = time_words.due_words(due, NOW, "UTC").replace("\u202f", " ")
    assert said == "tomorrow 6:00 PM–midnight"


def test_durations_ago_and_late_are_whole_phrases():
    assert time_words.ago_by(timedelta(days=3)) == "3 days ago"
    assert time_words.late_by(timedelta(hours=21)) == "21 h late"
    assert time_words.rough_words(timedelta(days=40)) == "5 weeks"
