"""What a Spanish word means that stands for two things, its neighbours say: `el 3` is a day of the month, `de` from and of,
`mar` a Tuesday and March. Some letters are used here before they are those of Token: l is an article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from advocate.domain.due_times import spanish_hours as hours
from advocate.domain.due_times.clock_rules import WHOLE
from advocate.domain.due_times.settling import Settling, settle
from advocate.domain.due_times.tokens import Piece, Token

_NOTHING = Token(".")
_MONTHS = 12


def settled(pieces: list[Piece]) -> list[Piece]:
    return settle(pieces, _RULES)


def _numbered_day(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`el 3`, `el próximo 3`, `este 3`."""
    sign, number = tokens
    return [_NOTHING, _as_day(number)] if sign.code == "l" or sign.name == "dated" else None


def _counted_day(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`día 25`, `próximo día 25`."""
    *_, unit, number = tokens
    return [_as_day(number)] if unit.name == "day" and unit.number else None


def _late_day(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`hoy 24`, which is no hour."""
    day, number = tokens
    return [day, _as_day(number)] if number.number >= WHOLE // 60 else None


def _dashed_day(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`el 3-12`, `27-11`; `3-5` are hours."""
    *article, day, dash, month = tokens
    if dash.text or not (article or day.number > _MONTHS) or not 1 <= month.number <= _MONTHS:
        return None
    return [_NOTHING, Token("k", text=f"{day.text}/{month.text}")]


def _every_dated(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`cada día 15` is no hour of every day."""
    every, unit, _ = tokens
    return [every, Token("?")] if unit.name == "day" and unit.number else None


def _month_behind(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`3 mar` is in March, `mar` a Tuesday."""
    *before, weekday = tokens
    march = Token("m", 3, text="marzo")
    return [*(token for token in before if token.code in "no"), march] if weekday.text == "mar" else None


def _dashed_date(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`3-12-2026`: dashes come without words."""
    if any(token.text for token in tokens if token.code == "&"):
        return None
    return [Token("k", text="/".join(token.text for token in tokens if token.code != "&"))]


def _nothing(_tokens: Sequence[Token]) -> Sequence[Token] | None:
    """The article of `el viernes`."""
    return [_NOTHING]


def _of_nothing(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`de` is the beginning of a stretch (`de 2 a 4`), or ties words together (`3 de marzo`)."""
    return [Token(".", name="of")] if tokens[0].name == "of" else None


def _to_part(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`a 1ra hora`."""
    return [_NOTHING] if tokens[0].text == "a" else None


def _first(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`1.º de enero`: its sign is spelt like `o`."""
    number, sign = tokens
    return [_as_day(number)] if sign.text == "o" and number.number == 1 else None


def _and(tokens: Sequence[Token]) -> Sequence[Token] | None:
    return [tokens[0]._replace(name="")] if tokens[0].name == "plus" else None


def _one_and_more(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`hora y media`, `hora y cuarto`."""
    return [Token("n", 1), *tokens]


def _and_quarter(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`2 horas y cuarto`."""
    unit, shift = tokens
    if unit.name != "hour" or shift.number <= 0:
        return None
    return [unit, Token("n", shift.number), Token("u", name="minute")]


def _so_long(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`en 1h30`, but not `en 15:30`."""
    sign, clock = tokens
    if "h" not in clock.text.lower():
        return None
    return [sign, Token("n", clock.number / 60), Token("u", name="hour")]


def _next_so_many(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`3 próximas semanas`."""
    count, following, unit = tokens
    return [following, count, unit]


def _in_less(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`antes de 2 horas`."""
    sign, *duration = tokens
    return None if sign.name == "hours" else [Token("i", name="within"), *duration]


def _in_this(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`durante la semana`: this one."""
    return [Token("t"), tokens[-1]]


def _every_part(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`cada día por la mañana`, `a diario por la tarde`: every morning, every afternoon."""
    *_, unit, part = tokens
    is_daily = unit.name == "day" and unit.code in "uL" and (unit.code == "u" or unit.number == 1)
    return [Token("E"), part] if is_daily else None


def _as_plural(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """The second of `los lunes y jueves`."""
    return [*tokens[:-1], tokens[-1]._replace(code="W")]


def _weekly_on(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`cada semana los lunes`, `semanalmente los lunes`."""
    unit = tokens[-2]
    is_weekly = unit.name == "week" and (unit.code == "u" or unit.number == 1)
    return tokens[-1:] if is_weekly else None


def _so_often_on(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`los lunes cada dos semanas`."""
    weekday, every, count, unit = tokens
    return [every, count, weekday._replace(code="w")] if unit.name == "week" else None


def _as_day(number: Token) -> Token:
    return Token("o", number.number, number.name, number.text)


_IN_ORDER: tuple[tuple[str, Settling], ...] = (
    ("nBlu(?!n)", hours.of_the_day),
    ("ln&n(?![umyBh&q])|^n&n$", _dashed_day),
    ("[ltx]n(?![uqhv]|&nu)", _numbered_day),
    ("x?(?<![nyE])un(?![uqhv&])", _counted_day),
    ("Eun(?![uqhv&])", _every_dated),
    ("l", _nothing),
    ("n&n&[ny](?!&)", _dashed_date),
    ("(?<![nyx])u[hv]", _one_and_more),
    ("uv", _and_quarter),
    ("ic", _so_long),
    ("nxu", _next_so_many),
    ("fnu", _in_less),
    ("iu", _in_this),
    ("i(?=d)", _nothing),
    ("dn(?![uqhvm&n])", _late_day),
    ("(?<!g)[no]B?w(?=y?$|[?])", _month_behind),
    ("B(?=[^&g]*$)|(?<=[no])B(?=m)|(?<=m)B(?=y)", _of_nothing),
    ("(?<![dwkmop])Bn&n(?=[?])", hours.so_many),
    ("n&(?=m)", _first),
    ("gn[&v]?n(?![umX&])", hours.hour_and_minutes),
    ("[nc][hv](?![unc])", hours.shifted_behind),
    ("[nc]q", hours.twelve),
    ("[iBE]?[nc]u?&[nc]u|[iBE]?nu&[nc]", hours.marked_range),
    ("[gabf][nc]u|(?<=[dwmkyop])[nc]u(?!&)|cu|^nu(?=[dwt]|q)", hours.marked),
    ("^nu$", hours.marked_alone),
    ("^n$", hours.dotted),
    ("(?<=B)[nc]q?g(?=[nc])", hours.to_hour),
    ("[aB][nc]&g?(?=[nc])", hours.from_hour),
    ("pa[nc]", hours.after_in_part),
    ("B(?=[^&]*$)", _of_nothing),
    ("[bafB]n(?![uqhvmny&])", hours.no_hour),
    ("u", hours.without_mark),
    ("Eup|Lp", _every_part),
    ("(?<=W)&?w", _as_plural),
    ("(?:Eu|L)W", _weekly_on),
    ("WEnu", _so_often_on),
    ("&(?=p)", _to_part),
    ("&", _and),
)
_RULES = tuple((re.compile(pattern), rule) for pattern, rule in _IN_ORDER)
