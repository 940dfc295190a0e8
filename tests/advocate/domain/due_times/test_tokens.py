from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.due_times.english import ENGLISH
from advocate.domain.due_times.tokens import scan


def codes(text: str) -> str:
    """The letters of all tokens; `?` for a piece that is not known."""
    pieces = scan(text, ENGLISH)
    return "".join(
        "".join(token.code for token in piece.tokens) if piece.tokens is not None else "?" for piece in pieces
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("friday 3pm", "wnq"),
        ("by noon wednesday", "bcw"),
        ("the day after tomorrow", "d"),
        ("end of next month", "exu"),
        ("between 2 and 4", "Bn&n"),
        ("15th of March, 2027", "o.my"),
        ("24.12.2026 at 15:30", "kgc"),
        ("call at 3.11.2", "?gnn"),
        ("192.168.1.1", "?n"),
        ("1234567", "?"),
        ("25:00", "?"),
        ("Frıday", "w"),
    ],
)
def test_codes(text: str, expected: str):
    assert codes(text) == expected


@given(st.text())
def test_pieces_stand_in_order_in_the_text(text: str):
    end = 0
    for piece in scan(text, ENGLISH):
        assert end <= piece.start < piece.end <= len(text)
        end = piece.end
