from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.slips import LONGEST, meant

KNOWN = frozenset({"tuesday", "thursday", "tomorrow", "accounts", "engineer", "friday"})


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("teusday", "tuesday"),
        ("thrusday", "thursday"),
        ("thurday", "thursday"),
        ("tomorow", "tomorrow"),
        ("tomorrrow", "tomorrow"),
        ("frday", "friday"),
        ("firday", "friday"),
        ("enginere", "engineer"),
        ("ufriday", None),
        ("fridays", None),
        ("account", None),
        ("friday", None),
        ("fryday", "friday"),
        ("fray", None),
        ("tmrw", None),
        ("", None),
    ],
)
def test_one_slip_of_the_fingers_is_forgiven(typed: str, word: str | None):
    assert meant(typed, KNOWN) == word


def test_what_is_meant_as_it_stands_is_left_alone():
    assert meant("fryday", KNOWN, frozenset({"fryday"})) is None


def test_between_two_words_nothing_is_guessed():
    assert meant("carpet", frozenset({"carpets", "carpit", "carlet"})) is None
    assert meant("marling", frozenset({"marking", "mapling"})) is None


@given(st.text(max_size=60))
def test_any_word_is_read(word: str):
    assert meant(word, KNOWN) in {None, *KNOWN}


def test_a_word_of_a_megabyte_costs_nothing():
    assert meant("a" * 1_000_000, KNOWN) is None
    assert LONGEST < 100
