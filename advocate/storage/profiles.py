"""The parts of a customer's profile: contact points, pinned notes, tags, own fields, relations."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.customer import (
    Consent,
    ContactPoint,
    ContactPointKind,
    CustomerState,
    FieldDefinition,
    FieldKind,
    FieldValue,
    PinnedNote,
    Relation,
    RelationKind,
    Tag,
)
from advocate.domain.ids import ContactPointId, CustomerId, FieldId, MemberId, PinnedNoteId, RelationId, TagId
from advocate.errors import NotFound
from advocate.storage.recording import table_of
from advocate.storage.rows.base import Row
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    CustomerTagRow,
    FieldDefinitionRow,
    FieldValueRow,
    PinnedNoteRow,
    RelationRow,
    TagRow,
)


class ProfileStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def parts(self, customer_id: CustomerId) -> dict[str, Any]:
        """Everything of a Customer that stands in tables of its own, by the value's field name."""
        return {
            "contact_points": self.contact_points(customer_id),
            "pinned_notes": self.pinned_notes(customer_id),
            "tags": self._tags_of(customer_id),
            "fields": self._fields_of(customer_id),
            "relations": self._relations_of(customer_id),
        }

    def contact_points(self, customer_id: CustomerId) -> tuple[ContactPoint, ...]:
        query = sa.select(ContactPointRow).where(ContactPointRow.customer_id == customer_id)
        rows = self._connection.execute(query.order_by(ContactPointRow.position, ContactPointRow.id))
        return tuple(_contact_point(row) for row in rows)

    def pinned_notes(self, customer_id: CustomerId) -> tuple[PinnedNote, ...]:
        """Oldest first: the first one pinned stays on top."""
        query = (
            sa.select(PinnedNoteRow)
            .where(PinnedNoteRow.customer_id == customer_id)
            .order_by(PinnedNoteRow.at, PinnedNoteRow.id)
        )
        return tuple(
            PinnedNote(
                id=PinnedNoteId(row.id),
                text=row.text,
                at=row.at,
                by=MemberId(row.member_id) if row.member_id else None,
            )
            for row in self._connection.execute(query)
        )

    def list_tags(self) -> tuple[Tag, ...]:
        """Every tag with how many customers bear it, by name."""
        query = (
            sa.select(TagRow.id, TagRow.name, sa.func.count(CustomerTagRow.id))
            .outerjoin(CustomerTagRow, CustomerTagRow.tag_id == TagRow.id)
            .group_by(TagRow.id)
            .order_by(TagRow.folded_name)
        )
        return tuple(
            Tag(id=TagId(i), name=name, used=used) for i, name, used in self._connection.execute(query)
        )

    def bearers(self, tag_id: UUID) -> tuple[tuple[UUID, UUID], ...]:
        """Row and customer of everybody who bears that tag."""
        query = sa.select(CustomerTagRow.id, CustomerTagRow.customer_id)
        rows = self._connection.execute(
            query.where(CustomerTagRow.tag_id == tag_id).order_by(CustomerTagRow.id)
        )
        return tuple((row.id, row.customer_id) for row in rows)

    def list_fields(self) -> tuple[FieldDefinition, ...]:
        query = sa.select(FieldDefinitionRow).order_by(FieldDefinitionRow.position, FieldDefinitionRow.id)
        return tuple(
            FieldDefinition(
                id=FieldId(row.id), name=row.name, kind=FieldKind(row.kind), choices=tuple(row.choices),
                position=row.position, version=row.version,
            )
            for row in self._connection.execute(query)
        )  # fmt: skip

    def values_of_field(self, field_id: UUID) -> tuple[UUID, ...]:
        """The ids of that own field's values."""
        query = sa.select(FieldValueRow.id).where(FieldValueRow.definition_id == field_id)
        return tuple(self._connection.execute(query).scalars())

    def owner_of(self, row: type[Row], row_id: UUID) -> CustomerId:
        """Whose part of a profile that row is. Raises NotFound."""
        table = table_of(row)
        owner = self._connection.execute(sa.select(table.c.customer_id).where(table.c.id == row_id)).scalar()
        if owner is None:
            raise NotFound("This is no longer on the profile.", "It may have been removed meanwhile.")
        return CustomerId(owner)

    def _tags_of(self, customer_id: CustomerId) -> tuple[Tag, ...]:
        query = (
            sa.select(TagRow.id, TagRow.name)
            .join(CustomerTagRow, CustomerTagRow.tag_id == TagRow.id)
            .where(CustomerTagRow.customer_id == customer_id)
            .order_by(TagRow.folded_name)
        )
        return tuple(Tag(id=TagId(i), name=name) for i, name in self._connection.execute(query))

    def _fields_of(self, customer_id: CustomerId) -> tuple[FieldValue, ...]:
        query = (
            sa.select(
                FieldDefinitionRow.id, FieldDefinitionRow.name, FieldDefinitionRow.kind, FieldValueRow.value
            )
            .join(FieldValueRow, FieldValueRow.definition_id == FieldDefinitionRow.id)
            .where(FieldValueRow.customer_id == customer_id)
            .order_by(FieldDefinitionRow.position, FieldDefinitionRow.id)
        )
        return tuple(
            FieldValue(field_id=FieldId(i), name=name, kind=FieldKind(kind), value=value)
            for i, name, kind, value in self._connection.execute(query)
        )

    def _relations_of(self, customer_id: CustomerId) -> tuple[Relation, ...]:
        """Both ways: whom this customer names, and who names them; the oldest first. Without those in the trash, but for
        where somebody works: that stays true of them."""
        is_there = CustomerRow.state != CustomerState.TRASHED.value
        works_there = RelationRow.kind == RelationKind.WORKS_AT.value
        forward = sa.select(
            RelationRow.id, RelationRow.other_id, CustomerRow.name, RelationRow.kind, RelationRow.role
        ).join(CustomerRow, CustomerRow.id == RelationRow.other_id)
        backward = sa.select(
            RelationRow.id, RelationRow.customer_id, CustomerRow.name, RelationRow.kind, RelationRow.role
        ).join(CustomerRow, CustomerRow.id == RelationRow.customer_id)
        found = [
            (row, False)
            for row in self._connection.execute(
                forward.where(RelationRow.customer_id == customer_id, sa.or_(is_there, works_there)).order_by(
                    RelationRow.id
                )
            )
        ] + [
            (row, True)
            for row in self._connection.execute(
                backward.where(RelationRow.other_id == customer_id, is_there)
                .order_by(RelationRow.id)
                .limit(200)
            )
        ]
        return tuple(
            Relation(
                id=RelationId(i), other_id=CustomerId(other), other_name=name, kind=RelationKind(kind), role=role,
                is_reverse=is_reverse,
            )
            for (i, other, name, kind, role), is_reverse in found
        )  # fmt: skip


def _contact_point(row: Any) -> ContactPoint:
    return ContactPoint(
        id=ContactPointId(row.id),
        kind=ContactPointKind(row.kind),
        value=row.value,
        normal=row.normal,
        label=row.label,
        preferred=row.preferred,
        consent=Consent(row.consent),
        version=row.version,
    )
