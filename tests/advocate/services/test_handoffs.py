"""Handoffs: given with context, accepted or returned by name; until then they are the giver's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.customer import CustomerFilter
from advocate.domain.handoff import HandedContact, Handoff, HandoffDraft, HandoffState
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, HandoffId, MemberId, PromiseId
from advocate.domain.promise import PromiseFilter
from advocate.domain.timeline import EntryKind, TimelineFilter
from advocate.domain.today import Scope
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import consistency, factories
from tests.fakes import MORNING, FakeClock


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def sam(advocate: Advocate) -> Advocate:
    """In Claims."""
    claims = DepartmentId(advocate.team.add_department("Claims").made)
    return advocate.seated(MemberId(advocate.team.add_member("Sam Reed", department_id=claims).made))


@pytest.fixture
def lena(advocate: Advocate) -> Advocate:
    return advocate.seated(MemberId(advocate.team.add_member("Lena Ortiz").made))


def _case(advocate: Advocate, who: CustomerId) -> CaseId:
    return CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING)).made
    )


def _offer(advocate: Advocate, who: CustomerId, to: MemberId | None = None, **changes: object) -> Handoff:
    draft = HandoffDraft(**{"customer_id": who, "summary": "Wants the price", "to_member_id": to, **changes})
    return advocate.handoffs.get_handoff(HandoffId(advocate.handoffs.offer(draft).made))


def _owner(advocate: Advocate, who: CustomerId) -> str:
    return advocate.customers.get_customer(who).owner_name


def test_until_it_is_accepted_the_giver_owns_it(
    advocate: Advocate, sam: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    goes, stays = (factories.promise(advocate, who, words=words) for words in ("Price", "Sample"))
    handoff = _offer(advocate, who, sam.member.id, asked="Which room", tone="worried", moved=(goes,))
    assert _owner(advocate, who) == "Priya Natarajan", "nobody's became the giver's"
    assert (handoff.from_name, handoff.to_name, handoff.asked, handoff.tone) == (
        "Priya Natarajan", "Sam Reed", "Which room", "worried",
    )  # fmt: skip
    assert {each.promise.words: each.is_moved for each in handoff.promises} == {
        "Price": True,
        "Sample": False,
    }
    assert {each.promise.owner_name for each in handoff.promises} == {"Priya Natarajan"}
    clock.pass_time(timedelta(hours=2))
    assert [each.id for each in sam.handoffs.waiting_for_me()] == [handoff.id]
    (given,) = advocate.handoffs.given_by_me()
    assert given.waiting(clock.now()) == timedelta(hours=2)
    assert advocate.handoffs.waiting_for_me() == sam.handoffs.given_by_me() == ()
    accepted = sam.handoffs.accept(handoff.id)
    assert accepted.words() == "Accepted Maria Gomez"
    assert _owner(advocate, who) == "Sam Reed"
    owners = {each: advocate.promises.get_promise(each).owner_name for each in (goes, stays)}
    assert owners == {goes: "Sam Reed", stays: "Priya Natarajan"}
    kept = advocate.handoffs.get_handoff(handoff.id)
    assert (kept.state, kept.answered_at, kept.answered_by_name) == (
        HandoffState.ACCEPTED, clock.now(), "Sam Reed",
    )  # fmt: skip
    assert sam.handoffs.waiting_for_me() == advocate.handoffs.given_by_me() == ()
    sam.history.undo()
    assert (_owner(advocate, who), advocate.promises.get_promise(goes).owner_name) == ("Priya Natarajan",) * 2
    assert [each.id for each in sam.handoffs.waiting_for_me()] == [handoff.id]
    consistency.check(advocate)


def test_a_case_is_given_and_its_customer_stays(
    advocate: Advocate, sam: Advocate, lena: Advocate, who: CustomerId
) -> None:
    advocate.customers.assign([who], lena.member.id)
    case, other = _case(advocate, who), factories.promise(advocate, who, words="Elsewhere")
    goes = factories.promise(advocate, who, words="Price", case_id=case)
    claims = sam.member.department_id
    handoff = _offer(advocate, who, sam.member.id, case_id=case, department_id=claims, moved=(goes,))
    assert [each.promise.id for each in handoff.promises] == [goes], (
        "another matter's promise is not asked about"
    )
    assert advocate.cases.get_case(case).owner_id == advocate.member.id
    sam.handoffs.accept(handoff.id)
    kept = advocate.cases.get_case(case)
    assert (kept.owner_id, kept.department_id, kept.transfers) == (sam.member.id, claims, 1)
    assert _owner(advocate, who) == "Lena Ortiz"
    assert advocate.promises.get_promise(other).owner_id == advocate.member.id
    assert [each.id for each in advocate.handoffs.of_case(case)] == [handoff.id]
    sam.history.undo()
    advocate.history.undo()
    assert advocate.cases.get_case(case).owner_id is None
    assert advocate.cases.get_case(case).transfers == 0


def test_a_returned_one_goes_back_with_its_reason(advocate: Advocate, sam: Advocate, who: CustomerId) -> None:
    goes, case = factories.promise(advocate, who), _case(advocate, who)
    handoff = _offer(advocate, who, sam.member.id, moved=(goes,))
    with pytest.raises(InvalidValue, match="nothing typed"):
        sam.handoffs.return_to_giver(handoff.id, " ")
    sam.handoffs.return_to_giver(handoff.id, "This is for Billing")
    assert (_owner(advocate, who), advocate.promises.get_promise(goes).owner_id) == (
        "Priya Natarajan", advocate.member.id,
    )  # fmt: skip
    (back,) = advocate.handoffs.returned_to_me()
    assert (back.reason, back.answered_by_name, back.is_seen) == ("This is for Billing", "Sam Reed", False)
    assert advocate.today.read().handoffs_returned == (back,)
    advocate.handoffs.mark_seen(handoff.id)
    assert advocate.handoffs.returned_to_me() == ()
    assert advocate.handoffs.mark_seen(handoff.id).command_id is None
    again = _offer(advocate, who, sam.member.id)
    for answer in (
        sam.handoffs.accept,
        lambda each: sam.handoffs.return_to_giver(each, "x"),
        sam.handoffs.withdraw,
    ):
        with pytest.raises(Conflict, match="Sam Reed has answered"):
            answer(handoff.id)
    assert [each.id for each in advocate.handoffs.of_customer(who)] == [again.id, handoff.id]
    assert advocate.cases.get_case(case).transfers == 0, "the customer was given, not the case"


def test_a_withdrawn_one_was_no_transfer(advocate: Advocate, sam: Advocate, who: CustomerId) -> None:
    case = _case(advocate, who)
    handoff = _offer(advocate, who, sam.member.id, case_id=case)
    with pytest.raises(InvalidValue, match="Somebody else gave this"):
        sam.handoffs.withdraw(handoff.id)
    assert advocate.cases.get_case(case).transfers == 1
    advocate.handoffs.withdraw(handoff.id, "I know the answer now")
    assert (advocate.cases.get_case(case).transfers, sam.handoffs.waiting_for_me()) == (0, ())
    assert advocate.handoffs.get_handoff(handoff.id).reason == "I know the answer now"


def test_a_department_answers_by_one_of_its_own(
    advocate: Advocate, sam: Advocate, lena: Advocate, who: CustomerId
) -> None:
    handoff = _offer(advocate, who, department_id=sam.member.department_id)
    assert handoff.to_name == "Claims"
    assert [each.id for each in sam.handoffs.waiting_for_me()] == [handoff.id]
    assert lena.handoffs.waiting_for_me() == ()
    with pytest.raises(InvalidValue, match="given to Claims"):
        lena.handoffs.accept(handoff.id)
    sam.handoffs.accept(handoff.id)
    assert _owner(advocate, who) == "Sam Reed"


def test_a_department_of_nobody_is_everybodys(advocate: Advocate, lena: Advocate, who: CustomerId) -> None:
    nobodys = DepartmentId(advocate.team.add_department("Billing").made)
    handoff = _offer(advocate, who, department_id=nobodys)
    assert [each.id for each in lena.handoffs.waiting_for_me()] == [handoff.id]
    assert advocate.handoffs.waiting_for_me() == ()
    with pytest.raises(InvalidValue):
        advocate.handoffs.accept(handoff.id)
    lena.handoffs.accept(handoff.id)


def test_what_cannot_be_given(advocate: Advocate, sam: Advocate, who: CustomerId) -> None:
    other = factories.customer(advocate, "Tom Price")
    ended, foreign = factories.promise(advocate, who), factories.promise(advocate, other)
    advocate.promises.keep(ended)
    to = sam.member.id
    for changes, field in (
        ({"summary": " "}, "summary"),
        ({"to_member_id": None}, "to"),
        ({"to_member_id": advocate.member.id}, "to"),
        ({"moved": (ended,)}, "moved"),
        ({"moved": (foreign,)}, "moved"),
        ({"moved": (PromiseId(to),)}, "moved"),
        ({"case_id": _case(advocate, other)}, "case"),
    ):
        with pytest.raises(InvalidValue) as told:
            _offer(advocate, who, **{"to_member_id": to, **changes})
        assert told.value.field == field
    with pytest.raises(NotFound):
        _offer(advocate, CustomerId(to), to)
    with pytest.raises(NotFound):
        _offer(advocate, who, MemberId(who))
    assert advocate.handoffs.of_customer(who) == ()


def test_who_left_the_team_gets_nothing(advocate: Advocate, lena: Advocate, who: CustomerId) -> None:
    member = advocate.team.get_member(lena.member.id)
    advocate.team.edit_member(
        type(member)(id=member.id, name=member.name, is_active=False, version=member.version)
    )
    with pytest.raises(InvalidValue, match="not in the team"):
        _offer(advocate, who, lena.member.id)


def test_one_waiting_handoff_of_a_matter_is_enough(
    advocate: Advocate, sam: Advocate, who: CustomerId
) -> None:
    case = _case(advocate, who)
    _offer(advocate, who, sam.member.id)
    _offer(advocate, who, sam.member.id, case_id=case)
    for changes in ({}, {"case_id": case}):
        with pytest.raises(Conflict, match="has not answered"):
            _offer(advocate, who, sam.member.id, **changes)


def test_a_promise_that_ended_meanwhile_stays_as_it_ended(
    advocate: Advocate, sam: Advocate, who: CustomerId
) -> None:
    goes = factories.promise(advocate, who)
    handoff = _offer(advocate, who, sam.member.id, moved=(goes,))
    advocate.promises.keep(goes)
    sam.handoffs.accept(handoff.id)
    assert advocate.promises.get_promise(goes).owner_id == advocate.member.id


def test_it_stands_on_the_timeline_is_found_and_goes_out(
    advocate: Advocate, sam: Advocate, who: CustomerId
) -> None:
    case = _case(advocate, who)
    handoff = _offer(advocate, who, sam.member.id, case_id=case, summary="The parquet swells again")
    (key,) = [key for key in advocate.timeline.keys(who) if key.kind is EntryKind.HANDOFF]
    assert (key.at, advocate.timeline.entries([key])[0].handoff) == (MORNING, handoff)
    assert key in advocate.timeline.keys(who, TimelineFilter.NOTES)
    assert key not in advocate.timeline.keys(who, TimelineFilter.CALLS)
    assert key in advocate.timeline.keys(who, case_id=case)
    (hit,) = advocate.search.find_said("parquet")
    assert (hit.kind, hit.id) == ("handoff", handoff.id)
    consistency.check(advocate)


def test_today_shows_what_waits_the_longest_first(
    advocate: Advocate, sam: Advocate, clock: FakeClock
) -> None:
    given = []
    for name in ("Ann", "Ben", "Cem"):
        given.append(_offer(advocate, factories.customer(advocate, name), sam.member.id).id)
        clock.pass_time(timedelta(hours=1))
    mine, theirs = advocate.today.read(), sam.today.read()
    assert [each.id for each in mine.handoffs_given] == [each.id for each in theirs.handoffs_to_me] == given
    assert (mine.handoffs_given_count, theirs.handoffs_to_me_count, mine.handoffs_to_me_count) == (3, 3, 0)
    assert advocate.today.read(Scope.EVERYONE).handoffs_to_me_count == 3


def test_a_customer_in_the_trash_keeps_their_handoffs(
    advocate: Advocate, sam: Advocate, who: CustomerId
) -> None:
    handoff = _offer(advocate, who, sam.member.id)
    advocate.customers.trash([who])
    sam.handoffs.accept(handoff.id)
    assert _owner(advocate, who) == "Sam Reed"
    assert advocate.customers.list_customers(CustomerFilter()) == ()


def test_what_was_asked_stands_in_the_case_once_it_is_accepted(
    advocate: Advocate, sam: Advocate, who: CustomerId
) -> None:
    draft = CaseDraft(customer_id=who, title="Wet oak", opened_at=MORNING, asked="Which room?")
    case = CaseId(advocate.cases.open_case(draft).made)
    handoff = _offer(advocate, who, sam.member.id, case_id=case, asked="Her number.")
    assert advocate.cases.get_case(case).asked == "Which room?", "it may still be taken back"
    sam.handoffs.accept(handoff.id)
    assert advocate.cases.get_case(case).asked == "Which room?\nHer number."
    sam.history.undo()
    assert advocate.cases.get_case(case).asked == "Which room?"


def test_the_call_is_kept_with_it_its_promises_and_its_new_case_in_one_step(
    advocate: Advocate, sam: Advocate, who: CustomerId
) -> None:
    goes, stays = (factories.promise_draft(who, words=words) for words in ("Send the plan", "Ring her back"))
    contact = HandedContact(
        draft=factories.interaction_draft(who, body="The oak is wet."),
        promises=(goes, stays),
        moved=frozenset({0}),
        new_case=CaseDraft(customer_id=who, title="Wet oak", opened_at=MORNING),
        is_matter=True,
    )
    draft = HandoffDraft(customer_id=who, to_member_id=sam.member.id, summary="Wet oak.")
    advocate.handoffs.offer(draft, contact)
    (handoff,) = sam.handoffs.waiting_for_me()
    assert handoff.case_title == "Wet oak"
    assert [(each.promise.words, each.is_moved) for each in handoff.promises] == [
        ("Send the plan", True),
        ("Ring her back", False),
    ]
    (case,) = advocate.cases.open_cases(who)
    made_in = {each.promise.interaction_id for each in handoff.promises}
    assert len(made_in) == 1
    (said,) = [each for each in made_in if each is not None]
    assert advocate.interactions.get_interaction(said).case_id == case.id == handoff.case_id
    consistency.check(advocate)
    advocate.history.undo()
    assert (advocate.handoffs.of_customer(who), advocate.cases.open_cases(who)) == ((), ())
    assert advocate.promises.list_promises(PromiseFilter(customer_id=who), 0, 9) == ()


def test_a_handoff_that_is_refused_keeps_no_call(advocate: Advocate, sam: Advocate, who: CustomerId) -> None:
    _offer(advocate, who, sam.member.id)
    contact = HandedContact(draft=factories.interaction_draft(who, body="The oak is wet."))
    draft = HandoffDraft(customer_id=who, to_member_id=sam.member.id, summary="Wet oak.")
    with pytest.raises(Conflict):
        advocate.handoffs.offer(draft, contact)
    assert [key for key in advocate.timeline.keys(who) if key.kind is EntryKind.INTERACTION] == []
