"""Promises in the timeline: answered with the keys they have everywhere, and what stands there of their end."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import Due, PromiseState
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.stage import timeline
from ui.calls.form_overlay import FormOverlay
from ui.promises.end_overlay import EndPromiseOverlay
from ui.promises.history_overlay import PromiseHistoryOverlay
from ui.promises.move_overlay import MoveOverlay
from ui.promises.snooze_overlay import SnoozeOverlay
from ui.widgets.overlay import Overlay


@pytest.fixture
def ben(advocate):
    return factories.customer(advocate, "Ben Okafor")


@pytest.fixture
def promise(advocate, ben):
    return factories.promise(advocate, ben)


def open_now(stage) -> Overlay:
    return next(each for each in stage.window.findChildren(Overlay) if each.isVisible())


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("S", SnoozeOverlay),
        ("R", MoveOverlay),
        ("X", EndPromiseOverlay),
        ("B", EndPromiseOverlay),
        ("W", PromiseHistoryOverlay),
    ],
)
def test_its_letters_are_those_of_every_promise(promise, ben, open_customer, hands, key, kind):
    stage = open_customer(ben)
    stage.page.timeline.view.setFocus()
    hands.press(getattr(Qt.Key, f"Key_{key}"))
    assert isinstance(open_now(stage), kind)


def test_a_promise_below_its_contact_is_moved_and_put_off_there(advocate, ben, open_customer, hands):
    draft = factories.interaction_draft(ben)
    advocate.interactions.log(draft, (factories.promise_draft(ben),))
    stage = open_customer(ben)
    stage.page.timeline.view.setFocus()
    hands.press(Qt.Key.Key_S)
    hands.press(Qt.Key.Key_1)
    assert "snoozed until 09:51" in stage.page.open_column.promises.rows()[0].accessibleName()
    stage.page.timeline.view.setFocus()
    hands.press(Qt.Key.Key_R)
    assert isinstance(open_now(stage), FormOverlay)
    hands.type("next monday 9:00")
    hands.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert any(
        line.startswith("Promise moved, as agreed. Price of the oak floor") for line in timeline(stage)
    )


def test_what_was_agreed_says_the_new_time_and_what_they_heard(advocate, ben, promise, open_customer):
    due = Due.at(MORNING + timedelta(days=4), ZONE)
    advocate.promises.move({promise: due}, "She is away", "Monday then.")
    stage = open_customer(ben)
    (moved,) = [line for line in timeline(stage) if line.startswith("Promise moved, as agreed.")]
    assert "She is away\nThey heard: “Monday then.”" in moved
    assert moved.endswith("now Mon 16 Mar 09:41")
    assert any(line.startswith("Promise made. Price of the oak floor") for line in timeline(stage))


def test_u_opens_again(advocate, ben, promise, open_customer, hands):
    advocate.promises.release(promise)
    stage = open_customer(ben)
    stage.page.timeline.view.setFocus()
    hands.press(Qt.Key.Key_U)
    assert advocate.promises.get_promise(promise).state is PromiseState.OPEN
