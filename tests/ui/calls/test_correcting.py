"""A contact corrected, also when somebody else was quicker."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.interaction import Outcome
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ESC


def test_a_correction_changes_only_what_was_typed(advocate, maria, open_correction, hands):
    case = advocate.cases.open_case(CaseDraft(customer_id=maria, title="Oak floor", opened_at=MORNING)).made
    contact = factories.interaction(advocate, maria, case_id=case, effort=4, outcome=Outcome.VOICEMAIL)
    advocate.cases.resolve(case)
    before = advocate.interactions.get_interaction(contact)
    open_correction(contact, maria)
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(" And the sill.")
    hands.save()
    after = advocate.interactions.get_interaction(contact)
    assert after.body == "Wants the price of the oak sample she was standing on. And the sill."
    assert after.is_corrected
    assert replace(after, body=before.body, is_corrected=False, version=before.version) == before
    assert advocate.cases.list_cases(maria)[0].state is CaseState.RESOLVED


def test_a_correction_needs_no_customer_to_be_told(advocate, maria, open_correction, hands):
    contact = factories.interaction(advocate, maria)
    overlay = open_correction(contact)
    assert overlay.customer.customer().name == "Maria Gomez"
    assert not overlay.form.promises.isVisible()
    hands.press(ESC)  # nothing was changed: nothing is offered later
    assert not open_correction(contact).offer.isVisible()


def test_a_conflict_is_said_kindly_and_the_second_save_wins(advocate, maria, open_correction, hands):
    contact = factories.interaction(advocate, maria)
    overlay = open_correction(contact, maria)
    draft = factories.interaction_draft(maria, body="Theirs")
    advocate.interactions.correct(contact, draft, advocate.interactions.get_interaction(contact).version)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("Ours")
    hands.save()
    assert advocate.interactions.get_interaction(contact).body == "Theirs"
    assert "while you were typing" in overlay.foot.error.text()
    assert overlay.form.text.text() == "Ours"
    hands.save()
    assert advocate.interactions.get_interaction(contact).body == "Ours"
    assert overlay.isHidden()


def test_an_outcome_of_the_teams_own_is_shown_changed_and_kept_where_nobody_touches_it(
    advocate, maria, open_correction, hands
):
    advocate.own_outcomes.set_names(["Quote sent", "Visit booked"])
    contact = factories.interaction(advocate, maria, outcome=Outcome.OWN, own_outcome="Gone long ago")
    overlay = open_correction(contact, maria)
    assert overlay.form.draft().own_outcome == "Gone long ago"
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(" More.")
    hands.save()
    assert advocate.interactions.get_interaction(contact).own_outcome == "Gone long ago"
    open_correction(contact, maria)
    hands.alt("O")
    hands.press(Qt.Key.Key_Left)
    hands.save()
    kept = advocate.interactions.get_interaction(contact)
    assert (kept.outcome, kept.own_outcome) == (Outcome.OWN, "Visit booked")
