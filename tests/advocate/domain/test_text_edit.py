"""What was typed in a long text, as one small replacement."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.text_edit import TextEdit, edit_between

texts = st.one_of(st.text(alphabet="ab", max_size=12), st.text(max_size=30))


@given(texts, texts)
def test_an_edit_makes_the_one_text_the_other(before: str, after: str) -> None:
    edit = edit_between(before, after)
    assert edit.applied(before) == after
    assert edit.head + edit.tail <= min(len(before), len(after))
    removed = before[edit.head : len(before) - edit.tail]
    if removed and edit.middle:
        assert removed[0] != edit.middle[0], "what both begin with is left where it is"
        assert removed[-1] != edit.middle[-1]


def test_a_key_in_the_middle_of_a_million_characters_is_one_character() -> None:
    before = "wet floor " * 100_000
    after = f"{before[:500_000]}x{before[500_000:]}"
    start = perf_counter()
    edit = edit_between(before, after)
    assert perf_counter() - start < 0.1
    assert edit == TextEdit(500_000, 500_000, "x")


@pytest.mark.parametrize("place", [0, 1, 4_095, 4_096, 4_097, 8_192, 9_999, 10_000])
def test_wherever_it_is_typed(place: int) -> None:
    before = "abcde" * 2_000
    after = f"{before[:place]}ßß{before[place:]}"
    edit = edit_between(before, after)
    assert (edit.head, edit.tail, edit.middle) == (place, 10_000 - place, "ßß")
    back = edit_between(after, before)
    assert (back.head, back.tail, back.middle) == (place, 10_000 - place, "")
