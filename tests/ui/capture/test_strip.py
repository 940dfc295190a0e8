"""Strips: opened, folded, switched, put away, saved; for somebody known, for nobody yet, and many at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import InteractionId
from advocate.domain.interaction import Channel, Direction, Outcome
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT, logged
from ui.capture.call_writing import WRITE_AFTER
from ui.capture.wishes import CallWish
from ui.found.line import Found

BACKSPACE, F8 = Qt.Key.Key_Backspace, Qt.Key.Key_F8


@pytest.fixture
def written(dock):
    """What is typed is on disk."""
    return dock.calls.write_now


def open_texts(advocate) -> list[str]:
    return [call.text for call in advocate.open_calls.list_open()]


def test_the_keyboard_is_in_the_text_and_enter_is_a_new_line(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    assert hands.focus() is strip.text.editor
    assert strip.head.title.text() == "On call with Maria Gomez"
    hands.type("One")
    hands.press(ENTER)
    hands.type("Two")
    hands.save()
    assert strip.isHidden()
    (call,) = logged(advocate, maria)
    assert (call.title, call.body) == ("One", "Two")
    assert advocate.open_calls.list_open() == ()


def test_what_is_typed_is_in_the_vault_a_moment_after_the_first_key(
    advocate, maria, open_strip, hands, qtbot
):
    strip = open_strip(maria)
    qtbot.waitUntil(lambda: "draft saved" in strip.head.state.text())
    hands.type("She asks")
    assert "saving…" in strip.head.state.text()
    qtbot.waitUntil(lambda: open_texts(advocate) == ["She asks"], timeout=3 * WRITE_AFTER)
    assert "draft saved" in strip.head.state.text()


def test_typing_on_and_on_does_not_put_the_writing_off(advocate, maria, open_strip, hands, qtbot):
    open_strip(maria)
    seen: set[str] = set()
    for key in "abcdefghij":
        hands.type(key)
        qtbot.wait(WRITE_AFTER // 4)
        seen.update(open_texts(advocate))
    assert len(seen - {""}) >= 2


def test_the_same_customer_has_one_strip_and_the_same_key_leads_to_it(dock, maria, tom, open_strip, hands):
    open_strip(maria)
    hands.type("Half")
    open_strip(tom)
    open_strip(maria)
    assert [call.name for call in dock.calls.calls()] == ["Maria Gomez", "Tom Price"]
    assert dock.strip.text.text() == "Half"


def test_two_at_once_each_keeps_its_own(advocate, dock, maria, tom, clock, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Maria asks")
    hands.alt("R")
    clock.pass_time(timedelta(minutes=2))
    open_strip(tom)
    assert strip.tabs.isVisible()
    hands.type("Tom waits")
    hands.press(Qt.Key.Key_1, with_=CTRL)
    assert (strip.text.text(), strip.form.outcome.key()) == ("Maria asks", Outcome.RESOLVED)
    hands.press(Qt.Key.Key_2, with_=CTRL)
    assert (strip.text.text(), strip.form.outcome.key()) == ("Tom waits", Outcome.OPEN)
    clock.pass_time(timedelta(minutes=1))
    hands.save()
    assert logged(advocate, tom)[0].duration == timedelta(minutes=1)
    hands.press(ESC)  # no next step
    assert strip.text.text() == "Maria asks"
    hands.save()
    assert logged(advocate, maria)[0].duration == timedelta(minutes=3)


def test_escape_gives_the_keyboard_back_and_the_strip_stays(dock, window, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Half a thought")
    hands.alt("M")
    assert strip.over.isVisible()
    hands.press(ESC)
    assert not strip.over.isVisible()
    assert hands.focus() is strip.text.editor
    hands.press(ESC)
    assert hands.focus() is window.page
    assert strip.isVisible()
    hands.press(F8)
    assert hands.focus() is strip.text.editor
    assert strip.text.text() == "Half a thought"


def test_put_away_and_brought_back(advocate, dock, window, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("A long story")
    hands.press(BACKSPACE, with_=CTRL | SHIFT)
    assert strip.isHidden()
    assert advocate.open_calls.list_open() == ()
    assert hands.focus() is window.page
    dock.calls._runner.command(dock, lambda app: app.history.undo())
    assert strip.isVisible()
    assert strip.text.text() == "A long story"


def test_what_was_saved_comes_back_as_a_strip_when_it_is_taken_back(advocate, dock, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Too early")
    hands.save()
    dock.next_step.skip()
    dock.calls._runner.command(dock, lambda app: app.history.undo())
    assert logged(advocate, maria) == []
    assert (strip.isVisible(), strip.text.text()) == (True, "Too early")


def test_the_keyboard_is_in_the_text_while_nobody_knows_who_it_is_and_another_number_replaces_the_first(
    dock, hands
):
    dock.begin(CallWish())
    assert hands.focus() is dock.strip.text.editor
    hands.alt("W")
    hands.type("404")
    dock.strip.take_keyboard()
    hands.alt("W")
    hands.type("912")
    assert dock.strip.whom.search.field.text() == "912"


def test_what_is_typed_on_a_button_is_no_lost_word(maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("She ")
    strip.more_button.setFocus()
    hands.type("c")
    hands.type("alled twice")
    assert strip.text.text() == "She called twice"
    assert hands.focus() is strip.text.editor


def test_one_key_says_how_hard_it_was_though_the_form_is_folded(advocate, maria, open_strip, hands):
    open_strip(maria)
    hands.type("Waited an hour.")
    hands.alt("6")
    hands.save()
    assert logged(advocate, maria)[0].effort == 6


def test_nobody_yet_waits_until_somebody_is_chosen(advocate, maria, open_strip, hands, clock):
    strip = open_strip()
    assert strip.head.title.text() == "Who is calling?"
    assert hands.focus() is strip.whom.search.field.line
    hands.alt("N")
    hands.type("Somebody wants oak")
    clock.pass_time(timedelta(minutes=4))
    hands.save()
    assert strip.isVisible()
    assert strip.current().clock.is_paused
    assert hands.focus() is strip.whom.search.field.line
    clock.pass_time(timedelta(hours=1))
    hands.type("maria")
    hands.press(ENTER)
    assert hands.focus() is strip.text.editor
    hands.save()
    (call,) = logged(advocate, maria)
    assert (call.title, call.duration) == ("Somebody wants oak", timedelta(minutes=4))


def test_somebody_new_is_made_from_what_was_typed(advocate, open_strip, hands):
    strip = open_strip()
    hands.type("Wu Lin")
    hands.press(ENTER)
    assert strip.head.title.text() == "On call with Wu Lin"
    hands.type("Asks what we do")
    hands.save()
    (hit,) = advocate.search.find_customers("Wu Lin")
    assert logged(advocate, hit.customer.id)[0].title == "Asks what we do"


def test_what_was_typed_of_an_unknown_caller_is_kept_too(advocate, open_strip, hands, written):
    open_strip()
    hands.type("555 01")
    written()
    (call,) = advocate.open_calls.list_open()
    assert (call.name, call.customer_id) == ("555 01", None)


def test_an_answer_goes_back_on_the_same_channel_in_the_same_case(advocate, maria, open_strip, hands):
    contact = factories.interaction(advocate, maria, channel=Channel.EMAIL, direction=Direction.IN)
    strip = open_strip(maria, reply_to=advocate.interactions.get_interaction(InteractionId(contact)))
    assert strip.head.title.text() == "E-mail to Maria Gomez"
    hands.type("It comes on Tuesday")
    hands.save()
    reply = logged(advocate, maria)[0]
    assert (reply.channel, reply.direction, reply.reply_to_id) == (Channel.EMAIL, Direction.OUT, contact)


def test_the_clock_is_stopped_goes_on_and_is_corrected(advocate, maria, open_strip, hands, clock):
    strip = open_strip(maria)
    hands.type("Words")
    clock.pass_time(timedelta(minutes=3))
    hands.alt("T")
    assert "03:00 · stopped" in strip.head.state.text()
    clock.pass_time(timedelta(minutes=30))
    hands.alt("T")
    clock.pass_time(timedelta(minutes=1))
    strip.turn_clock()
    assert "04:00" in strip.head.state.text()
    hands.alt("K")
    hands.type("12m")
    assert "12 min" in strip.head.state.text()
    hands.save()
    assert logged(advocate, maria)[0].duration == timedelta(minutes=12)


@pytest.mark.parametrize("back", [timedelta(hours=-1), timedelta(days=-400)])
def test_a_clock_that_is_set_back_takes_nothing_away(
    advocate, maria, open_strip, hands, clock, written, back
):
    open_strip(maria)
    hands.type("Words")
    clock.pass_time(timedelta(minutes=5))
    written()
    hands.type(" and more")
    written()
    clock.pass_time(back)
    hands.save()
    assert logged(advocate, maria)[0].duration == timedelta(minutes=5)


def test_outcome_and_effort_by_one_key(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Words")
    hands.alt("V")
    assert strip.form.outcome.key() == Outcome.VOICEMAIL
    hands.alt("M")
    hands.alt("6")
    hands.save()
    call = logged(advocate, maria)[0]
    assert (call.outcome, call.effort) == (Outcome.VOICEMAIL, 6)


def test_two_hundred_open_are_one_row_with_the_rest_behind_it(dock, maria, open_strip, hands):
    for number in range(200):
        open_strip()
        hands.alt("N")
        hands.type(f"Note {number}")
    strip = dock.strip
    assert len(dock.calls.calls()) == 200
    widgets = len(strip.findChildren(QWidget))
    assert strip.tabs.more_words() == f"+{200 - len(strip.tabs.seen())} more"
    assert 199 in strip.tabs.seen(), "the current one is in sight"
    open_strip(maria)
    assert len(strip.findChildren(QWidget)) <= widgets + 10
    hands.press(Qt.Key.Key_1, with_=CTRL)
    assert strip.text.text() == "Note 0"


def test_a_customer_who_is_erased_meanwhile_leaves_the_words(advocate, dock, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("She asks for the date")
    dock.calls.write_now()
    dock.calls._runner.command(dock, lambda app: app.customers.trash([maria]))
    assert "not among the customers any more" in strip.problem.text()
    assert strip.text.text() == "She asks for the date"
    assert strip.whom.search.isVisible()
    hands.save()
    assert strip.isVisible()
    assert open_texts(advocate) == ["She asks for the date"]


def test_a_megabyte_emoji_and_right_to_left_are_kept(advocate, maria, open_strip, hands, written):
    open_strip(maria)
    text = "The oak 🪵 sample 👩🏽‍🔧 مرحبا é " * 30_000
    QGuiApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, with_=CTRL)
    written()
    assert open_texts(advocate)[0].split() == text.split()


def test_a_strip_is_there_again_with_its_clock_and_caret(advocate, dock, maria, open_strip, hands, clock):
    strip = open_strip(maria)
    hands.type("One two three")
    hands.press(Qt.Key.Key_Home)
    hands.type(">")
    dock.calls.write_now()
    dock.calls.forget()
    clock.pass_time(timedelta(minutes=6))
    dock.load()
    assert (strip.isVisible(), strip.text.text()) == (True, ">One two three")
    assert strip.text.editor.textCursor().position() == 1
    assert "06:00" in strip.head.state.text()


def test_nobody_talks_through_a_night(dock, maria, open_strip, hands, clock):
    strip = open_strip(maria)
    hands.type("Words")
    clock.pass_time(timedelta(minutes=6))
    dock.calls.write_now()
    dock.calls.forget()
    clock.pass_time(timedelta(hours=15))
    dock.load()
    assert "06:00 · stopped" in strip.head.state.text()


def test_what_is_found_under_the_text_is_taken_with_tab_and_silenced_with_escape(
    maria, open_strip, hands, window
):
    strip = open_strip(maria)
    taken: list[Found] = []
    silenced: list[Found] = []
    strip.found.taken.connect(taken.append)
    strip.found.silenced.connect(silenced.append)
    found = Found(words="call back · Fri 15:00", key="promise")
    strip.found.show_found([found])
    hands.press(Qt.Key.Key_Tab)
    assert taken == [found]
    assert hands.focus() is strip.text.editor
    hands.press(ESC)
    assert silenced == [found]
    assert hands.focus() is strip.text.editor
    strip.found.show_found([])
    hands.press(ESC)
    assert hands.focus() is window.page


def test_a_number_that_was_used_is_kept(advocate, maria, open_strip, hands):
    open_strip(maria, direction=Direction.OUT, number_used="+1 404 555 0148")
    hands.type("Told her")
    hands.save()
    call = logged(advocate, maria)[0]
    assert (call.number_used, call.direction, call.started_at) == ("+1 404 555 0148", Direction.OUT, MORNING)
