"""Lines too long to be typed in become shorter ones."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.long_lines import PIECE, TOO_LONG, break_long_lines


def test_usual_texts_stay_as_they_are():
    text = "A paragraph. " * 700 + "\r\nand\tanother\n"
    assert break_long_lines(text) is text


@given(st.text(alphabet="ab \n", min_size=0, max_size=200), st.integers(min_value=60, max_value=200))
def test_no_letter_is_lost_and_no_line_is_too_long(text: str, times: int):
    long = (text * times).strip()
    broken = break_long_lines(long)
    assert "".join(broken.split()) == "".join(long.split())
    assert max(map(len, broken.split("\n"))) <= max(PIECE, TOO_LONG)


def test_a_line_without_a_space_is_broken_anywhere():
    lines = break_long_lines("x" * 1_000_000).split("\n")
    assert {len(line) for line in lines} == {PIECE}
