"""What is promised again and again: taken with Tab or typed as the next step, kept with the contact; real vault, real keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from tests.ui.overlays import ESC, logged, promises
from ui.found.in_text import READ_AFTER

TAB, RETURN = Qt.Key.Key_Tab, Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier


def say(hands, qtbot, words: str) -> None:
    hands.type(words)
    qtbot.wait(2 * READ_AFTER)


def kept_rules(advocate) -> list[str]:
    return [each.rule for call in advocate.open_calls.list_open() for each in call.promises]


def test_what_repeats_is_promised_again_and_again(advocate, clock, maria, open_strip, hands, qtbot):
    strip = open_strip(maria)
    say(hands, qtbot, "I update you twice a day until it's dry")
    (chip,) = (each.words for each in strip.found.found())
    assert chip == "Promise: update you twice a day until it's dry · first today 16:00, then again"
    hands.press(TAB)
    hands.save()
    (call,) = logged(advocate, maria)
    (cadence,) = advocate.cadences.list_running(maria)
    assert cadence.rhythm.rule == "FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0"
    assert (cadence.interaction_id, cadence.ends_with_case) == (call.id, True)
    (first,) = promises(advocate)
    assert (first.cadence_id, first.words) == (cadence.id, "update you twice a day until it's dry")
    advocate.promises.keep(first.id)
    (second,) = promises(advocate)
    assert second.due.start - first.due.start == timedelta(hours=17)


def test_it_ends_with_the_case_that_it_was_promised_in(advocate, maria, open_strip, hands, qtbot):
    open_strip(maria)
    say(hands, qtbot, "I'll ring her every Friday at 10")
    hands.press(TAB)
    hands.press(Qt.Key.Key_E, with_=ALT)
    hands.type("Wet floor")
    hands.save()
    (cadence,) = advocate.cadences.list_running(maria)
    assert cadence.case_id is not None
    advocate.cases.resolve(cadence.case_id)
    assert advocate.cadences.list_running(maria) == ()
    assert promises(advocate) == ()


def test_a_strip_that_comes_back_still_knows_that_it_repeats(advocate, maria, open_strip, hands, qtbot):
    strip = open_strip(maria)
    say(hands, qtbot, "I'll ring her every Friday at 10")
    hands.press(TAB)
    (accepted,) = strip.form.promises.accepted()
    assert accepted.rule == "FREQ=WEEKLY;BYDAY=FR;BYHOUR=10;BYMINUTE=0"
    qtbot.waitUntil(lambda: kept_rules(advocate) == [accepted.rule])


def test_a_typed_next_step_repeats_too(advocate, maria, open_strip, hands, qtbot, dock):
    open_strip(maria)
    say(hands, qtbot, "She liked the floor.")
    hands.save()
    qtbot.waitUntil(dock.next_step.isVisible)
    hands.type("send her an offer every other monday")
    hands.press(RETURN)
    qtbot.waitUntil(lambda: advocate.cadences.list_running(maria) != ())
    (cadence,) = advocate.cadences.list_running(maria)
    assert cadence.rhythm.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"


def test_the_promise_line_shows_when_it_begins(maria, open_strip, hands, qtbot):
    strip = open_strip(maria)
    strip.form.promises.field.set_typed("send the figures every friday")
    field = strip.form.promises.field
    assert field.rule() == "FREQ=WEEKLY;BYDAY=FR"
    assert field.promised_words() == "send the figures every friday"
    hands.press(ESC)
