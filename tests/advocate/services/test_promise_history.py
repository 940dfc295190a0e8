"""What happened to a promise, told from its making to its end, and how often it was put off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due, PromiseFilter, PromiseState, PutOff
from advocate.domain.promise_history import PromiseEvent, PromiseStep
from advocate.errors import InvalidValue, NotFound
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock

LATER, LAST = (Due.at(datetime(2026, 3, day, 16, 0, tzinfo=UTC), ZONE) for day in (16, 18))
HOUR = timedelta(hours=1)


@pytest.fixture
def promise(advocate: Advocate) -> PromiseId:
    return factories.promise(advocate, factories.customer(advocate))


def steps(advocate: Advocate, promise: PromiseId) -> list[PromiseStep]:
    return [event.step for event in advocate.promises.history(promise)]


def last(advocate: Advocate, promise: PromiseId) -> PromiseEvent:
    return advocate.promises.history(promise)[-1]


def test_it_begins_with_what_was_said_at_first(
    advocate: Advocate, promise: PromiseId, clock: FakeClock
) -> None:
    first = advocate.promises.get_promise(promise)
    sam = advocate.team.add_member("Sam Reed").made
    clock.pass_time(HOUR)
    advocate.promises.change(promise, words="Price of the ash floor", due=LATER, owner_id=sam)
    made, changed = advocate.promises.history(promise)
    assert (made.step, made.by, made.words, made.due) == (
        PromiseStep.MADE, "Priya Natarajan", ("", "Price of the oak floor"), (None, first.due),
    )  # fmt: skip
    assert (changed.step, changed.at, changed.by) == (PromiseStep.CHANGED, MORNING + HOUR, "Priya Natarajan")
    assert changed.words == ("Price of the oak floor", "Price of the ash floor")
    assert changed.due == (first.due, LATER)
    assert changed.owner == ("Priya Natarajan", "Sam Reed")


def test_what_was_taken_back_did_not_happen(advocate: Advocate, promise: PromiseId) -> None:
    advocate.promises.change(promise, due=LATER)
    advocate.history.undo()
    assert steps(advocate, promise) == [PromiseStep.MADE]


def test_an_end_has_its_reason_and_what_the_customer_heard(
    advocate: Advocate, promise: PromiseId, clock: FakeClock
) -> None:
    clock.pass_time(timedelta(days=2))
    advocate.promises.keep(promise, "The price came late.", "We are sorry; here it is.")
    end = last(advocate, promise)
    assert (end.step, end.state, end.is_late) == (PromiseStep.ENDED, PromiseState.KEPT, True)
    assert (end.reason, end.told) == ("The price came late.", "We are sorry; here it is.")
    advocate.promises.reopen(promise)
    again = last(advocate, promise)
    assert (again.step, again.reason) == (PromiseStep.REOPENED, "")


def test_moves_are_one_chain_from_wherever_it_is_read(
    advocate: Advocate, promise: PromiseId, clock: FakeClock
) -> None:
    first = advocate.promises.get_promise(promise).due
    clock.pass_time(HOUR)
    second = PromiseId(advocate.promises.move({promise: LATER}, "", "Monday, as you wished.").made)
    clock.pass_time(timedelta(days=5))
    third = PromiseId(advocate.promises.move({second: LAST}, "The van broke down.").made)
    found = advocate.promises.history(promise)
    assert found == advocate.promises.history(second) == advocate.promises.history(third)
    made, agreed, failed = found
    assert made.step is PromiseStep.MADE
    assert (agreed.step, agreed.state, agreed.due) == (
        PromiseStep.MOVED, PromiseState.RENEGOTIATED, (first, LATER),
    )  # fmt: skip
    assert agreed.told == "Monday, as you wished."
    assert (failed.step, failed.state, failed.due, failed.is_late, failed.reason) == (
        PromiseStep.MOVED, PromiseState.BROKEN, (LATER, LAST), True, "The van broke down.",
    )  # fmt: skip


def test_what_was_moved_knows_its_new_time(advocate: Advocate, promise: PromiseId) -> None:
    advocate.promises.move({promise: LATER})
    assert advocate.promises.get_promise(promise).moved_to == LATER
    advocate.history.undo()
    assert advocate.promises.get_promise(promise).moved_to is None


def test_telling_and_putting_off(advocate: Advocate, promise: PromiseId, clock: FakeClock) -> None:
    advocate.reminders.snooze([promise], MORNING + HOUR, "She is in a meeting")
    clock.pass_time(HOUR * 2)
    advocate.reminders.mark_shown(advocate.reminders.waiting().notices)
    advocate.reminders.snooze([promise], MORNING + HOUR * 5, "Still in it")
    made, first, told, second = advocate.promises.history(promise)
    assert made.step is PromiseStep.MADE
    assert (first.step, first.at, first.by) == (PromiseStep.PUT_OFF, MORNING, "Priya Natarajan")
    assert (first.until, first.reason) == (MORNING + HOUR, "She is in a meeting")
    assert (told.step, told.at) == (PromiseStep.TOLD, MORNING + HOUR * 2)
    assert (second.until, second.reason) == (MORNING + HOUR * 5, "Still in it")


def test_a_list_knows_how_often_a_promise_was_put_off(
    advocate: Advocate, promise: PromiseId, clock: FakeClock
) -> None:
    other = factories.promise(advocate, advocate.promises.get_promise(promise).customer_id)
    advocate.reminders.snooze([promise], MORNING + HOUR)
    advocate.reminders.snooze([promise], MORNING + HOUR * 3)
    found = {each.id: each.put_off for each in advocate.promises.list_promises(PromiseFilter())}
    assert found == {promise: PutOff(times=2, until=MORNING + HOUR * 3), other: None}
    clock.pass_time(HOUR * 4)
    advocate.reminders.mark_shown(advocate.reminders.waiting().notices)
    assert advocate.promises.get_promise(promise).put_off == PutOff(times=2)


def test_many_are_broken_or_released_in_one_step(advocate: Advocate, promise: PromiseId) -> None:
    other = factories.promise(advocate, advocate.promises.get_promise(promise).customer_id)
    with pytest.raises(InvalidValue):
        advocate.promises.break_many([promise, other], " ")
    advocate.promises.break_many([promise, other], "No oak.", "We called you.")
    ended = [advocate.promises.get_promise(each) for each in (promise, other)]
    assert {(each.state, each.reason, each.told) for each in ended} == {
        (PromiseState.BROKEN, "No oak.", "We called you.")
    }
    advocate.history.undo()
    advocate.promises.release_many([promise, other])
    assert advocate.promises.get_promise(other).state is PromiseState.RELEASED
    assert advocate.promises.due_ends([promise, other]) == ()
    advocate.history.undo()
    assert len(advocate.promises.due_ends([promise, other])) == 2


def test_of_many_that_are_kept_the_late_ones_alone_have_a_reason(
    advocate: Advocate, promise: PromiseId, clock: FakeClock
) -> None:
    customer = advocate.promises.get_promise(promise).customer_id
    clock.pass_time(timedelta(days=30))
    soon = factories.promise(advocate, customer, due=Due.at(clock.now() + HOUR, "UTC"))
    for ids in ([soon, promise], [promise, soon]):
        advocate.promises.keep_many(ids, "Was ill.", "We called you.")
        late, in_time = (advocate.promises.get_promise(each) for each in (promise, soon))
        assert (late.state, late.reason, late.told) == (PromiseState.KEPT, "Was ill.", "We called you.")
        assert (in_time.state, in_time.reason, in_time.told) == (PromiseState.KEPT, "", "")
        advocate.history.undo()
        assert len(advocate.promises.due_ends(ids)) == 2
    advocate.promises.keep(soon, told="We called you.")
    assert advocate.promises.get_promise(soon).told == "We called you."


def test_of_what_is_gone_nothing_is_told(advocate: Advocate, promise: PromiseId) -> None:
    advocate.history.undo()
    with pytest.raises(NotFound):
        advocate.promises.history(promise)


def test_one_that_came_in_ended_says_how(advocate: Advocate) -> None:
    advocate.sample.fill(customers=12)
    ended = advocate.promises.list_promises(PromiseFilter(only_ended=True, state=None))
    assert ended
    for promise in ended:
        events = advocate.promises.history(promise.id)
        assert [events[0].step, events[-1].state] == [PromiseStep.MADE, promise.state]
