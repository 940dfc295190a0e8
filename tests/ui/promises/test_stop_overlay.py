"""A promise that repeats comes to its end; real vault, real keys."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from advocate.domain.cadence import repeated
from advocate.domain.promise import Due, PromiseFilter, PromiseState
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.promises.pages import shown
from ui.promises import act_table
from ui.promises.act_table import acts_for, can
from ui.promises.promise_acts import PromiseActs
from ui.promises.stop_overlay import StopRepeatingOverlay
from ui.promises.words import told_parts

TEN = Due.at(datetime(2026, 3, 13, 14, tzinfo=UTC), ZONE)


def repeating(advocate):
    who = factories.customer(advocate)
    draft = factories.promise_draft(who, words="Ring her", due=TEN, made_at=MORNING)
    advocate.cadences.make(repeated(draft, "FREQ=DAILY"))
    found = advocate.promises.list_promises(PromiseFilter())
    return next(each for each in found if each.cadence_id is not None)


def test_only_what_repeats_can_be_stopped(advocate):
    promise = repeating(advocate)
    assert can(act_table.STOP, promise)
    once = advocate.promises.get_promise(
        advocate.promises.make(factories.promise_draft(promise.customer_id)).made
    )
    assert act_table.STOP not in [each.key for each in acts_for(once)]
    assert "repeats" in told_parts(promise, MORNING, ZONE, None)
    assert "repeats" not in told_parts(once, MORNING, ZONE, None)


def test_stopped_with_a_reason(advocate, window, runner, hands):
    promise = repeating(advocate)
    PromiseActs(window.centralWidget() or window, runner).do(act_table.STOP, promise)
    (overlay,) = window.findChildren(StopRepeatingOverlay)
    assert overlay.isVisible()
    hands.type("The floor is dry")
    hands.press(Qt.Key.Key_Return)
    assert advocate.cadences.list_running() == ()
    ended = advocate.promises.get_promise(promise.id)
    assert (ended.state, ended.reason) == (PromiseState.RELEASED, "The floor is dry")


def test_by_its_letter_in_the_list_where_it_repeats_and_nowhere_else(advocate, page, make, window, hands):
    make("Price of the oak", 24)
    repeating(advocate)
    assert shown(page, "open") == ["Price of the oak", "Ring her"]
    hands.press(Qt.Key.Key_Q)
    assert window.findChildren(StopRepeatingOverlay) == []
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Q)
    assert [each.isVisible() for each in window.findChildren(StopRepeatingOverlay)] == [True]
