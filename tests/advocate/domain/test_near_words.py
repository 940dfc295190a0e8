"""Words a slip apart, and the names that were meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.near_words import as_spelled, may_hold_a_slip, near_words

LATIN = st.text(st.characters(min_codepoint=ord("a"), max_codepoint=ord("z")), min_size=5, max_size=12)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gomes", "gomez"),
        ("gmoez", "gomez"),
        ("gomz", "gomez"),
        ("goomez", "gomez"),
        ("komez", "gomez"),
        ("петрва", "петрова"),
        ("παππάς".replace("ά", "α").replace("ς", "σ"), "παπας".replace("ς", "σ")),
    ],
)
def test_one_slip_is_near(typed: str, meant: str) -> None:
    assert meant in near_words(typed)


def test_two_slips_are_not() -> None:
    assert "gomez" not in near_words("komes")


@given(LATIN, st.data())
def test_every_slip_is_undone_by_another(word: str, data: st.DataObject) -> None:
    """Whatever a slip makes of a word, the word is a slip away from it."""
    slipped = data.draw(st.sampled_from(sorted(near_words(word))))
    assert word in near_words(slipped)
    assert word not in near_words(word)


@pytest.mark.parametrize(
    ("word", "holds"),
    [
        ("gome", False),
        ("gomez", True),
        ("4045550148", False),
        ("x" * 24, True),
        ("x" * 25, False),
        ("", False),
    ],
)
def test_only_words_of_some_length_may_hold_a_slip(word: str, holds: bool) -> None:
    assert may_hold_a_slip(word) is holds


@pytest.mark.parametrize(
    ("word", "parts", "meant"),
    [
        ("gomes", ["maria", "gomez"], "gomez"),
        ("jihns", ["olga", "johnson"], "johns"),
        ("johns", ["olga", "johnson"], "johns"),
        ("maria", ["maria", "mario"], "maria"),
        ("price", ["tom", "weaver"], "price"),
    ],
)
def test_what_was_meant_is_what_the_name_says(word: str, parts: list[str], meant: str) -> None:
    assert as_spelled(word, parts) == meant
