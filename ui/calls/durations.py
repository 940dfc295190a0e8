"""Reads how long a contact took, as people type it: `12`, `12m`, `1h 5m`, `1:05`, `45 s`. Pure; no clock, no widget."""

from __future__ import annotations

import re
from datetime import timedelta

LONGEST = timedelta(hours=24)
_SECONDS = {"s": 1, "m": 60, "h": 3600}
_PART = re.compile(r"(\d{1,5}(?:[.,]\d{1,3})?)\s*(h|m|s)[a-z]*\.?\s*")
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(?::([0-5]\d))?")
_BARE = re.compile(r"\d{1,4}")


def read_duration(text: str) -> timedelta | None:
    """None for what is not understood, and for more than a day. A bare figure is minutes; `1:05` is hours and minutes."""
    typed = text.strip().lower()
    if _BARE.fullmatch(typed):
        return _within(timedelta(minutes=int(typed)))
    clock = _CLOCK.fullmatch(typed)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return _within(timedelta(hours=hours, minutes=minutes, seconds=seconds))
    return _parts(typed)


def _parts(typed: str) -> timedelta | None:
    at, total, units = 0, 0.0, ""
    while at < len(typed):
        part = _PART.match(typed, at)
        if part is None or part[2] in units:
            return None
        total += float(part[1].replace(",", ".")) * _SECONDS[part[2]]
        units += part[2]
        at = part.end()
    return _within(timedelta(seconds=round(total))) if units else None


def _within(duration: timedelta) -> timedelta | None:
    return duration if duration <= LONGEST else None
