"""Where a number is an hour in Spanish, and where it is not: `las 15 h`, `las 3 y media`, `en 2 h`, `para 2`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from advocate.domain.due_times.clock_rules import HALF, WHOLE
from advocate.domain.due_times.tokens import Token

# `8h` alone is an hour of the clock, `2h` are two hours from now; `24h` are again.
_FIRST_MARKED, _LAST_MARKED = 7, 23
_HOUR_AND_MINUTES = re.compile(r"\d{1,2}\.[0-5]\d")


def no_hour(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`para 2`, `de las 3 opciones`: no hour, unlike `para las 2`."""
    sign, _ = tokens
    return None if sign.name == "hours" else [sign, Token("?")]


def so_many(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`de 2 a 3 cajas`: two to three of something."""
    return tokens[1:] if tokens[0].name == "of" else None


def to_hour(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`de las 2 a las 4`: the same words as in `mañana a las 4`."""
    return [*tokens[:-1], Token("&")]


def from_hour(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`desde las 9 hasta las 11`."""
    _, hour, *_ = tokens
    return [Token("B"), hour, Token("&")]


def hour_and_minutes(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`a las 3 y 10`, `a las cuatro menos veinte`, `a las tres treinta`."""
    sign, hour, *joints, minutes = tokens
    joint = joints[0].name if joints else "plus"
    if sign.name != "hours" or joint not in ("plus", "minus") or minutes.number not in range(1, 60):
        return None
    if joints and joint == "plus" and HALF // 60 < minutes.number < WHOLE // 60 and minutes.number % 5:
        return None  # `cada día a las 9 y 16`: two hours
    clock = _clock(hour, int(-minutes.number if joint == "minus" else minutes.number))
    return [sign, clock] if clock else None


def shifted_behind(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`3 y media`, `tres y cuarto`, `4 menos cuarto`."""
    hour, shift = tokens
    clock = _clock(hour, int(shift.number)) if shift.name == "behind" else None
    return [clock] if clock else None


def twelve(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`12 de la noche` is midnight, `12 de la mañana` noon."""
    hour, half = tokens
    if not half.number or hour.number != (HALF if hour.code == "c" else HALF // 60):
        return None
    return [Token("c", WHOLE if half.name == "pm" else HALF, "sure")]


def of_the_day(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`12 del día` is noon, `5 del mes` a day of the month; no other number is of a day, nor of a week."""
    number, *_, unit = tokens
    if unit.name == "month":
        return [number._replace(code="o")]
    is_noon = unit.name == "day" and number.number == HALF // 60
    return [Token("c", HALF, "sure") if is_noon else Token("?")]


def after_in_part(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`por la tarde después de las 5`."""
    part, sign, hour = tokens
    clock = _clock(hour, 0)
    if clock is None:
        return None
    is_late = part.name not in ("morning", "first") and not clock.name and clock.number < HALF
    return [sign, Token("c", clock.number + HALF * is_late, "sure")]


def marked(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`15:30 h`, `viernes 15 h`, `a las 15 horas`."""
    *before, hour, unit = tokens
    if not _is_mark(unit) or (before and before[0].code in "gabf" and before[0].name != "hours"):
        return None
    clock = _clock(hour, 0)
    return [*before, clock._replace(text=hour.text)] if clock else None


def marked_range(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`de 14 a 16 h`, `14h-16h`, but not `en 2-3 h`, nor `2 a 3 horas`."""
    begins = [token for token in tokens[:1] if token.code == "B"]
    units = [token for token in tokens if token.code == "u"]
    hours = [token for token in tokens if token.code in "nc"]
    if tokens[0].code in "iE" or not all(_is_mark(unit) for unit in units):
        return None
    is_sure = hours[-1].code == "c" or hours[-1].number > HALF // 60
    is_short = all(unit.number > 1 for unit in units)
    if not is_sure and not (is_short and (begins or hours[-1].number >= _FIRST_MARKED)):
        return None
    first, last = (_clock(hour, 0) for hour in hours)
    return [*begins, first, Token("&"), last] if first and last else None


def marked_alone(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`15h`, `17 horas`."""
    hour, unit = tokens
    least = _FIRST_MARKED if unit.number > 1 else HALF // 60 + 1
    is_clock = _is_mark(unit) and least <= hour.number <= _LAST_MARKED
    clock = _clock(hour, 0) if is_clock else None
    return [clock] if clock else None


def dotted(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`15.30`, and nothing else."""
    clock = _clock(tokens[0], 0) if _HOUR_AND_MINUTES.fullmatch(tokens[0].text) else None
    return [clock] if clock else None


def without_mark(tokens: Sequence[Token]) -> Sequence[Token] | None:
    return [token._replace(number=0) for token in tokens]


def _is_mark(unit: Token) -> bool:
    """Whether a unit may stand behind an hour of the clock as well."""
    return unit.name == "hour" and unit.number > 0


def _clock(hour: Token, shift: int) -> Token | None:
    """An hour, or a clock token, with so many minutes more or less; None when there is no such time."""
    if hour.code == "c":
        minutes, name = hour.number, hour.name
    else:
        whole, _, part = hour.text.partition(".") if _HOUR_AND_MINUTES.fullmatch(hour.text) else ("", "", "")
        minutes = int(whole) * 60 + int(part) if whole else hour.number * 60
        name = "" if 60 <= minutes < HALF + 60 else "sure"
    is_time = minutes == int(minutes) and 0 <= minutes + shift <= WHOLE
    return Token("c", int(minutes) + shift, name) if is_time else None
