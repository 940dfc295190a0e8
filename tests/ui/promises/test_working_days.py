"""Working days in a typed time are those of the team: St Patrick's Day, Tuesday 17 March, is none in Ireland."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate import settings
from advocate.domain.moment import local
from advocate.domain.promise import PromiseFilter
from tests.factories import ZONE
from tests.ui.overlays import CTRL, ENTER, TAB
from ui.promises.due_overlay import DueOverlay
from ui.promises.move_overlay import MoveOverlay
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.snooze_overlay import SnoozeOverlay

PHRASE = "in 3 working days"
REGIONS = pytest.mark.parametrize(("region", "day"), [("", 17), ("IE", 18)])


@pytest.fixture
def opened():
    def opened(overlay):
        overlay.open()
        QApplication.processEvents()
        return overlay

    return opened


def day_of(promise) -> int:
    return local(promise.due.start, ZONE).day


@REGIONS
def test_of_a_new_promise(opened, window, runner, advocate, maria, hands, region, day):
    advocate.settings.set(settings.HOLIDAYS, region)
    overlay = opened(PromiseOverlay(window, runner, advocate.customers.get_customer(maria)))
    hands.type(f"send the samples {PHRASE}")
    hands.press(TAB)
    assert overlay.words.text() == "send the samples"
    hands.save()
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    assert day_of(promise) == day


@REGIONS
def test_of_a_promise_that_is_changed(opened, window, runner, advocate, make, hands, region, day):
    advocate.settings.set(settings.HOLIDAYS, region)
    promise = advocate.promises.get_promise(make("Samples", 50))
    overlay = opened(PromiseOverlay(window, runner, None, promise=promise))
    overlay.due.line.setFocus()
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type(PHRASE)
    hands.save()
    assert day_of(advocate.promises.get_promise(promise.id)) == day


@REGIONS
@pytest.mark.parametrize("kind", [DueOverlay, MoveOverlay])
def test_of_another_time(opened, window, runner, advocate, make, hands, region, day, kind):
    advocate.settings.set(settings.HOLIDAYS, region)
    made = make("Samples", 50)
    overlay = opened(kind(window, runner, (made,), advocate.promises.get_promise(made)))
    overlay.choice.field.line.setFocus()
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type(PHRASE)
    hands.press(ENTER)
    hands.save()
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    assert day_of(promise) == day


@REGIONS
def test_of_a_reminder_put_off(opened, window, runner, advocate, make, hands, region, day):
    advocate.settings.set(settings.HOLIDAYS, region)
    made = make("Samples", 500)
    overlay = opened(SnoozeOverlay(window, runner, (made,), advocate.promises.get_promise(made)))
    overlay.choice.field.line.setFocus()
    hands.type(f"{PHRASE} at 10")
    hands.press(ENTER)
    put_off = advocate.promises.get_promise(made).put_off
    assert put_off is not None
    assert local(put_off.until, ZONE).day == day


def test_what_repeats_on_working_days_is_left_out_on_a_holiday(
    opened, window, runner, advocate, clock, maria, hands
):
    advocate.settings.set(settings.HOLIDAYS, "IE")
    opened(PromiseOverlay(window, runner, advocate.customers.get_customer(maria)))
    hands.type("send the figures every working day at 10")
    hands.press(TAB)
    hands.save()
    clock.pass_time(timedelta(days=6))
    advocate.cadences.roll()
    found = advocate.promises.list_promises(PromiseFilter())
    assert [day_of(each) for each in found] == [12, 13, 16, 18]
