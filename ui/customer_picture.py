"""What a customer's page asks the vault for, in one go, so that the page is painted once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from advocate.domain.ambassador_note import AmbassadorNote, NoteFilter, NoteState
from advocate.domain.brief import Brief
from advocate.domain.case import Case, CaseState
from advocate.domain.customer import Customer, FieldDefinition
from advocate.domain.files import FileInfo
from advocate.domain.ids import CaseId, CustomerId, HandoffId
from advocate.domain.promise import Promise, PromiseCounts, PromiseFilter
from ui.profile.profile_facts import ProfileFacts, read_facts
from ui.reader import Reader, read_reader

if TYPE_CHECKING:
    from advocate.app import Advocate

_MOST_PROMISES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerPicture:
    """Who they are and what is open. notes: the unanswered ones; efforts: (start, effort 1 to 7), oldest first;
    brief: who knows them, the last contacts, what waits; handed_to_me: handoffs of theirs that the reader may answer."""

    reader: Reader
    customer: Customer
    counts: PromiseCounts
    promises: tuple[Promise, ...] = ()
    notes: tuple[AmbassadorNote, ...] = ()
    cases: tuple[Case, ...] = ()
    case_titles: Mapping[CaseId, str]
    fields: tuple[FieldDefinition, ...] = ()
    efforts: tuple[tuple[datetime, int], ...] = ()
    files: tuple[FileInfo, ...] = ()
    facts: ProfileFacts = ProfileFacts()
    brief: Brief | None = None
    handed_to_me: frozenset[HandoffId] = frozenset()


def read_picture(app: Advocate, customer_id: CustomerId) -> CustomerPicture:
    """Raises NotFound when there is no such customer (any more)."""
    customer = app.customers.get_customer(customer_id)
    cases = app.cases.list_cases(customer_id)
    waiting = [
        note
        for state in (NoteState.SENT, NoteState.READ)
        for note in app.notes.list_notes(NoteFilter(customer_id=customer_id, state=state))
    ]
    brief = app.brief.read(customer_id)
    return CustomerPicture(
        reader=read_reader(app),
        customer=customer,
        counts=app.promises.counts(customer_id),
        promises=app.promises.list_promises(PromiseFilter(customer_id=customer_id), 0, _MOST_PROMISES),
        notes=tuple(sorted(waiting, key=lambda note: note.sent_at)),
        cases=tuple(case for case in cases if case.state is CaseState.OPEN),
        case_titles={case.id: case.title for case in cases},
        fields=app.own_fields.list_fields(),
        efforts=app.timeline.efforts(customer_id),
        files=app.files.list_files(customer_id),
        facts=read_facts(app, customer),
        brief=brief,
        handed_to_me=frozenset(each.id for each in app.handoffs.waiting_for_me())
        if brief.handoffs
        else frozenset(),
    )
