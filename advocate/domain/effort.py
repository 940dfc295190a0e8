"""Where the effort of a customer is going: easier, harder, or as it was."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from statistics import fmean

LATEST = 3
CHANGE = 0.75


class EffortTrend(StrEnum):
    UNKNOWN = "unknown"
    EASIER = "easier"
    STEADY = "steady"
    HARDER = "harder"


def effort_trend(efforts: Sequence[int]) -> EffortTrend:
    """Of efforts 1 (very easy) to 7 (very hard), oldest first: the mean of the last LATEST beside the mean of up to as
    many before them. UNKNOWN with fewer than two before; a difference below CHANGE is none."""
    latest, before = efforts[-LATEST:], efforts[-2 * LATEST : -LATEST]
    if len(before) < 2:
        return EffortTrend.UNKNOWN
    difference = fmean(latest) - fmean(before)
    if abs(difference) < CHANGE:
        return EffortTrend.STEADY
    return EffortTrend.HARDER if difference > 0 else EffortTrend.EASIER
