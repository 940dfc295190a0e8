"""Every verb has its sentence, the same as the domain's, and names with odd letters stay as they are."""

from __future__ import annotations

import pytest
from uuid_utils.compat import uuid7

from advocate.changes import Changes
from advocate.domain.history import WORDS, Verb
from advocate.domain.ids import CommandId
from ui.frame.command_words import asks_for_toast, command_words


@pytest.mark.parametrize("verb", list(Verb))
def test_every_verb_is_said_as_the_domain_says_it(verb):
    assert (
        command_words(Changes(verb=verb, about="Maria Gomez"))
        == WORDS[verb].format(about="Maria Gomez") + "."
    )


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
