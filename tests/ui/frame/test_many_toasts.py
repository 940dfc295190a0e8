"""What was done is said one at a time, in a place under which nothing lies, and leaves once it has been read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerState
from tests import factories
from tests.ui.windows import open_window, press
from ui.theme import theme
from ui.widgets import toast_card
from ui.widgets.toast_card import Answer

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


def in_window(widget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_what_was_done_last_stands_there_alone_with_its_key(workplace, people):
    archive(workplace, *people.values())
    assert said(workplace) == ["Archived Dan."]
    assert workplace.toasts.toast._button._hint == "Ctrl Z"


def test_its_button_takes_back_its_own_step(workplace, people, advocate):
    archive(workplace, people["Ann"], people["Ben"])
    workplace.toasts.toast._button.click()
    assert state(advocate, people["Ann"]) is CustomerState.ARCHIVED
    assert state(advocate, people["Ben"]) is CustomerState.ACTIVE
    assert said(workplace) == ["Took back: Archived Ben."]


def test_no_page_lies_under_it_and_the_page_has_its_room_back(workplace, people):
    stack, before = workplace.stack, workplace.stack.height()
    archive(workplace, people["Ann"])
    QApplication.processEvents()
    card = workplace.toasts.toast.geometry()
    assert not card.intersects(in_window(stack))
    assert workplace.window().rect().contains(card)
    workplace.toasts.dismiss()
    QApplication.processEvents()
    assert stack.height() == before


def test_it_stands_above_the_call_strip(workplace, people):
    workplace.log_call()
    archive(workplace, people["Ann"])
    QTest.qWait(100)
    card, dock = workplace.toasts.toast.geometry(), in_window(workplace.dock)
    assert dock.height() > 0
    assert in_window(workplace.stack).bottom() < card.top()
    assert card.bottom() < dock.top()


def test_on_another_page_a_note_that_was_read_is_gone_and_a_way_back_stays(workplace, people, monkeypatch):
    monkeypatch.setattr(toast_card, "READ_AFTER", 0)
    workplace.toasts.show_note("The backup was written.")
    workplace.go("customers")
    assert said(workplace) == []
    archive(workplace, people["Ann"])
    workplace.go("settings")
    assert said(workplace) == ["Archived Ann."]


def test_a_note_nobody_can_have_read_stays_on_the_next_page(workplace):
    workplace.toasts.show_note("The backup was written.")
    workplace.go("customers")
    assert said(workplace) == ["The backup was written."]


def test_what_can_be_answered_waits_behind_what_is_newer(workplace, people):
    workplace.toasts.show_note("Due now: Call back", [Answer(label="Open", run=lambda: None)])
    due = workplace.toasts.toast
    archive(workplace, people["Ann"])
    assert due.isHidden()
    assert workplace.toasts.toast.sentence() == "Archived Ann."
    workplace.toasts.dismiss()
    assert due.isVisible()
    assert said(workplace) == ["Due now: Call back"]


def test_a_note_that_was_read_gives_way_for_good(workplace, people, monkeypatch):
    monkeypatch.setattr(toast_card, "READ_AFTER", 0)
    workplace.toasts.show_note("The backup was written.")
    archive(workplace, people["Ann"])
    assert said(workplace) == ["Archived Ann."]


def test_the_key_takes_back_the_newest_and_its_toast_goes(workplace, people, advocate):
    archive(workplace, people["Ann"], people["Ben"])
    workplace.setFocus()
    press(workplace, Qt.Key.Key_Z, CTRL)
    assert state(advocate, people["Ben"]) is CustomerState.ACTIVE
    assert said(workplace) == ["Took back: Archived Ben."]


def test_escape_and_the_cross_send_them_away(workplace, people):
    archive(workplace, people["Ann"])
    workplace.setFocus()
    press(workplace, Qt.Key.Key_Escape)
    assert said(workplace) == []
    archive(workplace, people["Ben"])
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
    monkeypatch.setattr(toast_card, "SHOWN_FOR", 60)
    archive(workplace, people["Ann"])
    workplace.toasts.toast._button.setFocus()
    qtbot.wait(250)
    assert said(workplace) == ["Archived Ann."]
    workplace.setFocus()
    qtbot.waitUntil(lambda: said(workplace) == [], timeout=2000)


def test_in_a_low_window_it_lies_over_the_page_and_inside_the_window(workplace):
    theme().set_scale(1.5)
    workplace.window().setMinimumSize(0, 0)
    workplace.window().resize(960, 420)
    workplace.log_call()
    QTest.qWait(100)
    before = workplace.stack.height()
    workplace.toasts.show_done("Archived Dan.")
    QTest.qWait(20)
    assert workplace.stack.height() == before
    assert workplace.window().rect().contains(workplace.toasts.toast.geometry())


def test_the_same_note_is_not_said_twice_at_once(workplace):
    workplace.toasts.show_note("There is nothing to do again.")
    workplace.toasts.show_note("There is nothing to do again.")
    assert said(workplace) == ["There is nothing to do again."]


def test_a_note_can_bear_an_act(workplace):
    done: list[int] = []
    workplace.toasts.show_note("Due now: Call back", [Answer(label="Open", run=lambda: done.append(1))])
    workplace.toasts.toast.buttons()[0].click()
    assert done == [1]
    assert said(workplace) == []


def test_the_columns_of_a_page_go_on_beside_it(workplace, people):
    workplace.go("customer", people["Ann"])
    workplace.toasts.show_note("All is well.")
    QTest.qWait(50)
    room = workplace.toast_room
    assert room.height() > 0
    colors = {room.grab().toImage().pixelColor(room.width() - 3, y).name() for y in (2, room.height() - 3)}
    assert colors == {theme().color("surface").name()}, (
        "what is open stands on white, down to the window's foot"
    )
