"""A complaint with reach: whose matter burns, and whose word travels. The one definition of both. Pure.

One complaint by somebody with enough followers can span the globe: such complaints stand first on Today, for everybody in the
team, whoever looks after the customer.

A customer's word travels when they have followers: `reach` of the profile, above 0. Their matter burns while one of these holds:

- HARD: a contact of the last LATELY took them an effort of HARD_FROM or more, and its matter was not resolved since.
- WARNED: in such a recent contact, its matter not resolved since either, a rule for escalating matched (“the press” was written,
  the fifth contact), and nobody has answered what it offered. The rule about effort says what HARD says, and counts there.
- ASKED: somebody was asked for help and has not answered, however long ago.
- LATE: a promise to them is open past its due end, whosever it is.

The matter of a contact is resolved when its case is. Without a case it is when the contact itself or a later one with the
customer ended as resolved, be that one without a case or in a case that was opened since: what ends an older case says nothing
about it. Notes are no contacts.

The most followers come first; of as many, whoever burns for more of these reasons, then whoever has burnt for longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from advocate.domain.customer import CustomerSummary
from advocate.domain.escalation import Escalation
from advocate.domain.ids import CustomerId, EscalationId

HARD_FROM = 6
"""Of efforts 1 (very easy) to 7 (very hard)."""
LATELY = timedelta(days=14)


class Reason(StrEnum):
    HARD = "hard"
    WARNED = "warned"
    ASKED = "asked"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentContact:
    """What counts of a contact of the last LATELY. is_resolved: it ended so; case_opened_at: of its case, None without one;
    offers: what rules offered in it and nobody has answered."""

    started_at: datetime
    effort: int | None = None
    is_resolved: bool = False
    case_opened_at: datetime | None = None
    is_case_resolved: bool = False
    offers: tuple[EscalationId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What is known of a customer whose word travels. asked: help that waits for an answer, and since when; late: how many
    promises are, and late_since the due end of the first of them."""

    customer_id: CustomerId
    reach: int
    contacts: tuple[RecentContact, ...] = ()
    asked: tuple[tuple[EscalationId, datetime], ...] = ()
    late: int = 0
    late_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Burning:
    """Why the matter of a customer burns. since: the earliest of all reasons, UTC; effort: the hardest, and hard_at when it
    was last that hard; escalations: asked for first, then offered."""

    customer_id: CustomerId
    reach: int
    reasons: tuple[Reason, ...]
    since: datetime
    effort: int | None = None
    hard_at: datetime | None = None
    escalations: tuple[EscalationId, ...] = ()
    late: int = 0
    late_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """A line of Today: the customer, why their matter burns, and the escalations among the reasons in full."""

    summary: CustomerSummary
    burning: Burning
    escalations: tuple[Escalation, ...] = ()


def burning(matter: Matter) -> Burning | None:
    """None where nothing burns, or nobody would hear of it."""
    if matter.reach <= 0:
        return None
    unresolved = [each for each in matter.contacts if not _is_resolved(each, matter.contacts)]
    hard = [each for each in unresolved if (each.effort or 0) >= HARD_FROM]
    warned = [each for each in unresolved if each.offers]
    began: dict[Reason, list[datetime]] = {
        Reason.HARD: [each.started_at for each in hard],
        Reason.WARNED: [each.started_at for each in warned],
        Reason.ASKED: [asked_at for _, asked_at in matter.asked],
        Reason.LATE: [matter.late_since] if matter.late and matter.late_since else [],
    }
    reasons = tuple(reason for reason, moments in began.items() if moments)
    if not reasons:
        return None
    hardest = max(hard, key=lambda each: (each.effort or 0, each.started_at), default=None)
    offered = [offer for each in warned for offer in each.offers]
    return Burning(
        customer_id=matter.customer_id,
        reach=matter.reach,
        reasons=reasons,
        since=min(moment for moments in began.values() for moment in moments),
        effort=hardest.effort if hardest else None,
        hard_at=hardest.started_at if hardest else None,
        escalations=(*(each for each, _ in matter.asked), *offered),
        late=matter.late,
        late_since=matter.late_since,
    )


def in_order(found: Iterable[Burning]) -> list[Burning]:
    """As they stand on Today."""
    return sorted(found, key=lambda each: (-each.reach, -len(each.reasons), each.since, each.customer_id))


def _is_resolved(contact: RecentContact, contacts: Sequence[RecentContact]) -> bool:
    if contact.case_opened_at is not None:
        return contact.is_case_resolved
    return any(
        each.is_resolved
        and each.started_at >= contact.started_at
        and (each.case_opened_at is None or each.case_opened_at >= contact.started_at)
        for each in contacts
    )
