"""Complaints with reach, as domain/complaint.py defines them: what is known of the few who have followers, in one statement."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.complaint import (
    HARD_FROM,
    LATELY,
    Burning,
    Complaint,
    Matter,
    RecentContact,
    burning,
    in_order,
)
from advocate.domain.ids import CustomerId, EscalationId
from advocate.domain.moment import before
from advocate.storage.customer_lines import CustomerLines
from advocate.storage.database import fetch
from advocate.storage.escalations import EscalationStore
from advocate.storage.rows.base import EPOCH, MICROSECOND, microseconds

_LATE, _ASKED, _CONTACT = range(3)
# Only those of whom anything at all could burn are looked at, and of their contacts those that light it or put it out.
_KNOWN = f"""
WITH near AS MATERIALIZED (
  SELECT id, reach, next_due_at, last_contact_at FROM customers INDEXED BY ix_customers_reach
  WHERE state = 'active' AND reach > 0 AND (next_due_at < :now OR last_contact_at >= :since
    OR id IN (SELECT customer_id FROM escalations WHERE state = 'raised')))
SELECT {_LATE}, near.id, reach, min(due_end), count(*), NULL, NULL, NULL, NULL
  FROM near CROSS JOIN promises INDEXED BY ix_promises_customer ON customer_id = near.id
  WHERE near.next_due_at < :now AND state = 'open' AND due_end < :now GROUP BY near.id
UNION ALL
SELECT {_ASKED}, near.id, reach, raised_at, escalations.id, NULL, NULL, NULL, NULL
  FROM escalations CROSS JOIN near ON near.id = escalations.customer_id WHERE escalations.state = 'raised'
UNION ALL
SELECT {_CONTACT}, near.id, reach, started_at, effort, outcome = 'resolved', cases.opened_at, cases.state = 'resolved',
    (SELECT group_concat(hex(id)) FROM escalations WHERE interaction_id = interactions.id
      AND state = 'offered' AND kind <> 'effort') AS offers
  FROM near CROSS JOIN interactions INDEXED BY ix_interactions_timeline ON interactions.customer_id = near.id
  LEFT JOIN cases ON cases.id = interactions.case_id
  WHERE near.last_contact_at >= :since AND started_at >= :since AND started_at <= :now AND channel <> 'note'
    AND (effort >= {HARD_FROM} OR outcome = 'resolved' OR offers IS NOT NULL)
"""


@dataclass(slots=True)
class _Known:
    reach: int = 0
    contacts: list[RecentContact] = field(default_factory=list[RecentContact])
    asked: list[tuple[EscalationId, datetime]] = field(default_factory=list[tuple[EscalationId, datetime]])
    late: int = 0
    late_since: datetime | None = None


class ComplaintStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def burning(self, now: datetime, most: int) -> tuple[tuple[Complaint, ...], int]:
        """The first of them, at most so many; and how many there are."""
        found = in_order(each for matter in self._matters(now) if (each := burning(matter)) is not None)
        return self._complaints(found[:most]), len(found)

    def _matters(self, now: datetime) -> list[Matter]:
        values = {"now": microseconds(now), "since": microseconds(before(now, LATELY))}
        known: defaultdict[bytes, _Known] = defaultdict(_Known)
        for what, customer_id, reach, at, *more in fetch(self._connection, _KNOWN, values):
            matter = known[customer_id]
            matter.reach = reach
            if what == _LATE:
                matter.late_since, matter.late = _moment(at), more[0]
            elif what == _ASKED:
                matter.asked.append((EscalationId(UUID(bytes=more[0])), _moment(at)))
            else:
                matter.contacts.append(_contact(at, *more))
        return [
            Matter(
                customer_id=CustomerId(UUID(bytes=customer_id)),
                reach=each.reach,
                contacts=tuple(each.contacts),
                asked=tuple(sorted(each.asked, key=lambda asked: asked[1])),
                late=each.late,
                late_since=each.late_since,
            )
            for customer_id, each in known.items()
        ]

    def _complaints(self, found: list[Burning]) -> tuple[Complaint, ...]:
        lines = CustomerLines(self._connection).of([each.customer_id for each in found])
        wanted = [escalation for each in found for escalation in each.escalations]
        escalations = EscalationStore(self._connection).several(wanted)
        return tuple(
            Complaint(
                summary=line,
                burning=each,
                escalations=tuple(escalations[i] for i in each.escalations),
            )
            for line, each in zip(lines, found, strict=True)
        )


def _contact(
    at: int,
    effort: int | None,
    resolved: int,
    case_opened: int | None,
    case_resolved: int | None,
    offers: str | None,
) -> RecentContact:
    return RecentContact(
        started_at=_moment(at),
        effort=effort,
        is_resolved=bool(resolved),
        case_opened_at=None if case_opened is None else _moment(case_opened),
        is_case_resolved=bool(case_resolved),
        offers=tuple(EscalationId(UUID(hex=each)) for each in (offers or "").split(",") if each),
    )


def _moment(value: Any) -> datetime:
    return EPOCH + value * MICROSECOND
