"""The rules over tokens that no vocabulary has: another language may bring them in its own order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from advocate.domain.due_times.grammar import Clock, Days, Later, NotUnderstood, Reading, Said, understand
from advocate.domain.due_times.rules import RULES
from advocate.domain.due_times.tokens import Token

TODAY = date(2026, 11, 21)
FRIDAY, NEXT, AT = Token("w", 4), Token("x"), Token("g")
WEEK, HOUR = Token("u", name="week"), Token("u", name="hour")


def read(*tokens: Token) -> Reading:
    return understand(tokens, Said(today=TODAY, language="en", region="US"), RULES)


def number(value: float) -> Token:
    return Token("n", value, text=str(value))


def test_words_in_the_order_of_another_language():
    assert read(NEXT, WEEK, FRIDAY).days == read(FRIDAY, NEXT, WEEK).days
    assert read(AT, number(15), FRIDAY).clock == Clock(15 * 60)


def test_what_means_nothing_is_passed_over():
    assert read(Token("."), FRIDAY, Token(".")).days == Days(date(2026, 11, 27), date(2026, 11, 27))


def test_from_now():
    assert read(Token("i"), number(2), HOUR).later == Later(timedelta(hours=2), timedelta(hours=2))
    assert read(number(1), HOUR, Token("h")).later == Later(timedelta(hours=1.5), timedelta(hours=1.5))


def test_doubts_are_noted():
    assert read(number(2), HOUR).said.is_vague
    assert not read(Token("i"), number(2), HOUR).said.is_vague
    assert read(FRIDAY, number(3)).said.is_open
    assert read(Token("m", 5)).said.is_vague


@pytest.mark.parametrize(
    "tokens",
    [
        (),
        (NEXT,),
        (number(3),),
        (FRIDAY, FRIDAY),
        (FRIDAY, number(3), number(4)),
        (NEXT, WEEK, AT, number(3)),
        (AT, number(25)),
        (AT, number(2.5)),
        (HOUR,),
        (Token("i"), number(1e9), WEEK),
        (Token("k", text="99/99"),),
        (number(4), Token("&"), number(2), WEEK),
        (FRIDAY, Token("?")),
    ],
)
def test_leftovers_are_refused(tokens: tuple[Token, ...]):
    with pytest.raises(NotUnderstood):
        read(*tokens)
