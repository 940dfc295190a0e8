"""The clock that everything is told the time by, so that tests can hand in another one."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        ...

    def steady(self) -> timedelta:
        """How long it is since some moment, which nobody can set; the computer's sleep counts."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def steady(self) -> timedelta:
        return timedelta(seconds=_seconds_with_sleep())


def _seconds_with_sleep() -> float:
    """time.monotonic stands still in sleep on Linux and on a Mac; there another clock counts on."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
