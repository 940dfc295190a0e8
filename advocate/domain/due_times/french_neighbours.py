"""Tells apart, by their neighbours, French words that mean two things: `à` is at and to, `h` an hour of the day and
so many hours, `le 3` a day of the month, `de` from and of. Their letters stand at french.py."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from advocate.domain.due_times.tokens import Piece, Token

_Rule = Callable[[Sequence[Piece]], Sequence[Piece]]
_WHOLE = 24 * 60
_HOUR = Token("u", name="hour")
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
# What is said of days and meant of weeks: `dans 15 jours` is in two weeks.
_WEEKS = {15: 2, 8: 1}
# `d'ici 2 h` is within two hours, `d'ici 15 h` is by three: up to this one it is a duration. Ours.
_MOST_HOURS_AHEAD = 6
_LATEST, _THEIRS, _UNKNOWN = "L", "N", "?"


def settled(pieces: list[Piece]) -> list[Piece]:
    """The pieces with letters of Token only; what is said in several becomes one (`15 h 30`)."""
    for pattern, rule in _RULES:
        pieces = _apply(pattern, rule, pieces)
    return pieces


def _apply(pattern: re.Pattern[str], rule: _Rule, pieces: list[Piece]) -> list[Piece]:
    codes = "".join(_code(piece) for piece in pieces)
    made: list[Piece] = []
    end = 0
    for match in pattern.finditer(codes):
        made += [*pieces[end : match.start()], *rule(pieces[match.start() : match.end()])]
        end = match.end()
    return [*made, *pieces[end:]]


def _code(piece: Piece) -> str:
    """One letter for a piece: that of its token, or one of ours."""
    if piece.tokens is None:
        return _UNKNOWN
    codes = "".join(token.code for token in piece.tokens)
    if len(codes) == 1:
        return _LATEST if piece.tokens[0].name == "latest" else codes
    return _THEIRS if codes == "xu" else "!"


def _one(pieces: Sequence[Piece], *tokens: Token) -> Piece:
    """All of them as one piece."""
    word = pieces[0].word if len(pieces) == 1 else ""
    return Piece(start=pieces[0].start, end=pieces[-1].end, word=word, tokens=tokens)


def _as(piece: Piece, token: Token) -> Piece:
    return replace(piece, tokens=(token,))


def _token(piece: Piece) -> Token:
    assert piece.tokens
    return piece.tokens[0]


def fraction(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`1/2 heure`."""
    number = _FRACTIONS.get(_token(pieces[0]).text)
    return [_one(pieces, Token("n", number), _HOUR)] if number else pieces


