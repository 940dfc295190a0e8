"""Who of the team knows a customer best."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from advocate.domain.ids import MemberId

HALF_LIFE = timedelta(days=180)
"""A contact half a year ago counts half as much as one today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBy:
    """contacts: how many were counted; weight: what they count together, see best_known_by."""

    member_id: MemberId
    name: str
    contacts: int
    last_at: datetime
    weight: float


def best_known_by(contacts: Iterable[tuple[MemberId, str, datetime]], now: datetime) -> tuple[KnownBy, ...]:
    """Members by how well they know a customer, best first. contacts: who logged each, their name, when.

    The rule: every contact counts one when it is new and half as much for every HALF_LIFE it is old; who has the larger
    sum knows the customer better, and of equals who spoke with them last.
    """
    found: dict[MemberId, KnownBy] = {}
    for member_id, name, at in contacts:
        weight = 0.5 ** (max(timedelta(), now - at) / HALF_LIFE)
        known = found.get(member_id)
        found[member_id] = KnownBy(
            member_id=member_id,
            name=name,
            contacts=known.contacts + 1 if known else 1,
            last_at=max(at, known.last_at) if known else at,
            weight=known.weight + weight if known else weight,
        )
    return tuple(sorted(found.values(), key=lambda each: (each.weight, each.last_at), reverse=True))
