"""Cases: opened, resolved, reopened, and what is counted from their contacts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.ids import CaseId, CustomerId, MemberId
from advocate.domain.interaction import Channel
from advocate.domain.promise import PromiseFilter
from advocate.errors import InvalidValue, NotFound
from tests import factories
from tests.fakes import MORNING, FakeClock


def _open(advocate: Advocate, who: CustomerId, title: str = "Wet floor", days: int = 0) -> CaseId:
    draft = CaseDraft(customer_id=who, title=title, opened_at=MORNING + timedelta(days=days))
    return CaseId(advocate.cases.open_case(draft).made)


def test_a_case_is_opened_resolved_and_reopened(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    clock.pass_time(timedelta(hours=3))
    assert advocate.cases.resolve(case).words() == "Resolved a case of Maria Gomez"
    (resolved,) = advocate.cases.list_cases(who)
    assert (resolved.state, resolved.resolved_at) == (CaseState.RESOLVED, clock.now())
    clock.pass_time(timedelta(hours=1))
    assert advocate.cases.resolve(case).command_id is None, "it was resolved then, not now"
    advocate.cases.reopen(case)
    (open_again,) = advocate.cases.list_cases(who)
    assert (open_again.state, open_again.resolved_at) == (CaseState.OPEN, None)
    assert advocate.cases.reopen(case).command_id is None


def test_the_open_ones_come_first_then_the_newest(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    old, new, done = (_open(advocate, who, title, days) for title, days in (("a", 0), ("b", 5), ("c", 9)))
    advocate.cases.resolve(done)
    assert [case.id for case in advocate.cases.list_cases(who)] == [new, old, done]


def test_contacts_minutes_and_switches_are_counted_in_order_of_time(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    for day, channel, minutes in ((3, Channel.CALL, 10), (1, Channel.EMAIL, None), (2, Channel.EMAIL, 5)):
        factories.interaction(
            advocate, who, channel=channel, case_id=case, started_at=MORNING + timedelta(days=day),
            duration=None if minutes is None else timedelta(minutes=minutes),
        )  # fmt: skip
    (counted,) = advocate.cases.list_cases(who)
    assert (counted.contacts, counted.minutes, counted.channel_switches) == (3, 15, 1)


def test_a_case_opened_in_a_contact_holds_it_and_its_promises(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    new = CaseDraft(customer_id=who, title="  Wet \n floor ", opened_at=MORNING)
    changes = advocate.interactions.log(
        factories.interaction_draft(who), (factories.promise_draft(who),), new_case=new
    )
    (case,) = advocate.cases.list_cases(who)
    assert (case.title, case.contacts) == ("Wet floor", 1)
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    assert promise.case_id == case.id
    assert changes.touched("cases", "interactions", "promises")
    advocate.history.undo()
    assert advocate.cases.list_cases(who) == ()


@pytest.mark.parametrize("title", ["", " ", "\u200b"])
def test_a_case_needs_a_title(advocate: Advocate, title: str) -> None:
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue, match="title"):
        _open(advocate, who, title)
    new = CaseDraft(customer_id=who, title=title, opened_at=MORNING)
    with pytest.raises(InvalidValue):
        advocate.interactions.log(factories.interaction_draft(who), new_case=new)
    assert advocate.timeline.keys(who) == ()


def test_a_case_is_found_by_its_title(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who, "Parquet under water")
    (hit,) = advocate.search.find_said("parquet")
    assert (hit.kind, hit.id, hit.at) == ("case", case, MORNING)


def test_what_is_not_there_is_said(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.cases.resolve(CaseId(advocate.member.id))
    with pytest.raises(NotFound):
        _open(advocate, CustomerId(advocate.member.id))


def test_people_who_had_a_hand_in_it_are_counted_once(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    assert advocate.cases.list_cases(who)[0].people == 0
    tomasz = advocate.seated(MemberId(advocate.team.add_member("Tomasz Zielinski").made))
    for colleague in (advocate, advocate, tomasz):
        factories.interaction(colleague, who, case_id=case)
    assert advocate.cases.list_cases(who)[0].people == 2
