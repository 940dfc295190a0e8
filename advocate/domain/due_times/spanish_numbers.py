"""What a number is in Spanish is said by the words around it: a day of the month (`el 3`, `día 25`), an hour (`las 15 h`,
`las 3 y media`) or hours (`en 2 h`). Settled before the rules that all languages share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from advocate.domain.due_times.clock_rules import HALF, WHOLE
from advocate.domain.due_times.tokens import Piece, Token

_Rule = Callable[[Sequence[Token]], Sequence[Token] | None]
# `8h` alone is an hour of the clock, `2h` are two hours from now; `24h` are again.
_FIRST_MARKED, _LAST_MARKED = 7, 23
_NOTHING = Token(".")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A token and the pieces it was made from, first and last."""

    token: Token
    first: int
    last: int


def settled(pieces: list[Piece]) -> list[Piece]:
    """The same text, its doubtful words told apart; pieces that only mean something together are one."""
    placed = [
        _Placed(token=token, first=place, last=place)
        for place, piece in enumerate(pieces)
        for token in (piece.tokens if piece.tokens is not None else (Token("?"),))
    ]
    for pattern, rule in _RULES:
        # What means nothing by itself is not in the way of the rules.
        mute = [each for each in placed if each.token.code == "."]
        heard = _applied(pattern, rule, [each for each in placed if each.token.code != "."])
        placed = sorted([*heard, *mute], key=lambda each: each.first)
    return _regrouped(pieces, placed)


def _applied(pattern: re.Pattern[str], rule: _Rule, placed: list[_Placed]) -> list[_Placed]:
    start = 0
    while match := pattern.search("".join(each.token.code for each in placed), start):
        found = placed[match.start() : match.end()]
        made = rule([each.token for each in found])
        start = match.end()
        if made is not None:
            first, last = found[0].first, found[-1].last
            fresh = [_Placed(token=token, first=first, last=last) for token in made]
            placed = [*placed[: match.start()], *fresh, *placed[match.end() :]]
            start = match.start() + len(made)
    return placed


def _regrouped(pieces: list[Piece], placed: list[_Placed]) -> list[Piece]:
    groups: list[tuple[int, int, list[Token]]] = []
    for each in placed:
        if groups and each.first <= groups[-1][1]:
            first, last, tokens = groups[-1]
            groups[-1] = (min(first, each.first), max(last, each.last), [*tokens, each.token])
        else:
            groups.append((each.first, each.last, [each.token]))
    return [_grouped(pieces[first : last + 1], tokens) for first, last, tokens in groups]


def _grouped(pieces: Sequence[Piece], tokens: Sequence[Token]) -> Piece:
    words = " ".join(piece.word for piece in pieces) if pieces[0].word else ""
    known = None if any(token.code == "?" for token in tokens) else tuple(tokens)
    return Piece(start=pieces[0].start, end=pieces[-1].end, word=words, tokens=known)


