"""The rules by which tokens about time become days and clock times; the same for every language.

The letters of the patterns stand at Token (tokens.py); D, K, C and M at the values of grammar.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from advocate.domain.due_times import calendar
from advocate.domain.due_times.clock_rules import CLOCK_RULES, FIRST_CLOCK_RULES
from advocate.domain.due_times.figure_rules import FIGURE_RULES
from advocate.domain.due_times.grammar import Days, Later, Node, NotUnderstood, Rule, Said
from advocate.domain.due_times.tokens import Token

_SHORT = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1)}
_FRIDAY, _SUNDAY = 4, 6
# How many days the beginning of a longer time has: ours.
_BEGINNING = {"week": 3, "month": 10}


def tokens_of(nodes: Sequence[Node], codes: str) -> list[Token]:
    return [node for node in nodes if isinstance(node, Token) and node.code in codes]


def ahead_of(nodes: Sequence[Node]) -> int:
    """How many are passed over: `next` one, `the week after next` two."""
    return sum(max(1, int(token.number)) for token in tokens_of(nodes, "x"))


def days_of(nodes: Sequence[Node]) -> list[Days]:
    return [node for node in nodes if isinstance(node, Days)]


def duration(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`in 2 hours`, `an hour and a half`, `within 3 workdays`, `the next 2 weeks`, `1 day 2 hours`."""
    counts, units = tokens_of(nodes, "ny"), tokens_of(nodes, "u")
    amounts = [count.number for count in counts] or [1.0]
    if tokens_of(nodes, "h"):
        amounts[0] += 0.5
    if not tokens_of(nodes, "ixz"):
        said.is_vague = True
    _note_deadline(said, nodes)
    said.is_duration = not tokens_of(nodes, "z")
    pairs = [(amount, unit.name) for amount, unit in zip(amounts, units, strict=True)]
    if any(unit in _SHORT for _, unit in pairs):
        later = sum((_exact(amount, unit) for amount, unit in pairs), timedelta())
        said.is_deadline = said.is_deadline or bool(tokens_of(nodes, "x"))
        return [Later(later, later)]
    last = said.today
    for amount, unit in pairs:
        last = calendar.plus(last, amount, unit, said.working)
    return [Days(said.today if tokens_of(nodes, "x") else last, last)]


def _exact(amount: float, unit: str) -> timedelta:
    try:
        return amount * {**_SHORT, "day": timedelta(days=1), "week": timedelta(weeks=1)}[unit]
    except (KeyError, OverflowError) as error:
        raise NotUnderstood(unit) from error


