"""A call that a promise asked for goes out, and one key saves it with the promise kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advocate.domain.ids import PromiseId
from advocate.domain.promise import PromiseState
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, SHIFT, Hands, logged
from tests.ui.stage import seen
from tests.ui.windows import open_window


@pytest.fixture
def maria(advocate):
    return factories.customer(advocate)


@pytest.fixture
def promise(advocate, maria) -> PromiseId:
    return factories.promise(advocate, maria, words="call back with the price", made_at=MORNING)


@pytest.fixture
def workplace(qtbot, advocate, promise, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new", "promises")


@pytest.fixture
def strip(workplace):
    """As it stands after L on the line of the promise."""
    Hands().press(Qt.Key.Key_L)
    return workplace.dock.strip


def state(advocate, promise) -> PromiseState:
    return advocate.promises.get_promise(promise).state


def test_one_key_saves_the_call_and_the_promise_is_kept(workplace, strip, advocate, maria, promise):
    hands = Hands()
    assert strip.form.direction.key() == "out", "it is we who call about what we said"
    assert "Call back with the price\nSave, and kept" in seen(strip)
    assert strip.about.button.accessibleName() == "Save, and this promise is kept: Call back with the price"
    hands.type("She takes the oak.")
    hands.press(ENTER, with_=CTRL | SHIFT)
    (call,) = logged(advocate, maria)
    assert call.title == "She takes the oak."
    assert state(advocate, promise) is PromiseState.KEPT
    workplace.undo()
    assert state(advocate, promise) is PromiseState.OPEN
    assert logged(advocate, maria) == []


def test_saved_alone_the_promise_stays_open(strip, advocate, maria, promise):
    hands = Hands()
    hands.type("Nobody there, tried twice.")
    hands.save()
    assert len(logged(advocate, maria)) == 1
    assert state(advocate, promise) is PromiseState.OPEN


def test_a_call_about_nothing_promised_offers_nothing_to_keep(qtbot, advocate, maria, promise, tmp_path):
    workplace = open_window(qtbot, advocate, tmp_path / "new")
    workplace.go("customer", maria)
    hands = Hands()
    hands.press(Qt.Key.Key_L, with_=CTRL)
    assert workplace.dock.strip.form.direction.key() == "in"
    assert "Save, and kept" not in seen(workplace.dock.strip)
    hands.type("She asks for the price.")
    hands.press(ENTER, with_=CTRL | SHIFT)
    assert len(logged(advocate, maria)) == 1, "the key saves; there is nothing to keep with it"
    assert state(advocate, promise) is PromiseState.OPEN


def test_what_was_kept_meanwhile_stays_as_it_is(strip, advocate, maria, promise):
    advocate.promises.release(promise)
    hands = Hands()
    hands.type("She takes the oak.")
    hands.press(ENTER, with_=CTRL | SHIFT)
    assert len(logged(advocate, maria)) == 1
    assert state(advocate, promise) is PromiseState.RELEASED
