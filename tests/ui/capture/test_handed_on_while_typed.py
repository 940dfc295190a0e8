"""Handing on and asking for help while something is written down: about whoever is in the strip, with what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId
from advocate.domain.interaction import Channel, Outcome
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ESC, Hands
from tests.ui.stage import click, seen
from tests.ui.two_members import lena
from tests.ui.windows import open_window
from ui.calls.customer_choice import whom
from ui.capture.wishes import CallWish
from ui.escalations.escalation_overlay import EscalationOverlay
from ui.handoffs.handoff_overlay import HandoffOverlay
from ui.handoffs.in_call import NEW
from ui.handoffs.promise_ways import STAYS, PromiseWay
from ui.theme import theme

__all__ = ["lena"]


@pytest.fixture
def workplace(qtbot, advocate, maria, lena, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new", "promises")


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def call(workplace, advocate):
    """Begun for that customer, or for nobody yet."""

    def call(customer_id=None, **named):
        customer = advocate.customers.get_customer(customer_id) if customer_id else None
        workplace.dock.begin(CallWish(customer=whom(customer), **named))
        QApplication.processEvents()
        return workplace.dock.strip

    return call


def overlay_of(workplace, kind):
    (found,) = [each for each in workplace.window().findChildren(kind) if each.isVisible()]
    return found


def hand_on_to_lena(hands) -> None:
    hands.type("Lena")
    hands.save()
    QApplication.processEvents()


def test_the_call_in_the_strip_is_handed_on_with_what_was_typed(workplace, lena, tom, call, hands, maria):
    workplace.go("customer", maria)
    strip = call(tom)
    hands.type("He wants the walnut, quarter-sawn.")
    hands.press(Qt.Key.Key_H, with_=CTRL)
    overlay = overlay_of(workplace, HandoffOverlay)
    assert overlay.customer.customer().name == "Tom Price", "not whose page is in sight"
    hand_on_to_lena(hands)
    (handoff,) = lena.handoffs.waiting_for_me()
    assert (handoff.customer_name, handoff.summary) == ("Tom Price", "He wants the walnut, quarter-sawn.")
    assert strip.form.outcome.key() == Outcome.PASSED_ON.value
    assert hands.focus() is strip.text.editor, "typing goes on where it was"
    workplace.dock.calls.write_now()
    (kept,) = workplace.dock.calls.calls()
    assert kept.outcome is Outcome.PASSED_ON


def test_its_case_goes_along_and_an_outcome_that_was_said_stays(
    workplace, advocate, lena, maria, call, hands, clock
):
    oak, _sample = (
        CaseId(advocate.cases.open_case(CaseDraft(customer_id=maria, title=title, opened_at=MORNING)).made)
        for title in ("Oak floor", "Sample")
    )
    strip = call(maria)
    strip.form.details.choose_case(oak, None)
    hands.type("The oak is late.")
    hands.alt("R")
    hands.press(Qt.Key.Key_H, with_=CTRL)
    hand_on_to_lena(hands)
    (handoff,) = lena.handoffs.waiting_for_me()
    assert handoff.case_id == oak
    assert strip.form.outcome.key() == Outcome.RESOLVED.value


def test_whoever_the_overlay_asked_for_is_in_the_strip_then(workplace, advocate, lena, maria, call, hands):
    strip = call()
    strip.text.editor.setFocus()
    hands.type("Somebody about the oak.")
    hands.press(Qt.Key.Key_H, with_=CTRL)
    overlay = overlay_of(workplace, HandoffOverlay)
    assert overlay.customer.customer() is None
    overlay.customer.show_customer(whom(advocate.customers.get_customer(maria)))
    overlay.to.field.box.setFocus()
    hand_on_to_lena(hands)
    (handoff,) = lena.handoffs.waiting_for_me()
    assert handoff.summary == "Somebody about the oak."
    assert strip.head.title.text() == "On call with Maria Gomez"
    assert strip.form.outcome.key() == Outcome.PASSED_ON.value
    assert strip.text.text() == "Somebody about the oak."


def test_left_again_nothing_has_changed(workplace, lena, tom, call, hands):
    strip = call(tom)
    hands.type("Walnut.")
    hands.press(Qt.Key.Key_H, with_=CTRL)
    hands.press(ESC)
    assert strip.form.outcome.key() == Outcome.OPEN.value
    assert strip.text.text() == "Walnut."
    assert lena.handoffs.waiting_for_me() == ()


def test_help_is_asked_for_whoever_is_in_the_strip(workplace, lena, tom, maria, call, hands):
    workplace.go("customer", maria)
    strip = call(tom)
    hands.type("He is cross.")
    hands.press(Qt.Key.Key_E, with_=CTRL)
    overlay = overlay_of(workplace, EscalationOverlay)
    assert overlay.customer.customer().name == "Tom Price"
    hands.type("Lena")
    hands.save()
    (asked,) = lena.escalations.asked_of_me()
    assert (asked.customer_name, asked.note) == ("Tom Price", "He is cross.")
    assert strip.form.outcome.key() == Outcome.OPEN.value, "it is still ours"


def test_with_the_keyboard_on_the_page_it_is_about_the_page(workplace, tom, maria, call, hands):
    workplace.go("customer", maria)
    call(tom)
    hands.press(ESC)
    hands.press(Qt.Key.Key_H, with_=CTRL)
    overlay = overlay_of(workplace, HandoffOverlay)
    assert overlay.customer.customer().name == "Maria Gomez"
    assert overlay.summary.text() == ""


def test_the_button_is_there_once_it_is_known_who_it_is(workplace, tom, maria, call, hands):
    strip = call()
    assert "Hand off…" not in seen(strip)
    workplace.dock.strip.put_away()
    strip = call(maria, channel=Channel.NOTE)
    assert "Hand off…" not in seen(strip), "a note is no call"
    strip = call(tom)
    hands.type("Walnut.")
    click(strip.hand_off_button)
    overlay = overlay_of(workplace, HandoffOverlay)
    assert overlay.customer.customer().name == "Tom Price"
    assert overlay.summary.text() == "Walnut."
    hands.press(ESC)
    assert hands.focus() is strip.text.editor


@pytest.mark.parametrize(("width", "scale"), [(960, 1.0), (960, 1.5), (700, 1.0), (1280, 1.0)])
def test_with_little_room_it_gives_way_before_more_and_save(workplace, tom, call, width, scale):
    strip = call(tom)
    theme().set_scale(scale)
    workplace.window().setMinimumSize(width, 600)
    workplace.window().resize(width, 600)
    for _ in range(3):
        QApplication.processEvents()
    for button in (strip.more_button, strip.hand_off_button, strip.save_button, strip.drop_button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.label()
            assert button.mapTo(strip, button.rect().bottomRight()).x() <= strip.width()
    assert strip.head.width() >= strip.head.minimumWidth()
    assert strip.save_button.isVisible()
    if width == 1280:
        assert strip.hand_off_button.isVisible()


def test_what_only_the_strip_knows_goes_along_and_one_undo_brings_it_back(
    workplace, advocate, lena, tom, call, hands
):
    strip = call(tom)
    hands.type("The oak is wet. I'll send the plan on Friday at 3pm.")
    strip.listening.look()
    hands.press(Qt.Key.Key_Tab)
    assert len(strip.form.promises.accepted()) == 1
    hands.alt("E")
    hands.press(Qt.Key.Key_H, with_=CTRL)
    overlay = overlay_of(workplace, HandoffOverlay)
    said = seen(overlay)
    assert "in this call" in said
    assert "No open promise" not in said
    assert overlay.what.key() == NEW
    hand_on_to_lena(hands)
    (handoff,) = lena.handoffs.waiting_for_me()
    (case,) = advocate.cases.open_cases(tom)
    assert handoff.case_id == case.id
    (promise,) = handoff.promises
    assert promise.is_moved
    assert promise.promise.interaction_id is not None
    contact = advocate.interactions.get_interaction(promise.promise.interaction_id)
    assert (contact.outcome, contact.case_id) == (Outcome.PASSED_ON, case.id)
    assert workplace.dock.calls.calls() == []
    assert not strip.isVisible()
    workplace.undo()
    QApplication.processEvents()
    assert lena.handoffs.waiting_for_me() == ()
    assert advocate.cases.open_cases(tom) == ()
    (back,) = workplace.dock.calls.calls()
    assert len(back.promises) == 1
    assert back.new_case is not None


def test_a_promise_of_the_call_may_stay_with_me(workplace, advocate, lena, tom, call, hands):
    strip = call(tom)
    hands.type("Wet oak.")
    strip.form.promises.field.set_typed("send the plan friday 3pm")
    hands.press(Qt.Key.Key_H, with_=CTRL)
    overlay = overlay_of(workplace, HandoffOverlay)
    (row,) = [row for row in overlay.promises.rows() if isinstance(row, PromiseWay)]
    assert "stays with you" in seen(row)
    row.way.choose(STAYS)
    hand_on_to_lena(hands)
    (handoff,) = lena.handoffs.waiting_for_me()
    assert [each.is_moved for each in handoff.promises] == [False]


def test_a_call_about_another_case_stays_as_it_is(workplace, advocate, lena, maria, call, hands):
    made = [
        CaseId(advocate.cases.open_case(CaseDraft(customer_id=maria, title=title, opened_at=MORNING)).made)
        for title in ("Oak floor", "Sample")
    ]
    strip = call(maria)
    hands.type("The oak is late.")
    strip.form.details.choose_case(made[0], None)
    strip.form.promises.field.set_typed("send the plan friday 3pm")
    hands.press(Qt.Key.Key_H, with_=CTRL)
    overlay = overlay_of(workplace, HandoffOverlay)
    overlay.what.choose(str(made[1]))
    overlay.what.chosen.emit(str(made[1]))
    assert "stays there" in seen(overlay.foot)
    hand_on_to_lena(hands)
    (handoff,) = lena.handoffs.waiting_for_me()
    assert (handoff.case_id, handoff.promises) == (made[1], ())
    assert len(workplace.dock.calls.calls()) == 1


def test_while_help_is_offered_for_somebody_else_the_strip_keeps_its_keys(
    workplace, advocate, lena, tom, maria, call, hands
):
    draft = factories.interaction_draft(maria, effort=7)
    workplace.dock.calls._runner.command(workplace, lambda app: app.interactions.log(draft))
    QApplication.processEvents()
    assert workplace.offer_line.isVisible()
    call(tom)
    hands.type("He is cross.")
    hands.press(Qt.Key.Key_E, with_=CTRL)
    overlay = overlay_of(workplace, EscalationOverlay)
    assert overlay.customer.customer().name == "Tom Price"
    hands.press(ESC)
    hands.press(ESC)
    hands.press(Qt.Key.Key_E, with_=CTRL)
    (asked,) = lena.escalations.asked_of_me()
    assert asked.customer_name == "Maria Gomez", "with the keyboard on the page it is what the line offers"
