"""What a number and `h` say in French, by what stands beside them: an hour of the day or so many hours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from advocate.domain.due_times.clock_rules import HALF, PARTS
from advocate.domain.due_times.settling import Settling
from advocate.domain.due_times.tokens import Token

_WHOLE = 24 * 60
_HOUR = Token("u", name="hour")
_NONSENSE = (Token("?"),)
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
# What is said of days and meant of weeks: `dans 15 jours` is in two weeks.
WEEKS = {15: 2, 8: 1}
# `d'ici 2 h` is within two hours, `d'ici 15 h` is by three: up to this one it is a duration. Ours.
_MOST_HOURS_AHEAD = 6


def fraction(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`1/2 heure`; `2/3 jours` are two or three."""
    text, unit = tokens[0].text, _HOUR if tokens[1].code == "H" else tokens[1]
    if text in _FRACTIONS and unit.name == "hour":
        return [Token("n", _FRACTIONS[text]), unit]
    least, most, *others = (int(figure) for figure in re.split(r"\D", text) if figure)
    if others or most != least + 1:
        return None
    return [Token("n", least), Token("&"), Token("n", most), unit]


def one_or_two(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`dans deux trois jours`."""
    least, most = tokens
    return [least, Token("&"), most] if least.name == most.name == "spoken" else None


def hours_alone(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`2 h`, with nothing of time beside it, are two hours; `15 h` is three o'clock."""
    return [tokens[0], _HOUR] if tokens[0].number <= _MOST_HOURS_AHEAD else None


def so_many_hours(tokens: Sequence[Token]) -> Sequence[Token]:
    """`2 h 30`, `3 heures`, `une heure et demie`, behind `dans` or `toutes les`."""
    minutes = _minutes(tokens[2]) if len(tokens) > 2 else 0
    return [Token("n", tokens[0].number + minutes / 60), _HOUR]


def so_long(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`1h30` behind `dans`, but not `15:30`."""
    (clock,) = tokens
    return [Token("n", clock.number / 60), _HOUR] if "h" in clock.text.lower() else None


def some_hours(tokens: Sequence[Token]) -> Sequence[Token]:
    """`2 à 3 heures` behind `dans`."""
    return [tokens[0], Token("&"), tokens[2], _HOUR]


def hours_ahead(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`d'ici 2 h`, `d'ici 1h30`, but not `d'ici 15 h`, `d'ici 15h30`."""
    by, *time = tokens
    hours = time[0].number / 60 if time[0].code == "c" else time[0].number
    is_short = hours < _MOST_HOURS_AHEAD + 1 or (hours >= _WHOLE / 60 and time[0].code == "n")
    if by.name != "within" or not is_short:
        return None
    length = so_long(time) if time[0].code == "c" else so_many_hours(time)
    return [by, *length] if length else None


def hour_of_day(tokens: Sequence[Token]) -> Sequence[Token]:
    """`15 h`, `15h30`, `3 heures et quart`; `48 h` is a duration."""
    hour = tokens[0]
    if len(tokens) == 2 and hour.number * 60 >= _WHOLE:
        return [hour, _HOUR]
    behind = _minutes(tokens[2]) if len(tokens) > 2 else 0
    minutes = hour.number * 60 + behind
    if hour.number % 1 or not 0 <= minutes < _WHOLE or behind > 59:
        return _NONSENSE
    is_open = 1 <= hour.number < 12 and not hour.text.startswith("0")
    return [Token("c", minutes, "" if is_open else "sure", hour.text)]


def _minutes(token: Token) -> float:
    return 30 if token.code == "h" else token.number


def shifted(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`midi et demi`, `4 h moins le quart`, `midi dix`, `4 h moins 10`."""
    clock, last = tokens[0], tokens[-1]
    if len(tokens) == 2 and last.code == "n" and last.name != "spoken":
        return None
    minutes = -_minutes(last) if len(tokens) > 2 else _minutes(last)
    if abs(minutes) > 59:
        return _NONSENSE
    return [clock._replace(number=(clock.number + minutes) % _WHOLE)]


def rest_of_part(tokens: Sequence[Token]) -> Sequence[Token]:
    """`demain matin à partir de 9h`: until the morning ends."""
    part, _, start = tokens
    _, end = PARTS[part.name]
    if not start.name and start.number + HALF < end:
        start = start._replace(number=start.number + HALF)
    if start.number >= end:
        return _NONSENSE
    return [Token("B"), start, Token("&"), Token("c", end, "sure")]


def next_ones(tokens: Sequence[Token]) -> Sequence[Token]:
    """`3 prochains jours`."""
    return [tokens[1], tokens[0], tokens[-1]]


def weeks(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`15 jours`: two weeks."""
    number, unit = tokens
    if unit.name != "day" or number.number not in WEEKS:
        return None
    return [Token("n", WEEKS[int(number.number)]), Token("u", name="week")]


def past_noon(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`12h30`, `12:30` is never at night."""
    (clock,) = tokens
    return [clock._replace(name="sure")] if HALF <= clock.number < HALF + 60 and not clock.name else None


def just_hours(_tokens: Sequence[Token]) -> Sequence[Token]:
    return [_HOUR]


_BEHIND = "(?:n(?![umHX])|h|v)"
HOUR_RULES: tuple[tuple[str, Settling], ...] = (
    (r"(?:^|(?<=\?))nH(?:$|(?=\?))", hours_alone),
    ("k[uH]", fraction),
    ("(?<=[iEb])nn(?=[uH])", one_or_two),
    ("(?<=[iEx])c", so_long),
    ("(?<=[iExb])n[G&]nH", some_hours),
    (f"(?<=[iEx])nH{_BEHIND}?", so_many_hours),
    (f"b(?:c|nH{_BEHIND}?)", hours_ahead),
    (f"nH{_BEHIND}?", hour_of_day),
    ("c(?:[hv]|n(?![umHX])|Sn)", shifted),
    ("nxn?u", next_ones),
    ("(?<![&G])nu", weeks),
    ("c", past_noon),
    ("p[aB]c(?![&G])", rest_of_part),
    ("H", just_hours),
)
