"""What happened to one promise from the day it was made: changed, put off, moved, ended, and what the customer heard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advocate.domain.promise import Due, PromiseState


class PromiseStep(StrEnum):
    """TOLD: its owner was reminded; PUT_OFF: they were to be reminded later; MOVED: it ended, and another time was promised in
    its place."""

    MADE = "made"
    CHANGED = "changed"
    TOLD = "told"
    PUT_OFF = "put_off"
    MOVED = "moved"
    ENDED = "ended"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseEvent:
    """at: UTC; by: who did it, empty for nobody. words, due, owner: from what to what, where they became different; of MADE
    from nothing to what was said. is_reminded_otherwise: its own reminders were changed. state: how it ended, is_late: after
    its time; until: to when it was put off; told: what the customer heard of it."""

    step: PromiseStep
    at: datetime
    by: str = ""
    words: tuple[str, str] | None = None
    due: tuple[Due | None, Due] | None = None
    owner: tuple[str, str] | None = None
    is_reminded_otherwise: bool = False
    state: PromiseState | None = None
    is_late: bool = False
    until: datetime | None = None
    reason: str = ""
    told: str = ""
