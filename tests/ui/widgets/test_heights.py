"""Heights of very many rows: where a row lies and which row lies where must always agree."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ui.widgets.heights import Heights


def agree(heights: Heights, expected: list[int]) -> None:
    top = 0
    for row, height in enumerate(expected):
        assert heights.top(row) == top
        assert heights.row_at(top) == row
        assert heights.row_at(top + height - 1) == row
        top += height
    assert heights.total() == top


@settings(max_examples=40)
@given(st.lists(st.integers(1, 900), min_size=1, max_size=1300), st.data())
def test_tops_and_rows_agree_after_any_change(measured, data):
    heights = Heights(len(measured), 100)
    for row, height in enumerate(measured):
        heights.learn(row, height)
    at = data.draw(st.integers(0, len(measured)))
    count = data.draw(st.integers(0, 40))
    heights.insert(at, count)
    expected = [*measured[:at], *[100] * count, *measured[at:]]
    gone = data.draw(st.integers(0, min(30, len(expected) - 1)))
    start = data.draw(st.integers(0, len(expected) - gone))
    heights.remove(start, gone)
    del expected[start : start + gone]
    agree(heights, expected)


def test_learning_says_whether_the_estimate_was_wrong():
    heights = Heights(10, 100)
    assert not heights.learn(3, 100)
    assert heights.learn(4, 130)
    assert heights.is_known(3)
    assert heights.total() == 1030


def test_doubting_keeps_heights_and_forgetting_does_not():
    heights = Heights(10, 100)
    heights.learn(4, 130)
    heights.doubt(0, 9)
    assert (heights.is_known(4), heights.height(4)) == (False, 130)
    heights.forget()
    assert heights.total() == 1000


def test_outside_of_the_list_the_nearest_row_answers():
    heights = Heights(3, 100)
    assert (heights.row_at(-5), heights.row_at(299), heights.row_at(5000)) == (0, 2, 2)
    assert Heights(0, 100).row_at(10) == -1
