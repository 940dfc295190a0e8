"""Another time for a promise: what is advised depends on whether the old one has passed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.overlays import ENTER
from tests.ui.stage import click, seen
from ui.promises.due_overlay import DueOverlay
from ui.widgets.buttons import ChipButton


@pytest.fixture
def open_overlay(window, runner, advocate):
    def open_overlay(*ids) -> DueOverlay:
        promise = advocate.promises.get_promise(ids[0]) if len(ids) == 1 else None
        overlay = DueOverlay(window, runner, ids, promise)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


def test_what_is_late_is_not_told_to_be_in_time(open_overlay, make):
    overlay = open_overlay(make("Price of the oak", -21))
    assert "The old time has passed" in seen(overlay)
    assert "before the old time is over" not in seen(overlay)


def test_what_is_still_to_come_is_told_before_it_is_over(open_overlay, make):
    assert "before the old time is over" in seen(open_overlay(make("Samples", 50)))


def test_of_many_nothing_is_said_that_may_be_wrong(open_overlay, make):
    words = seen(open_overlay(make("Price of the oak", -21), make("Samples", 50)))
    assert "Each customer should hear the new time from us" in words


def test_every_ready_time_is_understood(open_overlay, make, advocate, hands):
    promise = make("Samples", 50)
    for number in range(5):
        overlay = open_overlay(promise)
        click(overlay.findChildren(ChipButton)[number])
        assert overlay.due.value() is not None
        due = overlay.due.value()
        hands.press(ENTER)
        assert advocate.promises.get_promise(promise).due == due
