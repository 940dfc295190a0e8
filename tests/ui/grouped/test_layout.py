"""Where the rows of a grouped list lie, folded and open."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.grouped.layout import Group, GroupLayout


def groups(*counts: int) -> list[Group]:
    return [Group(key=number, title=f"Group {number}", count=count) for number, count in enumerate(counts)]


def test_headings_stand_between_rows_and_folded_groups_have_none():
    layout = GroupLayout(groups(2, 3, 1), folded=(1,))
    assert layout.rows == 6
    assert [layout.item_at(row) for row in range(6)] == [None, 0, 1, None, None, 5]
    assert [heading.is_folded for row in range(6) if (heading := layout.heading_at(row))] == [
        False,
        True,
        False,
    ]
    assert [layout.row_of_item(item) for item in range(6)] == [1, 2, 3, 3, 3, 5]
    assert layout.row_of_item(6) == -1
    assert layout.row_of_group(2) == 4
    assert layout.row_of_group("nobody") == -1


def test_without_headings_rows_are_items():
    layout = GroupLayout(groups(4), headed=False, folded=(0,))
    assert layout.rows == 4
    assert [layout.item_at(row) for row in range(5)] == [0, 1, 2, 3, None]


def test_nothing_at_all():
    layout = GroupLayout()
    layout.measure(30, 50)
    assert (layout.rows, layout.items, layout.height, layout.row_at(0)) == (0, 0, 0, -1)
    assert layout.row_of_item(0) == -1


@given(
    st.lists(st.integers(0, 7), min_size=1, max_size=9),
    st.sets(st.integers(0, 8)),
    st.booleans(),
)
def test_every_row_is_found_where_it_lies(counts, folded, headed):
    layout = GroupLayout(groups(*counts), folded, headed=headed)
    layout.measure(30, 50)
    y = 0
    for row in range(layout.rows):
        top, height = layout.place(row)
        assert top == y
        assert layout.row_at(top) == layout.row_at(top + height - 1) == row
        y += height
        item = layout.item_at(row)
        if item is None:
            assert layout.heading_at(row) is not None
        else:
            assert layout.row_of_item(item) == row
    assert layout.height == y
    assert layout.row_at(y) == -1


def test_a_hundred_thousand_customers_of_one_promise_each_are_laid_out_at_once():
    layout = GroupLayout(groups(*([1] * 100_000)))
    layout.measure(30, 50)
    assert layout.height == 8_000_000
    assert layout.item_at(layout.row_at(7_999_999)) == 99_999
