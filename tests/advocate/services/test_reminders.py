"""Reminders wait until they are answered: planned with their promise, shown, put off, and never lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from advocate import settings
from advocate.app import Advocate, open_with_passphrase
from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due
from advocate.domain.reminder import Snooze
from advocate.errors import Conflict, InvalidValue
from advocate.services.reminders import LONGEST_SNOOZE
from tests import consistency, factories
from tests.factories import ZONE
from tests.fakes import FakeClock
from tests.reminding import (
    DAY,
    HOUR,
    NOON,
    NOW,
    OVER,
    SHOWN,
    SNOOZED,
    TEN,
    WAITING,
    planned,
    show,
    told,
)


@pytest.fixture
def promise(advocate: Advocate) -> PromiseId:
    return factories.promise(advocate, factories.customer(advocate))


# -- planned -----------------------------------------------------------------------------------------------------------


def test_a_promise_is_told_of_ten_minutes_before_and_when_it_is_due(advocate: Advocate, promise: PromiseId):
    assert planned(advocate, promise) == [(TEN, WAITING), (NOW, WAITING)]
    waiting = advocate.reminders.waiting()
    assert (waiting.count, waiting.notices, waiting.next_at) == (0, (), NOON - TEN)


def test_it_is_told_on_time_and_not_a_microsecond_early(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON - TEN - timedelta(microseconds=1)
    assert told(advocate) == []
    clock.at = NOON - TEN
    waiting = advocate.reminders.waiting()
    (notice,) = waiting.notices
    assert (notice.promise.id, notice.at, notice.is_new, notice.snoozed) == (promise, NOON - TEN, True, 0)
    assert (waiting.count, waiting.new, waiting.now, waiting.next_at) == (1, 1, NOON - TEN, NOON)


@pytest.mark.parametrize(
    ("remind", "befores"), [((), []), ((DAY, HOUR), [HOUR]), ((NOW, HOUR, HOUR), [HOUR, NOW])]
)
def test_a_promise_has_reminders_of_its_own(
    advocate: Advocate, remind: tuple[timedelta, ...], befores: list[timedelta]
):
    who = factories.customer(advocate)
    promise = factories.promise(advocate, who, remind=remind, made_at=NOON - timedelta(hours=23))
    assert planned(advocate, promise) == [(before, WAITING) for before in befores]
    assert advocate.promises.get_promise(promise).remind == tuple(sorted(set(remind), reverse=True))


@pytest.mark.parametrize(
    "remind", [(timedelta(days=61),), (-TEN,), tuple(timedelta(minutes=each) for each in range(7))]
)
def test_reminders_that_nobody_could_want_are_refused(advocate: Advocate, remind: tuple[timedelta, ...]):
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue) as refused:
        factories.promise(advocate, who, remind=remind)
    assert refused.value.field == "remind"


def test_another_time_plans_anew_and_undo_and_redo_follow(advocate: Advocate, promise: PromiseId):
    before = advocate.reminders.history(promise)
    advocate.promises.change(promise, due=Due.at(NOON + HOUR, ZONE))
    after = advocate.reminders.history(promise)
    assert [each.at for each in after] == [NOON + HOUR - TEN, NOON + HOUR]
    advocate.history.undo()
    assert advocate.reminders.history(promise) == before
    advocate.history.redo()
    assert advocate.reminders.history(promise) == after
    consistency.check(advocate)


def test_a_made_promise_that_is_undone_takes_them_along_and_brings_the_same_back(
    advocate: Advocate, promise: PromiseId
):
    before = advocate.reminders.history(promise)
    advocate.history.undo()
    assert advocate.reminders.history(promise) == ()
    advocate.history.redo()
    assert advocate.reminders.history(promise) == before


@pytest.mark.parametrize(
    "end",
    [
        lambda app, promise: app.promises.keep(promise),
        lambda app, promise: app.promises.break_promise(promise, "Sold out"),
        lambda app, promise: app.promises.release(promise),
    ],
)
def test_what_has_ended_is_told_of_no_more_until_it_is_reopened(
    advocate: Advocate, clock: FakeClock, promise: PromiseId, end: Callable[[Advocate, PromiseId], object]
):
    clock.at = NOON - TEN
    show(advocate)
    end(advocate, promise)
    assert planned(advocate, promise) == [(TEN, OVER)]
    clock.at = NOON
    assert told(advocate) == []
    advocate.promises.reopen(promise)
    assert planned(advocate, promise) == [(TEN, SHOWN), (NOW, WAITING)]
    assert [notice.is_new for notice in show(advocate)] == [True]
    advocate.history.undo()
    assert planned(advocate, promise) == [(TEN, OVER), (NOW, OVER)]


def test_a_window_that_is_changed_to_by_friday_is_told_of_on_friday(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.pass_time(timedelta(hours=3, seconds=7))
    friday = Due.between(clock.now(), datetime(2026, 3, 14, 4, tzinfo=UTC), ZONE)
    advocate.promises.change(promise, due=friday)
    nine = datetime(2026, 3, 13, 13, tzinfo=UTC)
    assert [each.at for each in advocate.reminders.history(promise)] == [nine - TEN, nine]


# -- shown -------------------------------------------------------------------------------------------------------------


def test_what_was_shown_stays_until_it_is_answered_and_is_new_only_once(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON - TEN
    assert len(show(advocate)) == 1
    assert show(advocate) == ()
    waiting = advocate.reminders.waiting()
    assert (waiting.count, waiting.new, waiting.notices[0].is_new) == (1, 0, False)
    clock.at = NOON
    (again,) = show(advocate)
    assert (again.at, len(again.reminders)) == (NOON - TEN, 2)
    assert [each.shown_at for each in advocate.reminders.history(promise)] == [NOON - TEN, NOON]
    advocate.promises.change(promise, words="The price, in writing")
    assert planned(advocate, promise) == [(TEN, SHOWN), (NOW, SHOWN)]


def test_what_nobody_answered_waits_over_a_close_and_what_was_shown_is_not_new(
    advocate: Advocate, clock: FakeClock, promise: PromiseId, tmp_path: Path
):
    clock.at = NOON - TEN
    show(advocate)
    advocate.close()
    later = FakeClock(NOON + timedelta(days=3))
    again = open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=later)
    (notice,) = again.reminders.waiting().notices
    assert (notice.promise.id, notice.at, notice.is_new) == (promise, NOON - TEN, True)
    assert planned(again, promise) == [(TEN, SHOWN), (NOW, WAITING)]
    again.close()


def test_a_clock_that_is_set_back_tells_nothing_twice(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON
    show(advocate)
    clock.set_by(-HOUR)
    assert advocate.reminders.waiting().notices == ()
    clock.pass_time(HOUR)
    assert show(advocate) == ()
    assert told(advocate) == [promise]


def test_to_mark_nothing_or_what_is_gone_writes_nothing(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON
    notices = advocate.reminders.waiting().notices
    advocate.history.undo()
    advocate.reminders.mark_shown(notices)
    advocate.reminders.mark_shown(())
    advocate.history.redo()
    assert planned(advocate, promise) == [(TEN, WAITING), (NOW, WAITING)]


# -- put off -----------------------------------------------------------------------------------------------------------


def test_what_is_put_off_is_answered_and_comes_again_with_its_count_and_reason(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON - TEN
    show(advocate)
    for number, reason in enumerate(["Nobody answers", "In a meeting"], 1):
        advocate.reminders.snooze([promise], clock.now() + HOUR, reason)
        assert told(advocate) == []
        assert advocate.reminders.waiting().next_at == clock.now() + HOUR
        clock.pass_time(HOUR)
        (notice,) = show(advocate)
        assert (notice.promise.id, notice.snoozed, notice.at) == (promise, number, clock.now())
    first, second, third = advocate.reminders.history(promise)
    assert [each.state for each in (first, second, third)] == [SNOOZED, SNOOZED, SHOWN]
    assert [(each.reason, each.answered_by_name) for each in (first, second)] == [
        ("Nobody answers", "Priya Natarajan"),
        ("In a meeting", "Priya Natarajan"),
    ]
    assert (first.before, second.before) == (TEN, None)
    consistency.check(advocate)


def test_nothing_comes_before_what_it_was_put_off_to(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    advocate.reminders.snooze([promise], NOON + HOUR, "The customer is away")
    assert [(each.at, each.reason) for each in advocate.reminders.history(promise)] == [
        (NOON + HOUR, "The customer is away")
    ]
    advocate.settings.set(settings.REMIND_BEFORES, "60,0")
    clock.at = NOON
    assert told(advocate) == []
    clock.at = NOON + HOUR
    assert told(advocate) == [promise]


def test_put_off_to_a_sooner_moment_what_was_held_back_comes_again(advocate: Advocate, promise: PromiseId):
    advocate.reminders.snooze([promise], NOON + DAY)
    advocate.reminders.snooze([promise], NOON - HOUR)
    states = {NOON - each.at: each.state for each in advocate.reminders.history(promise)}
    assert states == {HOUR: WAITING, TEN: WAITING, NOW: WAITING, -DAY: SNOOZED}


def test_putting_off_is_taken_back_and_done_again(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    clock.at = NOON - TEN
    show(advocate)
    before = advocate.reminders.history(promise)
    advocate.reminders.snooze([promise], NOON + HOUR, "Busy")
    after = advocate.reminders.history(promise)
    advocate.history.undo()
    assert advocate.reminders.history(promise) == before
    advocate.history.redo()
    assert advocate.reminders.history(promise) == after


def test_many_are_put_off_in_one_step_and_those_that_ended_stay(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    who = factories.customer(advocate, "Tom Price", contact_points=())
    other, kept = factories.promise(advocate, who), factories.promise(advocate, who)
    advocate.promises.keep(kept)
    clock.at = NOON
    changes = advocate.reminders.snooze([promise, other, kept, promise], NOON + HOUR)
    assert told(advocate) == []
    assert [len(advocate.reminders.history(each)) for each in (promise, other, kept)] == [3, 3, 0]
    assert (changes.what, changes.about) == ("", "2 promises")
    advocate.history.undo()
    assert set(told(advocate)) == {promise, other}


@pytest.mark.parametrize("span", [NOW, -TEN, LONGEST_SNOOZE + timedelta(microseconds=1)])
def test_a_moment_that_has_passed_or_is_too_far_is_refused(
    advocate: Advocate, clock: FakeClock, promise: PromiseId, span: timedelta
):
    with pytest.raises(InvalidValue) as refused:
        advocate.reminders.snooze([promise], clock.now() + span)
    assert refused.value.field == "until"
    advocate.reminders.snooze([promise], clock.now() + LONGEST_SNOOZE)


def test_a_moment_without_a_zone_is_refused_and_so_is_a_promise_that_ended(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    with pytest.raises(InvalidValue):
        advocate.reminders.snooze([promise], NOON.replace(tzinfo=None))
    advocate.promises.keep(promise)
    with pytest.raises(Conflict):
        advocate.reminders.snooze([promise], NOON)
    with pytest.raises(Conflict):
        advocate.reminders.snooze([], NOON)


def test_what_can_be_chosen_follows_the_teams_working_time(advocate: Advocate):
    assert dict(advocate.reminders.snoozes())[Snooze.TOMORROW] == datetime(2026, 3, 13, 13, tzinfo=UTC)
    advocate.settings.set(settings.WORKDAYS, "0,1,2,3")
    advocate.settings.set(settings.WORKING_HOURS, "07:30-15:00")
    assert dict(advocate.reminders.snoozes())[Snooze.TOMORROW] == datetime(2026, 3, 16, 11, 30, tzinfo=UTC)
    assert advocate.reminders.working_time().days == frozenset(range(4))
