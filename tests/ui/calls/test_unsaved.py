"""What was corrected and not saved: kept, offered, and gone with the lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advocate.domain.ids import InteractionId
from tests import factories
from tests.ui.overlays import CTRL, ESC
from ui.calls.drafts import DraftShelf


@pytest.fixture
def contact(advocate, maria) -> InteractionId:
    return factories.interaction(advocate, maria)


def test_escape_keeps_what_was_typed_and_offers_it_again(advocate, contact, maria, open_correction, hands):
    first = open_correction(contact, maria)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("Half a thought")
    hands.press(ESC)
    assert first.isHidden()
    assert hands.focus().text() == "before"  # the keyboard went back to who had it

    again = open_correction(contact, maria)
    assert again.offer.isVisible()
    hands.alt("R")
    assert not again.offer.isVisible()
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(", finished")
    hands.save()
    assert advocate.interactions.get_interaction(contact).body == "Half a thought, finished"
    assert not open_correction(contact, maria).offer.isVisible()


def test_a_draft_that_is_thrown_away_is_not_offered_again(contact, maria, open_correction, hands):
    open_correction(contact, maria)
    hands.type("The first")
    hands.press(ESC)
    assert open_correction(contact, maria).offer.isVisible()
    hands.alt("X")
    hands.press(ESC)
    assert not open_correction(contact, maria).offer.isVisible()


def test_the_lock_takes_open_overlays_and_drafts_with_it(contact, maria, window, open_correction, hands):
    overlay = open_correction(contact, maria)
    hands.type("A secret of Maria")
    DraftShelf.of(window).clear()
    assert overlay.isHidden()
    assert DraftShelf.of(window).newest(None) is None
