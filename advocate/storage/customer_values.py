"""How the columns of a customer become a value, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from advocate.domain.contact_points import ReadContactPoint
from advocate.domain.customer import (
    Approach,
    ContactPointDraft,
    Customer,
    CustomerDraft,
    CustomerKind,
    CustomerState,
)
from advocate.domain.ids import CustomerId, MemberId
from advocate.domain.text import fold


def customer_of(row: Any, parts: dict[str, Any]) -> Customer:
    """row: of `customers`; parts: contact_points, pinned_notes, tags, fields, relations."""
    return Customer(
        id=CustomerId(row.id),
        kind=CustomerKind(row.kind),
        name=row.name,
        is_internal=row.is_internal,
        since=row.since,
        reach=row.reach,
        state=CustomerState(row.state),
        approach=Approach(
            personality=row.personality, wants=row.wants, avoid=row.avoid, channel=row.preferred_channel
        ),
        last_contact_at=row.last_contact_at,
        created_at=row.created_at,
        is_sample=row.is_sample,
        version=row.version,
        owner_id=MemberId(row.owner_id) if row.owner_id else None,
        owner_name=row.owner_name,
        has_photo=row.photo_id is not None,
        **parts,
    )


def name_columns(name: str) -> dict[str, str]:
    return {"name": name, "folded_name": fold(name)}


def approach_columns(approach: Approach) -> dict[str, str]:
    return {
        "personality": approach.personality,
        "wants": approach.wants,
        "avoid": approach.avoid,
        "preferred_channel": approach.channel,
    }


def contact_point_columns(draft: ContactPointDraft, read: ReadContactPoint) -> dict[str, str]:
    """What a contact point says, and what is compared and searched of it."""
    return {
        "kind": draft.kind.value,
        "value": read.value,
        "normal": read.normal,
        "digits": read.digits,
        "label": draft.label,
        "preferred": draft.preferred,
        "consent": draft.consent.value,
    }


def draft_columns(draft: CustomerDraft, at: datetime) -> dict[str, Any]:
    """All columns of a new customer; the name must be clean already."""
    return {
        **name_columns(draft.name),
        **approach_columns(draft.approach),
        "kind": draft.kind.value,
        "is_internal": draft.is_internal,
        "since": draft.since,
        "reach": draft.reach,
        "state": CustomerState.ACTIVE.value,
        "origin": draft.origin or None,
        "is_sample": draft.is_sample,
        "created_at": at,
        "state_changed_at": None,
        "last_contact_at": None,
        "next_due_at": None,
        "open_promises": 0,
        "version": 1,
        "owner_id": None,
        "photo_id": None,
        "quiet_at": None,
    }
