"""What a phrase about time is put together from, and the machine that applies the rules of rules.py to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from advocate.domain.due_times.calendar import NoSuchDay
from advocate.domain.due_times.tokens import Token
from advocate.domain.working_time import WorkingTime


class NotUnderstood(ValueError):
    """The tokens make no due time."""


class Days(NamedTuple):
    """First and last day, both included. Code D; K while it is only a date."""

    first: date
    last: date
    code: str = "D"


class Clock(NamedTuple):
    """Minutes since midnight; end only for a window. is_sure: it was said which half of the day is meant. is_written: as hours
    of 24 are (`6 Uhr`, `6h30`), which leaves less to guess."""

    start: int
    end: int | None = None
    is_sure: bool = True
    code: str = "C"
    is_written: bool = False


class Later(NamedTuple):
    """From now: the earliest and the latest."""

    earliest: timedelta
    latest: timedelta
    code: str = "M"


Node = Token | Days | Clock | Later


@dataclass(slots=True, kw_only=True)
class Said:
    """The circumstances of a phrase, and what the rules noticed about it. working: whose workdays `3 working days` are;
    None: Monday to Friday.

    is_vague: inside a sentence it could mean something else (`2 hours`, `May`).
    is_open: a word directly behind it could change it (`Friday 3 ...`).
    is_bare: a lone number was taken for an hour, which needs a day beside it.
    is_lone_part: inside a sentence it needs a day beside it (`morning`).
    is_short_day: inside a sentence it needs a clock beside it (`so` is Sunday).
    is_part: a part of the day was said, which without a day is the next that has not begun (`in the morning`).
    is_deadline: any time until then will do (`by Friday`, `within 2 hours`).
    is_until: so long it lasts (`until Friday`), which is a due time only of what is kept up.
    is_duration: counted from now (`in 10 days`).
    """

    today: date
    language: str
    region: str
    working: WorkingTime | None = None
    is_vague: bool = False
    is_open: bool = False
    is_bare: bool = False
    is_lone_part: bool = False
    is_short_day: bool = False
    is_part: bool = False
    is_deadline: bool = False
    is_until: bool = False
    is_duration: bool = False


Rule = Callable[[Said, Sequence[Node]], Sequence[Node]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was understood: days, a clock time or both; or a time from now."""

    said: Said
    days: Days | None = None
    clock: Clock | None = None
    later: Later | None = None


def understand(tokens: Sequence[Token], said: Said, rules: Sequence[tuple[re.Pattern[str], Rule]]) -> Reading:
    """Puts neighbours together, rule by rule, until days, a clock time or both are left.

    A rule's pattern is one over the letters of the tokens. Raises NotUnderstood when anything is left over: better
    no due time than a guessed one.
    """
    nodes: list[Node] = [token for token in tokens if token.code != "."]
    try:
        for pattern, rule in rules:
            nodes = _apply(pattern, rule, said, nodes)
    except NoSuchDay as error:
        raise NotUnderstood(str(error)) from error
    codes = "".join(node.code for node in nodes)
    if not re.fullmatch("D|C|M|DC|CD", codes):
        raise NotUnderstood(codes)
    reading = Reading(
        said=said,
        days=next((node for node in nodes if isinstance(node, Days)), None),
        clock=next((node for node in nodes if isinstance(node, Clock)), None),
        later=next((node for node in nodes if isinstance(node, Later)), None),
    )
    if said.is_bare and not reading.days:
        raise NotUnderstood("a number of what")
    if reading.days and reading.clock and reading.days.first != reading.days.last:
        raise NotUnderstood("a clock time on several days")
    return reading


def _apply(pattern: re.Pattern[str], rule: Rule, said: Said, nodes: list[Node]) -> list[Node]:
    start = 0
    while match := pattern.search("".join(node.code for node in nodes), start):
        made = rule(said, nodes[match.start() : match.end()])
        nodes = [*nodes[: match.start()], *made, *nodes[match.end() :]]
        start = match.start() + len(made)
    return nodes
