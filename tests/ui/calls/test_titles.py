"""The title of a contact for which nobody typed one."""

from __future__ import annotations

import pytest

from ui.calls.titles import LONGEST, title_and_body


@pytest.mark.parametrize(
    ("typed", "text", "title", "body"),
    [
        ("Oak", "First\nSecond", "Oak", "First\nSecond"),
        ("", "First line\nSecond", "First line", "Second"),
        ("", "  Only one  ", "Only one", ""),
        ("", "", "", ""),
        ("", "First\n\n\nThird", "First", "Third"),
    ],
)
def test_a_short_first_line_becomes_the_title(typed: str, text: str, title: str, body: str) -> None:
    assert title_and_body(typed, text) == (title, body)


def test_a_long_first_line_stays_whole_below_its_beginning() -> None:
    text = "word " * 40
    title, body = title_and_body("", text)
    assert body == text.strip()
    assert len(title) <= LONGEST + 1
    assert title.endswith("word…")


def test_a_megabyte_without_a_space() -> None:
    title, body = title_and_body("", "x" * 1_000_000)
    assert (title, len(body)) == ("x" * LONGEST + "…", 1_000_000)
