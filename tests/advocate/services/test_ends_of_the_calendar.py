"""Year 1 and year 9999, and zones that are none, wherever a date goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import CustomerFilter, CustomerOrder
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CustomerId, MemberId
from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.promise import Due, PromiseFilter, PromiseStanding
from advocate.domain.timeline import EntryKind
from tests import consistency, factories
from tests.fakes import MORNING, FakeClock

ZONES = [
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Mars/Base",
    "",
    "/etc/passwd",
    "\ud800",
]
MOMENTS = [EARLIEST, datetime(1, 1, 1, 12, tzinfo=UTC), MORNING, datetime(9999, 12, 31, tzinfo=UTC), LATEST]


def _everything(advocate: Advocate) -> CustomerId:
    """A customer with a record of every kind at every one of the moments."""
    who = factories.customer(advocate)
    for at in MOMENTS:
        factories.interaction(advocate, who, started_at=at)
        advocate.notes.send(NoteDraft(customer_id=who, body="x", sent_at=at, to_member_id=advocate.member.id))
        advocate.cases.open_case(CaseDraft(customer_id=who, title="x", opened_at=at))
        factories.promise(advocate, who, made_at=at, due=Due.at(at, factories.ZONE))
    return who


def test_every_list_holds_them_in_order(advocate: Advocate) -> None:
    who = _everything(advocate)
    consistency.check(advocate)
    keys = advocate.timeline.keys(who)
    for kind in (EntryKind.INTERACTION, EntryKind.PROMISE_MADE, EntryKind.NOTE):
        assert [key.at for key in keys if key.kind is kind] == MOMENTS[::-1]
    assert len(advocate.timeline.entries(keys)) == len(keys)
    assert [p.due.end for p in advocate.promises.list_promises(PromiseFilter())] == MOMENTS
    down = advocate.promises.list_promises(PromiseFilter(descending=True))
    assert [p.due.end for p in down] == MOMENTS[::-1]
    assert [c.opened_at for c in advocate.cases.list_cases(who)] == MOMENTS[::-1]
    assert [n.sent_at for n in advocate.notes.list_notes()] == MOMENTS[::-1]
    assert [h.at for h in advocate.search.find_said("oak sample")] == MOMENTS[::-1]
    (line,) = advocate.customers.list_customers(CustomerFilter())
    assert (line.last_contact_at, line.next_due_at, line.open_promises) == (LATEST, EARLIEST, 5)


def test_customers_are_ordered_from_end_to_end(advocate: Advocate) -> None:
    made = []
    for number, at in enumerate(MOMENTS):
        who = factories.customer(advocate, f"Customer {number}")
        factories.interaction(advocate, who, started_at=at)
        factories.promise(advocate, who, due=Due.at(at, "UTC"))
        made.append(who)
    silent = factories.customer(advocate, "Silent")
    for order in (CustomerOrder.LAST_CONTACT, CustomerOrder.NEXT_DUE):
        up = advocate.customers.list_customers(CustomerFilter(order=order))
        down = advocate.customers.list_customers(CustomerFilter(order=order, descending=True))
        assert [line.id for line in up] == [*made, silent]
        assert [line.id for line in down] == [*made[::-1], silent]


@pytest.mark.parametrize("now", [EARLIEST, MORNING, LATEST])
@pytest.mark.parametrize("zone", ZONES)
def test_counting_agrees_with_what_each_promise_says_of_itself(
    vault_template: Path, tmp_path: Path, clock: FakeClock, zone: str, now: datetime
) -> None:
    first = factories.copy_vault(vault_template, tmp_path / "vault", clock)
    first.team.edit_member(replace(first.member, zone=zone))
    first.close()
    advocate = app.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=clock)
    who = factories.customer(advocate)
    for at in MOMENTS:
        factories.promise(advocate, who, due=Due.at(at, zone))
        factories.promise(advocate, who, due=Due.on(at.date(), zone))
    clock.at = now
    kept = advocate.promises.list_promises(PromiseFilter())[0].id
    advocate.promises.keep(kept)
    today = local(now, advocate.member.zone).date()
    standings = [
        promise.standing(now, today, advocate.member.zone)
        for promise in advocate.promises.list_promises(PromiseFilter(state=None))
    ]
    counts = advocate.promises.counts(who)
    assert counts.late == standings.count(PromiseStanding.LATE)
    assert counts.due_today == standings.count(PromiseStanding.DUE_TODAY)
    assert counts.kept == standings.count(PromiseStanding.KEPT)
    assert counts.kept_late == standings.count(PromiseStanding.KEPT_LATE)
    assert counts.open == 9
    everyone = advocate.promises.counts()
    assert (everyone.open, everyone.late, everyone.due_today) == (counts.open, counts.late, counts.due_today)
    assert advocate.promises.count_promises(PromiseFilter(late_at=now)) == counts.late
    advocate.close()


def test_the_last_day_of_all_has_an_end(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    for zone in ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"):
        promise = factories.promise(advocate, who, due=Due.on(date.max, zone))
        due = advocate.promises.get_promise(promise).due
        assert due.start < due.end == LATEST
    clock.at = LATEST - timedelta(microseconds=1)
    assert advocate.promises.counts(who).late == 0


def test_days_since_go_from_end_to_end(advocate: Advocate) -> None:
    who = factories.customer(advocate, since=date.min)
    assert advocate.customers.get_customer(who).since == date.min
    advocate.customers.set_since(who, date.max)
    advocate.history.undo()
    assert advocate.customers.get_customer(who).since == date.min
    advocate.history.redo()
    assert advocate.customers.get_customer(who).since == date.max


@pytest.mark.parametrize("now", [EARLIEST, LATEST])
def test_everything_is_printed_exported_and_backed_up_at_the_ends(
    advocate: Advocate, clock: FakeClock, tmp_path: Path, now: datetime
) -> None:
    clock.at = now
    who = _everything(advocate)
    report = advocate.reports.history(who)
    assert sum(1 for _ in report.entries()) == len(advocate.timeline.keys(who))
    for first_day, last_day in ((date.min, date.max), (None, date.min), (date.max, None)):
        advocate.reports.history(who, first_day=first_day, last_day=last_day)
    advocate.exporting.export(tmp_path / "export")
    made = advocate.backups.make(tmp_path)
    assert made.size > 0
    assert advocate.vault.info().last_backup_at == now


def test_undo_brings_the_ends_back_exactly(advocate: Advocate) -> None:
    who = _everything(advocate)
    before = consistency.rows(advocate)
    for key in advocate.timeline.keys(who):
        if key.kind is EntryKind.INTERACTION:
            advocate.interactions.remove(key.id)
    for _ in MOMENTS:
        advocate.history.undo()
    assert consistency.rows(advocate) == before
    consistency.check(advocate)


@pytest.mark.parametrize("now", MOMENTS)
def test_a_call_and_what_follows_it_at_the_ends(advocate: Advocate, clock: FakeClock, now: datetime) -> None:
    who = _everything(advocate)
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    case = advocate.cases.list_cases(who)[0].id
    clock.at = now
    call = advocate.open_calls.begin(who)
    hour = timedelta(hours=1)
    call = replace(call, text="oak", clock=call.clock.correct_to(hour, now).pause(now).resume(now))
    assert advocate.open_calls.put(call)
    (kept,) = advocate.open_calls.list_open()
    assert (kept, kept.clock.elapsed(LATEST if now == EARLIEST else now) >= hour) == (
        replace(call, name=kept.name),
        True,
    )
    draft = factories.interaction_draft(who, started_at=kept.started_at, effort=7, case_id=case)
    advocate.interactions.log(draft, open_call=call.id)
    made = advocate.handoffs.offer(
        HandoffDraft(customer_id=who, summary="x", to_member_id=sam.member.id)
    ).made
    assert sam.handoffs.waiting_for_me()[0].waiting(clock.now()) == timedelta()
    brief = advocate.brief.read(who)
    assert (brief.late_count + brief.open_count, brief.open_cases, len(brief.contacts)) == (5, 5, 3)
    assert advocate.cases.get_case(case).days_open(now, factories.ZONE) >= 0
    assert advocate.cases.suggest(who, "the floors").case.id == case
    sam.handoffs.accept(made)
    assert advocate.today.read().handoffs_given == ()
    consistency.check(advocate)
