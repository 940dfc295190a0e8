"""What was just done is said with what it was about: of a promise what and by when, of a call that it was one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests import factories
from tests.ui.overlays import CTRL, SHIFT, Hands
from tests.ui.stage import lines
from tests.ui.windows import open_window


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    rosa = factories.customer(advocate, "Rosa Ekelund")
    workplace = open_window(qtbot, advocate, tmp_path / "new")
    workplace.go("customer", rosa)
    return workplace


def said(workplace) -> str:
    return workplace.toasts.toast.sentence()


def test_a_promise_is_said_with_its_time_and_reads_alike_everywhere(workplace, qtbot):
    hands = Hands()
    hands.press(Qt.Key.Key_P, with_=CTRL | SHIFT)
    hands.type("send the offer friday 3pm")
    hands.save()
    assert said(workplace) == "Promised Rosa Ekelund: Send the offer · tomorrow 15:00."
    page = workplace.page("customer")
    assert any("Send the offer" in line for line in lines(page.timeline.view))
    assert not any("send the offer" in line for line in lines(page.timeline.view))
    workplace.go("promises")
    hands.press(Qt.Key.Key_K)
    assert said(workplace) == "Kept for Rosa Ekelund: Send the offer."


def test_what_log_a_call_logs_is_a_call(workplace):
    hands = Hands()
    hands.press(Qt.Key.Key_L, with_=CTRL)
    hands.type("She asks for the oak.")
    hands.save()
    assert said(workplace) == "Logged a call with Rosa Ekelund."


def test_what_was_promised_in_a_call_is_said_with_it(workplace):
    hands = Hands()
    hands.press(Qt.Key.Key_L, with_=CTRL)
    hands.type("She asks for the oak.")
    hands.alt("P")
    hands.type("send the offer friday 3pm")
    hands.save()
    assert said(workplace) == "Logged a call with Rosa Ekelund, and promised: Send the offer."
