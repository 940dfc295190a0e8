"""Writing customers and the parts of their profiles into a recording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from advocate.domain.contact_points import read_contact_point
from advocate.domain.customer import (
    ContactPointDraft,
    CustomerDraft,
    CustomerKind,
    CustomerState,
    RelationKind,
)
from advocate.domain.ids import CustomerId, FieldId, MemberId
from advocate.domain.text import fold
from advocate.storage.customer_values import contact_point_columns, draft_columns
from advocate.storage.recording import CHUNK, Recording
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    CustomerTagRow,
    FieldValueRow,
    PinnedNoteRow,
    RelationRow,
    TagRow,
)


class ProfileWriter:
    """region: how phone numbers are read, ISO 3166; member_id: who writes."""

    def __init__(self, recording: Recording, region: str, member_id: MemberId | None) -> None:
        self._recording = recording
        self._connection = recording.connection
        self._region = region
        self._member_id = member_id

    def add(self, draft: CustomerDraft, at: datetime) -> CustomerId:
        """A new customer with all that the draft says; their organisation is found by name or made."""
        customer_id = CustomerId(self._recording.insert(CustomerRow, **draft_columns(draft, at)))
        for position, point in enumerate(draft.contact_points):
            self.add_contact_point(customer_id, point, position)
        for name in draft.tags:
            self.tag((customer_id,), name)
        for text in draft.pinned_notes:
            self.pin(customer_id, text, at)
        if draft.organisation and draft.kind is CustomerKind.PERSON:
            self.relate(customer_id, self._organisation(draft, at), RelationKind.WORKS_AT, "")
        return customer_id

    def add_contact_point(self, customer_id: UUID, draft: ContactPointDraft, position: int) -> UUID:
        return self._recording.insert(
            ContactPointRow,
            customer_id=customer_id,
            position=position,
            version=1,
            **self._contact_columns(draft),
        )

    def edit_contact_point(self, contact_point_id: UUID, draft: ContactPointDraft) -> bool:
        return self._recording.update(ContactPointRow, contact_point_id, self._contact_columns(draft))

    def order_contact_points(self, ids: Sequence[UUID]) -> None:
        """Positions from 0 on, in this order."""
        for position, contact_point_id in enumerate(ids):
            self._recording.update(ContactPointRow, contact_point_id, {"position": position})

    def pin(self, customer_id: UUID, text: str, at: datetime) -> UUID:
        return self._recording.insert(
            PinnedNoteRow, customer_id=customer_id, text=text, at=at, member_id=self._member_id
        )

    def tag(self, customer_ids: Sequence[UUID], name: str) -> None:
        """Give a tag, made when there is none of that name; nothing to those who bear it already."""
        if not customer_ids:
            return
        tag_id = self._tag_id(name)
        bearers = self._pairs(customer_ids, tag_id)
        others = [customer_id for customer_id in dict.fromkeys(customer_ids) if customer_id not in bearers]
        new = [{"id": self._recording.new_id(), "customer_id": i, "tag_id": tag_id} for i in others]
        self._recording.insert_rows(CustomerTagRow, new)

    def untag(self, customer_ids: Sequence[UUID], tag_id: UUID) -> None:
        self._recording.delete_rows(CustomerTagRow, self._pairs(customer_ids, tag_id).values())

    def _pairs(self, customer_ids: Sequence[UUID], tag_id: UUID) -> dict[UUID, UUID]:
        """Of those who bear the tag, the row that says so."""
        found: dict[UUID, UUID] = {}
        for start in range(0, len(customer_ids), CHUNK):
            part = customer_ids[start : start + CHUNK]
            query = sa.select(CustomerTagRow.customer_id, CustomerTagRow.id).where(
                CustomerTagRow.customer_id.in_(part), CustomerTagRow.tag_id == tag_id
            )
            found.update((row.customer_id, row.id) for row in self._connection.execute(query))
        return found

    def set_field(self, customer_id: UUID, field_id: FieldId, value: str) -> None:
        """An empty value takes the field off the customer."""
        query = sa.select(FieldValueRow.id).where(
            FieldValueRow.customer_id == customer_id, FieldValueRow.definition_id == field_id
        )
        row_id = self._connection.execute(query).scalar()
        if row_id is None and value:
            self._recording.insert(
                FieldValueRow, customer_id=customer_id, definition_id=field_id, value=value
            )
        elif row_id is not None and value:
            self._recording.update(FieldValueRow, row_id, {"value": value})
        elif row_id is not None:
            self._recording.delete(FieldValueRow, row_id)

    def relate(self, customer_id: UUID, other_id: UUID, kind: RelationKind, role: str) -> UUID:
        return self._recording.insert(
            RelationRow, customer_id=customer_id, other_id=other_id, kind=kind.value, role=role
        )

    def are_related(self, customer_id: UUID, other_id: UUID, kind: RelationKind) -> bool:
        """Whether that link stands there, from either side where it reads alike from both."""
        pairs = [(customer_id, other_id)]
        if kind is not RelationKind.WORKS_AT:
            pairs.append((other_id, customer_id))
        query = sa.select(RelationRow.id).where(
            sa.tuple_(RelationRow.customer_id, RelationRow.other_id).in_(pairs),
            RelationRow.kind == kind.value,
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def set_organisation(self, customer_id: UUID, name: str, at: datetime) -> None:
        """In place of the first one that is there; nothing changes when it has that name already."""
        query = (
            sa.select(RelationRow.id, CustomerRow.folded_name)
            .join(CustomerRow, CustomerRow.id == RelationRow.other_id)
            .where(RelationRow.customer_id == customer_id, RelationRow.kind == RelationKind.WORKS_AT.value)
            .order_by(RelationRow.id)
        )
        there = self._connection.execute(query).all()
        if there and name and there[0].folded_name == fold(name):
            return
        if there:
            self._recording.delete(RelationRow, there[0].id)
        if name and fold(name) not in {row.folded_name for row in there[1:]}:
            draft = CustomerDraft(name=name, organisation=name)
            self.relate(customer_id, self._organisation(draft, at), RelationKind.WORKS_AT, "")

    def set_state(self, customer_ids: Iterable[UUID], state: CustomerState, at: datetime) -> None:
        """Those that are in it already stay as they are."""
        wanted, there = list(customer_ids), sa.select(CustomerRow.id).where(CustomerRow.state == state.value)
        known: set[UUID] = set()
        for start in range(0, len(wanted), CHUNK):
            part = there.where(CustomerRow.id.in_(wanted[start : start + CHUNK]))
            known.update(self._connection.execute(part).scalars())
        others = [customer_id for customer_id in wanted if customer_id not in known]
        self._recording.update_many(CustomerRow, others, {"state": state.value, "state_changed_at": at})

    def _contact_columns(self, draft: ContactPointDraft) -> dict[str, str]:
        return contact_point_columns(draft, read_contact_point(draft, self._region))

    def _tag_id(self, name: str) -> UUID:
        found = self._connection.execute(
            sa.select(TagRow.id).where(TagRow.folded_name == fold(name))
        ).scalar()
        return found or self._recording.insert(TagRow, name=name, folded_name=fold(name))

    def _organisation(self, draft: CustomerDraft, at: datetime) -> UUID:
        query = sa.select(CustomerRow.id).where(
            CustomerRow.state == CustomerState.ACTIVE.value,
            CustomerRow.folded_name == fold(draft.organisation),
            CustomerRow.kind == CustomerKind.ORGANISATION.value,
        )
        found = self._connection.execute(query.limit(1)).scalar()
        if found is not None:
            return found
        organisation = CustomerDraft(
            name=draft.organisation, kind=CustomerKind.ORGANISATION, is_sample=draft.is_sample
        )
        return self._recording.insert(CustomerRow, **draft_columns(organisation, at))
