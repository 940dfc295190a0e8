"""Notices when somebody sets the computer's clock: by hand, or the computer itself once it knows the time again."""

from __future__ import annotations

from datetime import timedelta

from advocate.clock import Clock

_LEAST = timedelta(seconds=2)
"""Clocks drift apart a little; and two readings are never of the same moment."""


class WallClock:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._apart = clock.now() - clock.steady()

    def set_by(self) -> timedelta:
        """Since it was asked last; nothing where it only ran on."""
        apart = self._clock.now() - self._clock.steady()
        moved = apart - self._apart
        if abs(moved) < _LEAST:
            return timedelta()
        self._apart = apart
        return moved
