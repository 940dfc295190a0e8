"""An open case on the customer's page: known, asked and next are typed in place, kept at once, and taken back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from advocate.domain.case import CaseDraft, CaseState
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, SHIFT
from tests.ui.stage import click, seen
from ui.handoffs.handoff_overlay import HandoffOverlay


def only_card(stage):
    (card,) = stage.page.open_column.cases.rows()
    return card


def test_its_figures_and_words(advocate, maria, open_customer):
    case = advocate.cases.open_cases(maria)[0]
    advocate.cases.describe(case.id, known="Water damage, 40 m².", asked="Whether it is dry.")
    stage = open_customer(maria)
    card = only_card(stage)
    said = seen(card)
    for expected in (
        "New oak floor",
        "1 contact · 6 min · 20 days",
        "Known",
        "Water damage, 40 m².",
        "Already asked",
    ):
        assert expected in said
    assert "What comes next" not in said  # nothing is known of it, so it is out of sight
    assert card.more_button.isVisible()


def test_what_is_next_is_typed_in_place_and_taken_back(advocate, maria, open_customer, hands):
    stage = open_customer(maria)
    card = only_card(stage)
    click(card.more_button)
    hands.type("Twelve rooms.")
    hands.save()
    case = advocate.cases.open_cases(maria)[0]
    assert case.known == "Twelve rooms."
    card.edits["next_step"].edit()
    hands.type("Measure on Monday.")
    hands.save()
    assert advocate.cases.get_case(case.id).next_step == "Measure on Monday."
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert card.edits["next_step"].text() == ""
    assert "Twelve rooms." in seen(card)


def test_one_key_resolves_the_case_and_undo_brings_it_back(advocate, maria, open_customer, hands):
    stage = open_customer(maria)
    case = advocate.cases.open_cases(maria)[0]
    hands.press(Qt.Key.Key_O, with_=CTRL | SHIFT)
    assert advocate.cases.get_case(case.id).state is CaseState.RESOLVED
    assert not stage.page.open_column.cases.rows()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "New oak floor" in seen(only_card(stage))


def test_of_two_cases_somebody_says_which(advocate, maria, open_customer, hands):
    advocate.cases.open_case(
        CaseDraft(customer_id=maria, title="Damaged door", opened_at=MORNING - timedelta(days=1))
    )
    stage = open_customer(maria)
    first = stage.page.open_column.cases.rows()[0]
    hands.press(Qt.Key.Key_O, with_=CTRL | SHIFT)
    assert first.resolve_button.hasFocus()
    assert len(advocate.cases.open_cases(maria)) == 2
    hands.press(Qt.Key.Key_O, with_=CTRL | SHIFT)
    assert [case.id for case in advocate.cases.open_cases(maria)] != [first.case.id]
    assert len(advocate.cases.open_cases(maria)) == 1


def test_it_is_handed_off_from_its_card(advocate, maria, open_customer):
    stage = open_customer(maria)
    card = only_card(stage)
    click(card.hand_off_button)
    (overlay,) = stage.window.findChildren(HandoffOverlay)
    assert overlay.what.key() == str(card.case.id)
