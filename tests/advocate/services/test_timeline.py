"""The timeline: what stands on it, in which order, in stretches."""

from __future__ import annotations

from datetime import timedelta

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId
from advocate.domain.interaction import Channel
from advocate.domain.timeline import EntryKind, TimelineFilter
from tests import factories
from tests.fakes import MORNING, FakeClock


def test_everything_stands_in_order_of_time(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    department = advocate.team.add_department("Purchasing").made
    factories.interaction(advocate, who, started_at=MORNING - timedelta(days=2))
    promise = factories.promise(advocate, who, made_at=MORNING - timedelta(days=1))
    advocate.notes.send(NoteDraft(customer_id=who, body="Oak?", sent_at=MORNING, department_id=department))
    clock.pass_time(timedelta(hours=1))
    advocate.promises.keep(promise)
    kinds = [key.kind for key in advocate.timeline.keys(who)]
    assert kinds == [EntryKind.PROMISE_ENDED, EntryKind.NOTE, EntryKind.PROMISE_MADE, EntryKind.INTERACTION]
    entries = advocate.timeline.entries(advocate.timeline.keys(who))
    assert entries[1].note.to_name == "Purchasing"
    assert entries[0].promise == entries[2].promise


def test_a_promise_made_in_a_contact_stands_on_it(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.interactions.log(factories.interaction_draft(who), (factories.promise_draft(who),))
    (key,) = advocate.timeline.keys(who)
    assert key.kind is EntryKind.INTERACTION
    assert [k.kind for k in advocate.timeline.keys(who, TimelineFilter.PROMISES)] == [EntryKind.PROMISE_MADE]


def test_filters_show_their_kind_alone(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    for channel in Channel:
        factories.interaction(advocate, who, channel=channel, title=channel.value)
    shown = {
        wanted: {
            entry.interaction.title
            for entry in advocate.timeline.entries(advocate.timeline.keys(who, wanted))
        }
        for wanted in (TimelineFilter.CALLS, TimelineFilter.EMAIL, TimelineFilter.OTHER)
    }
    assert shown[TimelineFilter.CALLS] == {"call"}
    assert shown[TimelineFilter.EMAIL] == {"email", "letter"}
    assert set.union(*shown.values()) == {channel.value for channel in Channel}


def test_the_same_moment_keeps_the_order_of_logging(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    for number in range(5):
        factories.interaction(advocate, who, title=str(number))
    entries = advocate.timeline.entries(advocate.timeline.keys(who))
    assert [entry.interaction.title for entry in entries] == ["4", "3", "2", "1", "0"]


def test_long_stretches_come_whole_and_what_is_gone_is_left_out(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    for number in range(30):
        factories.interaction(advocate, who, title=str(number))
    keys = advocate.timeline.keys(who)
    advocate.interactions.remove(keys[3].id)
    entries = advocate.timeline.entries(keys * 40)
    assert len(entries) == 29 * 40
    assert [entry.key for entry in entries[:3]] == list(keys[:3])


def test_another_customers_entries_stay_with_them(advocate: Advocate) -> None:
    factories.interaction(advocate, factories.customer(advocate))
    assert advocate.timeline.keys(factories.customer(advocate, "Tom Price")) == ()


def test_a_case_shows_its_own_contacts_and_promises(advocate: Advocate) -> None:
    maria = factories.customer(advocate)
    case = CaseDraft(customer_id=maria, title="Flood", opened_at=MORNING)
    flood = CaseId(advocate.cases.open_case(case).made)
    inside = factories.interaction(advocate, maria, case_id=flood)
    factories.interaction(advocate, maria)
    promise = factories.promise(advocate, maria, case_id=flood)
    factories.promise(advocate, maria)
    advocate.files.attach(maria, ("plan.txt", b"a plan"))
    keys = advocate.timeline.keys(maria, case_id=flood)
    assert {key.id for key in keys} == {inside, promise}
    advocate.promises.keep(promise)
    assert len(advocate.timeline.keys(maria, case_id=flood)) == 3
    assert len(advocate.timeline.keys(maria, newest=1, case_id=flood)) == 1
