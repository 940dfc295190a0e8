"""When a promise should be told of, worked out on paper: apart from the program, for the lives of robustness_reminders.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due, DueKind, Promise

_BEGINNING = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Paper:
    """One promise; a window of whole days that began as it was said begins with a fraction of a second. keeper_zone: where its
    day's work begins, at nine; to_tell and told: the moments nobody has seen yet, and those
    seen without an answer; put_off: the one of them that a snooze made; answered: when there was an answer last; answered_to:
    up to here nothing is told after it."""

    due: Due
    made_at: datetime
    own: tuple[timedelta, ...] | None
    replaces: PromiseId | None
    keeper_zone: str
    is_open: bool = True
    to_tell: set[datetime] = field(default_factory=set)
    told: set[datetime] = field(default_factory=set)
    put_off: datetime | None = None
    answered: datetime | None = None
    answered_to: datetime = _BEGINNING

    @property
    def past(self) -> datetime:
        """Up to here it was told of."""
        return max([self.answered_to, *self.told])

    @staticmethod
    def of(promise: Promise, befores: str, keeper_zone: str) -> Paper:
        paper = Paper(
            due=promise.due,
            made_at=promise.made_at,
            own=promise.remind,
            replaces=promise.replaces_id,
            keeper_zone=keeper_zone,
        )
        paper.plan(befores)
        return paper

    def is_new(self, now: datetime) -> bool:
        return self.is_open and any(at <= now for at in self.to_tell)

    def waits(self, now: datetime) -> bool:
        return self.is_open and any(at <= now for at in self.to_tell | self.told)

    def ahead(self, now: datetime) -> list[datetime]:
        return [at for at in self.to_tell if at > now] if self.is_open else []

    def show(self, now: datetime) -> None:
        """Everything up to now was seen."""
        seen = {at for at in self.to_tell if at <= now}
        self.told |= seen
        self.to_tell -= seen

    def set_clock(self, now: datetime, befores: str) -> None:
        """What was told more than a minute before its moment is told again in its time."""
        early = {at for at in self.told if at > now + timedelta(minutes=1)}
        if early and self.is_open:
            self.told -= early
            self.plan(befores)

    def plan(self, befores: str) -> None:
        """What comes, as somebody would count it back from the time it wants to be done."""
        if not self.is_open:
            return
        spans = (
            [timedelta(minutes=int(each)) for each in befores.split(",") if each]
            if self.own is None
            else self.own
        )
        moments = sorted({self._wanted() - span for span in spans})
        kept = [at for at in moments if at > self.made_at] or moments[-1:]
        edge = max(self.past, self.put_off or _BEGINNING)
        self.to_tell = {at for at in kept if at > edge and at not in self.told}
        if self.put_off is not None and self.put_off not in self.told:
            self.to_tell.add(self.put_off)
        if kept and self.answered and not self.to_tell | self.told and edge != _BEGINNING:
            self.to_tell = {self.answered + timedelta(microseconds=1)}

    def snooze(self, now: datetime, until: datetime, befores: str) -> None:
        """What an earlier snooze held back until later comes again."""
        self._answer(now)
        self.put_off = until
        self.plan(befores)

    def put_right(self, due: Due, now: datetime, befores: str) -> None:
        """Another time to come: a new beginning."""
        if due != self.due:
            self.due = due
            self._answer(now)
            self.plan(befores)

    def end(self) -> None:
        self.is_open = False

    def reopen(self, befores: str) -> None:
        self.is_open = True
        self.plan(befores)

    def _answer(self, now: datetime) -> None:
        answered = {at for at in self.to_tell | self.told if at <= now or at == self.put_off}
        self.answered = now if answered else self.answered
        self.answered_to = max([self.answered_to, *(min(at, now) for at in answered)])
        self.to_tell -= answered
        self.told -= answered
        self.put_off = None

    def _wanted(self) -> datetime:
        if self.due.kind is DueKind.MOMENT:
            return self.due.start
        if self.due.kind is DueKind.WINDOW:
            return self._wanted_of_days()
        day = self.due.start.astimezone(ZoneInfo(self.due.zone)).date()
        nine = [self._hour(9, each) for each in (day, day - timedelta(days=1))]
        return next(at for at in nine if at < self.due.end)

    def _wanted_of_days(self) -> datetime:
        """Nine o'clock on the first day from Monday to Friday of what is ahead, on the last one of what is to be done by then; where
        there is none on the first and the last of all days. A day is gone whose work was over, at five, as the window began."""
        zone, (begins, ends) = ZoneInfo(self.due.zone), (self.due.start, self.due.end)
        days, day = list[date](), begins.astimezone(zone).date()
        while datetime.combine(day, time(), zone).astimezone(UTC) < ends:
            days.append(day)
            day += timedelta(days=1)
        left = [each for each in days if self._hour(17, each) > begins and self._hour(9, each) < ends]
        chosen = [each for each in left if each.isoweekday() < 6] or left
        if not chosen:
            return begins
        was_said = bool(begins.microsecond) or begins <= self.made_at
        return max(begins, self._hour(9, chosen[-1] if was_said else chosen[0]))

    def _hour(self, hour: int, day: date) -> datetime:
        return datetime.combine(day, time(hour), ZoneInfo(self.keeper_zone)).astimezone(UTC)
