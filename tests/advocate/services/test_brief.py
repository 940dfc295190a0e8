"""The brief: all that must be known before the first word, in one read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.customer import Approach, CustomerState
from advocate.domain.effort import EffortTrend
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, CustomerId, MemberId
from advocate.domain.interaction import Channel, Outcome
from advocate.domain.promise import Due
from advocate.errors import NotFound
from tests import factories
from tests.fakes import MORNING, FakeClock

DAY = timedelta(days=1)


def test_a_new_customer_is_a_clean_sheet(advocate: Advocate) -> None:
    brief = advocate.brief.read(factories.customer(advocate))
    assert (brief.name, brief.owner_name, brief.case, brief.known_best_by) == ("Maria Gomez", "", None, None)
    assert (brief.late_count, brief.open_count, brief.contacts, brief.efforts) == (0, 0, (), ())
    assert (brief.effort_trend, brief.state, brief.at) == (EffortTrend.UNKNOWN, CustomerState.ACTIVE, MORNING)
    with pytest.raises(NotFound):
        advocate.brief.read(CustomerId(advocate.member.id))


def test_it_says_who_they_are_and_what_is_promised(advocate: Advocate) -> None:
    who = factories.customer(
        advocate, pinned_notes=("Really kind",), approach=Approach(personality="Direct", channel="call")
    )
    advocate.profiles.pin_note(who, "Works nights")
    advocate.customers.assign([who], advocate.member.id)
    late = factories.promise(advocate, who, due=Due.at(MORNING - DAY, factories.ZONE))
    due = factories.promise(advocate, who)
    advocate.promises.keep(factories.promise(advocate, who))
    brief = advocate.brief.read(who)
    assert {note.text for note in brief.pinned_notes} == {"Works nights", "Really kind"}
    assert (brief.approach.personality, brief.owner_name) == ("Direct", "Priya Natarajan")
    assert [promise.id for promise in brief.late] == [late]
    assert [promise.id for promise in brief.open] == [due]
    assert (brief.late_count, brief.open_count) == (1, 1)


def test_the_last_three_contacts_the_effort_and_who_knows_them(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    lena = advocate.seated(MemberId(advocate.team.add_member("Lena Ortiz").made))
    for days, hand, effort in (
        (900, lena, 2),
        (800, lena, 2),
        (40, lena, 2),
        (3, sam, 6),
        (2, sam, 5),
        (1, advocate, 5),
    ):
        factories.interaction(
            hand, who, started_at=MORNING - days * DAY, effort=effort, title="" if days == 2 else f"{days} days ago",
            body="First\nwords " + "x" * 500, outcome=Outcome.CALL_AGAIN,
        )  # fmt: skip
    factories.interaction(advocate, who, channel=Channel.NOTE, effort=None)
    brief = advocate.brief.read(who)
    assert [contact.line[:12] for contact in brief.contacts] == ["1 days ago", "First words ", "3 days ago"]
    assert [(contact.member_name, contact.effort) for contact in brief.contacts] == [
        ("Priya Natarajan", 5), ("Sam Reed", 5), ("Sam Reed", 6),
    ]  # fmt: skip
    assert [effort for _, effort in brief.efforts] == [2, 2, 2, 6, 5, 5]
    assert brief.effort_trend is EffortTrend.HARDER
    assert [(each.name, each.contacts) for each in brief.known_by] == [
        ("Sam Reed", 2), ("Priya Natarajan", 1), ("Lena Ortiz", 3),
    ]  # fmt: skip
    member = advocate.team.get_member(sam.member.id)
    advocate.team.edit_member(replace(member, is_active=False))
    assert advocate.brief.read(who).known_best_by.name == "Priya Natarajan", "who left cannot be asked"


def test_the_case_that_was_active_last(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)

    def opened(title: str, days: int) -> CaseId:
        draft = CaseDraft(
            customer_id=who, title=title, opened_at=MORNING - days * DAY, known=f"about {title}"
        )
        return CaseId(advocate.cases.open_case(draft).made)

    floor, _bill, done = opened("floor", 30), opened("bill", 10), opened("done", 1)
    factories.interaction(advocate, who, case_id=floor, started_at=MORNING - 2 * DAY)
    factories.interaction(advocate, who, case_id=done)
    advocate.cases.resolve(done)
    brief = advocate.brief.read(who)
    assert (brief.case.id, brief.case.known, brief.case.contacts, brief.open_cases) == (
        floor,
        "about floor",
        1,
        2,
    )


def test_what_waits_for_an_answer(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    factories.interaction(advocate, who, effort=7)
    handoff = advocate.handoffs.offer(
        HandoffDraft(customer_id=who, summary="Wants the price", to_member_id=sam.member.id)
    ).made
    brief = advocate.brief.read(who)
    assert [each.id for each in brief.handoffs] == [handoff]
    assert [each.found for each in brief.escalations] == ["7"]
    sam.handoffs.accept(handoff)
    advocate.escalations.not_needed(brief.escalations[0].id, "All good")
    brief = advocate.brief.read(who)
    assert (brief.handoffs, brief.escalations, brief.owner_name) == ((), (), "Sam Reed")
