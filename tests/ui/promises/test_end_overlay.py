"""Ending a promise that is not kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import PromiseState
from tests import factories
from tests.ui.overlays import SHIFT, TAB
from ui.promises.end_overlay import EndPromiseOverlay

BROKEN, RELEASED = PromiseState.BROKEN, PromiseState.RELEASED


@pytest.fixture
def promise(advocate):
    return advocate.promises.get_promise(factories.promise(advocate, factories.customer(advocate)))


@pytest.fixture
def open_overlay(window, runner, promise):
    def open_overlay(state: PromiseState) -> EndPromiseOverlay:
        overlay = EndPromiseOverlay(window, runner, promise, state)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


def test_a_ready_reason_by_keyboard(advocate, promise, open_overlay, hands):
    overlay = open_overlay(BROKEN)
    hands.press(TAB, with_=SHIFT)
    hands.press(Qt.Key.Key_Space)
    assert hands.focus() is overlay.reason.editor
    hands.type(" The van broke down.")
    hands.save()
    ended = advocate.promises.get_promise(promise.id)
    assert (ended.state, ended.reason) == (BROKEN, "We lost sight of it. The van broke down.")


def test_broken_needs_a_reason(advocate, promise, open_overlay, hands):
    overlay = open_overlay(BROKEN)
    hands.type("   ")
    hands.save()
    assert "Choose a reason or type one" in overlay.foot.error.text()
    assert advocate.promises.get_promise(promise.id).state is PromiseState.OPEN


def test_released_does_not(advocate, promise, open_overlay, hands):
    open_overlay(RELEASED)
    hands.save()
    assert advocate.promises.get_promise(promise.id).state is RELEASED


def test_one_that_ended_meanwhile_is_said_and_the_reason_stays(advocate, promise, open_overlay, hands):
    overlay = open_overlay(BROKEN)
    advocate.promises.keep(promise.id)
    hands.type("We ran out of time")
    hands.save()
    assert "ended already" in overlay.foot.error.text()
    assert overlay.reason.text() == "We ran out of time"
    assert overlay.foot.save_button.isEnabled()
