"""The computer's clock: one that can be set, and beside it one that cannot."""

from __future__ import annotations

from datetime import timedelta

from advocate.clock import SystemClock


def test_both_run_forward_together() -> None:
    clock = SystemClock()
    wall, steady = clock.now(), clock.steady()
    while clock.steady() == steady:  # the coarsest of them ticks sixty times a second
        pass
    assert timedelta() < clock.steady() - steady < timedelta(minutes=1)
    apart = (clock.now() - wall) - (clock.steady() - steady)
    assert abs(apart) < timedelta(seconds=1)
