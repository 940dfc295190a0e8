"""What was corrected and not saved: in the vault whatever happens, and offered where it was typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from advocate.domain.ids import InteractionId
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ESC
from ui.left_vault import LeftVault


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


def test_it_is_in_the_vault_within_a_second_and_no_strip(
    advocate, contact, maria, calls, open_correction, hands
):
    open_correction(contact, maria)
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(" And the sill.")
    calls.write_now()
    (kept,) = advocate.open_calls.list_open()
    assert (kept.corrects, kept.customer_id) == (contact, maria)
    assert kept.text.endswith("standing on. And the sill.")
    assert kept.clock.is_paused
    assert calls.calls() == []


def test_the_lock_takes_open_overlays_with_it_and_what_was_typed_is_offered_again(
    advocate, contact, maria, window, calls, open_correction, hands
):
    overlay = open_correction(contact, maria)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("A secret of Maria")
    assert calls.settle(lambda: None)
    calls.forget()
    LeftVault.of(window).left.emit()
    assert overlay.isHidden()
    calls.load(lambda: None)
    again = open_correction(contact, maria)
    assert again.offer.isVisible()
    hands.alt("R")
    assert again.form.text.text() == "A secret of Maria"
    hands.save()
    assert advocate.interactions.get_interaction(contact).body == "A secret of Maria"
    assert advocate.open_calls.list_open() == ()


def test_saving_closes_it_in_one_step_and_taking_that_back_offers_it_again(
    advocate, runner, contact, maria, window, calls, open_correction, hands
):
    open_correction(contact, maria)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("Ours")
    calls.write_now()
    hands.save()
    assert advocate.open_calls.list_open() == ()
    runner.command(calls, lambda app: app.history.undo())
    assert advocate.interactions.get_interaction(contact).body.startswith("Wants the price")
    overlay = open_correction(contact, maria)
    assert overlay.offer.isVisible()
    hands.alt("R")
    assert overlay.form.text.text() == "Ours"


def test_what_is_put_back_as_it_was_leaves_nothing_behind(
    advocate, contact, maria, calls, open_correction, hands
):
    open_correction(contact, maria)
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type("!")
    calls.write_now()
    hands.press(Qt.Key.Key_Backspace)
    before = advocate.history.undoable()
    hands.press(ESC)
    assert advocate.open_calls.list_open() == ()
    assert advocate.history.undoable() == before
    assert not open_correction(contact, maria).offer.isVisible()


def test_two_that_were_typed_one_after_the_other_both_wait(
    advocate, contact, maria, calls, open_correction, hands
):
    for words in ("The first", "The second"):
        open_correction(contact, maria)
        hands.press(Qt.Key.Key_A, with_=CTRL)
        hands.type(words)
        hands.press(ESC)
    overlay = open_correction(contact, maria)
    hands.alt("R")
    assert overlay.form.text.text() == "The second"
    hands.press(ESC)
    overlay = open_correction(contact, maria)
    hands.alt("X")
    assert overlay.offer.isVisible()
    hands.alt("R")
    assert overlay.form.text.text() == "The first"
    assert sorted(call.text for call in advocate.open_calls.list_open()) == ["The first"]
    advocate.history.undo()
    assert sorted(call.text for call in advocate.open_calls.list_open()) == ["The first", "The second"]


def test_times_that_nobody_touched_stay_to_the_second(advocate, maria, calls, open_correction, hands, clock):
    contact = factories.interaction(
        advocate, maria, started_at=MORNING - timedelta(hours=30, seconds=17), duration=timedelta(seconds=341)
    )
    open_correction(contact, maria)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("Other words")
    hands.press(ESC)
    clock.pass_time(timedelta(days=3))
    open_correction(contact, maria)
    hands.alt("R")
    hands.save()
    after = advocate.interactions.get_interaction(contact)
    assert after.started_at == MORNING - timedelta(hours=30, seconds=17)
    assert (after.body, after.duration) == ("Other words", timedelta(seconds=341))


def test_the_contact_goes_meanwhile_and_the_words_become_a_strip(
    advocate, runner, contact, maria, calls, open_correction, hands
):
    open_correction(contact, maria)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("Words that stay")
    calls.write_now()
    runner.command(calls, lambda app: app.interactions.remove(contact))
    assert [call.text for call in calls.calls()] == ["Words that stay"]
    hands.save()
    assert [call.text for call in calls.calls()] == ["Words that stay"]
    assert [call.text for call in advocate.open_calls.list_open()] == ["Words that stay"]


def test_what_cannot_be_written_is_said(contact, maria, calls, open_correction, hands, monkeypatch):
    overlay = open_correction(contact, maria)
    hands.type("Words that stay")
    monkeypatch.setattr("advocate.services.open_calls.BODY_LIMIT", 5)
    calls.write_now()
    assert "What you typed is still here" in overlay.foot.error.text()
    assert overlay.unsaved_words()
    monkeypatch.undo()
    calls.write_now()
    assert not overlay.foot.error.isVisible()
    assert overlay.unsaved_words() == ""
