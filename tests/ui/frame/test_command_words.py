"""Every verb has its sentence, the same as the domain's, and names with odd letters stay as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from uuid_utils.compat import uuid7

from advocate.changes import Changes
from advocate.domain.history import WORDS, Verb
from advocate.domain.ids import CommandId
from advocate.domain.interaction import Channel
from advocate.domain.promise import Due
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.frame.command_words import asks_for_toast, command_words


@pytest.mark.parametrize("verb", list(Verb))
def test_every_verb_is_said_as_the_domain_says_it(verb):
    assert (
        command_words(Changes(verb=verb, about="Maria Gomez"))
        == WORDS[verb].format(about="Maria Gomez") + "."
    )


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        (Verb.PROMISE_MADE, "Promised Rosa Ekelund: Send the offer · tomorrow 15:00."),
        (Verb.PROMISE_EDITED, "Now promised to Rosa Ekelund: Send the offer · tomorrow 15:00."),
        (Verb.PROMISE_KEPT, "Kept for Rosa Ekelund: Send the offer."),
        (Verb.PROMISE_BROKEN, "Ended as broken for Rosa Ekelund: Send the offer."),
        (Verb.PROMISE_RELEASED, "Released for Rosa Ekelund: Send the offer."),
        (Verb.PROMISE_REOPENED, "Open again for Rosa Ekelund: Send the offer · tomorrow 15:00."),
        (Verb.PROMISE_MOVED, "Another time for Rosa Ekelund: Send the offer · tomorrow 15:00."),
        (Verb.REMINDER_SNOOZED, "Reminder put off for Rosa Ekelund: Send the offer · until tomorrow 15:00."),
    ],
)
def test_of_one_promise_what_and_when_are_said(verb, said):
    due = Due.at(MORNING + timedelta(days=1, hours=5, minutes=19), ZONE)
    changes = Changes(verb=verb, about="Rosa Ekelund", what="send the offer", due=due)
    assert command_words(changes, MORNING, ZONE) == said


def test_a_call_is_called_a_call():
    logged = Changes(verb=Verb.INTERACTION_LOGGED, about="Rosa Ekelund", what=Channel.CALL.value)
    assert command_words(logged) == "Logged a call with Rosa Ekelund."
    written = Changes(verb=Verb.INTERACTION_LOGGED, about="Rosa Ekelund", what=Channel.EMAIL.value)
    assert command_words(written) == "Logged a contact with Rosa Ekelund."


def test_what_became_of_its_case_is_said_with_the_contact():
    logged = Changes(verb=Verb.INTERACTION_LOGGED, about="Rosa", what=Channel.CALL.value)
    resolved, waits = replace(logged, resolved_case="Wet floor"), replace(logged, waiting_case="Wet floor")
    assert command_words(resolved) == "Logged a call with Rosa. Resolved with it: Wet floor."
    assert (
        command_words(waits)
        == "Logged a call with Rosa. “Wet floor” stays open: something is still promised in it."
    )


def test_what_was_promised_in_a_contact_is_said_with_it():
    logged = Changes(verb=Verb.INTERACTION_LOGGED, about="Rosa", what=Channel.CALL.value)
    one = replace(logged, promised=("send the offer",))
    assert command_words(one) == "Logged a call with Rosa, and promised: Send the offer."
    two = replace(logged, promised=("send the offer", "call back"), resolved_case="Wet floor")
    assert command_words(two) == "Logged a call with Rosa, with 2 promises. Resolved with it: Wet floor."
    assert len(command_words(replace(logged, promised=("word " * 40,)))) < 110


def test_a_long_promise_is_shortened():
    changes = Changes(verb=Verb.PROMISE_KEPT, about="Maria", what="word " * 40, due=Due.at(MORNING, ZONE))
    assert len(command_words(changes, MORNING, ZONE)) < 90


def test_braces_and_quotes_in_a_name_are_left_alone():
    assert command_words(Changes(verb=Verb.CUSTOMER_ADDED, about="{0} “x” & <b>")) == "Added {0} “x” & <b>."


def test_a_very_long_name_loses_its_middle_and_the_sentence_its_end_never():
    said = command_words(Changes(verb=Verb.CUSTOMER_TRASHED, about="Wolf" * 75))
    assert len(said) < 120
    assert said.endswith("WolfWolf to the trash.")


def test_a_toast_is_for_what_changed_something_and_was_meant():
    step = CommandId(uuid7())
    assert asks_for_toast(Changes(verb=Verb.PROMISE_KEPT, command_id=step))
    assert not asks_for_toast(Changes(verb=Verb.PROMISE_KEPT))
    assert not asks_for_toast(Changes(verb=Verb.NOTE_READ, command_id=step))
