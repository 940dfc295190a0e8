"""Working days that are typed in a strip are those of the team: St Patrick's Day, Tuesday 17 March, is none in Ireland."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advocate import settings
from tests.ui.overlays import ENTER, TAB, promises
from ui.found.in_text import READ_AFTER

ALT = Qt.KeyboardModifier.AltModifier
REGIONS = pytest.mark.parametrize(("region", "day"), [("", 17), ("IE", 18)])


@pytest.fixture
def holidays_of(runner, window):
    """Chosen in the settings while the strip's window is open."""

    def holidays_of(region: str) -> None:
        runner.command(window, lambda app: app.settings.set(settings.HOLIDAYS, region))

    return holidays_of


def chips(strip) -> list[str]:
    return [each.words for each in strip.found.found()]


@REGIONS
def test_what_is_found_in_the_text(advocate, maria, open_strip, hands, qtbot, holidays_of, region, day):
    holidays_of(region)
    strip = open_strip(maria)
    hands.type("I'll call you back in 3 working days")
    qtbot.wait(2 * READ_AFTER)
    (chip,) = chips(strip)
    assert f"{day} Mar" in chip
    hands.press(TAB)
    hands.save()
    assert [each.due.start.day for each in promises(advocate)] == [day]


def test_other_holidays_count_in_a_strip_that_is_open(holidays_of, maria, open_strip, hands, qtbot):
    strip = open_strip(maria)
    hands.type("I'll call you back in 3 working days")
    qtbot.wait(2 * READ_AFTER)
    assert "17 Mar" in chips(strip)[0]
    holidays_of("IE")
    strip.form.text.setFocus()
    hands.type(".")
    qtbot.wait(2 * READ_AFTER)
    assert "18 Mar" in chips(strip)[0]


@REGIONS
def test_what_is_typed_as_a_promise(advocate, maria, open_strip, hands, holidays_of, region, day):
    holidays_of(region)
    open_strip(maria)
    hands.press(Qt.Key.Key_P, with_=ALT)
    hands.type("send the samples in 3 working days")
    hands.press(ENTER)
    hands.save()
    assert [each.due.start.day for each in promises(advocate)] == [day]


@REGIONS
def test_the_next_step(advocate, dock, maria, open_strip, hands, holidays_of, region, day):
    holidays_of(region)
    open_strip(maria)
    hands.type("I'll call her back in 3 working days. She was kind.")
    hands.save()
    assert dock.next_step.isVisible()
    hands.press(ENTER)
    assert [each.due.start.day for each in promises(advocate)] == [day]
