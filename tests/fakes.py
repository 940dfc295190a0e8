"""Hand-written stand-ins for what tests must hold still: the clock, and cheap keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from advocate.security.key_costs import PassphraseCosts

# A Thursday, 09:41 in New York: the morning of the design pictures.
MORNING = datetime(2026, 3, 12, 13, 41, tzinfo=UTC)
CHEAP = PassphraseCosts(memory_bytes=8 * 2**20, passes=1)


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at
        self.ran = timedelta()

    def now(self) -> datetime:
        return self.at

    def steady(self) -> timedelta:
        return self.ran

    def pass_time(self, span: timedelta) -> None:
        self.at += span
        self.ran += span

    def set_by(self, span: timedelta) -> None:
        """Somebody sets it: no time goes by."""
        self.at += span