def duration_between(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`2-3 days`, `in 2 to 3 hours`, `in a day or two`."""
    counts, (unit,) = [count.number for count in tokens_of(nodes, "n")], tokens_of(nodes, "u")
    least, most = counts if len(counts) > 1 else (1.0, *counts)
    if least > most:
        raise NotUnderstood("from more to less")
    if not tokens_of(nodes, "i"):
        said.is_vague = True
    _note_deadline(said, nodes)
    said.is_duration, said.is_deadline = True, said.is_deadline or bool(tokens_of(nodes, "x"))
    if unit.name in _SHORT:
        return [Later(_exact(least, unit.name), _exact(most, unit.name))]
    first, last = (calendar.plus(said.today, count, unit.name, said.working) for count in (least, most))
    return [Days(first, last)]


def _note_deadline(said: Said, nodes: Sequence[Node]) -> None:
    """`by`, `before` and `within`, but not `in`."""
    if any(token.code in "bf" or token.name == "within" for token in tokens_of(nodes, "bfi")):
        said.is_deadline = True


def duration_after_day(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`a week from Friday`, `a week on Friday`, `Friday in a week`."""
    (count,), (unit,) = tokens_of(nodes, "n"), tokens_of(nodes, "u")
    (base,) = single_day(said, nodes)
    assert isinstance(base, Days)
    day = calendar.plus(base.first, count.number, unit.name, said.working)
    return [Days(day, day)]


def end_of(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`end of month`, `end of next week` (its Friday), `end of March`."""
    (_, last), unit = _stretch(said, nodes)
    friday = calendar.weekday_in_week(last, _FRIDAY, 0) if unit == "week" else last
    day = friday if friday >= said.today else last
    return [Days(day, day)]


def start_of(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`early next week`, `the beginning of March`, `mid March`; `début de mois` is the coming one."""
    (first, _), unit = _stretch(said, nodes)
    if unit not in _BEGINNING:
        raise NotUnderstood(unit)
    (sign,) = tokens_of(nodes, "s")
    is_middle = sign.name == "middle"
    days = _part_of(first, unit, is_middle=is_middle)
    if sign.number and days.last < said.today and not tokens_of(nodes, "txy"):
        days = _part_of(
            calendar.plus(first, 12 if tokens_of(nodes, "m") else 1, unit), unit, is_middle=is_middle
        )
    return [days]


def _part_of(first: date, unit: str, *, is_middle: bool) -> Days:
    """The beginning or the middle of a week or month."""
    if is_middle:
        middle = calendar.plus(first, 10 if unit == "month" else 2, "day")
        return Days(middle, calendar.plus(middle, 9 if unit == "month" else 0, "day"))
    return Days(first, calendar.plus(first, _BEGINNING[unit] - 1, "day"))


def week_around(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`week of 7 December`."""
    (days,) = days_of(nodes)
    monday, sunday = (calendar.weekday_in_week(days.first, weekday, 0) for weekday in (0, _SUNDAY))
    return [Days(monday, sunday)]


def week_later(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`Monday week`: a week after the coming one."""
    (unit,) = tokens_of(nodes, "u")
    if unit.name != "week":
        raise NotUnderstood(unit.name)
    (base,) = single_day(said, nodes[:1])
    assert isinstance(base, Days)
    day = calendar.plus(base.first, 1, "week")
    return [Days(day, day)]


def _stretch(said: Said, nodes: Sequence[Node]) -> tuple[tuple[date, date], str]:
    months, years = tokens_of(nodes, "m"), tokens_of(nodes, "y")
    if months:
        start = date(max(1, int(years[0].number)), 1, 1) if years else said.today
        return calendar.month_ahead(start, int(months[0].number)), "month"
    (unit,) = tokens_of(nodes, "u")
    return calendar.span(said.today, unit.name, ahead_of(nodes), said.working), unit.name


def whole_stretch(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`this week`, `next month`, `in March`, `May`."""
    stretch, unit = _stretch(said, nodes)
    if len(nodes) == 1 and unit != "weekend":
        said.is_vague = True
        if tokens_of(nodes, "u"):
            raise NotUnderstood(unit)
    return [Days(*stretch)]


def weekday_of_week(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`Tuesday next week`, `Friday of this week`."""
    (weekday,), (unit,) = tokens_of(nodes, "w"), tokens_of(nodes, "u")
    if unit.name != "week":
        raise NotUnderstood(unit.name)
    day = calendar.weekday_in_week(said.today, int(weekday.number), ahead_of(nodes))
    return [Days(day, day)]


def named_weekday(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`next Tuesday` is the one of next week; `this Tuesday` the coming one, today included."""
    (weekday,) = tokens_of(nodes, "w")
    if ahead_of(nodes):
        day = calendar.weekday_in_week(said.today, int(weekday.number), ahead_of(nodes))
    else:
        day = calendar.weekday_after(calendar.plus(said.today, -1, "day"), int(weekday.number))
    return [Days(day, day)]


def single_day(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`tomorrow`; `Friday`, on a Friday the one in a week."""
    (token,) = tokens_of(nodes, "dw")
    if token.code == "d":
        day = calendar.plus(said.today, token.number, "day")
    else:
        day = calendar.weekday_after(said.today, int(token.number))
        said.is_short_day = token.name == "short"
    return [Days(day, day)]


def dated(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`3 March`, `March 3rd, 2027`, `3/11`, `2026-12-24`."""
    figures = tokens_of(nodes, "k")
    region = said.region if figures and said.language == "en" else ""
    if figures:
        text = figures[0].text
        # A dot stands between hours and minutes too, and only where English is spoken does a month come first.
        is_dotted = said.language != "en" or (region != "US" and text.endswith("."))
        text = text.rstrip(".").replace(".", "/") if is_dotted else text
    else:
        number, month = tokens_of(nodes, "no")[0], tokens_of(nodes, "m")[0]
        if number.number % 1:
            raise NotUnderstood("part of a day")
        text = "/".join(
            f"{token.number:g}" if token.code != "y" else token.text
            for token in (number, month, *tokens_of(nodes, "y"))
        )
    day = calendar.date_ahead(text, said.today, said.language, region)
    return [Days(day, day, "K")]


def nth_weekday(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`first Monday of next month`, `3rd Tuesday in May`."""
    (ordinal,), (weekday,) = tokens_of(nodes, "o"), tokens_of(nodes, "w")
    (first, last), unit = _stretch(said, nodes)
    if unit != "month":
        raise NotUnderstood(unit)
    day = _nth(first.replace(day=1), int(ordinal.number), int(weekday.number))
    if not first <= day <= last:
        raise NotUnderstood("no such day in that month")
    return [Days(day, day)]


def _nth(first: date, count: int, weekday: int) -> date:
    """From the first of a month on."""
    day = calendar.weekday_after(calendar.plus(first, -1, "day"), weekday)
    return calendar.plus(day, 7 * (count - 1), "day")


def same_day(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`mañana miércoles`, `hoy 24`: refused when the second is another day."""
    first, second = nodes
    (day,) = days_of(single_day(said, [first]))
    is_same = (
        day.first.weekday() == second.number
        if isinstance(second, Token)
        else days_of([second])[0].first == day.first
    )
    if not is_same:
        raise NotUnderstood("another day")
    return [day]


def checked_weekday(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`Monday, 23 November`: refused when the weekday is another."""
    (weekday,), (days,) = tokens_of(nodes, "w"), days_of(nodes)
    if days.first.weekday() != weekday.number:
        raise NotUnderstood("another weekday")
    return [days]


def day_of_month(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`the 15th`, `the 5th of next month`."""
    (ordinal,), units = tokens_of(nodes, "o"), tokens_of(nodes, "u")
    start = said.today
    if units:
        first, _ = calendar.span(said.today, units[0].name, ahead_of(nodes))
        start = first if tokens_of(nodes, "x") else start
    elif ordinal.name in ("spoken", "dot"):
        said.is_vague = True
    said.is_open = True
    day = calendar.day_of_month_ahead(start, int(ordinal.number))
    if units and (units[0].name != "month" or (day.year, day.month) != (start.year, start.month)):
        raise NotUnderstood("no such day in that month")
    return [Days(day, day, "K")]


def days_to_number(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`10 to 22 August`, `August 27th - 29th`."""
    (days,), (number,) = days_of(nodes), tokens_of(nodes, "no")
    try:
        other = days.first.replace(day=int(number.number))
    except ValueError as error:
        raise NotUnderstood("no such day") from error
    first, last = (days.first, other) if isinstance(nodes[0], Days) else (other, days.first)
    if first > last:
        raise NotUnderstood("from later to earlier")
    return [Days(first, last)]


def days_to_days(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`Monday to Wednesday`, `tomorrow or Friday`."""
    start, end = days_of(nodes)
    last = end.last if end.last >= start.first else calendar.plus(end.last, 1, "week")
    if last < start.first:
        raise NotUnderstood("from later to earlier")
    return [Days(start.first, last)]


def by_end(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`before the end of the week` is by its end."""
    return [Token("b", text="by"), *nodes[1:]]


def day_before(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`before Friday`."""
    _note_deadline(said, nodes)
    day = calendar.plus(days_of(nodes)[0].first, -1, "day")
    return [Days(day, day)]


def this_part(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`this afternoon`."""
    return [Days(said.today, said.today), nodes[-1]]


def this_from_then_on(said: Said, _nodes: Sequence[Node]) -> Sequence[Node]:
    """`ce soir après 19h`, whose evening is the hour's already."""
    return [Days(said.today, said.today)]


def as_day(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    (days,) = days_of(nodes)
    return [Days(days.first, days.last)]


def end_of_day(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`end of day Friday`: that day."""
    if tokens_of(nodes, "u")[0].name != "day":
        raise NotUnderstood("the end of two things")
    return tokens_of(nodes, "wd")


def within_days(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`within this week`, `over the weekend`, but not `in Friday`."""
    (days,), (sign,) = days_of(nodes), tokens_of(nodes, "i")
    if days.first == days.last and sign.name != "within":
        raise NotUnderstood("in a day")
    return last_only(said, nodes)


def until_days(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`until Friday`."""
    name = tokens_of(nodes, "&")[0].name
    if name not in ("until", "by"):
        raise NotUnderstood("and what")
    said.is_until, said.is_deadline = name == "until", True
    return nodes[-1:]


def latest_behind(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`Freitag spätestens`."""
    if tokens_of(nodes, "b")[0].name != "latest":
        raise NotUnderstood("by what")
    said.is_deadline = True
    return nodes[:1]


def last_only(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    _note_deadline(said, nodes)
    return nodes[-1:]


_DAY_RULES: tuple[tuple[str, Rule], ...] = (
    ("tp", this_part),
    ("t(?=[aB]c)", this_from_then_on),
    ("owi?[tx]?(?:u|my?)", nth_weekday),
    ("nu[Ba]?[wd]|[wd]inu", duration_after_day),
    ("[wd]u(?!u)", week_later),
    ("[iB]?x?(?:n&nu|nu&n(?![uq]))|i?xu&n(?![uq])", duration_between),
    ("i?x?[ny](?:hu|uh?)(?:&?nu)*z?|ixu", duration),
    ("fe", by_end),
    ("e[wd]", last_only),
    ("eu[wd]|[wd]eu", end_of_day),
    ("e(?:my|[tx]?[um])", end_of),
    ("s(?:my|[tx]?[um])", start_of),
    ("w[tx]u|[tx]uw", weekday_of_week),
    ("[tx]w", named_weekday),
    ("w?o[tx]u|w?[tx]uo", day_of_month),
    ("(?:[no]m|m[no])y?|k", dated),
    ("K&[no]|B?[no]&K", days_to_number),
    ("i?my|[txi]?m|[tx]u|u", whole_stretch),
    ("o", day_of_month),
    ("wK", checked_weekday),
    ("d[wK]", same_day),
    ("[wd]", single_day),
    ("K", as_day),
    ("rD", week_around),
    ("B?D&D", days_to_days),
)
_LAST_RULES: tuple[tuple[str, Rule], ...] = (
    ("fD(?!C)", day_before),
    ("[bgf][DC]|bM", last_only),
    ("BD", last_only),
    ("&[DCM]", until_days),
    ("iD", within_days),
    ("[DCM]b$", latest_behind),
)

_IN_ORDER = (*FIGURE_RULES, *FIRST_CLOCK_RULES, *_DAY_RULES, *CLOCK_RULES, *_LAST_RULES)
RULES = tuple((re.compile(pattern), rule) for pattern, rule in _IN_ORDER)
