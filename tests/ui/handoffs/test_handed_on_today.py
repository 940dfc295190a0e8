"""Handoffs on Today: accepted or returned by one key, waiting with their age, and told once when they come back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.handoff import HandoffState
from tests import factories
from tests.ui.overlays import ENTER
from tests.ui.stage import press, seen

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
