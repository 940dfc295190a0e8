"""Ending promises for which something is to be said: kept late, broken, released."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import Due, PromiseState
from tests import factories
from tests.ui.overlays import ENTER, ESC, TAB
from tests.ui.stage import seen
from ui.promises.end_overlay import EndPromiseOverlay

KEPT, BROKEN, RELEASED = PromiseState.KEPT, PromiseState.BROKEN, PromiseState.RELEASED


@pytest.fixture
def promise(advocate):
    return advocate.promises.get_promise(factories.promise(advocate, factories.customer(advocate)))


@pytest.fixture
def open_overlay(window, runner, promise):
    def open_overlay(state: PromiseState, *more) -> EndPromiseOverlay:
        only = None if more else promise
        overlay = EndPromiseOverlay(window, runner, (promise.id, *more), state, only)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


def test_a_ready_reason_by_key_and_what_the_customer_hears(advocate, promise, open_overlay, hands):
    overlay = open_overlay(BROKEN)
    hands.alt("4")
    assert hands.focus() is overlay.why.reason.line
    hands.type(" The van broke down.")
    hands.press(TAB)
    hands.type("We called and said sorry.")
    hands.press(ENTER)
    ended = advocate.promises.get_promise(promise.id)
    assert (ended.state, ended.reason) == (BROKEN, "We lost sight of it. The van broke down.")
    assert ended.told == "We called and said sorry."


def test_broken_needs_a_reason(advocate, promise, open_overlay, hands):
    overlay = open_overlay(BROKEN)
    hands.type("   ")
    hands.save()
    assert "Choose a reason or type one" in overlay.why.reason.error()
    assert hands.focus() is overlay.why.reason.line
    assert advocate.promises.get_promise(promise.id).state is PromiseState.OPEN


def test_released_does_not(advocate, promise, open_overlay, hands):
    open_overlay(RELEASED)
    hands.press(ENTER)
    assert advocate.promises.get_promise(promise.id).state is RELEASED


def test_one_that_ended_meanwhile_is_said_and_the_reason_stays(advocate, promise, open_overlay, hands):
    overlay = open_overlay(BROKEN)
    advocate.promises.keep(promise.id)
    hands.type("We ran out of time")
    hands.save()
    assert "ended already" in overlay.foot.error.text()
    assert overlay.why.why() == "We ran out of time"
    assert overlay.foot.save_button.isEnabled()


def test_many_end_with_one_reason(advocate, promise, open_overlay, hands, clock):
    other = factories.promise(advocate, promise.customer_id, words="Samples")
    overlay = open_overlay(BROKEN, other)
    assert "2 promises" in seen(overlay)
    assert "Why could we not keep them?" in seen(overlay)
    assert overlay.foot.save_button.text() == "End them as broken"
    hands.alt("1")
    hands.press(ENTER)
    assert {advocate.promises.get_promise(each).reason for each in (promise.id, other)} == {
        "We ran out of time."
    }


def test_kept_late_says_so_of_those_that_are(advocate, promise, open_overlay, hands, clock):
    clock.pass_time(timedelta(days=3))
    soon = make_soon(advocate, promise, clock)
    overlay = open_overlay(KEPT, soon)
    assert "1 of these 2 are late" in seen(overlay)
    hands.press(ESC)
    assert advocate.promises.get_promise(promise.id).state is PromiseState.OPEN


def test_what_is_said_of_late_ones_is_not_said_of_those_in_time(
    advocate, promise, open_overlay, hands, clock
):
    clock.pass_time(timedelta(days=3))
    soon = make_soon(advocate, promise, clock)
    open_overlay(KEPT, soon)
    hands.type("We ran out of time")
    hands.save()
    late, in_time = (advocate.promises.get_promise(each) for each in (promise.id, soon))
    assert (late.state, late.reason) == (PromiseState.KEPT, "We ran out of time")
    assert (in_time.state, in_time.reason) == (PromiseState.KEPT, "")


def make_soon(advocate, promise, clock):
    due = Due.at(clock.now() + timedelta(hours=2), promise.due.zone)
    return factories.promise(advocate, promise.customer_id, words="Soon", due=due)