def so_many_hours(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`dans 2 h 30`, `toutes les 3 heures`, `dans une heure et demie`: a duration of what stands behind the first."""
    first, *others = pieces
    amount = _token(others[0]).number
    if len(others) > 2:
        amount += _minutes(others[2]) / 60
    return [first, _one(others, Token("n", amount), _HOUR)]


def sign_alone(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`dans environ 2 h`."""
    return [_one(pieces, _token(pieces[0]))]


def so_long(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`dans 1h30`, `d'ici 1h30`, but not `d'ici 15h30`, nor `dans 15:30`."""
    first, clock = pieces
    sign, time = _token(first), _token(clock)
    is_far = sign.code == "b" and (sign.name != "within" or time.number >= (_MOST_HOURS_AHEAD + 1) * 60)
    if "h" not in time.text.lower() or is_far:
        return pieces
    return [first, _one([clock], Token("n", time.number / 60), _HOUR)]


def some_hours(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`dans 2 à 3 heures`."""
    *others, hour = pieces
    return [*(_as(each, Token("&")) if _code(each) == "G" else each for each in others), _as(hour, _HOUR)]


def hours_ahead(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`d'ici 2 h`, but not `d'ici 15 h`."""
    hours = _token(pieces[1]).number
    is_short = hours <= _MOST_HOURS_AHEAD or hours * 60 >= _WHOLE
    return so_many_hours(pieces) if _token(pieces[0]).name == "within" and is_short else pieces


def hour_of_day(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`15 h`, `15h30`, `3 heures et quart`; `48 h` is a duration."""
    hour = _token(pieces[0])
    if len(pieces) == 2 and hour.number * 60 >= _WHOLE:
        return [_one(pieces, hour, _HOUR)]
    minutes = hour.number * 60 + (_minutes(pieces[2]) if len(pieces) > 2 else 0)
    if hour.number % 1 or not 0 <= minutes < _WHOLE or (len(pieces) > 2 and _minutes(pieces[2]) > 59):
        return [replace(_one(pieces), tokens=None)]
    is_open = 1 <= hour.number < 12 and not hour.text.startswith("0")
    return [_one(pieces, Token("c", minutes, "" if is_open else "sure"))]


def _minutes(piece: Piece) -> float:
    token = _token(piece)
    return 30 if token.code == "h" else token.number


def shifted(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`midi et demi`, `4 h moins le quart`, `midi dix`, `4 h moins 10`."""
    clock, last = _token(pieces[0]), pieces[-1]
    minutes = -_minutes(last) if len(pieces) > 2 else _minutes(last)
    if len(pieces) == 2 and _code(last) == "n" and _token(last).name != "spoken":
        return pieces
    if abs(minutes) > 59:
        return [replace(_one(pieces), tokens=None)]
    return [_one(pieces, clock._replace(number=(clock.number + minutes) % _WHOLE))]


def next_ones(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`les 3 prochains jours`."""
    unit = (pieces[1].tokens or ())[-1:]
    return [_one(pieces, _token(pieces[1]), _token(pieces[0]), *unit)]


def weeks(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`15 jours`: two weeks."""
    number, unit = _token(pieces[0]), _token(pieces[1])
    if unit.name != "day" or number.number not in _WEEKS:
        return pieces
    return [_one(pieces, Token("n", _WEEKS[int(number.number)]), Token("u", name="week"))]


def weeks_on(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`lundi en 8`, `lundi en 15`: so many days after the coming one."""
    weekday, sign, number = pieces
    count = _WEEKS.get(int(_token(number).number))
    if sign.word != "en" or not count:
        return pieces
    return [_one(pieces, Token("n", count), Token("u", name="week"), _token(weekday))]


def day_of_month(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`le 3`, `vendredi 27`, `au 15`: the number is a day."""
    *before, number = pieces
    if _code(before[-1]) == "G" and before[-1].word != "au":
        return pieces
    day = _token(number)._replace(code="o")
    return [*(_as(each, Token(".")) if _code(each) in "Gj" else each for each in before), _as(number, day)]


def days_of_month(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`du 3 au 7`."""
    sign, first, to, last = pieces
    if sign.word != "du":
        return pieces
    days = (_as(each, _token(each)._replace(code="o")) for each in (first, last))
    return [_as(sign, Token("B")), next(days), _as(to, Token("&")), next(days)]


def starting_on(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`à partir du 8`."""
    sign, number = pieces
    return [sign, _as(number, _token(number)._replace(code="o"))] if sign.word.endswith("du") else pieces


def from_there(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`de 14h à 16h`, `du 3 au 7 mars`."""
    return [_as(pieces[0], Token("B"))]


def up_to(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`14h à 16h`, `lundi au mercredi`."""
    return [_as(pieces[0], Token("&"))]


def by_then(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`d'ici à vendredi`; `au plus tard vendredi`, but not `vendredi au plus tard`."""
    return [_one(pieces, Token("b", name=_token(pieces[0]).name if _code(pieces[0]) == "b" else ""))]


def so_long_at_most(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`d'ici 2 jours`, as `sous 2 jours`."""
    by, *others = pieces
    codes = "".join(token.code for token in others[-1].tokens or ())
    is_duration = _token(by).name == "within" and codes in ("u", "nu")
    return [_as(by, Token("i", name="within")) if is_duration else by, *others]


def is_hours(pieces: Sequence[Piece]) -> Sequence[Piece]:
    return [*pieces[:-1], _as(pieces[-1], _HOUR)]


def at(pieces: Sequence[Piece]) -> Sequence[Piece]:
    return [_as(pieces[0], Token("g"))]


def nothing(pieces: Sequence[Piece]) -> Sequence[Piece]:
    return [_as(pieces[0], Token(".", name="of" if _code(pieces[0]) == "F" else ""))]


def unknown(pieces: Sequence[Piece]) -> Sequence[Piece]:
    return [replace(pieces[0], tokens=None)]


_BEHIND_HOUR = "(?:n(?![umHX])|h|v)"
_IN_ORDER: tuple[tuple[str, _Rule], ...] = (
    ("k[uH]", fraction),
    (r"[iExbgG]\.(?=[nc])", sign_alone),
    ("[iExb]c", so_long),
    ("[iExb]n[G&]nH", some_hours),
    (f"[iEx]nH{_BEHIND_HOUR}?", so_many_hours),
    (f"bnH{_BEHIND_HOUR}?", hours_ahead),
    (f"nH{_BEHIND_HOUR}?", hour_of_day),
    ("c(?:[hv]|n(?![umHX])|Sn)", shifted),
    ("nN", next_ones),
    ("(?<![&G])nu", weeks),
    ("win(?![uHm])", weeks_on),
    ("FnGn(?![uHmX])", days_of_month),
    ("(?:j|(?<![no])G)n(?![uHmX]|&(?!j)|&jnm)", day_of_month),
    ("Bn(?![uHm&G])", starting_on),
    ("wj?n(?![uHmXN]|&[nc])", day_of_month),
    ("F(?=n[G&][no])", from_there),
    ("(?<=B)n(?=G[o])", lambda pieces: [_as(pieces[0], _token(pieces[0])._replace(code="o"))]),
    ("F(?=[ncowkdm]{1,3}[.jG&])", from_there),
    ("bG", by_then),
    ("b(?:n&)?nu|b!", so_long_at_most),
    ("(?<=[nc])G(?=[nc])|(?<=[wdomky])G(?=[wdok]|nm)", up_to),
    (f"(?:^|(?<=[{_UNKNOWN}])){_LATEST}(?=.)", by_then),
    ("H", is_hours),
    ("G", at),
    ("[jF]", nothing),
    ("S", unknown),
)
_RULES = tuple((re.compile(pattern), rule) for pattern, rule in _IN_ORDER)
