"""What was promised to a customer in the trash rests: no reminder, no list of what is to be done; and is back with them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.ids import CustomerId, PromiseId
from advocate.domain.promise import PromiseFilter, PromiseStanding
from advocate.domain.promise_groups import PromiseGrouping
from advocate.domain.today import Scope
from tests import factories
from tests.fakes import FakeClock
from tests.reminding import DAY, HOUR, NOON, NOW, OVER, SHOWN, TEN, WAITING, planned, seat, show, told


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def promise(advocate: Advocate, who: CustomerId) -> PromiseId:
    return factories.promise(advocate, who)


def test_nobody_is_told_of_it_and_nothing_is_planned(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    advocate.customers.trash([who])
    assert advocate.reminders.waiting().next_at is None
    assert planned(advocate, promise) == []
    clock.at = NOON
    assert told(advocate) == []


def test_restored_before_it_is_due_it_is_told_of_as_ever(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    before = advocate.reminders.history(promise)
    advocate.customers.trash([who])
    advocate.customers.restore([who])
    assert advocate.reminders.history(promise) == before
    clock.at = NOON
    assert told(advocate) == [promise]


def test_what_fell_due_meanwhile_is_told_once_they_are_back(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    advocate.customers.trash([who])
    clock.at = NOON + DAY
    advocate.customers.restore([who])
    assert [notice.promise.id for notice in show(advocate)] == [promise]


def test_the_undo_of_the_trash_brings_them_back_and_its_redo_lets_them_rest(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    advocate.customers.trash([who])
    advocate.history.undo()
    assert planned(advocate, promise) == [(TEN, WAITING), (NOW, WAITING)]
    advocate.history.redo()
    assert planned(advocate, promise) == []
    clock.at = NOON
    assert told(advocate) == []


def test_what_was_told_before_rests_too_and_is_not_told_twice(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    clock.at = NOON
    show(advocate)
    advocate.customers.trash([who])
    assert (told(advocate), planned(advocate, promise)) == ([], [(TEN, OVER), (NOW, OVER)])
    advocate.customers.restore([who])
    assert (told(advocate), planned(advocate, promise)) == ([promise], [(TEN, SHOWN), (NOW, SHOWN)])
    assert show(advocate) == ()


def test_what_was_put_off_comes_back_at_its_time(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    advocate.reminders.snooze([promise], NOON + HOUR)
    advocate.customers.trash([who])
    put_off = advocate.promises.get_promise(promise).put_off
    assert put_off is not None
    assert put_off.until is None
    advocate.customers.restore([who])
    assert advocate.reminders.waiting().next_at == NOON + HOUR
    clock.at = NOON + HOUR
    assert told(advocate) == [promise]


def test_they_rest_whatever_changes_meanwhile(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    sam = seat(advocate, "Sam Reed")
    advocate.customers.trash([who])
    advocate.settings.set(settings.REMIND_BEFORES, "60")
    advocate.promises.assign([promise], sam.member.id)
    advocate.reminders.snooze([promise], NOON + HOUR)
    clock.at = NOON + DAY
    assert (told(advocate), told(sam)) == ([], [])
    advocate.customers.restore([who])
    assert (told(advocate), told(sam)) == ([], [promise])


def test_only_the_trash_lets_them_rest_and_only_those_in_it(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    """Who is archived is still found, and still waits for what we said."""
    other = factories.customer(advocate, "Bob Hale")
    theirs = factories.promise(advocate, other)
    advocate.customers.archive([who])
    advocate.customers.trash([other])
    clock.at = NOON
    assert told(advocate) == [promise]
    advocate.customers.archive([other])
    assert set(told(advocate)) == {promise, theirs}


def test_what_ended_while_it_rested_stays_ended(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId
):
    advocate.customers.trash([who])
    advocate.promises.release(promise)
    advocate.customers.restore([who])
    clock.at = NOON
    assert told(advocate) == []


@pytest.mark.parametrize("by", PromiseGrouping)
def test_no_list_of_what_is_to_be_done_shows_or_counts_it_but_the_customers_own(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId, by: PromiseGrouping
):
    other = factories.customer(advocate, "Bob Hale")
    theirs = factories.promise(advocate, other)
    ended = factories.promise(advocate, who, words="Sent the price")
    advocate.promises.keep(ended)

    def listed(wanted: PromiseFilter) -> set[PromiseId]:
        found = {each.id for each in advocate.promises.list_promises(wanted)}
        groups = advocate.promises.groups(wanted, by)
        assert advocate.promises.count_promises(wanted) == sum(group.count for group in groups) == len(found)
        return found

    every, alls = PromiseFilter(state=None), {promise, theirs, ended}
    assert listed(every) == alls
    advocate.customers.trash([who])
    assert listed(every) == {theirs, ended}
    assert listed(replace(every, text="oak floor")) == {theirs}
    assert listed(PromiseFilter()) == {theirs}
    assert listed(replace(every, customer_id=who)) == {promise, ended}
    assert (advocate.promises.counts().open, advocate.promises.counts(who).open) == (1, 1)
    advocate.history.undo()
    assert listed(every) == alls


@pytest.mark.parametrize("scope", Scope)
def test_today_leaves_it_out_and_the_record_does_not_forget_it(
    advocate: Advocate, clock: FakeClock, who: CustomerId, promise: PromiseId, scope: Scope
):
    assert advocate.today.read(scope).upcoming_count == 1
    clock.at = NOON + DAY
    assert (advocate.today.read(scope).late_count, advocate.today.count_late()) == (1, 1)
    advocate.customers.trash([who])
    today = advocate.today.read(scope)
    assert (today.late, today.late_count, advocate.today.count_late()) == ((), 0, 0)
    assert today.week.late == 1
    behind = PromiseFilter(state=None, became=(PromiseStanding.LATE,), became_at=clock.now())
    assert [each.id for each in advocate.promises.list_promises(behind)] == [promise]
    advocate.customers.restore([who])
    assert [each.id for each in advocate.today.read(scope).late] == [promise]
