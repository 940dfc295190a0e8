"""What the rules for escalating look at."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.escalation import MATTER
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, CustomerId, MemberId
from advocate.domain.interaction import Channel
from advocate.domain.promise import Due
from advocate.storage.escalation_facts import Facts, facts_of, owner_of
from tests import factories
from tests.fakes import MORNING, FakeClock

HOUR = timedelta(hours=1)


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


def _case(advocate: Advocate, who: CustomerId, **changes: object) -> CaseId:
    draft = CaseDraft(**{"customer_id": who, "title": "x", "opened_at": MORNING, **changes})
    return CaseId(advocate.cases.open_case(draft).made)


def _facts(advocate: Advocate, who: CustomerId, case: CaseId | None = None) -> Facts:
    with advocate.vault.database.reading() as connection:
        return facts_of(connection, who, case, advocate.clock.now())


def test_a_promise_is_late_however_it_ended(advocate: Advocate, who: CustomerId, clock: FakeClock) -> None:
    due = Due.at(MORNING + HOUR, factories.ZONE)
    in_time, late, broken, released, _open = (factories.promise(advocate, who, due=due) for _ in range(5))
    advocate.promises.keep(in_time)
    advocate.promises.release(released)
    assert _facts(advocate, who).late_promises == 0
    advocate.promises.break_promise(broken, "No oak")
    clock.at = MORNING + HOUR
    assert _facts(advocate, who).late_promises == 1, "due at this very moment is not late"
    clock.at += timedelta(seconds=1)
    advocate.promises.keep(late)
    assert _facts(advocate, who).late_promises == 3


def test_a_case_counts_its_own_and_the_rest_only_of_late(
    advocate: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    case, other = _case(advocate, who), _case(advocate, who)
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    past = Due.at(MORNING - HOUR, factories.ZONE)
    for belongs in (case, case, other, None):
        factories.promise(advocate, who, due=past, case_id=belongs)
        factories.interaction(advocate, who, case_id=belongs)
    factories.interaction(advocate, who, case_id=case, channel=Channel.NOTE)
    for belongs in (case, None):
        draft = HandoffDraft(customer_id=who, case_id=belongs, summary="x", to_member_id=sam)
        advocate.handoffs.offer(draft)
    advocate.handoffs.withdraw(advocate.handoffs.of_customer(who)[0].id)
    advocate.handoffs.offer(HandoffDraft(customer_id=who, summary="x", to_member_id=sam))
    assert _facts(advocate, who, case) == Facts(transfers=1, late_promises=2, contacts=2)
    assert _facts(advocate, who, other) == Facts(transfers=0, late_promises=1, contacts=1)
    assert _facts(advocate, who) == Facts(transfers=1, late_promises=1, contacts=0)
    clock.at = MORNING + MATTER + HOUR
    assert _facts(advocate, who) == Facts(transfers=0, late_promises=0, contacts=0)
    assert _facts(advocate, who, case) == Facts(transfers=1, late_promises=2, contacts=2)


def test_who_owns_the_case_else_the_customer(advocate: Advocate, who: CustomerId) -> None:
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    nobodys, sams = _case(advocate, who), _case(advocate, who, owner_id=sam)

    def owner(case: CaseId | None) -> MemberId | None:
        with advocate.vault.database.reading() as connection:
            return owner_of(connection, who, case)

    assert (owner(None), owner(nobodys), owner(sams)) == (None, None, sam)
    advocate.customers.assign([who], advocate.member.id)
    assert (owner(None), owner(nobodys), owner(sams)) == (advocate.member.id, advocate.member.id, sam)
