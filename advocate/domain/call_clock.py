"""How long a contact has lasted, worked out from readings of the computer's clock. Pure; all moments are UTC, so neither
midnight nor a change to summer time is felt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from advocate.domain.moment import before

NOTHING = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """end: None while it lasts."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallClock:
    """A stop watch that survives the program: what it has counted, and when it was last read.

    started_at: UTC; zone: where it was lived, IANA; counted: until read_at, pauses left out; corrected: added by hand,
    less than nothing where time was taken off; typed: how long the contact took as somebody said, which counts instead.
    Read it often: a clock of the computer that is set back costs no more than the time since it was read last.
    """

    started_at: datetime
    zone: str
    read_at: datetime
    counted: timedelta = NOTHING
    corrected: timedelta = NOTHING
    pauses: tuple[Pause, ...] = ()
    typed: timedelta | None = None

    @staticmethod
    def begun(now: datetime, zone: str) -> CallClock:
        return CallClock(started_at=now, zone=zone, read_at=now)

    @property
    def is_paused(self) -> bool:
        return bool(self.pauses) and self.pauses[-1].end is None

    def elapsed(self, now: datetime) -> timedelta:
        """What the clock shows at that moment; never less than nothing."""
        running = NOTHING if self.is_paused else max(NOTHING, now - self.read_at)
        return max(NOTHING, self.counted + running + self.corrected)

    def duration(self, now: datetime) -> timedelta:
        """What is kept with the contact: as typed, else as counted."""
        return self.elapsed(now) if self.typed is None else self.typed

    def read(self, now: datetime) -> CallClock:
        """The same clock, read at that moment."""
        running = NOTHING if self.is_paused else max(NOTHING, now - self.read_at)
        return replace(self, counted=self.counted + running, read_at=now)

    def pause(self, now: datetime) -> CallClock:
        """Unchanged when it stands already."""
        if self.is_paused:
            return self
        return replace(self.read(now), pauses=(*self.pauses, Pause(start=now)))

    def resume(self, now: datetime) -> CallClock:
        """Unchanged when it runs already."""
        if not self.is_paused:
            return self
        *before, last = self.pauses
        return replace(self, read_at=now, pauses=(*before, replace(last, end=now)))

    def correct_to(self, length: timedelta, now: datetime) -> CallClock:
        """Show that length at that moment, and go on from there. A contact that was longer than counted began earlier;
        one that was shorter ended earlier, so its start stays."""
        clock = self.read(now)
        longer = max(NOTHING, length) - clock.elapsed(now)
        started_at = before(clock.started_at, max(NOTHING, longer))
        corrected = max(NOTHING, length) - clock.counted
        return replace(clock, corrected=corrected, started_at=started_at)

    def start_at(self, moment: datetime) -> CallClock:
        """Begin at another moment; what is counted stays."""
        return replace(self, started_at=moment)

    def moved(self, by: timedelta) -> CallClock:
        """Somebody set the computer's clock by that much: what happened stands where the new time has it, and what is counted
        stays."""
        pauses = tuple(
            Pause(start=before(each.start, -by), end=None if each.end is None else before(each.end, -by))
            for each in self.pauses
        )
        return replace(
            self,
            started_at=before(self.started_at, -by),
            read_at=before(self.read_at, -by),
            pauses=pauses,
        )

    def say(self, length: timedelta | None) -> CallClock:
        """What somebody typed; None lets the clock count again."""
        return replace(self, typed=length)
