"""Whatever the computer's clock does while somebody is on the phone: the length is right, and nothing is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from advocate.domain.interaction import Interaction
from advocate.domain.moment import local
from tests.factories import ZONE
from tests.ui.overlays import CTRL, ESC, logged

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MIDNIGHT = datetime(2026, 3, 13, 4, 0, tzinfo=UTC)
SUMMER_BEGINS = datetime(2026, 3, 8, 7, 0, tzinfo=UTC)
SUMMER_ENDS = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)


def saved(advocate, hands, customer_id) -> Interaction:
    hands.save()
    hands.press(ESC)  # no next step
    return logged(advocate, customer_id)[0]


@pytest.mark.parametrize("edge", [MIDNIGHT, SUMMER_BEGINS, SUMMER_ENDS])
def test_midnight_and_summer_time_are_not_felt(advocate, maria, clock, open_strip, hands, edge):
    clock.at = edge - 5 * MINUTE
    strip = open_strip(maria)
    hands.type("She rings late")
    clock.pass_time(12 * MINUTE)
    strip._show_times()
    assert "12:00" in strip.head.state.text()
    call = saved(advocate, hands, maria)
    assert (call.started_at, call.duration) == (edge - 5 * MINUTE, 12 * MINUTE)
    assert call.zone == ZONE


def test_a_call_over_midnight_stands_on_the_day_it_began(advocate, maria, clock, open_strip, hands):
    clock.at = MIDNIGHT - MINUTE
    open_strip(maria)
    hands.type("Happy new day")
    clock.pass_time(2 * MINUTE)
    call = saved(advocate, hands, maria)
    assert local(call.started_at, ZONE).date() == local(MIDNIGHT - MINUTE, ZONE).date()


@pytest.mark.parametrize("by", [HOUR, -HOUR, timedelta(days=400), timedelta(days=-400), 10 * MINUTE])
def test_a_computer_whose_clock_is_set_neither_adds_nor_takes(
    advocate, dock, maria, clock, open_strip, hands, by
):
    strip = open_strip(maria)
    began = clock.at
    hands.type("Words")
    clock.pass_time(5 * MINUTE)
    clock.set_by(by)
    strip._show_times()
    assert "05:00" in strip.head.state.text()
    clock.pass_time(2 * MINUTE)
    dock.calls.write_now()
    (kept,) = advocate.open_calls.list_open()
    assert kept.clock.elapsed(clock.at) == 7 * MINUTE
    call = saved(advocate, hands, maria)
    assert call.duration == 7 * MINUTE
    assert call.started_at == began + by, "it began so long ago as the computer has it now"


def test_it_is_set_between_the_last_key_and_saving(advocate, maria, tom, clock, open_strip, hands):
    open_strip(tom)
    hands.type("Tom waits")
    clock.pass_time(MINUTE)
    open_strip(maria)
    hands.type("Words")
    clock.pass_time(4 * MINUTE)
    clock.set_by(3 * HOUR)
    hands.save()
    hands.press(ESC)
    clock.set_by(-3 * HOUR)
    hands.save()
    assert logged(advocate, maria)[0].duration == 4 * MINUTE
    assert logged(advocate, tom)[0].duration == 5 * MINUTE


def test_a_clock_that_stands_is_not_moved_by_it(advocate, maria, clock, open_strip, hands):
    open_strip(maria)
    hands.type("Words")
    clock.pass_time(3 * MINUTE)
    hands.alt("T")
    clock.set_by(-2 * HOUR)
    clock.pass_time(MINUTE)
    hands.alt("T")
    clock.set_by(5 * HOUR)
    clock.pass_time(MINUTE)
    assert saved(advocate, hands, maria).duration == 4 * MINUTE


def test_nobody_talks_while_the_computer_sleeps(advocate, maria, clock, open_strip, hands, dock):
    strip = open_strip(maria)
    hands.type("Words")
    clock.pass_time(6 * MINUTE)
    dock.calls.write_now()
    hands.type(" before the lid was closed")
    dock.calls.write_now()
    clock.pass_time(15 * HOUR)
    strip._show_times()
    assert "06:00 · stopped" in strip.head.state.text()
    assert saved(advocate, hands, maria).duration == 6 * MINUTE


def test_two_saved_in_the_same_second_are_both_kept_in_their_order(advocate, maria, open_strip, hands):
    for words in ("The first", "The second", "The third"):
        open_strip(maria)
        hands.type(words)
        hands.save()
        hands.press(ESC)
    calls = logged(advocate, maria)
    assert [call.title for call in calls] == ["The third", "The second", "The first"], "newest first"
    assert len({call.started_at for call in calls}) == 1
    assert [call.title for call in logged(advocate, maria)] == [call.title for call in calls]


def test_two_begun_and_saved_in_the_same_second_keep_their_strips_in_order(
    advocate, dock, maria, tom, open_strip, hands
):
    open_strip(maria)
    hands.type("Maria")
    open_strip(tom)
    hands.type("Tom")
    dock.calls.write_now()
    dock.calls.forget()
    dock.load()
    assert [call.text for call in dock.calls.calls()] == ["Maria", "Tom"]
    hands.press(Qt.Key.Key_1, with_=CTRL)
    hands.save()
    hands.press(ESC)
    hands.save()
    assert [call.title for call in logged(advocate, maria) + logged(advocate, tom)] == ["Maria", "Tom"]


@pytest.mark.parametrize("typed", ["20 min ago", "9:05", "yesterday 16:30", "10 Mar 14:20"])
def test_when_it_began_means_the_same_on_the_next_day(advocate, dock, maria, clock, open_strip, hands, typed):
    strip = open_strip(maria)
    hands.type("Written down later")
    hands.alt("B")
    hands.type(typed)
    meant = strip.form.details.start.value()
    dock.calls.write_now()
    dock.calls.forget()
    clock.pass_time(timedelta(days=1, hours=8))
    dock.load()
    assert strip.form.details.start.value() == meant
    hands.alt("N")
    assert saved(advocate, hands, maria).started_at == meant


def test_a_start_that_means_nothing_stays_as_typed(dock, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Words")
    hands.alt("B")
    hands.type("when it rained")
    dock.calls.write_now()
    dock.calls.forget()
    dock.load()
    assert strip.form.details.start.text() == "when it rained"
