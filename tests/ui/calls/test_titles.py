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


WALL = "word " * 40


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        (
            "She asks when the flooring comes. Told her I ring on Friday once the supplier has answered us.",
            "She asks when the flooring comes.",
            "Told her I ring on Friday once the supplier has answered us.",
        ),
        ("Is the oak in stock? She needs it before the baby comes.\nCall back.", "", ""),
        ("Yes. She takes the oak. " + WALL, "Yes. She takes the oak.", WALL.strip()),
        ("Spoke with Mr. Price about it. " + WALL, "Spoke with Mr. Price about it.", WALL.strip()),
        ("Price is 3.50 per foot, i.e. more! " + WALL, "Price is 3.50 per foot, i.e. more!", WALL.strip()),
        ("“We are so happy.” She laughed. " + WALL, "“We are so happy.”", "She laughed. " + WALL.strip()),
        (WALL, "", WALL.strip()),
        ("x" * 1_000_000, "", "x" * 1_000_000),
        ("ok. " * 30_000, "ok. ok. ok. ok.", None),
    ],
)
def test_of_a_long_first_line_the_first_sentence_becomes_the_title_and_nothing_stands_twice(
    text, title, body
):
    said = title_and_body("", text)
    if title and body is not None:
        assert said == (title, body)
    assert " ".join(" ".join(said).split()) == " ".join(text.split())
    assert len(said[0]) <= LONGEST
