"""What taking a foreign file in would do, found out without changing anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from advocate.domain.customer import ContactPointDraft, CustomerKind
from advocate.domain.import_plan import (
    ConversationRecord,
    CustomerRecord,
    ImportFormat,
    ImportPreview,
    PreviewRow,
    ProblemList,
    RowProblem,
    RowState,
    place_of_undated,
)
from advocate.domain.moment import local
from advocate.domain.team import Member
from advocate.domain.text import fold
from advocate.formats.customer_csv import is_doubtful
from advocate.services.import_people import PeopleMatcher, person_of
from advocate.services.import_source import ImportSource, batches
from advocate.storage.known_records import KnownCustomer, KnownRecords

MOST_ROWS = 50


class PreviewMaker:
    """Reads a source once through and counts; one maker per source."""

    def __init__(self, source: ImportSource, known: KnownRecords, member: Member, now: datetime) -> None:
        self._source = source
        self._known = known
        self._member = member
        self._people = PeopleMatcher(known, keeps=True)
        self._anyone = KnownCustomer(id=member.id, name="", created_at=now)
        self._seen: set[int] = set()
        self._named_by_staff: set[str] = set()
        self._problems = ProblemList()
        self._rows: list[PreviewRow] = []
        self._doubtful = 0
        self._first_doubtful: tuple[int, str] | None = None
        self._undated = 0
        self._earliest: datetime | None = None
        self._records = self._customers = self._interactions = self._already_here = 0

    def make(self) -> ImportPreview:
        for batch in batches(self._source.records()):
            for record in batch:
                if isinstance(record, RowProblem):
                    self._problems.add(record)
                else:
                    self._records += 1
            conversations = [each for each in batch if isinstance(each, ConversationRecord)]
            self._keep_rows(conversations, self._count_conversations(conversations))
            customers = [each for each in batch if isinstance(each, CustomerRecord)]
            self._keep_rows(customers, self._count_customers(customers))
        return self._preview()

    def _keep_rows(
        self, records: Sequence[ConversationRecord | CustomerRecord], states: Sequence[RowState]
    ) -> None:
        room = MOST_ROWS - len(self._rows)
        self._rows += [_row(record, state) for record, state in zip(records[:room], states, strict=False)]

    def _preview(self) -> ImportPreview:
        return ImportPreview(
            file_name=self._source.name,
            format=self._source.format,
            records=self._records,
            customers=self._customers,
            cases=self._interactions,
            interactions=self._interactions,
            already_here=self._already_here,
            first_rows=tuple(self._rows),
            problems=tuple(self._problems.kept),
            problem_count=self._problems.count,
            not_taken=self._source.not_taken() if self._records else (),
            remarks=tuple(self._remarks()),
        )

    def _count_conversations(self, records: Sequence[ConversationRecord]) -> list[RowState]:
        known = self._known.interactions_of_origin({record.origin for record in records})
        fresh: list[ConversationRecord] = []
        states: list[RowState] = []
        for record in records:
            key = hash(record.origin)
            if record.origin in known or key in self._seen:
                self._already_here += 1
                states.append(RowState.HERE if record.origin in known else RowState.REPEATED)
                continue
            self._seen.add(key)
            fresh.append(record)
            states.append(RowState.NEW)
            if record.started_at is None:
                self._undated += 1
            elif self._earliest is None or record.started_at < self._earliest:
                self._earliest = record.started_at
        self._interactions += len(fresh)
        self._match([(each.person_origin, each.name, each.contact_points) for each in fresh])
        return states

    def _count_customers(self, records: Sequence[CustomerRecord]) -> list[RowState]:
        drafts = [record.draft for record in records]
        states = self._match([(draft.origin, draft.name, draft.contact_points) for draft in drafts])
        self._already_here += len(states) - states.count(RowState.NEW)
        organisations = self._known.organisations({fold(draft.organisation) for draft in drafts})
        for record, state in zip(records, states, strict=True):
            for point in filter(is_doubtful, record.draft.contact_points):
                self._doubtful += 1
                self._first_doubtful = self._first_doubtful or (record.line, point.value)
            if state is RowState.NEW:
                self._count_organisation(record, organisations)
        return states

    def _count_organisation(self, record: CustomerRecord, known: Mapping[str, UUID]) -> None:
        """The organisation that a person belongs to becomes a customer as well, once."""
        own_name, name = fold(record.draft.name), fold(record.draft.organisation)
        if record.draft.kind is CustomerKind.ORGANISATION:
            if own_name in self._named_by_staff:
                self._customers -= 1
            self._named_by_staff.add(own_name)
        elif name and name not in self._named_by_staff and name not in known:
            self._named_by_staff.add(name)
            self._customers += 1

    def _match(self, people: Sequence[tuple[str, str, Sequence[ContactPointDraft]]]) -> list[RowState]:
        """Which of them are new; counts those."""
        found = [person_of(origin, name, points, self._member.region) for origin, name, points in people]
        self._people.begin(found)
        states: list[RowState] = []
        for person in found:
            same = self._people.find(person)
            if same is None:
                self._people.add(person, self._anyone)
                states.append(RowState.NEW)
            else:
                states.append(RowState.REPEATED if same is self._anyone else RowState.HERE)
        self._customers += states.count(RowState.NEW)
        return states

    def _remarks(self) -> Iterator[str]:
        if self._undated:
            place = place_of_undated(self._earliest, self._source.written_at(), self._member.zone)
            day = local(place, self._member.zone)
            which = "of the earliest one with a date" if self._earliest else "the file was written"
            one = self._undated == 1
            yield (
                f"{'1 conversation carries' if one else f'{self._undated:,} conversations carry'} no date. "
                f"{'It is' if one else 'They are'} placed at the beginning of {day.day} {day:%B %Y}, the day {which}, "
                f"and {'it says' if one else 'each of them says'} that no date came with it."
            )
        if self._first_doubtful:
            line, value = self._first_doubtful
            one = self._doubtful == 1
            yield (
                f"{'1 number or mail address looks' if one else f'{self._doubtful:,} numbers or mail addresses look'} "
                f"odd: “{value[:60]}” in line {line}{'' if one else ', for one'}. "
                f"{'It is' if one else 'They are'} kept as written."
            )
        if self._source.format is ImportFormat.CONVERSATIONS and self._interactions:
            yield "Conversations that share a key for the person are one customer; a shared first name alone is not."


def _row(record: ConversationRecord | CustomerRecord, state: RowState) -> PreviewRow:
    if isinstance(record, ConversationRecord):
        reach = ", ".join(point.value for point in record.contact_points)
        return PreviewRow(line=record.line, name=record.name, reach=reach, about=record.title, state=state)
    draft = record.draft
    return PreviewRow(
        line=record.line,
        name=draft.name,
        organisation=draft.organisation,
        reach=", ".join(point.value for point in draft.contact_points),
        about=", ".join(draft.tags),
        state=state,
    )
