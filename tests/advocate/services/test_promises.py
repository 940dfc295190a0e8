"""Promises through their life, and their figures."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.customer import CustomerFilter, CustomerOrder
from advocate.domain.ids import InteractionId
from advocate.domain.promise import Due, PromiseFilter, PromiseStanding, PromiseState
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock


def test_a_promise_is_owned_by_who_makes_it_unless_named(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    mine = advocate.promises.get_promise(factories.promise(advocate, who))
    assert (mine.owner_name, mine.made_by_name) == ("Priya Natarajan", "Priya Natarajan")
    department = advocate.team.add_department("Dispatch").made
    theirs = advocate.promises.get_promise(factories.promise(advocate, who, department_id=department))
    assert (theirs.owner_name, theirs.owner_id) == ("Dispatch", None)


def test_a_promise_becomes_late_by_itself(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    factories.promise(advocate, who)
    assert advocate.promises.counts().late == 0
    clock.pass_time(timedelta(days=2))
    assert (advocate.promises.counts().late, advocate.promises.counts().open) == (1, 1)
    assert advocate.promises.list_promises(PromiseFilter(late_at=clock.now()))


def test_due_today_is_the_members_day(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    factories.promise(advocate, who, due=Due.on(date(2026, 3, 12), ZONE))
    assert advocate.promises.counts().due_today == 1
    clock.at = datetime(2026, 3, 13, 3, 59, tzinfo=UTC)  # 23:59 in New York, another day in UTC
    assert (advocate.promises.counts().due_today, advocate.promises.counts().late) == (1, 0)
    clock.at = datetime(2026, 3, 13, 4, 1, tzinfo=UTC)
    assert (advocate.promises.counts().due_today, advocate.promises.counts().late) == (0, 1)


def test_kept_in_time_kept_late_broken_and_released_are_counted_apart(
    advocate: Advocate, clock: FakeClock
) -> None:
    who = factories.customer(advocate)
    kept, late, broken, released = (factories.promise(advocate, who, words=w) for w in ("a", "b", "c", "d"))
    advocate.promises.keep(kept)
    clock.pass_time(timedelta(days=3))
    advocate.promises.keep(late)
    advocate.promises.break_promise(broken, "The supplier closed.")
    advocate.promises.release(released)
    counts = advocate.promises.counts(who)
    assert (counts.kept, counts.kept_late, counts.broken, counts.released, counts.open) == (1, 1, 1, 1, 0)
    standing = advocate.promises.get_promise(late).standing(clock.now(), date(2026, 3, 15), ZONE)
    assert standing is PromiseStanding.KEPT_LATE


def test_an_ended_promise_is_not_ended_again(advocate: Advocate) -> None:
    promise = factories.promise(advocate, factories.customer(advocate))
    advocate.promises.keep(promise)
    with pytest.raises(Conflict):
        advocate.promises.release(promise)
    advocate.promises.reopen(promise)
    advocate.promises.release(promise, "She found it herself.")
    assert advocate.promises.get_promise(promise).reason == "She found it herself."


def test_breaking_asks_for_a_reason(advocate: Advocate) -> None:
    promise = factories.promise(advocate, factories.customer(advocate))
    with pytest.raises(InvalidValue):
        advocate.promises.break_promise(promise, "  ")
    assert advocate.promises.get_promise(promise).state is PromiseState.OPEN


def test_an_empty_promise_and_one_that_ends_before_it_begins_are_refused(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue):
        factories.promise(advocate, who, words="\n")
    with pytest.raises(InvalidValue):
        factories.promise(advocate, who, due=Due.between(MORNING, MORNING - timedelta(hours=1), ZONE))
    assert advocate.promises.count_promises(PromiseFilter(state=None)) == 0


def test_changing_hands_it_to_a_department(advocate: Advocate) -> None:
    promise = factories.promise(advocate, factories.customer(advocate))
    department = advocate.team.add_department("Dispatch").made
    advocate.promises.change(promise, words="Bring the sample", department_id=department)
    changed = advocate.promises.get_promise(promise)
    assert (changed.words, changed.owner_name, changed.owner_id) == ("Bring the sample", "Dispatch", None)


def test_promises_come_by_due_end_and_by_page(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    for day in (20, 14, 17):
        factories.promise(advocate, who, words=str(day), due=Due.on(date(2026, 3, day), ZONE))
    every = PromiseFilter()
    assert [p.words for p in advocate.promises.list_promises(every)] == ["14", "17", "20"]
    assert [p.words for p in advocate.promises.list_promises(every, first=1, count=1)] == ["17"]
    assert [p.words for p in advocate.promises.list_promises(PromiseFilter(descending=True))] == [
        "20",
        "17",
        "14",
    ]


def test_the_list_of_customers_knows_the_next_due_promise(advocate: Advocate) -> None:
    who, other = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    promise = factories.promise(advocate, who)
    first, second = advocate.customers.list_customers(CustomerFilter(order=CustomerOrder.NEXT_DUE))
    assert (first.id, first.open_promises, second.id, second.next_due_at) == (who, 1, other, None)
    advocate.promises.keep(promise)
    assert advocate.customers.count_customers(CustomerFilter(only_with_open_promise=True)) == 0


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_are_kept(advocate: Advocate, year: int) -> None:
    who = factories.customer(advocate)
    due = Due.on(date(year, 12, 31) if year > 1 else date(1, 1, 1), ZONE)
    promise = advocate.promises.get_promise(factories.promise(advocate, who, due=due))
    assert promise.due == due
    assert advocate.promises.counts().late == (1 if year == 1 else 0)


def test_an_unknown_promise_is_said(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.promises.get_promise(factories.customer(advocate))  # an id of something else


def test_lists_by_when_they_are_due_and_by_having_ended(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    early, middle, late = (
        factories.promise(advocate, who, words=str(days), due=Due.at(MORNING + timedelta(days=days), ZONE))
        for days in (1, 2, 3)
    )
    advocate.promises.keep(early)
    advocate.promises.release(late)
    between = PromiseFilter(due_from=MORNING + timedelta(days=2), due_before=MORNING + timedelta(days=3))
    assert [p.id for p in advocate.promises.list_promises(between)] == [middle]
    ended = PromiseFilter(only_ended=True, descending=True)
    assert [p.id for p in advocate.promises.list_promises(ended)] == [late, early]
    assert advocate.promises.count_promises(ended) == 2


def test_a_promise_made_in_a_contact_belongs_to_its_case(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    new = CaseDraft(customer_id=who, title="Wet oak floor", opened_at=MORNING)
    logged = advocate.interactions.log(factories.interaction_draft(who), new_case=new)
    promise = factories.promise(advocate, who, interaction_id=InteractionId(logged.made))
    (case,) = advocate.cases.list_cases(who)
    assert advocate.promises.get_promise(promise).case_id == case.id
