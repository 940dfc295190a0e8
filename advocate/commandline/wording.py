"""Small words the commands share: sizes, one line of a promise."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from advocate.domain.ids import CadenceId, short_ref
from advocate.domain.labels import STANDINGS
from advocate.domain.moment import local
from advocate.domain.promise import Promise, PromiseStanding, PromiseState
from advocate.domain.wording_of_time import ago_words, due_words, late_words


def size_words(size: int) -> str:
    """Bytes as people read them: `4.2 MB`."""
    for unit, length in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= length:
            return f"{size / length:.1f} {unit}"
    return f"{size} bytes"


def standing_words(promise: Promise, now: datetime, zone: str) -> str:
    """`21 h late`, `tomorrow 15:00`; for one that ended, how and when: `kept yesterday 14:20`."""
    standing = promise.standing(now, local(now, zone).date(), zone)
    if standing is PromiseStanding.LATE:
        return late_words(promise.due, now)
    if standing in (PromiseStanding.OPEN, PromiseStanding.DUE_TODAY):
        return due_words(promise.due, now, zone)
    ended = f" {ago_words(promise.ended_at, now, zone)}" if promise.ended_at else ""
    return f"{STANDINGS[standing]}{ended}"


def promise_row(
    promise: Promise, now: datetime, zone: str, repeating: Collection[CadenceId] = ()
) -> list[str]:
    """Reference, standing, customer, words, owner. repeating: what goes on, said of an open promise that is one time of it."""
    repeats = promise.state is PromiseState.OPEN and promise.cadence_id in repeating
    return [
        short_ref(promise.id),
        standing_words(promise, now, zone) + (", repeats" if repeats else ""),
        promise.customer_name,
        promise.words,
        promise.owner_name,
    ]
