"""The computer's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import time_machine

from advocate.clock import SystemClock


def test_it_tells_this_moment_in_utc() -> None:
    with time_machine.travel(datetime(2026, 3, 12, 13, 41, tzinfo=UTC), tick=False):
        now = SystemClock().now()
    assert now == datetime(2026, 3, 12, 13, 41, tzinfo=UTC)
    assert now.utcoffset() == timedelta(0)
