"""Several things done in a row: each can be taken back by itself, the newest by key, and they leave room to work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerState
from tests import factories
from tests.ui.windows import open_window, press
from ui.theme import theme
from ui.widgets import toast

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Ann", "Ben", "Cleo", "Dan")


@pytest.fixture
def people(advocate):
    return {name: factories.customer(advocate, name) for name in NAMES}


@pytest.fixture
def workplace(qtbot, advocate, tmp_path, people):
    return open_window(qtbot, advocate, tmp_path / "new", "settings")


def archive(workplace, *customers) -> None:
    for customer in customers:
        workplace._runner.command(workplace, lambda app, wanted=customer: app.customers.archive([wanted]))


def said(workplace) -> list[str]:
    return [card.sentence() for card in workplace.toasts.shown()]


def state(advocate, customer) -> CustomerState:
    return advocate.customers.get_customer(customer).state


def test_the_last_three_stand_there_and_only_the_newest_shows_the_key(workplace, people):
    archive(workplace, *people.values())
    assert said(workplace) == ["Archived Ben.", "Archived Cleo.", "Archived Dan."]
    assert [card._button._hint for card in workplace.toasts.shown()] == ["", "", "Ctrl Z"]
    tops = [card.geometry().top() for card in workplace.toasts.shown()]
    assert tops == sorted(tops), "the newest is the lowest"
    boxes = [card.geometry() for card in workplace.toasts.shown()]
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_each_takes_back_its_own_step(workplace, people, advocate):
    archive(workplace, people["Ann"], people["Ben"])
    workplace.toasts.shown()[0]._button.click()
    assert state(advocate, people["Ann"]) is CustomerState.ACTIVE
    assert state(advocate, people["Ben"]) is CustomerState.ARCHIVED
    assert said(workplace) == ["Archived Ben.", "Took back: Archived Ann."]


def test_the_key_takes_back_the_newest_and_its_toast_goes(workplace, people, advocate):
    archive(workplace, people["Ann"], people["Ben"])
    workplace.setFocus()
    press(workplace, Qt.Key.Key_Z, CTRL)
    assert state(advocate, people["Ben"]) is CustomerState.ACTIVE
    assert said(workplace) == ["Archived Ann.", "Took back: Archived Ben."]


def test_escape_and_the_cross_send_them_away(workplace, people):
    archive(workplace, people["Ann"], people["Ben"])
    workplace.setFocus()
    press(workplace, Qt.Key.Key_Escape)
    assert said(workplace) == ["Archived Ann."]
    workplace.toasts.toast._cross.click()
    assert said(workplace) == []
    press(workplace, Qt.Key.Key_Escape)
    assert workplace.isVisible()


def test_escape_on_its_button_sends_it_away(workplace, people):
    archive(workplace, people["Ann"])
    button = workplace.toasts.toast._button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert said(workplace) == []


def test_they_wait_for_the_keyboard_and_then_leave(workplace, people, qtbot, monkeypatch):
    monkeypatch.setattr(toast, "SHOWN_FOR", 60)
    archive(workplace, people["Ann"])
    workplace.toasts.toast._button.setFocus()
    qtbot.wait(250)
    assert said(workplace) == ["Archived Ann."]
    workplace.setFocus()
    qtbot.waitUntil(lambda: said(workplace) == [], timeout=2000)


def test_a_low_window_shows_fewer(workplace, people):
    theme().set_scale(1.5)
    workplace.window().setMinimumSize(0, 0)
    workplace.window().resize(960, 560)
    QApplication.processEvents()
    archive(workplace, *people.values())
    boxes = [card.geometry() for card in workplace.toasts.shown()]
    assert said(workplace)[-1] == "Archived Dan."
    assert sum(box.height() for box in boxes) <= 560 // 4
    assert all(workplace.window().rect().contains(box) for box in boxes)


def test_the_same_note_is_not_said_twice_at_once(workplace):
    workplace.toasts.show_note("There is nothing to do again.")
    workplace.toasts.show_note("There is nothing to do again.")
    assert said(workplace) == ["There is nothing to do again."]


def test_a_note_can_bear_an_act(workplace):
    done: list[int] = []
    workplace.toasts.show_note("Due now: Call back", "Open", lambda: done.append(1))
    workplace.toasts.toast._button.click()
    assert done == [1]
    assert said(workplace) == []
