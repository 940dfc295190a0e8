from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.promise_phrases.english import ENGLISH_PROMISES
from advocate.domain.promise_phrases.words import alphabet, words_of


def words(text: str) -> list[str]:
    return [word.folded for word in words_of(text, ENGLISH_PROMISES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll call", ["i", "'ll", "call"]),
        ("I’ll call", ["i", "'ll", "call"]),
        ("ill call", ["i", "ll", "call"]),
        ("ill today", ["ill", "today"]),
        ("well send", ["we", "ll", "send"]),
        ("well done", ["well", "done"]),
        ("get back to her", ["get back", "to", "her"]),
        ("f/u w/ her", ["f/u", "w/", "her"]),
        ("£20.50 at 5:30", ["£20.50", "at", "5:30"]),
        ("call-back, re-clean", ["call-back", ",", "re-clean"]),
    ],
)
def test_words_and_what_is_one_of_several(text: str, expected: list[str]):
    assert words(text) == expected


def test_what_is_not_known_has_a_tag_by_its_shape():
    assert [set(word.tags) for word in words_of("Quentin quickly blorped 17", ENGLISH_PROMISES)] == [
        {"name"},
        {"adv"},
        {"word", "past"},
        {"number"},
    ]


def test_a_deed_is_known_with_a_slip_of_the_fingers():
    assert "deed" in words_of("will emial", ENGLISH_PROMISES)[1].tags


@given(st.text(max_size=80))
def test_every_word_of_any_text_can_be_spelled_and_placed(text: str):
    end = 0
    found = words_of(text, ENGLISH_PROMISES)
    assert len(alphabet(ENGLISH_PROMISES).spell(found)) == len(found)
    for word in found:
        assert end <= word.start < word.end <= len(text)
        end = word.end
