from __future__ import annotations

import pytest

from advocate.domain.due_times.spanish import SPANISH
from advocate.domain.due_times.tokens import scan


def codes(text: str) -> str:
    """The letters of all tokens that mean something; `?` for what is not known."""
    pieces = scan(text, SPANISH)
    tokens = [piece.tokens if piece.tokens is not None else None for piece in pieces]
    return "".join("?" if each is None else "".join(token.code for token in each) for each in tokens).replace(
        ".", ""
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("el 3", "o"),
        ("el próximo 3 de diciembre", "om"),
        ("este 15", "o"),
        ("mañana día 25", "do"),
        ("el próximo día 3", "o"),
        ("hoy 24", "do"),
        ("3 mar", "nm"),
        ("mar 3", "wn"),
        ("el 3-12", "k"),
        ("3-12-2026", "k"),
        ("27-11", "k"),
        ("9-11", "n&n"),
        ("3 de marzo de 2027", "nmy"),
        ("a las 4 de mañana", "gnd"),
        ("de lunes a miércoles", "Bw&w"),
        ("hora y cuarto", "nunu"),
        ("en 1h30", "inu"),
        ("3 próximas semanas", "xnu"),
        ("antes de 2 horas", "inu"),
        ("durante la semana", "tu"),
        ("1.º de enero", "om"),
    ],
)
def test_what_a_word_means_its_neighbours_say(text: str, expected: str):
    assert codes(text) == expected


def test_no_letter_is_left_that_the_shared_rules_do_not_know():
    assert "l" not in codes("el la el lunes la una el del al")
