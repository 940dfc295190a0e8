"""What a rule offers after a save: one calm line, asked with one key, or not needed and why; never in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout

from advocate.domain.escalation import EscalationState
from tests import factories
from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT
from tests.ui.stage import click, seen
from ui.escalations.asking import first_sentences
from ui.escalations.escalation_overlay import EscalationOverlay
from ui.escalations.offer_line import OfferLine
from ui.escalations.offers import Offers


@pytest.fixture
def ben(advocate, lena):
    """A customer whom Lena looks after, so she is asked."""
    ben = factories.customer(advocate, "Ben Okafor")
    advocate.customers.assign([ben], lena.member.id)
    return ben


@pytest.fixture
def line(window: QMainWindow, runner) -> OfferLine:
    """Below the page, as the window has it, watching what is saved."""
    inside = window.centralWidget()
    assert inside is not None
    column = inside.layout()
    assert isinstance(column, QVBoxLayout)
    line = OfferLine(runner, inside)
    column.addWidget(line)
    Offers(runner, line, lambda: True)
    return line


def hard_call(runner, customer_id) -> None:
    draft = factories.interaction_draft(customer_id, effort=7)
    runner.command(runner, lambda app: app.interactions.log(draft))


def test_a_save_that_matches_offers_and_ctrl_e_asks(advocate, lena, ben, runner, line, hands):
    hard_call(runner, ben)
    assert line.isVisible()
    assert "Effort 7: ask Lena Ortiz?" in seen(line)
    assert "Ben Okafor" in seen(line)
    before = QApplication.focusWidget()
    hands.press(Qt.Key.Key_E, with_=CTRL)
    assert not line.isVisible()
    assert QApplication.focusWidget() is before
    (asked,) = lena.escalations.asked_of_me()
    assert (asked.customer_id, asked.raised_by_name) == (ben, "Priya Natarajan")
    assert asked.note == "Wants the price of the oak sample she was standing on.", "what brought it about"


def test_an_ordinary_save_says_nothing(advocate, ben, runner, line):
    draft = factories.interaction_draft(ben, effort=2)
    runner.command(runner, lambda app: app.interactions.log(draft))
    assert not line.isVisible()


def test_not_needed_wants_a_reason_and_keeps_it(advocate, lena, ben, runner, line, hands):
    hard_call(runner, ben)
    (offer,) = advocate.escalations.offers(ben)
    hands.press(Qt.Key.Key_U, with_=CTRL | SHIFT)
    assert line.reason.line.hasFocus()
    hands.press(ENTER)
    assert line.reason.error()
    hands.type("She laughed about it.")
    hands.press(ENTER)
    assert not line.isVisible()
    ended = advocate.escalations.get_escalation(offer.id)
    assert (ended.state, ended.reason) == (EscalationState.NOT_NEEDED, "She laughed about it.")


def test_escape_leaves_it_open_and_the_cross_puts_it_away_for_now(advocate, ben, runner, line, hands):
    hard_call(runner, ben)
    before = QApplication.focusWidget()
    hands.press(Qt.Key.Key_U, with_=CTRL | SHIFT)
    hands.press(ESC)
    assert line.isVisible()
    assert not line.reason.isVisible()
    assert QApplication.focusWidget() is before
    click(line.close_button)
    assert not line.isVisible()
    assert len(advocate.escalations.offers(ben)) == 1


def test_taking_the_save_back_takes_the_offer_back(ben, runner, line):
    hard_call(runner, ben)
    assert line.isVisible()
    runner.command(runner, lambda app: app.history.undo())
    assert not line.isVisible()


def test_where_nobody_is_named_the_form_asks_whom(advocate, lena, runner, line, hands, window):
    ada = factories.customer(advocate, "Ada King")
    member = lena.member
    advocate.team.edit_member(replace(member, is_active=False))
    hard_call(runner, ada)
    advocate.team.edit_member(replace(advocate.team.get_member(member.id), is_active=True))
    assert "Effort 7: ask somebody for help?" in seen(line)
    hands.press(Qt.Key.Key_E, with_=CTRL)
    (overlay,) = window.findChildren(EscalationOverlay)
    assert "Effort 7" in seen(overlay)
    assert overlay.note.text() == "Wants the price of the oak sample she was standing on."
    hands.type("Lena")
    hands.save()
    assert not line.isVisible()
    assert [each.customer_id for each in lena.escalations.asked_of_me()] == [ada]


def test_ctrl_e_works_from_a_line_of_text_too(advocate, ben, runner, line, window):
    hard_call(runner, ben)
    line.begin_reason()
    QTest.keyClick(line.reason.line, Qt.Key.Key_E, CTRL)
    assert not line.isVisible()


def test_of_what_was_said_the_first_whole_sentences_go_along():
    assert first_sentences("It is wet.\nShe is cross.") == "It is wet. She is cross."
    assert first_sentences("It is wet. She is cross. " * 40, most=40) == "It is wet. She is cross. It is wet."
    assert first_sentences("word " * 40, most=12) == "word word…"
    assert first_sentences("") == ""
