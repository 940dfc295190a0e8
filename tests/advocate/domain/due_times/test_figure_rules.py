"""The rules for figures over tokens that no vocabulary has."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from advocate.domain.due_times.grammar import Clock, Days, Later, NotUnderstood, Reading, Said, understand
from advocate.domain.due_times.rules import RULES
from advocate.domain.due_times.tokens import Token

TODAY = date(2026, 11, 21)
ON, AT, BY, OCLOCK = Token("j"), Token("g"), Token("&", name="by"), Token("q")
FRIDAY, WEEK, HOURS = Token("w", 4), Token("r", name="number"), Token("u", 1, "hour")
DOTTED = Token("n", 3.12, "dotted", "3.12")


def read(*tokens: Token) -> Reading:
    return understand(tokens, Said(today=TODAY, language="de", region="DE"), RULES)


def number(value: float, name: str = "") -> Token:
    return Token("n", value, name, f"{value:g}")


def ordinal(value: int) -> Token:
    return Token("o", value, "dot", str(value))


def days(first: str, last: str = "") -> Days:
    return Days(date.fromisoformat(first), date.fromisoformat(last or first))


def test_a_dotted_number_is_a_date_but_for_a_clock():
    assert read(ON, DOTTED).days == days("2026-12-03")
    assert read(BY, DOTTED).days == days("2026-12-03")
    assert read(ordinal(3), ordinal(12)).days == days("2026-12-03")
    assert read(AT, DOTTED).clock == Clock(3 * 60 + 12, is_sure=False)
    assert read(DOTTED, OCLOCK).clock == Clock(3 * 60 + 12, is_sure=False)


def test_a_dotted_number_alone_may_be_a_price():
    assert read(DOTTED).said.is_vague
    assert not read(ON, DOTTED).said.is_vague


def test_a_number_behind_on_is_a_day_of_the_month():
    assert read(ON, number(3)).days == read(BY, ordinal(3)).days == days("2026-12-03")
    assert read(ON, ordinal(3), AT, number(15)).clock == Clock(15 * 60)
    assert read(ON, FRIDAY).days == days("2026-11-27")
    assert read(ordinal(3)).said.is_vague


def test_an_hour_that_ends_a_sentence():
    assert read(FRIDAY, AT, ordinal(15)).clock == Clock(15 * 60)


def test_hours_and_minutes_around_a_word():
    assert read(number(15), OCLOCK, number(30)).clock == Clock(15 * 60 + 30)
    assert read(number(3), OCLOCK, number(30, "spoken")).clock == Clock(
        3 * 60 + 30, is_sure=False, is_written=True
    )


def test_a_letter_behind_a_number_is_a_clock_only_where_one_can_stand():
    assert read(FRIDAY, number(15), HOURS).clock == Clock(15 * 60)
    assert read(FRIDAY, number(14), Token("&"), number(16), HOURS).clock == Clock(14 * 60, 16 * 60)
    assert read(number(17), HOURS).clock == Clock(17 * 60)
    assert read(number(2), HOURS).later == Later(timedelta(hours=2), timedelta(hours=2))
    assert read(Token("i"), number(2), HOURS).later == Later(timedelta(hours=2), timedelta(hours=2))
    assert read(number(48), HOURS).later == Later(timedelta(hours=48), timedelta(hours=48))


def test_fractions_of_an_hour():
    half = Token("k", text="1/2")
    assert read(Token("i"), half, HOURS).later == Later(timedelta(minutes=30), timedelta(minutes=30))
    assert read(Token("i"), number(1), half, HOURS).later == Later(timedelta(hours=1.5), timedelta(hours=1.5))


def test_a_year_that_two_dates_share():
    august, october, to = Token("m", 8), Token("m", 10), Token("&")
    year = Token("y", 2028, text="2028")
    shared = read(number(10), august, to, number(12), october, year)
    assert shared.days == days("2028-08-10", "2028-10-12")
    over_new_year = read(
        number(30), Token("m", 12), to, number(2), Token("m", 1), Token("y", 2027, text="2027")
    )
    assert over_new_year.days == days("2026-12-30", "2027-01-02")


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ((WEEK, number(50)), days("2026-12-07", "2026-12-13")),
        ((ordinal(50), WEEK), days("2026-12-07", "2026-12-13")),
        ((WEEK, number(50), Token("&"), number(51)), days("2026-12-07", "2026-12-20")),
        ((Token("e"), WEEK, number(50)), days("2026-12-11")),
        ((Token("s", name="middle"), WEEK, number(50)), days("2026-12-09")),
        ((FRIDAY, WEEK, number(50)), days("2026-12-11")),
        ((WEEK, number(53)), days("2026-12-28", "2027-01-03")),
        ((WEEK, number(2)), days("2027-01-11", "2027-01-17")),
        ((WEEK, number(2), Token("y", 2028, text="2028")), days("2028-01-10", "2028-01-16")),
    ],
)
def test_weeks_of_the_year(tokens: tuple[Token, ...], expected: Days):
    assert read(*tokens).days == expected


@pytest.mark.parametrize(
    "tokens",
    [
        (WEEK, number(0)),
        (WEEK, number(54)),
        (WEEK, number(51), Token("&"), number(50)),
        (Token("f", -1), number(2), Token("u", name="day")),
        (number(15), OCLOCK, number(75)),
        (ordinal(31), ordinal(2)),
        (ON, number(35)),
        (FRIDAY, ON),
    ],
)
def test_leftovers_are_refused(tokens: tuple[Token, ...]):
    with pytest.raises(NotUnderstood):
        read(*tokens)
