"""Promises that get another time: with the customer's yes before they are due, as broken ones after; and put right, which breaks nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.history import Verb
from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due, PromiseFilter, PromiseState
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import consistency, factories
from tests.factories import ZONE
from tests.fakes import FakeClock

NOON = datetime(2026, 3, 13, 16, tzinfo=UTC)
DAY = timedelta(days=1)
NEXT = Due.at(NOON + 3 * DAY, ZONE)


@pytest.fixture
def promise(advocate: Advocate) -> PromiseId:
    return factories.promise(advocate, factories.customer(advocate), remind=(timedelta(hours=1),))


def test_before_it_is_due_the_customer_agreed(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    clock.at = NOON
    changes = advocate.promises.move({promise: NEXT}, told="It comes on Monday")
    old, new = advocate.promises.get_promise(promise), advocate.promises.get_promise(PromiseId(changes.made))
    assert (old.state, old.ended_at, old.told, old.due.start) == (
        PromiseState.RENEGOTIATED, NOON, "It comes on Monday", NOON,
    )  # fmt: skip
    assert (new.state, new.due, new.replaces_id, new.made_at) == (PromiseState.OPEN, NEXT, promise, NOON)
    assert (new.words, new.owner_id, new.remind) == (old.words, old.owner_id, old.remind)
    assert (changes.verb, changes.what, changes.due) == (Verb.PROMISE_MOVED, old.words, NEXT)
    assert [each.at for each in advocate.reminders.history(new.id)] == [NEXT.start - timedelta(hours=1)]
    counts = advocate.promises.counts(old.customer_id)
    assert (counts.open, counts.renegotiated, counts.broken) == (1, 1, 0)
    advocate.history.undo()
    assert [each.id for each in advocate.promises.list_promises(PromiseFilter(state=None))] == [promise]
    advocate.history.redo()
    consistency.check(advocate)


def test_after_it_was_due_it_is_broken_and_wants_a_reason(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON + timedelta(microseconds=1)
    with pytest.raises(InvalidValue) as refused:
        advocate.promises.move({promise: NEXT}, told="On Monday")
    assert refused.value.field == "reason"
    assert advocate.promises.get_promise(promise).state is PromiseState.OPEN
    advocate.promises.move({promise: NEXT}, "The supplier was late", "On Monday")
    old = advocate.promises.get_promise(promise)
    assert (old.state, old.reason, old.told) == (PromiseState.BROKEN, "The supplier was late", "On Monday")


def test_many_are_moved_in_one_step_or_none_is(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    who = advocate.promises.get_promise(promise).customer_id
    others = [factories.promise(advocate, who) for _ in range(3)]
    changes = advocate.promises.move(dict.fromkeys([promise, *others], NEXT))
    assert changes.made is None
    assert advocate.promises.counts(who).renegotiated == 4
    advocate.history.undo()
    advocate.promises.keep(others[1])
    with pytest.raises(Conflict):
        advocate.promises.move(dict.fromkeys([promise, *others], NEXT))
    assert advocate.promises.counts(who).renegotiated == 0
    with pytest.raises(NotFound):
        advocate.promises.move({PromiseId(who): NEXT})


@pytest.mark.parametrize(
    ("due", "field"),
    [
        (Due.at(NOON - 2 * DAY, ZONE), "due"),
        (Due.between(NOON + DAY, NOON, ZONE), "due"),
        (Due.at(NEXT.start.replace(tzinfo=None), ZONE), "due"),
    ],
)
def test_a_time_that_cannot_be_agreed_on_is_refused(
    advocate: Advocate, promise: PromiseId, due: Due, field: str
):
    with pytest.raises(InvalidValue) as refused:
        advocate.promises.move({promise: due})
    assert refused.value.field == field
    assert advocate.promises.get_promise(promise).state is PromiseState.OPEN


def test_what_was_moved_is_not_reopened_beside_what_took_its_place(advocate: Advocate, promise: PromiseId):
    moved = PromiseId(advocate.promises.move({promise: NEXT}).made)
    with pytest.raises(Conflict):
        advocate.promises.reopen(promise)
    with pytest.raises(Conflict):
        advocate.promises.keep(promise)
    advocate.promises.keep(moved)
    advocate.promises.reopen(moved)
    assert [each.id for each in advocate.promises.list_promises(PromiseFilter())] == [moved]


def test_a_chain_of_moves_is_told_from_end_to_end(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    ids = [promise]
    for number in range(1, 4):
        due = Due.at(NOON + number * DAY, ZONE)
        ids.append(PromiseId(advocate.promises.move({ids[-1]: due}).made))
    assert [advocate.promises.get_promise(each).replaces_id for each in ids] == [None, *ids[:-1]]
    clock.at = NOON + 3 * DAY
    assert [notice.promise.id for notice in advocate.reminders.waiting().notices] == [ids[-1]]


def test_how_it_ended_is_kept_with_what_the_customer_hears(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    who = advocate.promises.get_promise(promise).customer_id
    broken, released = factories.promise(advocate, who), factories.promise(advocate, who)
    clock.at = NOON + DAY
    advocate.promises.keep(promise, " Stuck in traffic ", " Sorry,\nit took longer ")
    advocate.promises.break_promise(broken, "Sold out", "We found another one")
    advocate.promises.release(released, "She found it herself")
    found = [advocate.promises.get_promise(each) for each in (promise, broken, released)]
    assert [(each.reason, each.told) for each in found] == [
        ("Stuck in traffic", "Sorry,\nit took longer"),
        ("Sold out", "We found another one"),
        ("She found it herself", ""),
    ]
    advocate.promises.reopen(promise)
    again = advocate.promises.get_promise(promise)
    assert (again.state, again.reason, again.told, again.ended_at) == (PromiseState.OPEN, "", "", None)
    with pytest.raises(InvalidValue):
        advocate.promises.break_promise(promise, " ")
    with pytest.raises(Conflict):
        advocate.promises.release(broken)
