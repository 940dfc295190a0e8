"""Where the effort of a customer is going."""

from __future__ import annotations

import pytest

from advocate.domain.effort import EffortTrend, effort_trend


@pytest.mark.parametrize(
    ("efforts", "trend"),
    [
        ([], EffortTrend.UNKNOWN),
        ([5, 5, 5, 1], EffortTrend.UNKNOWN),
        ([2, 2, 5, 5, 5], EffortTrend.HARDER),
        ([6, 5, 2, 3, 2], EffortTrend.EASIER),
        ([3, 3, 4, 3, 4], EffortTrend.STEADY),
        ([7, 7, 7, 1, 2, 2, 2, 2, 2], EffortTrend.STEADY),
    ],
)
def test_the_last_three_beside_those_before(efforts: list[int], trend: EffortTrend) -> None:
    assert effort_trend(efforts) is trend
