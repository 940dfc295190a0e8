"""A timeline's entries as they are printed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.escalation import EscalationDraft
from advocate.domain.handoff import HandoffDraft
from advocate.domain.history_report import ReportCopy, ReportEntry, ReportMeaning
from advocate.domain.ids import CustomerId, MemberId
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.moment import EARLIEST, LATEST
from advocate.domain.promise import Due, PromiseFilter, PromiseStanding
from advocate.domain.timeline import EntryKey, EntryKind, TimelineEntry
from advocate.services.report_entries import MEANINGS, EntryWriter
from tests import factories
from tests.fakes import MORNING, FakeClock


def _printed(advocate: Advocate, who: CustomerId, zone: str = factories.ZONE) -> list[ReportEntry]:
    """Newest first."""
    writer = EntryWriter(advocate.clock.now(), zone)
    return [writer.entry(entry) for entry in advocate.timeline.entries(advocate.timeline.keys(who))]


def _chips(entry: ReportEntry) -> list[str]:
    return [chip.text for chip in entry.chips]


def test_a_contact_is_printed_with_what_is_known_of_it(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    draft = factories.interaction_draft(
        who, outcome=Outcome.CALL_AGAIN, effort=2, delight="Laughed about the dog", direction=Direction.OUT
    )
    advocate.interactions.log(draft, (factories.promise_draft(who),))
    (entry,) = _printed(advocate, who)
    assert (entry.when, entry.kind, entry.who) == ("09:41", "Call out · 6 min", "Priya Natarajan")
    assert (entry.title, entry.meaning) == (draft.title, ReportMeaning.CALL)
    assert _chips(entry) == [
        "call again",
        "effort 2",
        "Laughed about the dog",
        "Promise: Price of the oak floor · 13 Mar 2026 12:00",
    ]
    assert [chip.is_internal for chip in entry.chips] == [False, True, True, False]


def test_a_note_to_ourselves_is_internal_and_an_e_mail_is_not(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who, channel=Channel.NOTE, duration=None)
    factories.interaction(
        advocate, who, channel=Channel.EMAIL, duration=None, started_at=MORNING - timedelta(days=1)
    )
    note, mail = _printed(advocate, who)
    assert (note.kind, note.is_internal, note.meaning) == ("Note", True, ReportMeaning.PLAIN)
    assert (mail.kind, mail.is_internal) == ("E-mail in", False)


def test_the_hour_is_the_readers(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who)
    for zone, hour in (("Asia/Tokyo", "22:41"), ("UTC", "13:41"), ("Mars/Base", "13:41"), ("", "13:41")):
        assert _printed(advocate, who, zone)[0].when == hour


@pytest.mark.parametrize(
    ("end", "kind", "meaning"),
    [
        ("keep", "Promise kept", ReportMeaning.KEPT),
        ("keep late", "Promise kept late", ReportMeaning.LATE),
        ("break", "Promise broken", ReportMeaning.LATE),
        ("release", "Promise released", ReportMeaning.PLAIN),
    ],
)
def test_a_promise_is_printed_when_made_and_when_it_ended(
    advocate: Advocate, clock: FakeClock, end: str, kind: str, meaning: ReportMeaning
) -> None:
    who = factories.customer(advocate)
    promise = factories.promise(advocate, who)
    clock.pass_time(timedelta(days=4 if end == "keep late" else 0, hours=1))
    if end.startswith("keep"):
        advocate.promises.keep(promise)
    elif end == "break":
        advocate.promises.break_promise(promise, "The supplier closed")
    else:
        advocate.promises.release(promise, "Not wanted any more")
    ended, made = _printed(advocate, who)
    assert (made.kind, made.title, made.body) == (
        "Promise made",
        "Price of the oak floor",
        "Due 13 Mar 2026 12:00",
    )
    assert (ended.kind, ended.meaning, ended.who) == (kind, meaning, "Priya Natarajan")
    assert ended.body == advocate.promises.get_promise(promise).reason


def test_an_answered_note_is_printed_with_its_answer_for_us_alone(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    department = advocate.team.add_department("Purchasing").made
    note = NoteDraft(customer_id=who, body="Oak in stock?", sent_at=MORNING, department_id=department)
    advocate.notes.answer(advocate.notes.send(note).made, "Forty square metres")
    (entry,) = _printed(advocate, who)
    assert entry.kind == "Ambassador note · Purchasing"
    assert entry.body == "Oak in stock?\n\nPriya Natarajan answered: Forty square metres"
    assert entry.is_internal
    assert entry.meaning is ReportMeaning.AMBASSADOR


def test_every_standing_has_a_meaning() -> None:
    assert set(MEANINGS) == set(PromiseStanding)


def test_a_promise_stands_in_the_list_with_its_dates(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    promise = factories.promise(advocate, who, due=Due.on(date(2026, 3, 20), factories.ZONE))
    writer = EntryWriter(clock.now(), factories.ZONE)
    printed = writer.promise(advocate.promises.get_promise(promise))
    assert (printed.state, printed.due, printed.made, printed.ended) == (
        "open",
        "20 Mar 2026",
        "12 Mar 2026",
        "",
    )
    advocate.promises.keep(promise)
    kept = writer.promise(advocate.promises.get_promise(promise))
    assert (kept.state, kept.ended, kept.meaning) == ("kept", "12 Mar 2026", ReportMeaning.KEPT)


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Mars/Base"])
@pytest.mark.parametrize("now", [EARLIEST, MORNING, LATEST])
def test_the_ends_of_the_calendar_are_printed(advocate: Advocate, zone: str, now: datetime) -> None:
    who = factories.customer(advocate)
    for at in (EARLIEST, LATEST):
        factories.interaction(advocate, who, started_at=at, zone=zone)
        factories.promise(advocate, who, due=Due.on(at.date(), zone), made_at=at)
    writer = EntryWriter(now, zone)
    entries = advocate.timeline.entries(advocate.timeline.keys(who))
    assert all(writer.entry(entry).when for entry in entries)
    assert all(writer.promise(p).due for p in advocate.promises.list_promises(PromiseFilter()))


def test_an_entry_of_nothing_is_a_mistake_of_ours() -> None:
    key = EntryKey(EntryKind.NOTE, UUID(int=1), MORNING)
    with pytest.raises(ValueError, match="holds one record"):
        EntryWriter(MORNING, "UTC").entry(TimelineEntry(key=key))


def test_handoffs_and_help_asked_for_are_printed_and_ours_alone(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    price, sample = (factories.promise(advocate, who, words=words) for words in ("Price", "Sample"))
    clock.pass_time(timedelta(minutes=1))
    handoff = advocate.handoffs.offer(
        HandoffDraft(
            customer_id=who, summary="Wants oak", asked="Which room", tone="Kind", to_member_id=sam.member.id,
            moved=(price,),
        )
    ).made  # fmt: skip
    sam.handoffs.return_to_giver(handoff, "For Billing")
    clock.pass_time(timedelta(minutes=1))
    raised = advocate.escalations.raise_(
        EscalationDraft(customer_id=who, ask_member_id=sam.member.id, note="Please help")
    ).made
    sam.escalations.done(raised, "Called her")
    asked, handed, *_ = _printed(advocate, who)
    assert (handed.kind, handed.who, handed.body) == (
        "Handoff · Sam Reed", "Priya Natarajan", "Wants oak\n\nAlready asked: Which room\n\nFor Billing",
    )  # fmt: skip
    assert _chips(handed) == ["returned", "Goes along: Price", "Stays: Sample", "Kind"]
    assert (asked.kind, asked.body, _chips(asked)) == (
        "Help asked · Sam Reed", "Please help\n\nSam Reed answered: Called her", ["done"],
    )  # fmt: skip
    assert asked.is_internal
    assert handed.is_internal
    shared = advocate.reports.history(who, ReportCopy.CUSTOMER)
    assert not [entry for entry in shared.entries() if "Handoff" in entry.kind or "Help" in entry.kind]
    ours = advocate.reports.history(who)
    assert [entry.kind for entry in ours.entries()][-2:] == ["Handoff · Sam Reed", "Help asked · Sam Reed"]
    assert sample


def test_the_number_it_went_over_is_printed(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who, number_used="  +1 404\n555 0148 ")
    (entry,) = _printed(advocate, who)
    assert entry.kind == "Call in · +1 404 555 0148 · 6 min"
