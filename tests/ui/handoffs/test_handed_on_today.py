"""Handoffs on Today: accepted or returned by one key, waiting with their age, and told once when they come back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.escalation import EscalationDraft
from advocate.domain.handoff import HandoffState
from advocate.domain.ids import DepartmentId, EscalationId
from tests import factories
from tests.ui.overlays import ENTER
from tests.ui.stage import press, seen
from ui.frame.standing import read_standing

Y, N, T, M = Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_T, Qt.Key.Key_M


def only_row(card):
    (row,) = card.rows.boxes()
    return row


def test_y_accepts_and_the_promise_comes_along(advocate, lena, give, open_today):
    ben = factories.customer(advocate, "Ben Okafor")
    promise = factories.promise(advocate, ben, words="Send the plan", owner_id=advocate.member.id)
    handoff = give(advocate, ben, lena, asked="His number.", tone="worried", moved=(promise,))
    stage = open_today(lena)
    said = seen(stage.page.cards.handed)
    for expected in (
        "Handed to you", "Ben Okafor", "Wants the oak.", "Already asked: His number.", "They sounded: worried",
        "Goes along: Send the plan",
    ):  # fmt: skip
        assert expected in said
    row = only_row(stage.page.cards.handed)
    row.setFocus()
    press(row, Y)
    assert lena.handoffs.get_handoff(handoff).state is HandoffState.ACCEPTED
    assert lena.promises.get_promise(promise).owner_id == lena.member.id
    assert not stage.page.cards.handed.isVisible()
    assert QApplication.focusWidget() is not None


def test_n_returns_with_a_reason_and_the_giver_is_told_once(advocate, lena, give, open_today, hands):
    ben = factories.customer(advocate, "Ben Okafor")
    handoff = give(advocate, ben, lena)
    stage = open_today(lena)
    row = only_row(stage.page.cards.handed)
    row.setFocus()
    press(row, N)
    hands.save()
    assert "Say why" in seen(row)
    hands.type("He needs Sam, who knows the oak.")
    hands.save()
    assert lena.handoffs.get_handoff(handoff).state is HandoffState.RETURNED
    stage.window.close()
    mine = open_today(advocate)
    card = mine.page.cards.returned
    assert "Came back to you" in seen(card)
    assert "Lena Ortiz returned it" in seen(card)
    assert "“He needs Sam, who knows the oak.”" in seen(card)
    row = only_row(card)
    row.setFocus()
    press(row, M)
    assert not card.isVisible()
    assert advocate.handoffs.returned_to_me() == ()


def test_what_nobody_accepts_rises_with_its_age_and_t_takes_it_back(advocate, lena, give, open_today):
    ben = factories.customer(advocate, "Ben Okafor")
    give(advocate, ben, lena)
    advocate.clock.pass_time(timedelta(days=3))
    stage = open_today(advocate)
    card = stage.page.cards.given
    assert "Waiting for Lena Ortiz to accept, for 3 days" in seen(card)
    row = only_row(card)
    row.setFocus()
    press(row, T)
    assert not card.isVisible()
    assert lena.handoffs.waiting_for_me() == ()


def test_enter_opens_the_customer(advocate, lena, give, open_today):
    ben = factories.customer(advocate, "Ben Okafor")
    give(advocate, ben, lena)
    stage = open_today(lena)
    row = only_row(stage.page.cards.handed)
    row.setFocus()
    press(row, ENTER)
    assert stage.went == [("customer", ben)]


def test_the_number_beside_today_counts_what_is_handed_and_asked(advocate, lena, maria, give):
    fitters = DepartmentId(advocate.team.add_department("Fitters").made)
    give(lena, maria, advocate)
    give(lena, factories.customer(advocate, "Tom Price"), advocate)
    give(advocate, factories.customer(advocate, "Beth Kowalski"), lena)
    mine = {"customer_id": maria, "ask_member_id": advocate.member.id}
    asked = lena.escalations.raise_(EscalationDraft(**mine)).made
    lena.escalations.raise_(EscalationDraft(customer_id=maria, ask_department_id=fitters))
    lena.escalations.raise_(EscalationDraft(customer_id=maria, ask_member_id=lena.member.id))
    advocate.quick_notes.write("stair")
    standing, today = read_standing(advocate), advocate.today.read()
    assert (
        (standing.handed, standing.asked) == (today.handoffs_to_me_count, today.escalations_count) == (2, 2)
    )
    assert standing.today_waits() == standing.my_late + 5
    words = "2 handoffs to accept, 2 to help with, 1 note to sort"
    assert standing.today_words().endswith(words)
    advocate.escalations.done(EscalationId(asked))
    assert read_standing(advocate).asked == 1, "the department has nobody: it is for everyone"
    assert advocate.handoffs.count_waiting_for_me() == len(advocate.handoffs.waiting_for_me()) == 2
    assert advocate.escalations.count_asked_of_me() == len(advocate.escalations.asked_of_me()) == 1
    assert (lena.handoffs.count_waiting_for_me(), lena.escalations.count_asked_of_me()) == (1, 2)
