"""Complaints with reach on Today, from a real vault: whom they are about, what puts them out, and how they are found."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.complaint import Complaint, Reason
from advocate.domain.escalation import EscalationDraft
from advocate.domain.ids import CaseId, CustomerId, EscalationId
from advocate.domain.interaction import Channel, Outcome
from advocate.domain.promise import Due
from advocate.domain.today import Scope
from advocate.services import today as service
from advocate.storage.complaints import ComplaintStore
from tests import factories
from tests.fakes import MORNING, FakeClock
from tests.query_plans import watched_plans

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
HARD, WARNED, ASKED, LATE = Reason


@pytest.fixture
def loud(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate, "Lina Loud", reach=40_000)


def _hard(advocate: Advocate, who: CustomerId, ago: timedelta = HOUR, **more: object) -> None:
    how = {"started_at": MORNING - ago, "effort": 6} | more
    factories.interaction(advocate, who, **how)


def _read(advocate: Advocate) -> dict[str, tuple[Reason, ...]]:
    read = advocate.today.read(Scope.EVERYONE)
    assert read.complaints_count == len(read.complaints)
    return {each.summary.name: each.burning.reasons for each in read.complaints}


def _only(advocate: Advocate) -> Complaint:
    (complaint,) = advocate.today.read().complaints
    return complaint


def test_a_hard_contact_burns_for_two_weeks_unless_it_is_resolved(
    advocate: Advocate, loud: CustomerId
) -> None:
    assert _read(advocate) == {}
    _hard(advocate, loud, 14 * DAY + timedelta(seconds=1))
    _hard(advocate, loud, 2 * DAY, effort=5)
    _hard(advocate, loud, -DAY)
    assert _read(advocate) == {}
    _hard(advocate, loud, 14 * DAY)
    assert _only(advocate).burning.hard_at == MORNING - 14 * DAY
    assert _only(advocate).summary.reach == 40_000
    factories.interaction(advocate, loud, outcome=Outcome.RESOLVED)
    assert _read(advocate) == {}
    advocate.history.undo()
    assert _read(advocate) == {"Lina Loud": (HARD,)}


def test_without_followers_nothing_is_a_complaint_with_reach(advocate: Advocate) -> None:
    who = factories.customer(advocate, "Sal Silent")
    _hard(advocate, who)
    assert _read(advocate) == {}
    advocate.customers.set_reach(who, 12)
    assert _read(advocate) == {"Sal Silent": (HARD,)}
    advocate.customers.set_reach(who, 0)
    assert _read(advocate) == {}
    advocate.customers.set_reach(who, 12)
    advocate.customers.archive([who])
    assert _read(advocate) == {}


def test_a_case_burns_until_it_is_resolved(advocate: Advocate, loud: CustomerId) -> None:
    case = CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=loud, title="Wet floor", opened_at=MORNING)).made
    )
    _hard(advocate, loud, case_id=case)
    factories.interaction(advocate, loud, outcome=Outcome.RESOLVED)
    assert _read(advocate) == {"Lina Loud": (HARD,)}
    advocate.cases.resolve(case)
    assert _read(advocate) == {}


def test_a_note_in_the_car_park_is_no_contact(advocate: Advocate, loud: CustomerId) -> None:
    _hard(advocate, loud, 2 * DAY)
    factories.interaction(advocate, loud, channel=Channel.NOTE, outcome=Outcome.RESOLVED)
    assert _read(advocate) == {"Lina Loud": (HARD,)}


def test_what_a_rule_offers_burns_until_it_is_answered(advocate: Advocate, loud: CustomerId) -> None:
    offered = advocate.interactions.log(
        factories.interaction_draft(loud, body="She will tell the press about it.")
    ).records["escalations"]
    assert _read(advocate) == {"Lina Loud": (WARNED,)}
    assert [each.found for each in _only(advocate).escalations] == ["the press"]
    for offer in offered:
        advocate.escalations.not_needed(EscalationId(offer), "Said with a smile")
    assert _read(advocate) == {}


def test_help_burns_until_somebody_answers(advocate: Advocate, loud: CustomerId, clock: FakeClock) -> None:
    draft = EscalationDraft(customer_id=loud, ask_member_id=advocate.member.id)
    asked = EscalationId(advocate.escalations.raise_(draft).made)
    clock.pass_time(40 * DAY)
    assert _only(advocate).burning.since == MORNING
    assert [each.id for each in _only(advocate).escalations] == [asked]
    advocate.escalations.done(asked)
    assert _read(advocate) == {}


def test_a_late_promise_burns_whosever_it_is(advocate: Advocate, loud: CustomerId) -> None:
    sam = advocate.team.add_member("Sam Reed").made
    due = MORNING - 30 * DAY
    late = factories.promise(advocate, loud, due=Due.at(due, factories.ZONE), owner_id=sam)
    factories.promise(advocate, loud, due=Due.at(MORNING - HOUR, factories.ZONE))
    factories.promise(advocate, loud, due=Due.at(MORNING + HOUR, factories.ZONE))
    complaint = _only(advocate)
    assert (complaint.burning.late, complaint.burning.late_since) == (2, due)
    advocate.promises.keep(late)
    assert _only(advocate).burning.late == 1


def test_the_most_followers_stand_first_and_the_count_is_true(
    advocate: Advocate, loud: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    _hard(advocate, loud, 5 * DAY)
    for name, reach, days in (("Few", 20, 1), ("Many", 90_000, 1), ("Older", 40_000, 9)):
        _hard(advocate, factories.customer(advocate, name, reach=reach), days * DAY)
    both = factories.customer(advocate, "Worse", reach=40_000)
    _hard(advocate, both)
    factories.promise(advocate, both, due=Due.at(MORNING - HOUR, factories.ZONE))
    assert list(_read(advocate)) == ["Many", "Worse", "Older", "Lina Loud", "Few"]
    monkeypatch.setattr(service, "MOST_COMPLAINTS", 2)
    read = advocate.today.read()
    assert ([each.summary.name for each in read.complaints], read.complaints_count) == (["Many", "Worse"], 5)


def test_they_are_found_without_reading_every_customer_or_contact(advocate: Advocate) -> None:
    with advocate.vault.database.reading() as connection, watched_plans(connection) as plan:
        ComplaintStore(connection).burning(MORNING, 1)
    assert [line for line in plan if line.startswith("SCAN")] == ["SCAN near", "SCAN near"]
    found = "\n".join(plan)
    for wanted in (
        "SEARCH customers USING COVERING INDEX ix_customers_reach (state=? AND reach>?)",
        "SEARCH promises USING COVERING INDEX ix_promises_customer (customer_id=? AND state=? AND due_end<?)",
        "ix_interactions_timeline (customer_id=? AND started_at>? AND started_at<?)",
        "SEARCH escalations USING INDEX ix_escalations_interaction_id",
    ):
        assert wanted in found
