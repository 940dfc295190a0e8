"""What is found in a text while it is typed: promises taken with Tab, wording, the case it belongs to; real vault, real keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat

from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId
from advocate.domain.interaction import Channel
from tests.fakes import MORNING
from tests.ui.overlays import ESC, logged, promises
from ui.found.in_text import READ_AFTER

TAB, BACKSPACE = Qt.Key.Key_Tab, Qt.Key.Key_Backspace


@pytest.fixture
def say(hands, qtbot, dock):
    """Types, and waits until it was read."""

    def say(words: str) -> None:
        hands.type(words)
        qtbot.wait(2 * READ_AFTER)

    return say


def shown(strip) -> list[str]:
    """The chips in sight."""
    return [each.words for each in strip.found.found()]


def test_a_promise_is_shown_while_it_is_typed_and_made_with_one_key(advocate, maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("She asks for the install date. I'll call you back Monday at 3pm with it.")
    assert shown(strip) == ["Promise: call back with it · Mon 16 Mar 15:00"]
    hands.press(TAB)
    assert hands.focus() is strip.text.editor
    assert shown(strip) == ["Promised: call back with it · Mon 16 Mar 15:00"]
    hands.save()
    (made,) = promises(advocate)
    assert (made.words, made.owner_id) == ("call back with it", advocate.member.id)
    (call,) = logged(advocate, maria)
    assert made.interaction_id == call.id


def test_tab_right_behind_the_last_key_counts(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("I'll send the offer tomorrow")
    hands.press(TAB)
    assert [each.words for each in strip.form.promises.accepted()] == ["send the offer"]


def test_where_nothing_is_found_tab_moves_on(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("She liked the floor.")
    hands.press(TAB)
    assert hands.focus() is not strip.text.editor


def test_typing_on_makes_the_taken_promise_another_and_tab_takes_that(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("I'll call you back Monday")
    hands.press(TAB)
    say(" at 3pm")
    assert shown(strip) == ["Promise: call back · Mon 16 Mar 15:00"]
    hands.press(TAB)
    (only,) = strip.form.promises.accepted()
    assert only.due.start == datetime(2026, 3, 16, 19, tzinfo=UTC)


def test_escape_silences_it_for_this_text_also_while_it_is_typed_on_and_after_coming_back(
    advocate, dock, maria, open_strip, hands, say
):
    strip = open_strip(maria)
    say("I'll call you back Monday")
    hands.press(ESC)
    assert hands.focus() is strip.text.editor
    assert shown(strip) == []
    say(" at 3pm.")
    assert shown(strip) == []
    say(" We will send the offer tomorrow.")
    assert len(shown(strip)) == 1
    dock.calls.write_now()
    (kept,) = advocate.open_calls.list_open()
    assert kept.silenced == ("i'll call you back monday",)
    open_strip(maria)
    assert len(shown(strip)) == 1


def test_what_was_silenced_is_no_next_step_either(dock, maria, open_strip, hands, say):
    open_strip(maria)
    say("I'll call you back Monday.")
    hands.press(ESC)
    hands.save()
    assert dock.next_step.field.text() == ""


def test_the_next_step_is_what_was_not_taken_and_whose_it_is(advocate, dock, maria, open_strip, hands, say):
    hannah = advocate.team.add_member("Hannah Lindqvist").made
    dock.calls.load(lambda: None)
    open_strip(maria)
    say("I'll send the offer tomorrow. Hannah will call Monday at 9.")
    assert len(shown(dock.strip)) == 2
    hands.press(ESC)  # the last one, for a moment
    hands.press(TAB)
    hands.save()
    assert not dock.next_step.isVisible()
    open_strip(maria)
    say("Hannah will call Monday at 9.")
    hands.save()
    assert dock.next_step.field.text() == "call Monday at 9"
    hands.press(Qt.Key.Key_Return)
    assert hannah in {promise.owner_id for promise in promises(advocate)}


def test_a_second_promise_that_was_not_taken_is_the_next_step(dock, maria, open_strip, hands, say):
    open_strip(maria)
    say("I'll send the offer tomorrow. I'll call Monday at 9.")
    hands.press(TAB)
    hands.save()
    assert dock.next_step.field.text() == "send the offer tomorrow"


def test_after_what_is_resolved_nothing_is_asked(dock, maria, open_strip, hands, say):
    open_strip(maria)
    say("All is well.")
    hands.alt("R")
    hands.save()
    assert not dock.next_step.isVisible()


def test_escape_folds_the_form_before_it_silences(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("I'll call Monday at 9.")
    strip.unfold(True)
    hands.press(ESC)
    assert not strip.is_unfolded()
    assert len(shown(strip)) == 1
    hands.press(ESC)
    assert shown(strip) == []


def test_a_promise_without_a_time_asks_for_it(advocate, maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("I'll send the photos.")
    assert shown(strip) == ["Promise: send the photos · by when?"]
    hands.press(TAB)
    assert hands.focus() is strip.form.promises.field.line
    hands.type("friday noon")
    hands.save()
    (made,) = promises(advocate)
    assert made.words == "send the photos"


def test_who_of_the_team_is_named_owns_it(advocate, dock, maria, open_strip, hands, say):
    hannah = advocate.team.add_member("Hannah Lindqvist").made
    dock.calls.load(lambda: None)
    strip = open_strip(maria)
    say("Hannah will call tomorrow at 9.")
    assert shown(strip) == ["Promise: call · tomorrow 09:00 · Hannah Lindqvist"]
    hands.press(TAB)
    (made,) = strip.form.promises.accepted()
    assert made.owner.member_id == hannah


def test_somebody_who_is_not_of_the_team_stays_in_the_words(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("the technician comes between 2 and 4 tomorrow")
    hands.press(TAB)
    (made,) = strip.form.promises.accepted()
    assert made.words == "the technician comes"


def test_what_repeats_keeps_its_words(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("I update you twice a day until it's dry")
    hands.press(TAB)
    (made,) = strip.form.promises.accepted()
    assert made.words == "update you twice a day until it's dry"


def test_midnight_does_not_move_what_was_promised(clock, maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("I'll call tomorrow at 9. ")
    before = shown(strip)
    clock.pass_time(timedelta(hours=15))  # from the morning into the night
    say("Bye.")
    clock_free = [words.split(" · ")[0] for words in before]
    assert [words.split(" · ")[0] for words in shown(strip)] == clock_free
    hands.press(TAB)
    (made,) = strip.form.promises.accepted()
    assert made.due.start == datetime(2026, 3, 13, 13, tzinfo=UTC)


def test_the_time_is_underlined_where_it_stands_behind_an_emoji_too(maria, open_strip, say):
    strip = open_strip(maria)
    strip.text.editor.insertPlainText("🙂🙂 ")
    say("I'll call Monday at 3pm")
    (only,) = strip.text.editor.extraSelections()
    assert only.cursor.selectedText() == "Monday at 3pm"
    assert only.format.underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline


def test_a_quick_note_that_is_about_nobody_yet_holds_no_promise(open_strip, say):
    strip = open_strip(channel=Channel.NOTE)
    say("I'll call Monday at 3pm")
    assert shown(strip) == []


# -- wording -----------------------------------------------------------------------------------------------------------


def test_a_hint_names_the_words_and_one_key_says_it_better(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("It's against company policy.")
    (only,) = shown(strip)
    assert only.startswith("“It's against company policy” → We have agreed")
    hands.alt("S")
    assert strip.text.text().startswith("We have agreed to do it this way because …")
    assert strip.text.editor.textCursor().selectedText() == "…"
    strip.text.editor.undo()
    assert strip.text.text() == "It's against company policy."


def test_in_the_middle_of_a_sentence_it_goes_on_and_its_gaps_are_no_promise(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("Told her it's not my department.")
    hands.alt("S")
    assert "we will ask our colleagues and come back to you by …" in strip.text.text()
    assert shown(strip) == []
    hands.type("Friday noon")
    hands.press(TAB)
    (made,) = strip.form.promises.accepted()
    assert made.words == "come back to you"


def test_tab_never_rewrites_what_was_typed(maria, open_strip, hands, say):
    strip = open_strip(maria)
    say("It's against company policy.")
    hands.press(TAB)
    assert strip.text.text() == "It's against company policy."


def test_never_again_is_kept_for_the_person(advocate, maria, tom, open_strip, hands, say):
    strip = open_strip(maria)
    say("It's against company policy.")
    hands.alt("X")
    assert shown(strip) == []
    assert len(advocate.wording.read().dismissed) == 1
    strip = open_strip(tom)
    say("It's against company policy.")
    assert shown(strip) == []


def test_the_customers_own_words_are_not_hinted_at(maria, open_strip, say):
    strip = open_strip(maria)
    say("She said “it's against company policy”.")
    assert shown(strip) == []


def test_hints_that_are_switched_off_are_gone_at_once(advocate, runner, maria, open_strip, say):
    strip = open_strip(maria)
    say("It's against company policy.")
    assert len(shown(strip)) == 1
    runner.command(strip, lambda app: app.wording.show(False))
    assert shown(strip) == []


# -- the case it belongs to --------------------------------------------------------------------------------------------


@pytest.fixture
def flooring(advocate, maria) -> CaseId:
    draft = CaseDraft(customer_id=maria, title="Flooring of the hall", opened_at=MORNING)
    return CaseId(advocate.cases.open_case(draft).made)


def test_the_case_it_belongs_to_is_offered_and_taken_with_tab(
    advocate, maria, flooring, open_strip, hands, qtbot
):
    strip = open_strip(maria)
    hands.type("She asks about the flooring")
    qtbot.waitUntil(lambda: shown(strip) == ["Belongs to: Flooring of the hall, opened today"])
    hands.press(TAB)
    assert strip.current().case_id == flooring
    hands.save()
    (call,) = logged(advocate, maria)
    assert call.case_id == flooring


def test_a_case_that_was_silenced_is_not_offered_again(maria, flooring, open_strip, hands, qtbot):
    strip = open_strip(maria)
    hands.type("She asks about the flooring")
    qtbot.waitUntil(lambda: len(shown(strip)) == 1)
    hands.press(ESC)
    hands.type(" again")
    qtbot.wait(600)
    assert shown(strip) == []
    assert strip.current().case_id is None
