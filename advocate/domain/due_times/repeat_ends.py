"""How long what repeats goes on, where a number says so: `every Friday, 5 times`, `for 5 weeks`, `5 Wochen lang`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from advocate.domain.due_times import calendar
from advocate.domain.due_times.tokens import Token
from advocate.domain.moment import from_local, local

MOST = 1000
"""So often, and so many days, weeks or months, at most."""
# Over the letters of cadence.py: `5 times`, `5-mal`, `fünfmal`; `for the next 5 weeks`, `5 Wochen lang`. Before a unit, `5 times`
# is how often in each (`5 times a day`).
_END = re.compile(r"(?P<count>n&?X|T)(?![AELuQ])|(?:Dx?|x)(?P<span>[nA]u)Z?|(?P<span2>nu)Z")
_HOURS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1)}
_LONGER = ("day", "week", "month", "quarter", "year")


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatEnd:
    """first, last: of its tokens, the last not included; number: of times where there is no unit, else of units, from the first
    time on."""

    first: int
    last: int
    number: float
    unit: str = ""

    def last_time(self, begins: datetime, zone: str) -> datetime | None:
        """The last second of so many weeks from that moment on, UTC; None where no calendar goes so far."""
        wall = local(begins, zone).replace(tzinfo=None)
        try:
            if self.unit in _HOURS:
                over = begins + self.number * _HOURS[self.unit]
            else:
                day = calendar.plus(wall.date(), self.number, self.unit)
                over = from_local(datetime.combine(day, wall.time()), zone)
            return (over - timedelta(seconds=1)).astimezone(UTC)
        except (calendar.NoSuchDay, OverflowError):
            return None


def ends_in(tokens: Sequence[Token]) -> tuple[RepeatEnd, ...]:
    """Every one, in order; none for `once`, which ends nothing."""
    codes = "".join(token.code for token in tokens)
    found: list[RepeatEnd] = []
    for match in _END.finditer(codes):
        within = tokens[slice(*match.span())]
        number = next((token.number for token in within if token.code in "nT"), 1)  # `for a month`
        unit = next((token.name for token in within if token.code == "u"), "")
        is_fine = unit in _HOURS or unit in _LONGER if unit else number > 1 and not number % 1
        if is_fine and 0 < number <= MOST:
            found.append(RepeatEnd(first=match.start(), last=match.end(), number=number, unit=unit))
    return tuple(found)


def end_beside(ends: Sequence[RepeatEnd], first: int, last: int) -> RepeatEnd | None:
    """The one inside those tokens or directly behind them; how long it goes on may stand before them, too."""
    return next(
        (each for each in ends if first <= each.first <= last or (each.unit and each.last == first)), None
    )
