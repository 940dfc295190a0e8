"""A promise that repeats: when it falls due, by a rule of RFC 5545 counted on the wall clock of its zone."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby, islice, pairwise

from advocate.domain.ids import CadenceId, CaseId, CustomerId, DepartmentId, InteractionId, MemberId
from advocate.domain.moment import before, end_of_day, from_local, local
from advocate.domain.promise import Due, DueKind, PromiseDraft
from advocate.domain.working_time import MOST_DAYS_OFF, WorkingTime, days_on

SHORTEST_STEP = timedelta(minutes=15)
"""What repeats more often than that is no promise to a customer."""
# So many days off in a row are passed over, before a rule counts as one that never falls on a working day.
_MOST_OFF = 1_000
# So many times in a row are looked at, for two that are too close together.
_LOOKED_AT = 200
_LONGEST_DAY = timedelta(days=2)
RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""Monday to Sunday, as a rule names them."""
_RULE = re.compile(r"[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*")
_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY")
# Only with months and years: a day that never comes would be looked for hour by hour until the year 9999.
_OF_MONTHS = frozenset({"BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYEASTER", "BYSETPOS"})


# What already says which day of a month it is.
_OTHER_DAYS = frozenset({"BYDAY", "BYYEARDAY", "BYWEEKNO", "BYEASTER", "BYSETPOS"})
_SHORTEST_MONTH = 28


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
    DAY, of each time.

    A month, or a year, without its day has its last day instead (with_short_months). Times are those of the wall clock: one that
    a clock jumps over is due as much later, one that it shows twice is due once. UNTIL is the last moment, in UTC where it ends
    with Z, else on the wall clock; a day counts as a whole.
    """

    rule: str
    first: datetime
    zone: str
    kind: DueKind = DueKind.MOMENT
    off_days: OffDays = OffDays.KEEP

    def dues(self, after: datetime | None, working: WorkingTime) -> Iterator[Due]:
        """Each time that begins after that moment (None: from the first on), in order, none twice; without end where the
        rule has none. Raises RuleNotUnderstood."""
        last, off = after, 0
        for day, walls in groupby(self._walls(after), lambda wall: self._done_on(wall.date(), working)):
            if self.off_days is OffDays.SKIP and not working.is_workday(day):
                off += 1
                if off > _MOST_OFF:
                    return
                continue
            off = 0
            # Of one day in the order of the moments: a clock that jumps puts 02:45 behind 03:00.
            for due in sorted((self._due(day, wall.time()) for wall in walls), key=lambda due: due.start):
                if last is None or due.start > last:
                    last = due.start
                    yield due

    def dues_from(self, moment: datetime, working: WorkingTime) -> Iterator[Due]:
        """As dues, each time that is not over at that moment."""
        return (due for due in self.dues(before(moment, _LONGEST_DAY), working) if due.end > moment)

    def check(self, working: WorkingTime) -> None:
        """Raises RuleNotUnderstood."""
        times = list(islice(self._walls(None), _LOOKED_AT))
        if any(later - earlier < SHORTEST_STEP for earlier, later in pairwise(times)):
            raise RuleNotUnderstood("It repeats more often than every 15 minutes.")
        if next(self.dues(None, working), None) is None:
            raise RuleNotUnderstood("It never falls due.")

    def _walls(self, after: datetime | None) -> Iterator[datetime]:
        """The times of the rule on the wall clock, naive; some days before `after` too, which days off may have moved behind
        it."""
        from dateutil.rrule import rrulestr  # lazy: start-up time

        start = local(self.first, self.zone).replace(tzinfo=None)
        if self.kind is DueKind.DAY:
            start = datetime.combine(start.date(), time.min)
        parts = _parts(self.rule)
        until = _until(parts.pop("UNTIL", ""), self.zone)
        parts |= _last_days(parts, start.date())
        try:
            rule = rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=start)
        except (ValueError, TypeError, LookupError, ArithmeticError) as error:
            raise RuleNotUnderstood("This is no rule for repeating.") from error
        begin = start
        if after is not None:
            back = MOST_DAYS_OFF + 1 if self.off_days is OffDays.LATER else 1
            begin = max(datetime.combine(days_on(local(after, self.zone).date(), -back), time.min), start)
        try:
            for wall in rule.xafter(begin, inc=True):
                if until is not None and from_local(wall, self.zone) > until:
                    return
                yield wall
        except (ValueError, OverflowError) as error:  # a second 61, met only once it comes
            raise RuleNotUnderstood("This is no rule for repeating.") from error

    def _done_on(self, day: date, working: WorkingTime) -> date:
        if self.off_days is OffDays.LATER and not working.is_workday(day):
            return working.next_workday(day)
        return day

    def _due(self, day: date, wall: time) -> Due:
        if self.kind is DueKind.DAY:
            return Due.on(day, self.zone)
        return Due.at(from_local(datetime.combine(day, wall), self.zone), self.zone)


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


AnyPromiseDraft = PromiseDraft | CadenceDraft
"""What is to be promised once, or again and again."""


def by_workdays(working: WorkingTime | None = None) -> str:
    """The days on which the team works, as a rule names them; Monday to Friday without."""
    return ",".join(RULE_DAYS[day] for day in sorted((working or WorkingTime()).days))


def off_days_of(rule: str, working: WorkingTime | None = None) -> OffDays:
    """Of a rule as it was typed: what is due on the team's working days is left out on public holidays."""
    return OffDays.SKIP if f"BYDAY={by_workdays(working)}" in rule.split(";") else OffDays.KEEP


