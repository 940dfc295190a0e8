"""Takes conversations into the vault, a batch at a time: whom they were with, the case, what was said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from advocate.domain.import_plan import ConversationRecord
from advocate.domain.interaction import Outcome
from advocate.domain.rhythm import quiet_from
from advocate.domain.team import Member
from advocate.domain.text import fold
from advocate.services.commands import OpenCommand
from advocate.services.import_people import PeopleMatcher, Person, ReadPoint, person_of
from advocate.storage.bulk import BulkWriter
from advocate.storage.bulk_shapes import CASES, CONTACT_POINTS, CUSTOMERS, INTERACTIONS, PARTICIPANTS
from advocate.storage.customer_values import name_columns
from advocate.storage.known_records import KnownCustomer, KnownRecords
from advocate.storage.rows.base import microseconds
from advocate.storage.rows.contacts import ParticipantRow
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.search_index import Said

Rows = list[tuple[Any, ...]]


class ConversationImport:
    """One file's conversations inside one command. Counts what is new and what was there already."""

    def __init__(self, command: OpenCommand, member: Member, at: datetime) -> None:
        self._recording = command.recording
        self._member = member
        self._at = at
        self._writer = BulkWriter(command.recording)
        self._known = KnownRecords(command.connection)
        self._people = PeopleMatcher(self._known, keeps=False)
        self._of_several_names: set[UUID] = set()
        self.customers = self.cases = self.interactions = self.skipped = 0

    def take(self, records: Sequence[ConversationRecord], undated_at: datetime) -> None:
        """undated_at: where conversations without a date are placed."""
        known = self._known.interactions_of_origin({record.origin for record in records})
        fresh = {record.origin: record for record in records if record.origin not in known}
        self.skipped += len(records) - len(fresh)
        people = {
            origin: person_of(record.person_origin, record.name, record.contact_points, self._member.region)
            for origin, record in fresh.items()
        }
        self._people.begin(list(people.values()))
        batch = _Batch(self._writer, self._member.zone)
        for origin, record in fresh.items():
            customer = self._customer(batch, people[origin])
            started = record.started_at or undated_at
            batch.add(record, customer, microseconds(started))
        self._write(batch)

    def finish(self) -> None:
        """Settle the names of those who used several, and index what is left."""
        self._writer.flush()
        for customer_id in sorted(self._of_several_names):
            self._settle_name(customer_id)

    def _customer(self, batch: _Batch, person: Person) -> KnownCustomer:
        found = self._people.find(person)
        if found is None:
            found = KnownCustomer(id=self._recording.new_id(), name=person.name, created_at=self._at)
            self._people.add(person, found)
            batch.add_customer(person, found)
            return found
        if found.id not in batch.new:
            batch.known.add(found.id)
        if found.created_at == self._at and found.name != person.name:
            self._of_several_names.add(found.id)
        if person.points:
            batch.points.append((found.id, person.points))
        return found

    def _write(self, batch: _Batch) -> None:
        self._writer.add(CUSTOMERS, [batch.customer_row(i, self._at) for i in batch.new])
        self._writer.add(CONTACT_POINTS, self._new_points(batch))
        self._writer.add(CASES, batch.cases)
        self._writer.add(INTERACTIONS, batch.interactions)
        self._writer.add(PARTICIPANTS, batch.participants)
        self._writer.index_customers([i.bytes for i in batch.new])
        self._writer.index_said("cases", batch.said_of_cases())
        self._writer.index_said("interactions", batch.said_of_interactions())
        self._recording.touch_customers(batch.known)
        self.customers += len(batch.new)
        self.cases += len(batch.cases)
        self.interactions += len(batch.interactions)

    def _new_points(self, batch: _Batch) -> Rows:
        """Contact points that their customers do not have yet."""
        have = self._known.contact_values(batch.known)
        rows: Rows = []
        for customer_id, points in batch.points:
            mine = have.setdefault(customer_id, set())
            for point in points:
                if point.key not in mine:
                    rows.append(point_row(self._writer.new_id(), customer_id, point, len(mine)))
                    mine.add(point.key)
        return rows

    def _settle_name(self, customer_id: UUID) -> None:
        """A new customer is called what they called themselves most often (the earliest of equals); every other name
        stays with the contact it was used in."""
        used = self._known.names_used(customer_id)
        first = self._known.customer_name(customer_id)
        names = [name or first for name, _ in used]
        folded = Counter(map(fold, names)).most_common(1)[0][0]
        name = Counter(name for name in names if fold(name) == folded).most_common(1)[0][0]
        if name == first:
            return
        self._recording.update(CustomerRow, customer_id, name_columns(name))
        rows = [
            {"id": self._recording.new_id(), "interaction_id": i, "customer_id": customer_id, "member_id": None, "name": first}
            for unnamed, i in used
            if unnamed is None
        ]  # fmt: skip
        self._recording.insert_many(ParticipantRow, rows)


class _Batch:
    """The rows of some hundred conversations, until they are written together."""

    def __init__(self, writer: BulkWriter, zone: str) -> None:
        self._writer = writer
        self._zone = zone
        self.new: dict[UUID, Person] = {}
        self.known: set[UUID] = set()
        self.points: list[tuple[UUID, tuple[ReadPoint, ...]]] = []
        self.cases: Rows = []
        self.interactions: Rows = []
        self.participants: Rows = []
        self._contacts: defaultdict[UUID, list[int]] = defaultdict(list)

    def add_customer(self, person: Person, customer: KnownCustomer) -> None:
        self.new[customer.id] = person
        self.points.append((customer.id, person.points))

    def add(self, record: ConversationRecord, customer: KnownCustomer, started: int) -> None:
        owner, case, contact = customer.id.bytes, self._writer.new_id(), self._writer.new_id()
        duration = record.duration()
        is_resolved = record.outcome is Outcome.RESOLVED
        ended = None if not is_resolved else microseconds(record.ended_at) if record.ended_at else started
        state = "resolved" if is_resolved else "open"
        self.cases.append((case, owner, record.title, state, started, ended, record.origin))
        seconds = None if duration is None else round(duration.total_seconds())
        said = (seconds, record.title, record.body(self._zone), record.outcome.value, record.origin)
        self.interactions.append((contact, owner, case, record.channel.value, started, self._zone, *said))
        if record.name != customer.name:
            self.participants.append((self._writer.new_id(), contact, owner, record.name))
        if record.agent:
            self.participants.append((self._writer.new_id(), contact, None, record.agent))
        self._contacts[customer.id].append(started)

    def customer_row(self, customer_id: UUID, at: datetime) -> tuple[Any, ...]:
        person, moments = self.new[customer_id], self._contacts[customer_id]
        quiet = quiet_from(min(moments), max(moments), len(moments))
        return (
            customer_id.bytes, "person", person.name, person.folded_name, None, person.origin, microseconds(at),
            max(moments), quiet,
        )  # fmt: skip

    def said_of_cases(self) -> list[Said]:
        return [(row[0], row[1], row[4], row[2]) for row in self.cases]

    def said_of_interactions(self) -> list[Said]:
        return [(row[0], row[1], row[4], f"{row[7]}\n{row[8]}\n") for row in self.interactions]


def point_row(row_id: bytes, customer_id: UUID, point: ReadPoint, position: int) -> tuple[Any, ...]:
    """A row of CONTACT_POINTS."""
    read = point.read
    return (
        row_id, customer_id.bytes, point.draft.kind.value, read.value, read.normal, read.digits, point.draft.label, position,
    )  # fmt: skip
