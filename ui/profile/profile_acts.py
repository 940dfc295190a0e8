"""What can be done to a profile, as commands for the database thread: plain functions over plain values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.customer import Approach, ContactPointDraft, CustomerKind, RelationKind
from advocate.domain.ids import (
    ContactPointId,
    CustomerId,
    FieldId,
    MemberId,
    PinnedNoteId,
    RelationId,
    TagId,
)
from advocate.domain.text import fold

if TYPE_CHECKING:
    from advocate.app import Advocate


def rename(app: Advocate, customer_id: CustomerId, name: str) -> Changes:
    return app.customers.rename(customer_id, name)


def set_kind(app: Advocate, customer_id: CustomerId, kind: CustomerKind) -> Changes:
    return app.customers.set_kind(customer_id, kind)


def set_since(app: Advocate, customer_id: CustomerId, since: date | None) -> Changes:
    return app.customers.set_since(customer_id, since)


def set_reach(app: Advocate, customer_id: CustomerId, reach: int | None) -> Changes:
    return app.customers.set_reach(customer_id, reach)


def set_internal(app: Advocate, customer_id: CustomerId, is_internal: bool) -> Changes:
    return app.customers.set_internal(customer_id, is_internal)


def set_organisation(app: Advocate, customer_id: CustomerId, name: str) -> Changes:
    return app.profiles.set_organisation(customer_id, name)


def assign(app: Advocate, customer_id: CustomerId, owner_id: MemberId | None) -> Changes:
    return app.customers.assign([customer_id], owner_id)


def set_photo(app: Advocate, customer_id: CustomerId, image: bytes) -> Changes:
    return app.customers.set_photo(customer_id, image)


def remove_photo(app: Advocate, customer_id: CustomerId) -> Changes:
    return app.customers.remove_photo(customer_id)


def set_approach(app: Advocate, customer_id: CustomerId, approach: Approach) -> Changes:
    return app.customers.set_approach(customer_id, approach)


def pin_note(app: Advocate, customer_id: CustomerId, text: str) -> Changes:
    return app.profiles.pin_note(customer_id, text)


def edit_pinned_note(app: Advocate, note_id: PinnedNoteId, text: str) -> Changes:
    return app.profiles.edit_pinned_note(note_id, text)


def unpin_note(app: Advocate, note_id: PinnedNoteId) -> Changes:
    return app.profiles.unpin_note(note_id)


def add_contact_point(app: Advocate, customer_id: CustomerId, draft: ContactPointDraft) -> Changes:
    return app.profiles.add_contact_point(customer_id, draft)


def edit_contact_point(app: Advocate, point_id: ContactPointId, draft: ContactPointDraft) -> Changes:
    return app.profiles.edit_contact_point(point_id, draft)


def remove_contact_point(app: Advocate, point_id: ContactPointId) -> Changes:
    return app.profiles.remove_contact_point(point_id)


def order_contact_points(app: Advocate, customer_id: CustomerId, ids: Sequence[ContactPointId]) -> Changes:
    return app.profiles.order_contact_points(customer_id, ids)


def tag(app: Advocate, customer_id: CustomerId, name: str) -> Changes:
    return app.profiles.tag([customer_id], name)


def untag(app: Advocate, customer_id: CustomerId, tag_id: TagId) -> Changes:
    return app.profiles.untag([customer_id], tag_id)


def untag_by_name(app: Advocate, customer_id: CustomerId, name: str) -> Changes:
    """For a tag that was given a moment ago, before its id was known here."""
    tags = app.customers.get_customer(customer_id).tags
    tag_id = next(tag.id for tag in tags if fold(tag.name) == fold(name))
    return app.profiles.untag([customer_id], tag_id)


def set_field(app: Advocate, customer_id: CustomerId, field_id: FieldId, value: str) -> Changes:
    return app.profiles.set_field(customer_id, field_id, value)


def relate(
    app: Advocate, customer_id: CustomerId, other_id: CustomerId, kind: RelationKind, role: str
) -> Changes:
    return app.profiles.relate(customer_id, other_id, kind, role)


def edit_relation(app: Advocate, relation_id: RelationId, kind: RelationKind, role: str) -> Changes:
    return app.profiles.edit_relation(relation_id, kind, role)


def unrelate(app: Advocate, relation_id: RelationId) -> Changes:
    return app.profiles.unrelate(relation_id)
