"""Reminders of one promise, chosen with keys where it is made and changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate import settings
from advocate.domain.promise import PromiseFilter
from advocate.domain.promise_history import PromiseStep
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.reminding import DAY, HOUR, NOW, TEN
from ui.promises.history_words import event_told
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.words import told_parts

RIGHT, LEFT, SPACE = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space
TEAM = "As the team does (10 minutes before, when it is due)"


@pytest.fixture
def customer(advocate):
    return advocate.customers.get_customer(factories.customer(advocate))


@pytest.fixture
def open_overlay(window, runner):
    def open_overlay(customer, **named) -> PromiseOverlay:
        overlay = PromiseOverlay(window, runner, customer, **named)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


def on(overlay) -> list[str]:
    return [chip.label() for chip in overlay.remind.chips.chips if chip.isChecked()]


def only(advocate):
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    return promise


def test_what_the_team_does_stands_first_and_is_said(customer, open_overlay):
    overlay = open_overlay(customer)
    assert [chip.label() for chip in overlay.remind.chips.chips] == [
        TEAM,
        "When it is due",
        "10 minutes before",
        "30 minutes before",
        "An hour before",
        "The day before",
        "Not at all",
    ]
    assert on(overlay) == [TEAM]


def test_untouched_it_stays_the_teams_choice_also_when_that_changes(advocate, customer, open_overlay, hands):
    open_overlay(customer)
    hands.type("call back tomorrow noon")
    hands.save()
    assert only(advocate).remind is None
    advocate.settings.set(settings.REMIND_BEFORES, "60")
    assert [each.before for each in advocate.reminders.history(only(advocate).id)] == [HOUR]


def test_several_at_once_with_keys_alone(advocate, customer, open_overlay, hands):
    overlay = open_overlay(customer)
    hands.type("call back tomorrow noon")
    hands.alt("R")
    assert hands.focus().label() == TEAM
    hands.press(RIGHT, SPACE, RIGHT, RIGHT, RIGHT, SPACE)
    assert on(overlay) == ["When it is due", "An hour before"]
    hands.save()
    assert only(advocate).remind == (HOUR, NOW)
    assert [each.before for each in advocate.reminders.history(only(advocate).id)] == [HOUR, NOW]
    assert "reminds an hour before, when it is due" in told_parts(only(advocate), MORNING, ZONE, None)


def test_not_at_all_and_the_teams_way_stand_alone(advocate, customer, open_overlay, hands):
    overlay = open_overlay(customer)
    hands.type("call back tomorrow noon")
    hands.alt("R")
    hands.press(RIGHT, SPACE, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, SPACE)
    assert on(overlay) == ["Not at all"]
    hands.press(LEFT, SPACE)
    assert on(overlay) == ["The day before"]
    hands.press(SPACE)
    assert on(overlay) == [TEAM]
    hands.press(RIGHT, SPACE)
    hands.save()
    assert only(advocate).remind == ()
    assert advocate.reminders.history(only(advocate).id) == ()
    assert "no reminder" in told_parts(only(advocate), MORNING, ZONE, None)


def test_the_chips_are_one_stop_on_the_way_of_tab(customer, open_overlay, hands):
    overlay = open_overlay(customer)
    overlay.owner.setFocus()
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus() is overlay.remind.chips.chips[0]
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus() not in overlay.remind.chips.chips


def test_a_change_shows_those_of_its_own_and_goes_back_to_the_teams(
    advocate, customer, open_overlay, hands, clock
):
    three = 3 * HOUR
    promise = advocate.promises.get_promise(factories.promise(advocate, customer.id, remind=(DAY, three)))
    overlay = open_overlay(None, promise=promise)
    assert on(overlay) == ["3 hours before", "The day before"]
    hands.alt("R")
    overlay.remind.chips.chips[0].setFocus()
    hands.press(SPACE)
    hands.save()
    assert only(advocate).remind is None
    assert [each.before for each in advocate.reminders.history(promise.id)] == [TEN, NOW]
    (changed,) = [e for e in advocate.promises.history(promise.id) if e.step is PromiseStep.CHANGED]
    assert event_told(changed, clock.now(), ZONE).lines == ("Reminders at other times",)
    advocate.history.undo()
    assert only(advocate).remind == (DAY, three)


def test_what_repeats_keeps_them_each_time(advocate, customer, open_overlay, hands):
    open_overlay(customer)
    hands.type("send the figures every friday at 10")
    hands.alt("R")
    hands.press(RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, SPACE)
    hands.save()
    assert only(advocate).cadence_id is not None
    assert only(advocate).remind == (DAY,)
