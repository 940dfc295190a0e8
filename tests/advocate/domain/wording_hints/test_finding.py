from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocate.domain.wording_hints.english import ENGLISH_WORDING
from advocate.domain.wording_hints.finding import find_hints
from advocate.domain.wording_hints.hint import HintKind, WordingPhrase
from advocate.errors import InvalidValue
from bench.labelled import DATA, hint_tallies

HINTS = {
    "They won't let me refund more": "distancing They won't let me refund more",
    "It's company policy, I'm afraid": "distancing It's company policy",
    "The system won't let me change it": "distancing The system won't let me change",
    "That's not my department": "distancing not my department",
    "There's nothing I can do": "helpless There's nothing I can do",
    "I cannot find your account": "helpless I cannot find your account",
    "Can't help, closed the call": "helpless Can't help",
    "You should have called sooner": "blame You should have called sooner",
    "it's the warehouse's fault": "blame the warehouse's fault",
    "my colleague forgot to send it": "blame my colleague forgot to send it",
    "What an idiot": "unkind What an idiot",
    "he's a complete nightmare": "unkind he's a complete nightmare",
    "whinging again about the delivery": "unkind whinging again about the",
}
NONE = (
    "", "We can't come on Friday, but we can be there Saturday", "I can't see it here. Could you send a copy?",
    "They were thrilled with the stairs", "her insurance policy number is 4471", "heating system serviced in May",
    "She can't hear well, speak slowly", "We should have called sooner, sorry", "that was our fault", "my mistake, it was Thursday",
    "stupid little screw keeps falling out", "Karen Whitlock, account 77120", "he was angry, and he had every reason",
    'he said "your system is useless"', "“There's nothing I can do”, the last firm told him", "> I can't help you",
    "You didn't do anything wrong", "customer says they won't be home before 6", "I can't thank them enough",
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HINTS.items(), ids=repr)
def test_wording_that_deserves_a_hint(text: str, expected: str):
    (hint,) = find_hints(text)
    assert f"{hint.kind} {hint.span}" == expected
    assert text[hint.start : hint.end] == hint.span
    assert "We" in hint.say or "we" in hint.say or "us" in hint.say


@pytest.mark.parametrize("text", NONE, ids=repr)
def test_wording_that_needs_none(text: str):
    assert find_hints(text) == ()


def test_two_hints_in_one_sentence():
    kinds = [hint.kind for hint in find_hints("It's policy and there's nothing I can do")]
    assert kinds == [HintKind.DISTANCING, HintKind.HELPLESS]


def test_what_begins_inside_of_dismissed_words_is_quiet_too():
    said = "It's against company policy."
    (hint,) = find_hints(said)
    assert find_hints(said, ENGLISH_WORDING.without(hint.words)) == ()


def test_a_dismissed_phrase_is_quiet_for_ever_however_it_is_spelled():
    (hint,) = find_hints("No can do")
    quiet = ENGLISH_WORDING.without(hint.words)
    assert find_hints("no  CAN do", quiet) == ()
    assert find_hints("nothing I can do", quiet)


def test_a_team_adds_a_phrase_of_its_own():
    own = WordingPhrase(kind=HintKind.UNKIND, phrase="frequent|regular flyer", say="We know them well.")
    lists = ENGLISH_WORDING.with_phrases(own)
    (hint,) = find_hints("a regular flyer at our desk", lists)
    assert (hint.span, hint.say) == ("regular flyer", "We know them well.")
    assert find_hints("a regular flyer at our desk") == ()


@pytest.mark.parametrize("phrase", ["", "   ", "?", "* *", "@nobody says", "x" * 1000])
def test_a_phrase_that_cannot_be_read_is_refused(phrase: str):
    own = WordingPhrase(kind=HintKind.BLAME, phrase=phrase, say="We …")
    with pytest.raises(InvalidValue):
        find_hints("text", ENGLISH_WORDING.with_phrases(own))


WORDS = (
    "I we they can't cannot the system policy says won't let me help do nothing you should have forgot fault idiot stupid is a not my "
    "department . , ? ! \" ' \n but maybe tomorrow"
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=25).map(" ".join) | st.text(max_size=120))
def test_any_text_is_read(text: str):
    end = 0
    for hint in find_hints(text):
        assert end <= hint.start < hint.end <= len(text)
        assert text[hint.start : hint.end] == hint.span
        end = hint.end


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [
        ("notes_dev", 0.93, 0.93),
        ("notes_held_out", 0.93, 0.90),
        ("notes_fresh_a", 0.95, 0.95),
        ("notes_fresh_b", 0.95, 0.95),
        ("notes_fresh_c", 0.95, 0.95),
        ("chats", 0.95, 0.93),
    ],
)
def test_hints_are_right_before_they_are_many(name: str, precision: float, recall: float):
    tally = hint_tallies(DATA / "wording" / f"{name}.jsonl", lambda _: "all")[""]
    assert tally.precision >= precision, tally.wrong
    assert tally.recall >= recall, tally.missed
