"""What was typed and not saved: kept, offered, and gone with the lock."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ESC, TAB, logged, promises
from ui.calls.drafts import DraftShelf


def test_escape_keeps_what_was_typed_and_offers_it_again(advocate, maria, window, clock, open_log, hands):
    first = open_log(maria)
    hands.type("Half a thought")
    hands.alt("P")
    hands.type("call back friday 3pm")
    hands.press(TAB)
    clock.pass_time(timedelta(minutes=2))
    hands.press(ESC)
    assert first.isHidden()
    assert hands.focus().text() == "before"  # the keyboard went back to who had it
    clock.pass_time(timedelta(hours=1))

    again = open_log(maria)
    assert again.offer.isVisible()
    assert again.form.text.text() == ""
    hands.alt("R")
    assert not again.offer.isVisible()
    assert hands.focus() is again.form.text.editor
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(", finished")
    hands.save()
    (call,) = logged(advocate, maria)
    assert call.title == "Half a thought, finished"
    assert (call.started_at, call.duration) == (MORNING, timedelta(minutes=2))
    assert [promise.words for promise in promises(advocate)] == ["call back"]
    assert not open_log(maria).offer.isVisible()


def test_a_draft_waits_behind_the_one_that_was_typed_over_it(maria, window, open_log, hands):
    open_log(maria)
    hands.type("The first")
    hands.press(ESC)
    open_log(maria)
    hands.type("The second")
    hands.press(ESC)
    third = open_log(maria)
    hands.alt("R")
    assert third.form.text.text() == "The second"
    hands.press(ESC)
    fourth = open_log(maria)
    hands.alt("X")
    hands.alt("R")
    assert fourth.form.text.text() == "The first"


def test_the_lock_takes_open_overlays_and_drafts_with_it(maria, window, open_log, hands):
    overlay = open_log(maria)
    hands.type("A secret of Maria")
    DraftShelf.of(window).clear()
    assert overlay.isHidden()
    assert DraftShelf.of(window).newest(None) is None
