"""The shapes of rows that imports and sample data add by the thousand: what differs from row to row, what does not."""

from __future__ import annotations

from typing import Final

from advocate.storage.bulk import RowShape
from advocate.storage.rows.contacts import CaseRow, InteractionRow, ParticipantRow
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    CustomerTagRow,
    FieldValueRow,
    PinnedNoteRow,
    RelationRow,
)

CUSTOMERS: Final = RowShape(
    CustomerRow,
    ("id", "kind", "name", "folded_name", "since", "origin", "created_at", "last_contact_at", "quiet_at"),
    is_internal=False,
    reach=None,
    state="active",
    personality="",
    wants="",
    avoid="",
    preferred_channel="",
    is_sample=False,
    state_changed_at=None,
    next_due_at=None,
    open_promises=0,
    version=1,
    owner_id=None,
    photo_id=None,
)
CONTACT_POINTS: Final = RowShape(
    ContactPointRow,
    ("id", "customer_id", "kind", "value", "normal", "digits", "label", "position"),
    preferred="",
    consent="unknown",
    version=1,
)
RELATIONS: Final = RowShape(RelationRow, ("id", "customer_id", "other_id", "role"), kind="works_at")
PINNED_NOTES: Final = RowShape(PinnedNoteRow, ("id", "customer_id", "text", "at", "member_id"))
CUSTOMER_TAGS: Final = RowShape(CustomerTagRow, ("id", "customer_id", "tag_id"))
FIELD_VALUES: Final = RowShape(FieldValueRow, ("id", "customer_id", "definition_id", "value"))
CASES: Final = RowShape(
    CaseRow,
    ("id", "customer_id", "title", "state", "opened_at", "resolved_at", "origin"),
    department_id=None,
    owner_id=None,
    version=1,
    known="",
    asked="",
    next_step="",
)
INTERACTIONS: Final = RowShape(
    InteractionRow,
    (
        "id",
        "customer_id",
        "case_id",
        "channel",
        "started_at",
        "zone",
        "duration",
        "title",
        "body",
        "outcome",
        "origin",
    ),
    direction="in",
    effort=None,
    delight="",
    department_id=None,
    member_id=None,
    is_corrected=False,
    version=1,
    is_pinned=False,
    reply_to_id=None,
    number_used="",
    own_outcome="",
)
PARTICIPANTS: Final = RowShape(
    ParticipantRow, ("id", "interaction_id", "customer_id", "name"), member_id=None
)
