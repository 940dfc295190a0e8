from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.promise_phrases.sentences import LONGEST_SENTENCE, hide_quotations, sentences

SHORT = frozenset({"mr", "dr", "approx"})


def parts(text: str) -> list[str]:
    return [sentence.text.strip() for sentence in sentences(text, SHORT)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lm. will try again", ["lm", "will try again"]),
        ("Ring Mr. Hale at 3.30", ["Ring Mr. Hale at 3.30"]),
        ("by 4. Wife is home", ["by 4", "Wife is home"]),
        ("1. send 2. ring", ["1. send", "2. ring"]),
        ("ok: 1) send 2) ring", ["ok:", "1) send", "2) ring"]),
        ("one\ntwo\r\nthree", ["one", "two", "three"]),
        ("a; b", ["a", "b"]),
        ("so.. yes", ["so", "yes"]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_a_note_is_cut_into_sentences(text: str, expected: list[str]):
    assert parts(text) == expected


def test_a_question_is_known_by_its_mark():
    assert [each.is_question for each in sentences("Really? Yes", SHORT)] == [True, False]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ('he said "I will" and left', "he said •••••••• and left"),
        ("“I'll sue”, she said", "••••••••••, she said"),
        ("„morgen“ sagt er", "•••••••• sagt er"),
        ("«demain» dit-il", "•••••••• dit-il"),
        ("'I'll be there at five' he said", "••••••••••••••••••••••• he said"),
        ("the customers' floor isn't done", "the customers' floor isn't done"),
        ('a pipe of 6" and 8"', 'a pipe of 6" and 8"'),
        ('she wrote "I will', "she wrote ••••••••"[:10] + "•••••••"),
        ("> as you wrote\nwe will", "••••••••••••••\nwe will"),
    ],
)
def test_the_words_of_others_are_hidden(text: str, hidden: str):
    assert hide_quotations(text).replace("\x00", "•") == hidden


@given(st.text(alphabet=st.sampled_from("ab .!?\n'\"“”«»>1)-;") | st.characters(), max_size=200))
def test_sentences_stand_in_order_in_the_text(text: str):
    hidden, end = hide_quotations(text), 0
    assert len(hidden) == len(text)
    for sentence in sentences(text, SHORT):
        assert end <= sentence.start
        end = sentence.start + len(sentence.text)
        assert hidden[sentence.start : end] == sentence.text
        assert len(sentence.text) <= LONGEST_SENTENCE
