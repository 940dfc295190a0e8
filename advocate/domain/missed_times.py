"""Which times of what repeats become promises once it goes on after a gap: the latest by themselves, all before them as one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from advocate.domain.promise import Due

MOST_MISSED = 10
"""So many missed times in a row are promises of their own: what somebody can still answer one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeToPromise:
    """times: how many it stands for; due: of several a window, from the first of them to the end of the last; after: when the
    time before it begins, None where it is the first."""

    due: Due
    times: int = 1
    after: datetime | None = None

    def words(self, words: str) -> str:
        """What is promised, and how many times where that is several: `Ring her (41 ×)`."""
        return f"{words} ({self.times} ×)" if self.times > 1 else words


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesToPromise:
    """In their order. last: when the last of them all begins, None where there was none; goes_on: whether that one is still to
    come."""

    times: tuple[TimeToPromise, ...]
    last: datetime | None
    goes_on: bool


def times_to_promise(dues: Iterable[Due], now: datetime, after: datetime | None = None) -> TimesToPromise:
    """Of these times, in their order, those up to the first that is not over now; none of them is lost: what was missed before
    the last MOST_MISSED is counted in one. after: when the time before them begins."""
    latest: deque[TimeToPromise] = deque()
    before: TimeToPromise | None = None
    goes_on, last = False, after
    for due in dues:
        latest.append(TimeToPromise(due=due, after=last))
        last, goes_on = due.start, due.end > now
        if goes_on:
            break
        if len(latest) > MOST_MISSED:
            before = _together(before, latest.popleft())
    times = (*((before,) if before else ()), *latest)
    return TimesToPromise(times=times, last=last, goes_on=goes_on)


def _together(before: TimeToPromise | None, next_one: TimeToPromise) -> TimeToPromise:
    if before is None:
        return next_one
    due = Due.between(before.due.start, max(before.due.end, next_one.due.end), before.due.zone)
    return TimeToPromise(due=due, times=before.times + 1, after=before.after)
