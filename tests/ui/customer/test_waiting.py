"""What waits with a customer stands on their page: handed on, help offered and asked for; each with its way on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate.app import Advocate
from advocate.domain.escalation import EscalationState
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import MemberId
from tests import factories
from tests.ui.stage import Stage, click, seen, timeline
from ui.customer.customer_page import CustomerPage


@pytest.fixture
def lena(advocate: Advocate) -> Advocate:
    member_id = MemberId(advocate.team.add_member("Lena Ortiz").made)
    return Advocate(advocate.vault, advocate.team.get_member(member_id), advocate.clock)


def give(advocate: Advocate, customer_id, lena: Advocate) -> None:
    draft = HandoffDraft(customer_id=customer_id, summary="Wants the oak.", to_member_id=lena.member.id)
    advocate.handoffs.offer(draft)


def test_the_giver_sees_it_wait_and_takes_it_back(advocate, lena, maria, open_customer):
    give(advocate, maria, lena)
    stage = open_customer(maria)
    column = stage.page.open_column
    assert "Waiting for Lena Ortiz to accept" in seen(column)
    assert any(line.startswith("Handed to Lena Ortiz") for line in timeline(stage))
    (card,) = column.waiting.rows()
    click(card.acts["take_back"])
    assert "Waiting for Lena Ortiz" not in seen(column)
    assert any("taken back" in line for line in timeline(stage))
    assert QApplication.focusWidget() is not None


def test_the_receiver_accepts_it_there(qtbot, advocate, lena, maria):
    give(advocate, maria, lena)
    stage = Stage(qtbot, lena, CustomerPage)
    stage.page.shown_to_user(maria)
    (card,) = stage.page.open_column.waiting.rows()
    assert "from Priya Natarajan" in seen(card)
    click(card.acts["accept"])
    assert not stage.page.open_column.waiting.rows()
    assert any("accepted by Lena Ortiz" in line for line in timeline(stage))
    assert lena.customers.get_customer(maria).owner_id == lena.member.id


def test_an_offer_of_a_rule_waits_there_until_it_is_answered(advocate, lena, open_customer, hands):
    ben = factories.customer(advocate, "Ben Okafor")
    advocate.customers.assign([ben], lena.member.id)
    factories.interaction(advocate, ben, effort=7)
    stage = open_customer(ben)
    (card,) = stage.page.open_column.waiting.rows()
    assert "Effort 7: ask Lena Ortiz?" in seen(card)
    click(card.acts["not_needed"])
    hands.type("He was in a hurry only.")
    hands.save()
    assert not stage.page.open_column.waiting.rows()
    (ended,) = advocate.escalations.of_customer(ben)
    assert (ended.state, ended.reason) == (EscalationState.NOT_NEEDED, "He was in a hurry only.")


def test_ask_changes_the_card_to_one_that_waits_for_an_answer(advocate, lena, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    advocate.customers.assign([ben], lena.member.id)
    factories.interaction(advocate, ben, effort=7)
    stage = open_customer(ben)
    (card,) = stage.page.open_column.waiting.rows()
    click(card.acts["ask"])
    (card,) = stage.page.open_column.waiting.rows()
    assert "You asked Lena Ortiz" in seen(card)
    assert "Done…" in seen(card)


def test_the_last_contacts_and_who_knows_them_best(advocate, maria, open_customer):
    stage = open_customer(maria)
    said = seen(stage.page.open_column.lately)
    assert "Asks when the flooring comes" in said
    assert "Call in · " in said
    assert "You know them best: 1 contact" in said
