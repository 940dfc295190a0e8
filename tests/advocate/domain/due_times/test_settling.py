from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.due_times.settling import settle
from advocate.domain.due_times.tokens import Piece, Token

CODES = "nuw.?"


def pieces(codes: str) -> list[Piece]:
    """A piece for every letter, each a letter long; `?` for one that is not known."""
    return [
        Piece(start=place, end=place + 1, word=code, tokens=None if code == "?" else (Token(code),))
        for place, code in enumerate(codes)
    ]


def codes_of(found: list[Piece]) -> list[str]:
    return ["?" if piece.tokens is None else "".join(token.code for token in piece.tokens) for piece in found]


def test_pieces_that_mean_something_together_become_one():
    found = settle(pieces("wnuw"), [(re.compile("nu"), lambda _tokens: (Token("c"),))])
    assert codes_of(found) == ["w", "c", "w"]
    assert (found[1].start, found[1].end, found[1].word) == (1, 3, "n u")


def test_what_means_nothing_is_not_in_the_way():
    found = settle(pieces("n.u"), [(re.compile("nu"), lambda _tokens: (Token("c"),))])
    assert [sorted(codes) for codes in codes_of(found)] == [[".", "c"]]
    assert (found[0].start, found[0].end) == (0, 3)


def test_a_rule_may_say_that_it_is_no_such_thing_after_all():
    assert settle(pieces("nu?"), [(re.compile("nu"), lambda _tokens: None)]) == pieces("nu?")


def test_rules_come_in_turn():
    rules = [
        (re.compile("nu"), lambda _tokens: (Token("c"),)),
        (re.compile("wc"), lambda tokens: (tokens[1], tokens[0])),
    ]
    assert codes_of(settle(pieces("wnu"), rules)) == ["cw"]


def test_what_is_not_known_makes_the_whole_piece_unknown():
    assert codes_of(settle(pieces("nu"), [(re.compile("nu"), lambda _tokens: (Token("?"),))])) == ["?"]


@pytest.mark.parametrize("made", [(Token("c"),), (Token("."),), (Token("n"), Token("u")), None])
@given(st.text(CODES, max_size=12))
def test_nothing_of_a_text_is_lost(made: tuple[Token, ...] | None, codes: str):
    found = settle(pieces(codes), [(re.compile("nu|w"), lambda _tokens: made)])
    assert [place for piece in found for place in range(piece.start, piece.end)] == list(range(len(codes)))