def repeated(draft: PromiseDraft, rule: str, working: WorkingTime | None = None) -> CadenceDraft:
    """The promise again and again by that rule, the first time as it is due in the draft. In a case, one without an end of its own
    ends with it. working: the team's, Monday to Friday without."""
    rhythm = Rhythm(
        rule=rule,
        first=draft.due.start,
        zone=draft.due.zone,
        kind=draft.due.kind,
        off_days=off_days_of(rule, working),
    )
    return CadenceDraft(
        customer_id=draft.customer_id,
        words=draft.words,
        rhythm=rhythm,
        made_at=draft.made_at,
        ends_with_case="UNTIL=" not in rule and "COUNT=" not in rule,
        case_id=draft.case_id,
        interaction_id=draft.interaction_id,
        owner_id=draft.owner_id,
        department_id=draft.department_id,
        remind=draft.remind,
    )


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


def last_of(rule: str, zone: str) -> datetime | None:
    """The last moment at which it may fall due, UTC; None where the rule says none. Raises RuleNotUnderstood."""
    return _until(_parts(rule).get("UNTIL", ""), zone)


def with_last(rule: str, last: datetime | None) -> str:
    """The same rule until that moment, or without end. Where one is given, it is not counted how often any more: no rule says
    both. Raises RuleNotUnderstood."""
    parts = _parts(rule)
    parts.pop("UNTIL", None)
    if last is not None:
        parts.pop("COUNT", None)
        parts["UNTIL"] = f"{last.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return ";".join(f"{name}={value}" for name, value in parts.items())


def count_of(rule: str) -> int | None:
    """How often it falls due in all, from its first time on; None where the rule does not count. Raises RuleNotUnderstood."""
    written = _parts(rule).get("COUNT", "")
    return int(written) if written.isdecimal() else None


def with_count(rule: str, count: int | None) -> str:
    """The same rule so many times in all, or not counted. Where it is counted, no last day ends it any more: no rule says both.
    Raises RuleNotUnderstood."""
    parts = _parts(rule)
    parts.pop("COUNT", None)
    if count is not None:
        parts.pop("UNTIL", None)
        parts["COUNT"] = str(count)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def with_short_months(rule: str, first: date) -> str:
    """The same rule, counted from that day, in every month: what is due on the 29th to the 31st is due on the last day of a month
    that ends before, and what is due on 29 February on the 28th of other years. RFC 5545 would leave those out."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    return ";".join(f"{name}={value}" for name, value in (parts | _last_days(parts, first)).items())


def _last_days(parts: Mapping[str, str], first: date) -> dict[str, str]:
    """What is to be added for that: of the days from the 28th on, the last that there is, with all its hours."""
    if _OTHER_DAYS & parts.keys():
        return {}
    day = parts.get("BYMONTHDAY", str(first.day))
    month = parts.get("BYMONTH", str(first.month))
    is_of_year = parts.get("FREQ") == "YEARLY" and (month, day) == ("2", "29")
    if day not in ("29", "30", "31") or not (is_of_year or parts.get("FREQ") == "MONTHLY"):
        return {}
    times = math.prod(parts.get(name, "").count(",") + 1 for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    added = {
        "BYMONTHDAY": ",".join(str(each) for each in range(_SHORTEST_MONTH, int(day) + 1)),
        "BYSETPOS": ",".join(str(each) for each in range(-times, 0)),
    }
    return added | ({"BYMONTH": month} if is_of_year else {})


def _parts(rule: str) -> dict[str, str]:
    """Raises RuleNotUnderstood."""
    if not _RULE.fullmatch(rule):
        raise RuleNotUnderstood("This is no rule for repeating.")
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    if parts.get("FREQ") == "SECONDLY":
        raise RuleNotUnderstood("It repeats more often than every 15 minutes.")
    frequency = parts.get("FREQ")
    is_fine = frequency in _FREQUENCIES[2:] and _OF_MONTHS & parts.keys()
    if frequency not in _FREQUENCIES or is_fine or not parts.get("INTERVAL", "1").strip("0"):
        raise RuleNotUnderstood("This is no rule for repeating.")
    return parts


def _until(written: str, zone: str) -> datetime | None:
    """The last moment of a rule that says one, UTC. Raises RuleNotUnderstood."""
    if not written:
        return None
    try:
        if "T" not in written:
            day = datetime.strptime(written, "%Y%m%d").date()
            return before(end_of_day(day, zone), timedelta(microseconds=1))
        wall = datetime.strptime(written.removesuffix("Z"), "%Y%m%dT%H%M%S")
    except ValueError as error:
        raise RuleNotUnderstood("Its end is no date.") from error
    return wall.replace(tzinfo=UTC) if written.endswith("Z") else from_local(wall, zone)
