"""Where a number is an hour in Spanish; each phrase is read in the time of its rule."""

from __future__ import annotations

import pytest

from advocate.domain.due_times.spanish import SPANISH
from advocate.domain.due_times.tokens import scan


def clocks(text: str) -> list[float]:
    """Minutes since midnight of what was settled to be a clock."""
    return [
        token.number for piece in scan(text, SPANISH) for token in piece.tokens or () if token.code == "c"
    ]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("15h", [15 * 60]),
        ("15.30", [15 * 60 + 30]),
        ("15:30 hs", [15 * 60 + 30]),
        ("a las 15 horas", [15 * 60]),
        ("viernes 9 h", [9 * 60]),
        ("9h del viernes", [9 * 60]),
        ("a las 3 y media", [3 * 60 + 30]),
        ("las cuatro menos cuarto", [3 * 60 + 45]),
        ("a las 4 menos 20", [3 * 60 + 40]),
        ("a las tres treinta", [3 * 60 + 30]),
        ("a la una y diez", [60 + 10]),
        ("de 14 a 16 h", [14 * 60, 16 * 60]),
        ("entre 9 y 11h", [9 * 60, 11 * 60]),
        ("a las 12 de la noche", [24 * 60]),
        ("a las 12 de la mañana", [12 * 60]),
        ("a las 12 del día", [12 * 60]),
        ("17 horas", [17 * 60]),
        ("por la tarde después de las 5", [17 * 60]),
    ],
)
def test_hours_of_the_clock(text: str, minutes: list[float]):
    assert clocks(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "2h",
        "24h",
        "48 h",
        "en 2 h",
        "en 15 horas",
        "2 a 3 horas",
        "en 2-3 h",
        "para 2",
        "de las 3 opciones",
        "a las 3 y 75",
    ],
)
def test_numbers_that_are_no_hours(text: str):
    assert clocks(text) == []