def _numbered_day(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`el 3`, `el próximo 3`, `este 3`."""
    sign, number = tokens
    return [_NOTHING, _as_day(number)] if sign.code == "l" or sign.name == "dated" else None


def _counted_day(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`día 25`."""
    unit, number = tokens
    return [_as_day(number)] if unit.name == "day" and unit.number else None


def _one_and_half(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`hora y media`."""
    return [Token("n", 1), *tokens]


def _dashed_date(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`3-12-2026`: dashes come without words."""
    if any(token.text for token in tokens if token.code == "&"):
        return None
    return [Token("k", text="/".join(token.text for token in tokens if token.code != "&"))]


def _month_behind(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`3 mar` is in March, `mar` a Tuesday."""
    *before, weekday = tokens
    march = Token("m", 3, text="marzo")
    return [*(token for token in before if token.code in "no"), march] if weekday.text == "mar" else None


def _nothing(_tokens: Sequence[Token]) -> Sequence[Token] | None:
    """The article of `el viernes`."""
    return [_NOTHING]


def _of_nothing(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`de` is the beginning of a stretch (`de 2 a 4`), or ties words together (`3 de marzo`)."""
    return [Token(".", name="of")] if tokens[0].name == "of" else None


def _to_hour(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`de las 2 a las 4`: the same words as in `mañana a las 4`."""
    return [*tokens[:-1], Token("&")]


def _hour_and_minutes(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`a las 3 y 10`, `a las cuatro menos veinte`, `a las tres treinta`."""
    sign, hour, *joints, minutes = tokens
    joint = joints[0].name if joints else "plus"
    if sign.name != "hours" or joint not in ("plus", "minus") or minutes.number not in range(1, 60):
        return None
    clock = _clock(hour, int(-minutes.number if joint == "minus" else minutes.number))
    return [sign, clock] if clock else None


def _shifted_behind(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`3 y media`, `tres y cuarto`, `4 menos cuarto`."""
    hour, shift = tokens
    clock = _clock(hour, int(shift.number)) if shift.name == "behind" else None
    return [clock] if clock else None


def _twelve(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`12 de la noche` is midnight, `12 de la mañana` noon."""
    hour, half = tokens
    if not half.number or hour.number != (HALF if hour.code == "c" else HALF // 60):
        return None
    return [Token("c", WHOLE if half.name == "pm" else HALF, "sure")]


def _marked(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`15:30 h`, `viernes 15 h`, `a las 15 horas`."""
    *before, hour, unit = tokens
    if not _is_mark(unit) or (before and before[0].code in "gabf" and before[0].name != "hours"):
        return None
    clock = _clock(hour, 0)
    return [*before, clock] if clock else None


def _marked_range(tokens: Sequence[Token]) -> Sequence[Token] | None:
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


def _marked_alone(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`15h`."""
    hour, unit = tokens
    is_clock = _is_mark(unit) and unit.number > 1 and _FIRST_MARKED <= hour.number <= _LAST_MARKED
    clock = _clock(hour, 0) if is_clock else None
    return [clock] if clock else None


def _without_mark(tokens: Sequence[Token]) -> Sequence[Token] | None:
    return [token._replace(number=0) for token in tokens]


def _every_part(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`cada día por la mañana`, `a diario por la tarde`: every morning, every afternoon."""
    *_, unit, part = tokens
    is_daily = unit.name == "day" and unit.code in "uL" and (unit.code == "u" or unit.number == 1)
    return [Token("E"), part] if is_daily else None


def _as_plural(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """The second of `los lunes y jueves`."""
    return [*tokens[:-1], tokens[-1]._replace(code="W")]


def _as_day(number: Token) -> Token:
    return Token("o", number.number, number.name, number.text)


def _is_mark(unit: Token) -> bool:
    """Whether a unit may stand behind an hour of the clock as well."""
    return unit.name == "hour" and unit.number > 0


def _clock(hour: Token, shift: int) -> Token | None:
    """An hour, or a clock token, with so many minutes more or less; None when there is no such time."""
    if hour.code == "c":
        minutes, name = hour.number, hour.name
    else:
        whole, _, part = (
            hour.text.partition(".") if re.fullmatch(r"\d+\.[0-5]\d", hour.text) else ("", "", "")
        )
        minutes = int(whole) * 60 + int(part) if whole else hour.number * 60
        name = "" if 60 <= minutes < HALF + 60 else "sure"
    is_time = minutes == int(minutes) and 0 <= minutes + shift <= WHOLE
    return Token("c", int(minutes) + shift, name) if is_time else None


_IN_ORDER: tuple[tuple[str, _Rule], ...] = (
    ("[ltx]n(?![uqhv]|&nu)", _numbered_day),
    ("(?<![nyxE])un(?![uqhv&])", _counted_day),
    ("l", _nothing),
    ("n&n&[ny](?!&)", _dashed_date),
    ("(?<![nyx])uh", _one_and_half),
    ("(?<!g)[no]B?w(?=y?$|[?])", _month_behind),
    ("B(?=[^&g]*$)|(?<=[no])B(?=m)|(?<=m)B(?=y)", _of_nothing),
    ("gn[&v]?n(?![um&])", _hour_and_minutes),
    ("[nc][hv](?![unc])", _shifted_behind),
    ("[nc]q", _twelve),
    ("[iBE]?[nc]u?&[nc]u|[iBE]?nu&[nc]", _marked_range),
    ("[gabf][nc]u|(?<=[dwmkyop])[nc]u(?!&)|cu|^nu(?=[dwt]|q)", _marked),
    ("^nu$", _marked_alone),
    ("(?<=B)[nc]q?g(?=[nc])", _to_hour),
    ("B(?=[^&]*$)", _of_nothing),
    ("u", _without_mark),
    ("Eup|Lp", _every_part),
    ("(?<=W)&?w", _as_plural),
)
_RULES = tuple((re.compile(pattern), rule) for pattern, rule in _IN_ORDER)
