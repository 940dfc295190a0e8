"""Handing on by real keys: who, what they must know, and what becomes of each promise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import CaseId
from tests import factories
from tests.ui.overlays import TAB
from tests.ui.stage import seen
from ui.handoffs.handoff_overlay import HandoffOverlay
from ui.handoffs.promise_ways import PromiseWay


def opened(window, runner, advocate, customer_id, **how) -> HandoffOverlay:
    overlay = HandoffOverlay(window, runner, advocate.customers.get_customer(customer_id), **how)
    overlay.open()
    return overlay


def test_a_case_is_handed_to_a_colleague_by_keys_alone(window, runner, advocate, lena, maria, hands):
    case = advocate.cases.open_cases(maria)[0]
    advocate.cases.describe(case.id, asked="Whether the floor is dry.")
    inside = factories.promise(advocate, maria, words="Send the plan", case_id=case.id)
    overlay = opened(window, runner, advocate, maria)
    said = seen(overlay)
    assert "Send the plan" in said
    assert "Call back with the reading" not in said  # it belongs to no case
    hands.type("Lena")  # the choice of whom has the keyboard
    hands.press(TAB, TAB)
    hands.type("She wants the oak by Friday.")
    hands.press(TAB, TAB)
    hands.type("patient")
    hands.save()
    (handoff,) = lena.handoffs.waiting_for_me()
    assert (handoff.customer_name, handoff.case_id, handoff.to_name) == ("Maria Gomez", case.id, "Lena Ortiz")
    assert handoff.summary == "She wants the oak by Friday."
    assert handoff.asked == "Whether the floor is dry."
    assert handoff.tone == "patient"
    assert inside in [each.promise.id for each in handoff.promises]
    assert all(each.is_moved for each in handoff.promises)


def test_without_a_summary_or_a_person_nothing_is_sent_and_all_typed_stays(
    window, runner, advocate, lena, maria, hands
):
    overlay = opened(window, runner, advocate, maria)
    hands.save()
    assert "Choose a person or a department." in seen(overlay.foot)
    assert overlay.to.field.box.hasFocus()
    hands.type("Lena")
    hands.save()
    assert "What do they need to know?" in seen(overlay.foot)
    assert overlay.summary.editor.hasFocus()
    assert not lena.handoffs.waiting_for_me()


def test_the_customer_with_everything_and_a_promise_that_stays(window, runner, advocate, lena, maria, hands):
    overlay = opened(window, runner, advocate, maria)
    overlay.what.box.setFocus()
    hands.type("The")
    rows = [row for row in overlay.promises.rows() if isinstance(row, PromiseWay)]
    assert len(rows) == 2
    QApplication.processEvents()  # laid out
    rows[0].way.focus_chosen()
    hands.press(Qt.Key.Key_Right)
    assert rows[0].way.key() == "stays"
    overlay.to.field.box.setFocus()
    hands.type("Lena")
    overlay.summary.editor.setFocus()
    hands.type("All of it.")
    hands.save()
    (handoff,) = lena.handoffs.waiting_for_me()
    assert handoff.case_id is None
    assert sorted(each.is_moved for each in handoff.promises) == [False, True]


def test_what_was_asked_follows_the_case_until_it_is_typed_over(window, runner, advocate, lena, maria, hands):
    first = advocate.cases.open_cases(maria)[0]
    advocate.cases.describe(first.id, asked="Whether it is dry.")
    overlay = opened(window, runner, advocate, maria, case_id=CaseId(first.id))
    assert overlay.asked.text() == "Whether it is dry."
    overlay.what.box.setFocus()
    hands.type("The")
    assert overlay.asked.text() == ""
    overlay.asked.editor.setFocus()
    hands.type("Her number.")
    overlay.what.box.setFocus()
    hands.type("Case")
    assert overlay.asked.text() == "Her number."


def test_a_second_handoff_while_one_waits_is_refused_and_keeps_the_words(
    window, runner, advocate, lena, maria, hands, give
):
    give(advocate, maria, lena)
    overlay = opened(window, runner, advocate, maria)
    overlay.what.choose("")
    hands.type("Lena")
    overlay.summary.editor.setFocus()
    hands.type("Once more.")
    hands.save()
    assert "has not answered yet" in seen(overlay.foot)
    assert overlay.summary.text() == "Once more."
