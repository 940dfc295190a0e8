"""Reminders in the settings: when the team is told, when it works, whose holidays count, and when it is quiet."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocate import settings
from tests import factories
from tests.ui.stage import click, no_keyboard_grab
from tests.ui.windows import open_window, press
from ui.settings.holidays_field import country_meant, country_words
from ui.settings.hours_field import time_meant
from ui.settings.sections import found

NOW, TEN, DAY = timedelta(), timedelta(minutes=10), timedelta(days=1)
NAMES = {code: country_words(code) for code in ("DE", "AT", "NE", "NG", "US")}


@pytest.fixture
def page(qtbot, advocate, tmp_path):
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    page.go("reminders")
    return page


@pytest.fixture
def section(page):
    return page.section("reminders")


def on(chips) -> list[str]:
    return [chip.text() for chip in chips.chips if chip.isChecked()]


def type_over(field, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    press(field.line, Qt.Key.Key_Return)


def chip(chips, key):
    return next(each for each in chips.chips if each.key == key)


# -- when --------------------------------------------------------------------------------------------------------------


def test_several_reminders_are_chosen_with_keys_and_taken_back(advocate, page, section):
    assert on(section.befores) == ["When it is due", "10 minutes before"]
    day = chip(section.befores, DAY)
    day.setFocus()
    press(day, Qt.Key.Key_Space)
    assert advocate.settings.get(settings.REMIND_BEFORES) == "1440,10,0"
    assert day.hasFocus()
    for each in (NOW, TEN, DAY):
        click(chip(section.befores, each))
    assert advocate.settings.get(settings.REMIND_BEFORES) == ""
    page.window().workplace.undo()
    assert on(section.befores) == [day.text()]


def test_one_that_was_chosen_elsewhere_stands_among_them(advocate, page, section):
    section.runner.command(section, lambda app: app.settings.set(settings.REMIND_BEFORES, "2880,45"))
    assert on(section.befores) == ["45 minutes before", "2 days before"]
    click(chip(section.befores, timedelta(minutes=45)))
    assert advocate.settings.get(settings.REMIND_BEFORES) == "2880"


# -- working time ------------------------------------------------------------------------------------------------------


def test_working_days_are_on_or_off_and_one_is_left(advocate, section):
    assert len(on(section.days)) == 5
    click(chip(section.days, 5))
    assert advocate.settings.get(settings.WORKDAYS) == "0,1,2,3,4,5"
    for day in range(6):
        click(chip(section.days, day))
    assert len(advocate.settings.get(settings.WORKDAYS)) == 1
    assert len(on(section.days)) == 1


def test_working_hours_are_typed_as_people_write_them(advocate, section):
    type_over(section.hours.begins, "7.30")
    assert advocate.settings.get(settings.WORKING_HOURS) == "07:30-17:00"
    type_over(section.hours.ends, "6")
    assert "Later" in section.hours.ends.error()
    type_over(section.hours.ends, "soon")
    assert "Such as" in section.hours.ends.error()
    type_over(section.hours.ends, "6 pm")
    assert section.hours.ends.error() == ""
    assert advocate.settings.get(settings.WORKING_HOURS) == "07:30-18:00"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("9", time(9)), ("9:05", time(9, 5)), ("17.00", time(17)), ("5 pm", time(17)), ("12am", time(0)), ("12 p.m.", time(12)),
     ("8 Uhr", time(8)), ("8h30", time(8, 30)), ("24", None), ("9:60", None), ("13 pm", None), ("", None), ("nine", None)],
)  # fmt: skip
def test_a_time_is_read(typed, meant):
    assert time_meant(typed) == meant


# -- public holidays ---------------------------------------------------------------------------------------------------


@no_keyboard_grab
def test_a_country_is_typed_and_its_part_chosen(advocate, page, section):
    assert not section.holidays.part.isVisibleTo(page)
    type_over(section.holidays.country, "germany")
    assert advocate.settings.get(settings.HOLIDAYS) == "DE"
    assert section.holidays.country.text() == "Germany"
    assert section.holidays.part.isVisibleTo(page)
    box = section.holidays.part.box
    box.setFocus()
    QTest.keyClicks(box, "bay")
    press(box, Qt.Key.Key_Return)
    assert advocate.settings.get(settings.HOLIDAYS) == "DE-BY"
    assert section.holidays.part.box.currentText() == "Bayern"
    type_over(section.holidays.country, "Atlantis")
    assert "known" in section.holidays.country.error()
    assert advocate.settings.get(settings.HOLIDAYS) == "DE-BY"
    section.holidays.country.line.clear()
    press(section.holidays.country.line, Qt.Key.Key_Return)
    assert advocate.settings.get(settings.HOLIDAYS) == ""
    assert not section.holidays.part.isVisibleTo(page)


@no_keyboard_grab
def test_a_country_without_parts_shows_none(advocate, page, section):
    type_over(section.holidays.country, "Norway")
    assert advocate.settings.get(settings.HOLIDAYS) == "NO"
    assert section.holidays.part.isVisibleTo(page) == (section.holidays.part.box.count() > 1)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("GERMANY", "DE"), ("deutschland", "DE"), ("de", "DE"), ("Austr", "AT"), ("Nig", ""), ("xyz", "")],
)
def test_a_country_is_meant(typed, code):
    assert country_meant(typed, NAMES) == code


# -- quiet hours -------------------------------------------------------------------------------------------------------


def test_quiet_hours_are_turned_on_with_usual_times_and_changed(advocate, page, section):
    assert not section.quiet.isVisibleTo(page)
    section.is_quiet.setFocus()
    press(section.is_quiet, Qt.Key.Key_Space)
    assert advocate.settings.get(settings.QUIET_HOURS) == "20:00-07:00"
    assert section.quiet.isVisibleTo(page)
    type_over(section.quiet.begins, "21:30")
    assert advocate.settings.get(settings.QUIET_HOURS) == "21:30-07:00"
    type_over(section.quiet.ends, "21:30")
    assert advocate.settings.get(settings.QUIET_HOURS) == "21:30-07:00"
    press(section.is_quiet, Qt.Key.Key_Space)
    assert advocate.settings.get(settings.QUIET_HOURS) == ""
    page.window().workplace.undo()
    assert section.is_quiet.isChecked()


@pytest.mark.parametrize(
    ("typed", "key"),
    [("bank holiday", "reminders.holidays"), ("disturb", "reminders.quiet"), ("weekend", "reminders.days"),
     ("opening", "reminders.hours"), ("alarm", "reminders.before"), ("snooze", "reasons.kind")],
)  # fmt: skip
def test_it_is_found_by_the_words_people_have_for_it(typed, key):
    assert found(typed)[0].key == key


def test_every_promise_follows_at_once(advocate, section):
    promise = factories.promise(advocate, factories.customer(advocate))
    click(chip(section.befores, timedelta(hours=1)))
    spans = [each.before for each in advocate.reminders.history(promise)]
    assert spans == [timedelta(hours=1), timedelta(minutes=10), timedelta()]
