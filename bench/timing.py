"""Takes times on a computer that does other work as well: wall and own CPU time, two programs in turns, medians."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

Work = Callable[[], Any]
T = TypeVar("T")
MOST_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds. cpu: of this process, all its threads."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Side:
    """All times of one of two sides."""

    times: tuple[Took, ...]

    def wall(self, share: float = 0.5) -> float:
        """The time that `share` of all stay under."""
        return quantile([took.wall for took in self.times], share)

    def cpu(self, share: float = 0.5) -> float:
        return quantile([took.cpu for took in self.times], share)


def take_time(work: Work) -> Took:
    cpu, wall = time.process_time_ns(), time.perf_counter_ns()
    work()
    wall, cpu = time.perf_counter_ns() - wall, time.process_time_ns() - cpu
    return Took(wall / 1e6, cpu / 1e6)


def in_turns(ours: Work, bare: Work, times: int) -> tuple[Side, Side]:
    """Both sides in the same minute, one after the other, `times` times."""
    return once_each([ours] * times, [bare] * times)


def once_each(ours: Sequence[Work], bare: Sequence[Work]) -> tuple[Side, Side]:
    """In turns, each time counted as it was: for what can be done only once, such as saving."""
    pairs = [(take_time(mine), take_time(theirs)) for mine, theirs in zip(ours, bare, strict=True)]
    return Side(tuple(pair[0] for pair in pairs)), Side(tuple(pair[1] for pair in pairs))


def for_each(
    ours: Callable[[T], Any], bare: Callable[[T], Any], given: Sequence[T], times: int = 3
) -> tuple[Side, Side]:
    """One time for each thing given, the median of `times` passes over all of them: what a neighbour did in one pass
    falls out, what is slow about one of the things stays. No further pass is begun after half a minute."""
    begun = time.monotonic()
    passes: list[tuple[Side, Side]] = []
    while len(passes) < times and (not passes or time.monotonic() - begun < MOST_SECONDS):
        passes.append(
            once_each([_bound(ours, each) for each in given], [_bound(bare, each) for each in given])
        )
    return _medians([mine for mine, _ in passes]), _medians([theirs for _, theirs in passes])


def _bound(work: Callable[[T], Any], given: T) -> Work:
    return lambda: work(given)


def _medians(passes: Sequence[Side]) -> Side:
    by_thing = zip(*(side.times for side in passes), strict=True)
    return Side(tuple(_median(times) for times in by_thing))


def _median(times: Sequence[Took]) -> Took:
    return Took(statistics.median(t.wall for t in times), statistics.median(t.cpu for t in times))


def quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    if share == 0.5:
        return statistics.median(ordered)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def load() -> float:
    """How many programs want the processor, on average of the last minute."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
