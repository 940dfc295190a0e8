"""The rules for figures that only some languages write: `am 3.`, `3.12`, `15 Uhr 30`, `15 h`, the weeks of a year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from advocate.domain.due_times import calendar
from advocate.domain.due_times.grammar import Days, Node, NotUnderstood, Rule, Said
from advocate.domain.due_times.tokens import Token

_FRIDAY, _SUNDAY = 4, 6
_HOURS, _FIVE = 24, 5
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}


def dotted_date(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`3.12`, `3. 12. 2026`; behind `um` and before `Uhr`, 3.12 is a clock."""
    tokens = _tokens(nodes)
    if any(token.name not in ("dotted", "dot") for token in tokens if token.code in "no"):
        return nodes
    return [
        Token("k", text=".".join(token.text for token in tokens) + ("" if tokens[-1].code == "y" else "."))
    ]


def loose_date(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`3.12` with nothing before it, which in a sentence may be a price."""
    made = dotted_date(said, nodes)
    said.is_vague = said.is_vague or made is not nodes
    return made


def on_day(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`am 3`, `bis 3.`: a day of the month. Before anything else `am` means nothing."""
    *on, day = _tokens(nodes)
    if not on:
        return []
    if day.code == "n" and (day.name or day.number % 1):
        return [day]
    if day.code == "o" and day.name != "dot":
        return nodes if on[0].code == "&" else [day]
    ordinal = Token("o", day.number, "on", day.text)
    return [*on, ordinal] if on[0].code == "&" else [ordinal]


def dated_weekday(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`viernes 27`, when the next 27th is a Friday; else the number is an hour."""
    weekday, number = _tokens(nodes)
    if weekday.name != "dated" or number.number not in range(1, 32):
        return nodes
    day = calendar.day_of_month_ahead(said.today, int(number.number))
    is_date = day.weekday() == weekday.number
    return [weekday, Token("o", number.number, number.name, number.text)] if is_date else nodes


def hour_with_dot(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`um 15.` at the end of a sentence."""
    at, hour = _tokens(nodes)
    return [at, Token("n", hour.number, text=hour.text)] if hour.name == "dot" else nodes


def hour_and_minutes(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`15 Uhr 30`."""
    hour, oclock, minutes = _tokens(nodes)
    if minutes.name and minutes.number < _FIVE:
        return nodes  # `15 Uhr ein Paket`
    said.is_open = True
    if oclock.name or minutes.number > 59 or minutes.number % 1 or hour.number % 1 or hour.number >= _HOURS:
        raise NotUnderstood("no such time")
    is_sure = not 1 <= hour.number <= _HOURS // 2
    return [Token("c", hour.number * 60 + minutes.number, "sure" if is_sure else "", hour.text)]


def letter_for_hours(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`Freitag 15 h`, `14-16h`."""
    *hours, unit = nodes
    is_clock = isinstance(unit, Token) and unit.name == "hour" and bool(unit.number)
    return [*hours, Token("q", text=unit.text)] if is_clock and isinstance(unit, Token) else nodes


def letter_for_hours_alone(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`17h`; `2h` and `48h` are so many hours."""
    return letter_for_hours(said, nodes) if _HOURS // 2 < _tokens(nodes)[0].number < _HOURS else nodes


def fraction(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`1/2 Stunde`, `1 1/2 Stunden`."""
    *whole, figures, unit = _tokens(nodes)
    part = _FRACTIONS.get(figures.text)
    if part is None or (whole and whole[0].number % 1):
        return nodes
    return [Token("n", part + sum(token.number for token in whole)), unit]


def shared_year(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`10. August - 12. Oktober 2027` begins in 2027 too."""
    first, last = (token for token in _tokens(nodes) if token.code == "m")
    to = next(place for place, token in enumerate(_tokens(nodes)) if token.code == "&")
    return [*nodes[:to], nodes[-1], *nodes[to:]] if first.number <= last.number else nodes


def so_long_ago(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`vor 2 Tagen` is past."""
    if _tokens(nodes)[0].number:
        raise NotUnderstood("so long ago")
    return nodes


def week_of_year(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`KW 50`, `KW 50-51`, `Ende KW 50` (its Friday), `Mittwoch KW 50`: weeks of ISO 8601, the next of that number."""
    by_code = {token.code: token for token in _tokens(nodes)}
    if by_code["r"].name != "number":
        return nodes
    mondays = [
        _week_ahead(said.today, number, by_code.get("y")) for number in _tokens(nodes) if number.code in "no"
    ]
    if len(mondays) > 1 and (mondays[0] > mondays[1] or {"e", "s", "w"} & by_code.keys()):
        raise NotUnderstood("from later to earlier")
    first, last = 0, _SUNDAY
    if weekday := by_code.get("w"):
        first = last = int(weekday.number)
    elif "e" in by_code:
        first = last = _FRIDAY
    elif "s" in by_code:
        first, last = (2, 2) if by_code["s"].name == "middle" else (0, 2)
    return [Days(calendar.plus(mondays[0], first, "day"), calendar.plus(mondays[-1], last, "day"))]


def _week_ahead(today: date, number: Token, year: Token | None) -> date:
    """Its Monday."""
    this_year = today.isocalendar().year
    for each in (int(year.number),) if year else (this_year, this_year + 1):
        try:
            monday = date.fromisocalendar(each, int(number.number), 1)
        except ValueError:
            continue
        if year or calendar.plus(monday, _SUNDAY, "day") >= today:
            return monday
    raise NotUnderstood("no such week")


def _tokens(nodes: Sequence[Node]) -> list[Token]:
    return [node for node in nodes if isinstance(node, Token)]


_IN_ORDER: tuple[tuple[str, Rule], ...] = (
    ("n?ku", fraction),
    ("(?:[no]m|m[no])&(?:[no]m|m[no])y", shared_year),
    ("fnh?u", so_long_ago),
    ("ooy?|(?<=[jw&Bb])n(?![quh])", dotted_date),
    ("(?<!g)n(?![quh])", loose_date),
    ("jn(?![qumhnVfacy])|[j&]o(?!m)|(?<!n)j(?!$)|j(?=[^u])", on_day),
    ("wn(?![uqhvm&n])", dated_weekday),
    ("go(?!m)", hour_with_dot),
    ("[es]?(?:rn&r?n|rn|or)(?:y|w)?|w(?:rn|or)", week_of_year),
    ("nqn(?![muqh])", hour_and_minutes),
    ("(?<=[wdkmogjB])n&nu|(?<=[gbwdkmofBa])nu|c(?:&c)?u|(?<=&)nu", letter_for_hours),
    ("^nu$", letter_for_hours_alone),
)
FIGURE_RULES = tuple(_IN_ORDER)
