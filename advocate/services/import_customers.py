"""Takes a list of customers into the vault, a batch at a time: who they are, how to reach them, where they work."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from advocate.domain.customer import CustomerKind, FieldKind
from advocate.domain.import_plan import CustomerRecord
from advocate.domain.team import Member
from advocate.domain.text import fold
from advocate.services.commands import OpenCommand
from advocate.services.import_conversations import point_row
from advocate.services.import_people import PeopleMatcher, Person, person_of
from advocate.storage.bulk import BulkWriter, RowShape, plain
from advocate.storage.bulk_shapes import (
    CONTACT_POINTS,
    CUSTOMER_TAGS,
    CUSTOMERS,
    FIELD_VALUES,
    PINNED_NOTES,
    RELATIONS,
)
from advocate.storage.known_records import KnownCustomer, KnownRecords
from advocate.storage.rows.customers import CustomerRow, FieldDefinitionRow, TagRow


class CustomerImport:
    """One list inside one command. own_columns: those without a place that the person wants kept as own fields."""

    def __init__(
        self, command: OpenCommand, member: Member, at: datetime, own_columns: Collection[str] = ()
    ) -> None:
        self._recording = command.recording
        self._member = member
        self._at = at
        self._writer = BulkWriter(command.recording)
        self._known = KnownRecords(command.connection)
        self._people = PeopleMatcher(self._known, keeps=False)
        self._tags = self._known.tags()
        self._own_columns = frozenset(own_columns)
        self._fields: dict[str, UUID] = {}
        self._named_by_staff: dict[str, UUID] = {}
        self.customers = self.skipped = 0
        self.cases = self.interactions = 0

    def take(self, records: Sequence[CustomerRecord]) -> None:
        region = self._member.region
        people = [
            person_of(each.draft.origin, each.draft.name, each.draft.contact_points, region)
            for each in records
        ]
        self._people.begin(people)
        batch = _Batch()
        for record, person in zip(records, people, strict=True):
            if self._people.find(person) is not None:
                self.skipped += 1
                continue
            customer_id = self._place(batch, record, person)
            self._people.add(person, KnownCustomer(id=customer_id, name=person.name, created_at=self._at))
            self._add_parts(batch, customer_id, record, person)
        self._relate(batch)
        self._write(batch)

    def finish(self) -> None:
        self._writer.flush()

    def _place(self, batch: _Batch, record: CustomerRecord, person: Person) -> UUID:
        """A new customer; or, for an organisation that only its people had named until now, that one."""
        is_organisation = record.draft.kind is CustomerKind.ORGANISATION
        named = self._named_by_staff.pop(person.folded_name, None) if is_organisation else None
        if named is not None:
            self._recording.update(CustomerRow, named, {"origin": person.origin, "since": record.draft.since})
            return named
        customer_id = self._recording.new_id()
        self._add_customer(
            batch, customer_id, record.draft.kind, person.name, record.draft.since, person.origin
        )
        if is_organisation:
            batch.organisations[person.folded_name] = customer_id
        return customer_id

    def _add_customer(
        self, batch: _Batch, customer_id: UUID, kind: CustomerKind, name: str, since: Any, origin: str | None
    ) -> None:
        row = (customer_id, kind, name, fold(name), since, origin, self._at, None, None)
        batch.rows(CUSTOMERS).append(tuple(plain(value) for value in row))
        batch.new.append(customer_id.bytes)
        self.customers += 1

    def _add_parts(self, batch: _Batch, customer_id: UUID, record: CustomerRecord, person: Person) -> None:
        owner, writer, at = customer_id.bytes, self._writer, plain(self._at)
        seen: set[tuple[str, str]] = set()
        for point in person.points:
            if point.key not in seen:
                batch.rows(CONTACT_POINTS).append(point_row(writer.new_id(), customer_id, point, len(seen)))
                seen.add(point.key)
        for text in record.draft.pinned_notes:
            batch.rows(PINNED_NOTES).append((writer.new_id(), owner, text, at, plain(self._member.id)))
        for name in record.draft.tags:
            batch.rows(CUSTOMER_TAGS).append((writer.new_id(), owner, self._tag(name).bytes))
        for column, text in record.untaken:
            if column in self._own_columns:
                batch.rows(FIELD_VALUES).append((writer.new_id(), owner, self._field(column).bytes, text))
        if record.draft.organisation:
            batch.staff.append((customer_id, record.draft.organisation, record.role))

    def _relate(self, batch: _Batch) -> None:
        """Who belongs where: organisations are found by name, or made."""
        wanted = {fold(name) for _, name, _ in batch.staff}
        known = {**self._known.organisations(wanted), **batch.organisations}
        for customer_id, name, role in batch.staff:
            folded = fold(name)
            if folded not in known:
                known[folded] = self._named_by_staff[folded] = self._recording.new_id()
                self._add_customer(batch, known[folded], CustomerKind.ORGANISATION, name, None, None)
            row = (self._writer.new_id(), customer_id.bytes, known[folded].bytes, role)
            batch.rows(RELATIONS).append(row)

    def _write(self, batch: _Batch) -> None:
        for shape, rows in batch.by_shape.items():
            self._writer.add(shape, rows)
        self._writer.index_customers(batch.new)

    def _tag(self, name: str) -> UUID:
        folded = fold(name)
        if folded not in self._tags:
            self._tags[folded] = self._recording.insert(TagRow, name=name, folded_name=folded)
        return self._tags[folded]

    def _field(self, column: str) -> UUID:
        """The own field of that name, defined as text when there is none; another name when it is of another kind."""
        if column not in self._fields:
            fields = self._known.own_fields()
            textual = (FieldKind.TEXT.value, FieldKind.LONG_TEXT.value)
            name = column if fields.get(column, (None, textual[0]))[1] in textual else f"{column} (imported)"
            found = fields.get(name)
            self._fields[column] = found[0] if found else self._define(name, len(fields))
        return self._fields[column]

    def _define(self, name: str, position: int) -> UUID:
        return self._recording.insert(
            FieldDefinitionRow,
            name=name,
            kind=FieldKind.LONG_TEXT.value,
            choices=[],
            position=position,
            is_sample=False,
            version=1,
        )


class _Batch:
    """The rows of some hundred customers, parents first, until they are written together."""

    def __init__(self) -> None:
        order = (CUSTOMERS, CONTACT_POINTS, PINNED_NOTES, CUSTOMER_TAGS, FIELD_VALUES, RELATIONS)
        self.by_shape: dict[RowShape, list[tuple[Any, ...]]] = {shape: [] for shape in order}
        self.new: list[bytes] = []
        self.staff: list[tuple[UUID, str, str]] = []
        self.organisations: dict[str, UUID] = {}

    def rows(self, shape: RowShape) -> list[tuple[Any, ...]]:
        return self.by_shape[shape]
