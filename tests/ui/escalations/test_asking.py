"""Help asked for by hand, and its answer on Today."""

from __future__ import annotations

from PySide6.QtCore import Qt

from advocate.domain.escalation import EscalationState
from tests.ui.stage import press, seen
from ui.escalations.escalation_overlay import EscalationOverlay


def test_by_hand_about_the_case_and_answered_with_one_key(
    window, runner, advocate, lena, maria, hands, open_today
):
    case = advocate.cases.open_cases(maria)[0]
    overlay = EscalationOverlay(window, runner, advocate.customers.get_customer(maria))
    overlay.open()
    hands.save()
    assert "Whom do you ask?" in seen(overlay.foot)
    hands.type("Lena")
    overlay.note.editor.setFocus()
    hands.type("She asks for the third time.")
    hands.save()
    (asked,) = lena.escalations.asked_of_me()
    assert (asked.case_id, asked.note) == (case.id, "She asks for the third time.")
    stage = open_today(lena)
    card = stage.page.cards.help
    said = seen(card)
    for expected in (
        "Help asked of you",
        "Maria Gomez",
        "Priya Natarajan asks you",
        "She asks for the third time.",
    ):
        assert expected in said
    (row,) = card.rows.boxes()
    row.setFocus()
    press(row, Qt.Key.Key_A)
    hands.type("I called her.")
    hands.save()
    assert not card.isVisible()
    ended = advocate.escalations.get_escalation(asked.id)
    assert (ended.state, ended.answer) == (EscalationState.DONE, "I called her.")
