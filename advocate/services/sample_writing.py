"""Writes a plan of sample data into a recording: roles become members, names become departments, tags and fields."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from advocate.domain.ambassador_note import NoteState
from advocate.domain.customer import CustomerDraft, RelationKind
from advocate.domain.team import Member
from advocate.domain.text import fold
from advocate.services.import_people import read_leniently
from advocate.services.sample_handing_writing import HandingWriter
from advocate.services.sample_material import Table
from advocate.services.sample_plan import PlannedCustomer, PlannedNote, SamplePlan
from advocate.services.sample_promise_writing import PromisesWriter
from advocate.storage.customer_values import contact_point_columns, draft_columns
from advocate.storage.known_records import KnownRecords
from advocate.storage.recording import Recording
from advocate.storage.rows.contacts import AmbassadorNoteRow, CaseRow, InteractionRow, ParticipantRow
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

NEW_ANSWERS = timedelta(days=2)
Rows = list[dict[str, Any]]


class SampleWriter:
    """members: by role; departments: by name; now: answers that are older were seen."""

    STEPS = 4

    def __init__(
        self,
        recording: Recording,
        member: Member,
        members: dict[str, UUID],
        departments: dict[str, UUID],
        now: datetime,
    ) -> None:
        self._now = now
        self._recording = recording
        self._member = member
        self._members = members
        self._departments = departments

    def write(self, plan: SamplePlan, fields: list[Table]) -> Generator[int]:
        """In STEPS steps; says after each how many are done."""
        owners = {
            each.customer.id: self._members[each.by] for each in plan.interactions
        }  # who spoke with them last
        self._write_customers(plan.customers, self._fields(fields), owners)
        yield 1
        self._write_contacts(plan)
        yield 2
        PromisesWriter(self._recording, self._members, self._departments).write(plan)
        yield 3
        self._recording.insert_many(AmbassadorNoteRow, [self._note(each) for each in plan.notes])
        HandingWriter(self._recording, self._member, self._members, self._departments).write(plan)
        yield 4

    def _write_customers(
        self, customers: list[PlannedCustomer], fields: dict[str, UUID], owners: dict[UUID, UUID]
    ) -> None:
        tags = self._tags({tag for customer in customers for tag in customer.tags})
        insert = self._recording.insert_many
        insert(CustomerRow, [{**_customer(each), "owner_id": owners.get(each.id)} for each in customers])
        insert(ContactPointRow, [row for each in customers for row in self._points(each)])
        insert(
            PinnedNoteRow,
            self._rows(
                {"customer_id": each.id, "text": text, "at": at, "member_id": self._members["support"]}
                for each in customers
                for text, at in each.pinned
            ),
        )
        pairs = ((each.id, tag) for each in customers for tag in dict.fromkeys(each.tags))
        insert(
            CustomerTagRow, self._rows({"customer_id": owner, "tag_id": tags[tag]} for owner, tag in pairs)
        )
        values = ((each.id, name, value) for each in customers for name, value in each.fields.items())
        insert(
            FieldValueRow,
            self._rows(
                {"customer_id": owner, "definition_id": fields[name], "value": value}
                for owner, name, value in values
            ),
        )
        staff = ((each, each.organisation) for each in customers if each.organisation is not None)
        kind = RelationKind.WORKS_AT.value
        insert(
            RelationRow,
            self._rows(
                {"customer_id": each.id, "other_id": organisation.id, "kind": kind, "role": each.role}
                for each, organisation in staff
            ),
        )

    def _write_contacts(self, plan: SamplePlan) -> None:
        insert = self._recording.insert_many
        insert(
            CaseRow,
            [
                {
                    "id": case.id,
                    "customer_id": case.customer.id,
                    "title": case.title,
                    "state": "resolved" if case.resolved_at else "open",
                    "opened_at": case.opened_at,
                    "resolved_at": case.resolved_at,
                    "department_id": self._departments.get(case.department),
                    "owner_id": self._members.get(case.owner),
                    "origin": None,
                    "version": 1,
                    "known": case.known,
                    "asked": case.asked,
                    "next_step": case.next_step,
                }
                for case in plan.cases
            ],
        )
        insert(
            InteractionRow,
            [
                {
                    "id": each.id,
                    "customer_id": each.customer.id,
                    "case_id": each.case.id if each.case else None,
                    "channel": each.channel.value,
                    "direction": each.direction.value,
                    "started_at": each.started_at,
                    "zone": self._member.zone,
                    "duration": each.duration,
                    "title": each.title,
                    "body": each.body,
                    "outcome": each.outcome.value,
                    "effort": each.effort,
                    "delight": each.delight,
                    "department_id": self._departments.get(each.department),
                    "member_id": self._members[each.by],
                    "origin": None,
                    "is_corrected": False,
                    "version": 1,
                }
                for each in plan.interactions
            ],
        )
        self._write_participants(plan)

    def _write_participants(self, plan: SamplePlan) -> None:
        """A name that is a customer's own or their contact's points to them."""
        on_file = {customer.id for customer in plan.customers}
        rows: Rows = []
        for each in plan.interactions:
            speaker = each.customer.speaker
            for name in each.participants:
                is_speaker = name == speaker.name and speaker is not each.customer and speaker.id in on_file
                known = speaker.id if is_speaker and speaker.id != each.customer.id else None
                rows.append(
                    {"interaction_id": each.id, "customer_id": known, "member_id": None, "name": name}
                )
        self._recording.insert_many(ParticipantRow, self._rows(rows))

    def _is_old(self, answered_at: datetime | None) -> bool:
        return answered_at is not None and answered_at < self._now - NEW_ANSWERS

    def _note(self, note: PlannedNote) -> dict[str, Any]:
        state = NoteState.ANSWERED if note.answered_at else NoteState.READ if note.read_at else NoteState.SENT
        return {
            "id": note.id,
            "customer_id": note.customer.id,
            "body": note.body,
            "sent_at": note.sent_at,
            "from_id": self._members[note.sent_by],
            "department_id": self._departments[note.to],
            "to_member_id": None,
            "state": state.value,
            "read_at": note.read_at,
            "read_by": self._members[note.by] if note.read_at else None,
            "is_pinned": False,
            "answer_seen_at": note.answered_at if self._is_old(note.answered_at) else None,
            "answer": note.answer,
            "answered_at": note.answered_at,
            "answered_by": self._members[note.by] if note.answered_at else None,
            "version": 1,
        }

    def _points(self, customer: PlannedCustomer) -> Iterable[dict[str, Any]]:
        for position, draft in enumerate(customer.points):
            yield {
                "id": self._recording.new_id(),
                "customer_id": customer.id,
                **contact_point_columns(draft, read_leniently(draft, "US")),
                "position": position,
                "version": 1,
            }

    def _tags(self, names: set[str]) -> dict[str, UUID]:
        known = KnownRecords(self._recording.connection).tags()
        found: dict[str, UUID] = {}
        for name in sorted(names):
            folded = fold(name)
            found[name] = known.get(folded) or self._recording.insert(TagRow, name=name, folded_name=folded)
        return found

    def _fields(self, tables: list[Table]) -> dict[str, UUID]:
        """Own fields of the same name and kind are shared; those of another kind get a sample field beside them."""
        known = KnownRecords(self._recording.connection).own_fields()
        found: dict[str, UUID] = {}
        for position, table in enumerate(tables, start=len(known)):
            there = known.get(table["name"])
            found[table["name"]] = (
                there[0]
                if there is not None and there[1] == table["kind"]
                else self._recording.insert(
                    FieldDefinitionRow,
                    name=table["name"],
                    kind=table["kind"],
                    choices=table.get("choices", []),
                    position=position,
                    is_sample=True,
                    version=1,
                )
            )
        return found

    def _rows(self, rows: Iterable[dict[str, Any]]) -> Rows:
        return [{"id": self._recording.new_id(), **row} for row in rows]


def _customer(planned: PlannedCustomer) -> dict[str, Any]:
    draft = CustomerDraft(
        name=planned.name,
        kind=planned.kind,
        approach=planned.approach,
        is_internal=planned.is_internal,
        since=planned.since,
        reach=planned.reach,
        is_sample=True,
    )
    changed: datetime | None = None if planned.state.value == "active" else planned.created_at
    columns = draft_columns(draft, planned.created_at)
    return {"id": planned.id, **columns, "state": planned.state.value, "state_changed_at": changed}
