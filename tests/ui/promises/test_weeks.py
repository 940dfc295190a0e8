"""A week begins for promises as it does in calendars: on the day that was chosen, else as is usual in the country."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.moment import from_local
from advocate.domain.promise import Due
from advocate.settings import FIRST_DAY
from tests.factories import ZONE
from tests.ui.overlays import CTRL, ENTER, SHIFT
from tests.ui.promises.pages import headings, shown
from ui.formats import formats
from ui.frame.standing import read_standing
from ui.look import apply_choices
from ui.widgets.calendar import Calendar

# The morning is Thursday 12 March 2026.
STARTS = [
    ("monday", "US", Qt.DayOfWeek.Monday, "This week 2", "Next week 1"),
    ("sunday", "DE", Qt.DayOfWeek.Sunday, "This week 1", "Next week 2"),
    ("saturday", "DE", Qt.DayOfWeek.Saturday, None, "Next week 3"),
    ("system", "DE", Qt.DayOfWeek.Monday, "This week 2", "Next week 1"),
    ("system", "US", Qt.DayOfWeek.Sunday, "This week 1", "Next week 2"),
    ("system", "EG", Qt.DayOfWeek.Saturday, None, "Next week 3"),
]


def live(advocate, choice: str, region: str) -> None:
    """As somebody who chose that and lives there; the window has heard of it."""
    advocate.team.edit_member(replace(advocate.team.get_member(advocate.member.id), region=region))
    advocate.settings.set(FIRST_DAY, choice)
    standing = read_standing(advocate)
    apply_choices(standing.choices, standing.member.region)


@pytest.fixture
def weekend(make):
    """Due on Saturday, on Sunday, and on Friday a week later."""
    for day in (14, 15, 20):
        make(f"On the {day}", 0, due=Due.at(from_local(datetime(2026, 3, day, 12), ZONE), ZONE))


@pytest.mark.parametrize(("choice", "region", "first", "this_week", "next_week"), STARTS)
def test_a_week_ends_before_the_day_on_which_calendars_begin_it(
    page, weekend, advocate, qtbot, choice, region, first, this_week, next_week
):
    live(advocate, choice, region)
    shown(page, "open")
    found = headings(page)
    assert next((each for each in found if each.startswith("This week")), None) == this_week
    assert next(each for each in found if each.startswith("Next week")) == next_week
    calendar = Calendar()
    qtbot.addWidget(calendar)
    assert calendar.firstDayOfWeek() == formats().first_day() == first


def test_a_row_goes_into_the_next_week_as_it_is_counted(page, make, advocate, hands):
    live(advocate, "saturday", "US")
    promise = make("Call back", 30)
    shown(page, "open")
    hands.press(Qt.Key.Key_Down, with_=CTRL | SHIFT)  # from tomorrow, the last day of this week
    hands.press(ENTER)
    due = advocate.promises.get_promise(promise).moved_to
    assert due.end.date() == datetime(2026, 3, 16).date()


def test_another_first_day_is_seen_at_once(page, weekend, advocate):
    live(advocate, "monday", "US")
    shown(page, "open")
    assert "This week 2" in headings(page)
    page.runner.command(page, lambda app: app.settings.set(FIRST_DAY, "sunday"))
    QApplication.processEvents()
    assert "This week 1" in headings(page)


def test_in_the_last_days_of_a_week_the_list_and_the_calendar_agree(page, advocate, clock, make):
    """Saturday noon: with Sunday to come, this week has no day left but tomorrow where it begins on Monday."""
    clock.pass_time(timedelta(days=2))
    make("On Monday", 48 + 48)
    live(advocate, "system", "DE")
    shown(page, "open")
    assert headings(page) == ["Today 0", "Tomorrow 0", "Next week 1", "Later 0"]
    live(advocate, "system", "EG")
    page.ask(fresh=False)
    assert headings(page) == ["Today 0", "Tomorrow 0", "This week 1", "Next week 0", "Later 0"]
