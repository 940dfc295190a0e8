"""The rules for clock times and parts of the day among those of rules.py, and what an hour without its half means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from advocate.domain.due_times.grammar import Clock, Node, NotUnderstood, Rule, Said
from advocate.domain.due_times.tokens import Token

HALF, WHOLE = 12 * 60, 24 * 60
# An hour said without its half of the day is one of a working day: from 7:00 to 18:59.
FIRST_PLAIN = 7 * 60
# Where hours are counted to 24, six is one too, if it was written as a clock time: `6 Uhr`, `6h30`, `6:30`.
FIRST_WRITTEN = 6 * 60
_OF_24 = frozenset({"de", "fr", "es"})
# Parts of the day, in minutes since midnight: ours.
PARTS = {
    "first": (8 * 60, 10 * 60),
    "morning": (8 * 60, 12 * 60),
    "lunch": (12 * 60, 14 * 60),
    "after_lunch": (13 * 60, 17 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "evening": (18 * 60, 22 * 60),
    "night": (22 * 60, WHOLE),
}


def plain(minutes: int) -> int:
    """The minute of the day that is meant by `at 3`: 15:00."""
    return minutes + HALF if minutes < FIRST_PLAIN else minutes


def other_half(minutes: int) -> int:
    """The same place of the clock face in the other half of the day."""
    return (minutes + HALF) % WHOLE


def with_half(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`3 pm`, `3:30 pm`, `seven thirty pm`, `3 o'clock`."""
    *times, half = _tokens(nodes)
    if len(times) > 1 and any(time.name != "spoken" for time in times):
        return [times[0], *with_half(_said, [times[1], half])]
    clock = _clock(times[0])
    minutes = clock.number + (times[1].number if len(times) > 1 else 0)
    if half.name and not clock.name:
        if minutes >= HALF + 60 or (len(times) > 1 and times[1].number > 59):
            raise NotUnderstood("no such time")
        minutes = minutes % HALF + (HALF if half.name == "pm" else 0)
        return [Token("c", minutes, "half")]
    if (half.name == "am" and minutes >= HALF) or (half.name == "pm" and minutes < HALF):
        raise NotUnderstood("no such time")
    return [Token("c", minutes, clock.name, half.text)]


