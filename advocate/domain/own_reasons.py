"""The team's own reasons for what became of a promise, offered in place of the usual ones."""

from __future__ import annotations

from enum import StrEnum

from advocate.domain.text import fold, one_line

MOST_REASONS = 9
"""Of one kind: as many as there are keys for."""
LONGEST_REASON = 60
"""Characters of one in the list: it stands on a chip."""


class ReasonKind(StrEnum):
    """What it is a reason for: kept late, broken, released, moved to another time, its reminder put off."""

    LATE = "late"
    BROKEN = "broken"
    RELEASED = "released"
    MOVED = "moved"
    SNOOZED = "snoozed"


def is_same_reason(one: str, other: str) -> bool:
    """Capitals and accents don't count."""
    return fold(one_line(one)) == fold(one_line(other))
