from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advocate.commandline.tables import columns_of, cut, table


def test_columns_are_aligned():
    lines = table(("Ref", "Name"), [("1", "Łukasz"), ("22", "李小龙"), ("333", "Zoë")], None)
    assert lines == ["Ref  Name", "1    Łukasz", "22   李小龙", "333  Zoë"]


def test_columns_that_nobody_filled_are_left_out():
    assert table(("Ref", "Company", "Name"), [("1", "", "Sam"), ("2", "", "Ann")], 80) == [
        "Ref  Name",
        "1    Sam",
        "2    Ann",
    ]
    assert table(("Ref",), [], 80) == [""]


def test_the_widest_column_is_cut_first():
    lines = table(("Ref", "Words", "Owner"), [("12345678", "long " * 30, "Priya Natarajan")], 60)
    assert len(lines[1]) == 60
    assert "Priya Natarajan" in lines[1]
    assert "long long lo…" in lines[1]


def test_one_line_stays_one_line():
    assert table(("A",), [("two\nlines\tand a tab",)], None)[1] == "two lines and a tab"


def test_width_of_letters():
    assert [columns_of(text) for text in ("abc", "é", "e\u0301", "李", "👍", "\u200b")] == [3, 1, 1, 2, 2, 0]
    assert cut("李小龙", 4) == "李…"
    assert cut("Maria Gomez", 8) == "Maria G…"


@given(
    st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40)), max_size=5),
    st.integers(50, 110),
)
def test_no_line_is_wider_than_the_screen(rows: list[tuple[str, str, str]], width: int):
    for line in table(("Ref", "Name", "Words"), rows, width):
        assert columns_of(line) <= width
        assert "\n" not in line
