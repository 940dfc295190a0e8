"""The next step after a contact: begun from what was typed, made once, skipped with a key."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.overlays import ENTER, ESC, logged, promises


def test_the_next_step_is_begun_from_what_was_typed(advocate, dock, window, maria, open_strip, hands):
    open_strip(maria)
    hands.type("She asks for the date. I'll call her back friday 3pm. She was kind.")
    hands.save()
    assert dock.next_step.isVisible()
    assert dock.next_step.field.text() == "call back friday 3pm"
    hands.press(ENTER)
    (promise,) = promises(advocate)
    assert promise.words == "call back"
    assert promise.interaction_id == logged(advocate, maria)[0].id
    assert not dock.next_step.isVisible()
    assert hands.focus() is window.page


def test_a_next_step_waits_for_its_contact_and_is_made_once(advocate, dock, maria, open_strip, hands):
    open_strip(maria)
    hands.type("I'll call back friday 3pm.")
    step, late = dock.next_step, []
    dock.strip.logged.disconnect(step.take_contact)
    dock.strip.logged.connect(lambda *contact: late.append(contact))
    hands.save()
    hands.press(ENTER)
    assert promises(advocate) == ()
    step.take_contact(*late[0])
    hands.press(ENTER)
    (promise,) = promises(advocate)
    assert promise.interaction_id == logged(advocate, maria)[0].id


def test_tab_goes_through_the_next_step_and_promises_nothing(advocate, dock, maria, open_strip, hands):
    open_strip(maria)
    hands.type("I'll call her back friday 3pm.")
    hands.save()
    step = dock.next_step
    assert hands.focus() is step.field.line
    assert step.field.value() is not None
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus() is step.make_button
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus() is step.skip_button
    assert promises(advocate) == ()
    assert step.isVisible()


def test_the_next_step_is_skipped_with_escape_and_not_offered_after_a_promise(
    advocate, dock, maria, open_strip, hands
):
    open_strip(maria)
    hands.type("Nothing to do")
    hands.save()
    assert dock.next_step.field.text() == ""
    hands.press(ESC)
    assert not dock.next_step.isVisible()
    open_strip(maria)
    hands.type("She waits")
    hands.alt("P")
    hands.type("call back tomorrow noon")
    hands.save()
    assert not dock.next_step.isVisible()
    assert len(promises(advocate)) == 1