def four_digits(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`at 1530`, `fri 1400`, `1430 today`, `1730 hrs`, `1630 Uhr`; 1990 and 2026 stay years."""
    hour, minute = divmod(int(_tokens(nodes)[0].number), 100)
    unit = _tokens(nodes)[-1] if len(nodes) > 1 else None
    if (
        hour > HALF // 60 * 2 - 1
        or minute > 59
        or (unit and unit.name != ("hour" if unit.code == "u" else ""))
        or (hour in (19, 20) and not unit)
    ):
        return nodes
    said.is_open = said.is_bare = not unit
    return [Token("c", hour * 60 + minute, "sure")]


def leading_digits(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`1430 today`; behind other words it is a number of something (`call 555 1234 tomorrow`)."""
    made = four_digits(said, nodes)
    said.is_vague = said.is_vague or made is not nodes
    return made


def twelve_noon(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`12 noon`."""
    number, clock = _tokens(nodes)
    return [clock] if number.number == HALF / 60 and clock.number in (HALF, WHOLE) else nodes


def until_hour(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`until 5`."""
    until, number = _tokens(nodes)
    return [until, Token("g"), number] if until.name in ("until", "by") else nodes


def half_alone(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`tomorrow am`, `this pm`."""
    (half,) = _tokens(nodes)
    if not half.name:
        raise NotUnderstood("o'clock of what")
    return [Token("p", 0, "morning" if half.name == "am" else "afternoon")]


def half_hour(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`half nine`: 9:30."""
    half, hour = _tokens(nodes)
    if half.text != "half" or hour.number not in range(1, 13):
        return nodes
    return [Token("c", hour.number * 60 + 30)]


def shifted(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`half past 3`, `quarter to 4 pm`, `20 past noon`, `5 vor 12`."""
    first, *between, last = _tokens(nodes)
    if any(token.code in "fa" and not token.number for token in between):
        return nodes
    clock = _clock(last)
    minutes = -first.number if any(token.number < 0 for token in between) else first.number
    if any(token.code == "u" and token.name != "minute" for token in between):
        raise NotUnderstood("minutes only")
    if not -60 < minutes < 60 or not 0 <= clock.number + minutes < WHOLE or minutes % 1:
        raise NotUnderstood("no such minute")
    return [Token("c", clock.number + minutes, clock.name)]


def minutes_to(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`twenty to six`: as no hour is said; `ten to six` may be from ten to six."""
    number, to, hour = _tokens(nodes)
    if said.language != "en" or to.text != "to" or number.number not in (20, 25) or hour.name == "dotted":
        return nodes
    clock = _clock(hour)
    return [Token("c", clock.number - number.number, clock.name)]


def first_part(_said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`first thing Monday morning`."""
    return [nodes[1], nodes[0]]


def around_day(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`9 tomorrow morning`, `8 tonight`."""
    return [nodes[-2], *within_part(said, [nodes[-3], nodes[-1]])]


def within_part(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`3 in the afternoon`, `evening at 7`, `evening before 7`."""
    said.is_deadline = said.is_deadline or any(token.code in "bf" for token in _tokens(nodes))
    part = next(token for token in _tokens(nodes) if token.code == "p")
    clock = _clock(next(token for token in _tokens(nodes) if token.code in "nc"))
    if clock.name:
        return [Clock(int(clock.number))]
    minutes = int(clock.number) % HALF
    is_early = part.name in ("morning", "first") or (part.name == "night" and 0 < minutes < HALF // 2)
    return [Clock(minutes if is_early else minutes + HALF)]


def after_in_part(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`tonight after 7`, `afternoon from 3`: until the day ends."""
    part, _, time = _tokens(nodes)
    (clock,) = within_part(said, [part, time])
    assert isinstance(clock, Clock)
    return [Clock(clock.start, WHOLE)]


def before_part(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`before lunch`: until it begins."""
    said.is_deadline = True
    return [Clock(PARTS[_tokens(nodes)[-1].name][0])]


def between_in_part(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`Tuesday afternoon between 2 and 4`, `from 8 in the morning to 5 in the afternoon`, `9 to 3 in the afternoon`."""
    parts = [token for token in _tokens(nodes) if token.code == "p"]
    times = [token for token in _tokens(nodes) if token.code in "nc"]
    start, end = (
        clock.start
        for part, token in zip((parts[0], parts[-1]), times, strict=True)
        for clock in within_part(said, [part, token])
        if isinstance(clock, Clock)
    )
    if start >= end and isinstance(nodes[-1], Token) and nodes[-1].code == "p" and not times[0].name:
        start -= HALF
    if not 0 <= start < end:
        raise NotUnderstood("from later to earlier")
    return [Clock(start, end)]


def part_of_day(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`morning`."""
    (part,) = _tokens(nodes)
    said.is_part, said.is_lone_part = True, bool(part.number)
    return [Clock(*PARTS[part.name])]


def between(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`between 2 and 4`, `2-4pm`, `9:30 to 11`: each side helps to tell the other's half of the day."""
    times = [token for token in _tokens(nodes) if token.code in "nc"]
    if all(token.code == "n" for token in times) and len(nodes) == 3:
        said.is_open = said.is_bare = True
    first, last = (_clock(token) for token in times)
    end = int(last.number) if last.name else plain(int(last.number))
    start = int(first.number) if first.name or _is_early(said, first, last) else plain(int(first.number))
    if not first.name and last.name == "half" and int(first.number) + HALF < end:
        start = int(first.number) + HALF
    if start >= end and not last.name:
        end = other_half(end)
    if start >= end:
        raise NotUnderstood("from later to earlier")
    return [Clock(start, end)]


def _is_early(said: Said, first: Token, last: Token) -> bool:
    """`6:30 to 23:00`, `6 bis 18 Uhr`: an end in hours of 24 says how the beginning was counted."""
    spans_noon = last.name == "sure" and HALF <= last.number < WHOLE
    return first.number >= FIRST_WRITTEN and (spans_noon or _is_written(said, last))


def _is_written(said: Said, time: Token) -> bool:
    """`6 Uhr`, `6h30`, where hours are counted to 24."""
    return said.language in _OF_24 and time.code == "c" and bool(time.text)


def from_then_on(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`after 3`: until the day ends."""
    sign, time = _tokens(nodes)
    if sign.name == "from":
        raise NotUnderstood("from then until when")  # `1 von 3`
    said.is_open = said.is_open or time.name == "spoken"
    clock = _clock(time)
    is_early = _is_written(said, time) and clock.number >= FIRST_WRITTEN
    return [Clock(int(clock.number) if clock.name or is_early else plain(int(clock.number)), WHOLE)]


def at_clock(said: Said, nodes: Sequence[Node]) -> Sequence[Node]:
    """`at 3`, `by noon`, `15:30`, and beside a day the bare `3`."""
    token = _tokens(nodes)[-1]
    if len(nodes) == 1 and token.code == "n":
        said.is_open = said.is_bare = True
        if token.name == "spoken":
            raise NotUnderstood("a number of what")
    said.is_open = said.is_open or token.code == "n"
    said.is_deadline = said.is_deadline or any(node.code in "bf" for node in nodes)
    clock = _clock(token)
    is_written = not clock.name and _is_written(said, token)
    return [Clock(int(clock.number), is_sure=bool(clock.name), is_written=is_written)]


def _tokens(nodes: Sequence[Node]) -> list[Token]:
    return [node for node in nodes if isinstance(node, Token)]


def _clock(token: Token) -> Token:
    """A clock token as it is; a number as the hour, or as hours and minutes: `3`, `3.30`."""
    if token.code == "c":
        return token
    hour = int(token.number)
    if re.fullmatch(r"\d{1,2}\.[0-5]\d", token.text) and hour < 24:
        return Token("c", hour * 60 + int(token.text[-2:]), "" if 1 <= hour <= 12 else "sure")
    if hour != token.number or not 0 <= hour <= 24:
        raise NotUnderstood("no such hour")
    return Token("c", hour * 60, "" if 1 <= hour <= 12 else "sure")


CLOCK_RULES: tuple[tuple[str, Rule], ...] = (
    ("pDp", first_part),
    ("g?[nc]Dp", around_day),
    ("pB?[nc]&[nc]|B?[nc]p?&[nc]p", between_in_part),
    ("p[gbf]?[nc]|g?[nc]p", within_part),
    ("p[aB][nc]", after_in_part),
    ("fp", before_part),
    ("p", part_of_day),
    ("B?[nc]&[nc]", between),
    ("[aB][nc]", from_then_on),
    ("[gbf]?c|[gbf]?n", at_clock),
)
FIRST_CLOCK_RULES: tuple[tuple[str, Rule], ...] = (
    ("y[uq]|(?<=[gbfaBwd&])y|y(?=&y)", four_digits),
    ("y(?=[dw])", leading_digits),
    ("nc", twelve_noon),
    ("^&n(?!u)", until_hour),
    ("nnq|[nc]q", with_half),
    ("cq", with_half),
    ("v[nc]", shifted),
    ("nu?[Vfa][nc]", shifted),
    ("n&[nc]", minutes_to),
    ("nn", half_hour),
    ("(?<=[twdkomy])q", half_alone),
)
