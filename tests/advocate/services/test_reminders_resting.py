"""Reminders of what was promised to a customer in the trash: they rest, and are back with the customer."""

from __future__ import annotations

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.ids import CustomerId, PromiseId
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
