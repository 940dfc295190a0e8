"""A promise that repeats: when it falls due, by a rule of RFC 5545 counted on the wall clock of its zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from advocate.domain.ids import CadenceId, CaseId, CustomerId, DepartmentId, InteractionId, MemberId
from advocate.domain.moment import from_local, local
from advocate.domain.promise import Due, DueKind
from advocate.domain.working_time import WorkingTime

SHORTEST_STEP = timedelta(minutes=15)
"""What repeats more often than that is no promise to a customer."""
# So many times are looked at for one that falls on a working day, before the search ends.
_MOST_OFF = 1_000
_UNTIL = re.compile(r";?UNTIL=([0-9TZ]+)")


class OffDays(StrEnum):
    """What becomes of a time on a day off: it stays, is left out, or is done on the next working day."""

    KEEP = "keep"
    SKIP = "skip"
    LATER = "later"


class RuleNotUnderstood(ValueError):
    """No rule of RFC 5545, one that never comes true, or one that repeats more often than SHORTEST_STEP."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """rule: an RRULE without its name; first: when it first falls due, UTC, and what the rule is counted from; kind: MOMENT or
    DAY, of each time."""

    rule: str
    first: datetime
    zone: str
    kind: DueKind = DueKind.MOMENT
    off_days: OffDays = OffDays.KEEP

    def dues(self, after: datetime | None, working: WorkingTime) -> Iterator[Due]:
        """Each time that begins after that moment (None: from the first on), in order, none twice; without end where the
        rule has none. Raises RuleNotUnderstood."""
        last: datetime | None = after
        for wall in self._walls(after):
            due = self._due(wall, working)
            if due is not None and (last is None or due.start > last):
                last = due.start
                yield due

    def check(self) -> None:
        """Raises RuleNotUnderstood."""
        walls = self._walls(None)
        first, second = next(walls, None), next(walls, None)
        if first is None:
            raise RuleNotUnderstood("It never falls due.")
        if second is not None and second - first < SHORTEST_STEP:
            raise RuleNotUnderstood("It repeats more often than every 15 minutes.")

    def _walls(self, after: datetime | None) -> Iterator[datetime]:
        """The times of the rule on the wall clock, naive; a few before `after` too, which days off may have moved behind it."""
        from dateutil.rrule import rrulestr  # lazy: start-up time

        until = _until(self.rule)
        start = local(self.first, self.zone).replace(tzinfo=None)
        if self.kind is DueKind.DAY:
            start = datetime.combine(start.date(), time.min)
        try:
            rule = rrulestr(_UNTIL.sub("", self.rule), dtstart=start)
        except (ValueError, TypeError) as error:
            raise RuleNotUnderstood("This is no rule for repeating.") from error
        begin = start if after is None else local(after, self.zone).replace(tzinfo=None) - timedelta(days=14)
        found = rule.xafter(max(begin, start), inc=True)
        for wall in found:
            if until is not None and from_local(wall, self.zone) > until:
                return
            yield wall

    def _due(self, wall: datetime, working: WorkingTime) -> Due | None:
        day = wall.date()
        if self.off_days is not OffDays.KEEP and not working.is_workday(day):
            if self.off_days is OffDays.SKIP:
                return None
            wall = datetime.combine(working.next_workday(day), wall.time())
        if self.kind is DueKind.DAY:
            return Due.on(wall.date(), self.zone)
        return Due.at(from_local(wall, self.zone), self.zone)


def next_due(rhythm: Rhythm, after: datetime | None, working: WorkingTime) -> Due | None:
    """The first time after that moment; None where the rule has ended. Raises RuleNotUnderstood."""
    return next(rhythm.dues(after, working), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CadenceDraft:
    """What is to be promised again and again. until_words: what ends it that no rule knows (`dry`); ends_with_case: once the
    case is resolved nothing more falls due; remind: as of a promise."""

    customer_id: CustomerId
    words: str
    rhythm: Rhythm
    made_at: datetime
    until_words: str = ""
    ends_with_case: bool = False
    case_id: CaseId | None = None
    interaction_id: InteractionId | None = None
    owner_id: MemberId | None = None
    department_id: DepartmentId | None = None
    remind: tuple[timedelta, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """What repeats, as kept. rolled_to: when the last time begins that is a promise already; ended_at: None while it runs."""

    id: CadenceId
    customer_id: CustomerId
    customer_name: str
    words: str
    rhythm: Rhythm
    made_at: datetime
    made_by: MemberId | None
    until_words: str = ""
    ends_with_case: bool = False
    case_id: CaseId | None = None
    interaction_id: InteractionId | None = None
    owner_id: MemberId | None = None
    department_id: DepartmentId | None = None
    owner_name: str = ""
    remind: tuple[timedelta, ...] | None = None
    rolled_to: datetime | None = None
    ended_at: datetime | None = None
    reason: str = ""
    version: int = 1


def _until(rule: str) -> datetime | None:
    """The last moment of a rule that says one, UTC. Raises RuleNotUnderstood."""
    found = _UNTIL.search(rule)
    if found is None:
        return None
    written = found[1].removesuffix("Z")
    try:
        form = "%Y%m%dT%H%M%S" if "T" in written else "%Y%m%d"
        return datetime.strptime(written, form).replace(tzinfo=UTC)
    except ValueError as error:
        raise RuleNotUnderstood("Its end is no date.") from error
