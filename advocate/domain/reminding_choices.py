"""How a team's choices about reminders and working time are written in its settings, and read again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import time, timedelta

from advocate.domain.reminder import Reminding
from advocate.domain.working_time import QuietHours, WorkingTime

LONGEST_BEFORE = timedelta(days=60)
MOST_BEFORES = 6
BEFORES, WORKDAYS, WORKING_HOURS = "remind_befores", "workdays", "working_hours"
HOLIDAYS, QUIET_HOURS = "holidays", "quiet_hours"
REMINDING_DEFAULTS = {
    BEFORES: "10,0",
    WORKDAYS: "0,1,2,3,4",
    WORKING_HOURS: "09:00-17:00",
    HOLIDAYS: "",
    QUIET_HOURS: "",
}
"""What a team's reminders follow from, by the names of its settings."""
_HOURS = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
_REGION = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


def befores_from(written: str) -> tuple[timedelta, ...]:
    """`60,0`: an hour before, and when it is due; empty for never. Raises ValueError."""
    spans = {timedelta(minutes=int(part)) for part in written.split(",") if part.strip()}
    if len(spans) > MOST_BEFORES or any(not timedelta() <= span <= LONGEST_BEFORE for span in spans):
        raise ValueError(written)
    return tuple(sorted(spans, reverse=True))


def befores_written(spans: Iterable[timedelta]) -> str:
    """In whole minutes, the longest first, each once."""
    minutes = {int(span.total_seconds()) // 60 for span in spans}
    return ",".join(str(each) for each in sorted(minutes, reverse=True))


def days_from(written: str) -> frozenset[int]:
    """`0,1,2,3,4`, 0 being Monday. Raises ValueError where there is none."""
    days = frozenset(int(part) for part in written.split(","))
    if not days <= frozenset(range(7)):
        raise ValueError(written)
    return days


def days_written(days: Collection[int]) -> str:
    return ",".join(str(day) for day in sorted(days))


def hours_from(written: str) -> tuple[time, time]:
    """`09:00-17:00`. Raises ValueError where one is no time, or both are the same."""
    found = _HOURS.fullmatch(written)
    if found is None:
        raise ValueError(written)
    begins, ends = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if begins == ends:
        raise ValueError(written)
    return begins, ends


def hours_written(begins: time, ends: time) -> str:
    return f"{begins:%H:%M}-{ends:%H:%M}"


def working_hours_from(written: str) -> tuple[time, time]:
    """As hours_from; a working day ends later than it begins. Raises ValueError."""
    begins, ends = hours_from(written)
    if ends < begins:
        raise ValueError(written)
    return begins, ends


def quiet_from(written: str) -> QuietHours | None:
    """`20:00-08:00`, empty for none. Raises ValueError."""
    if not written:
        return None
    begins, ends = hours_from(written)
    return QuietHours(begins=begins, ends=ends)


def region_from(written: str) -> str:
    """`DE-BY`, empty for none. Whether its holidays are known is not looked up. Raises ValueError."""
    if written and not _REGION.fullmatch(written):
        raise ValueError(written)
    return written


def reminding_from(chosen: Mapping[str, str]) -> Reminding:
    """chosen: by the names of REMINDING_DEFAULTS, which stand for what nobody chose. Raises ValueError."""
    values = REMINDING_DEFAULTS | dict(chosen)
    opens, closes = working_hours_from(values[WORKING_HOURS])
    working = WorkingTime(
        days=days_from(values[WORKDAYS]),
        opens=opens,
        closes=closes,
        holidays=region_from(values[HOLIDAYS]),
    )
    return Reminding(
        befores=befores_from(values[BEFORES]), working=working, quiet=quiet_from(values[QUIET_HOURS])
    )
