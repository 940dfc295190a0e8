"""Reminders follow what becomes of their promise: another time, another owner, an end, what the team chooses, and many at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.ids import DepartmentId, MemberId, PromiseId
from advocate.domain.promise import Due, PromiseDraft
from advocate.domain.today import Scope
from advocate.errors import InvalidValue, NotFound
from tests import factories
from tests.factories import ZONE
from tests.fakes import FakeClock
from tests.reminding import (
    DAY,
    HOUR,
    NOON,
    NOW,
    OVER,
    SNOOZED,
    TEN,
    WAITING,
    planned,
    seat,
    show,
    told,
)


@pytest.fixture
def promise(advocate: Advocate) -> PromiseId:
    return factories.promise(advocate, factories.customer(advocate))


# -- corners: what was put off while something else happens --------------------------------------------------------------


def test_a_promise_that_ends_while_it_is_put_off_comes_back_with_it_when_it_is_reopened(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    advocate.reminders.snooze([promise], NOON + HOUR)
    advocate.promises.keep(promise)
    assert planned(advocate, promise) == [(-HOUR, OVER)]
    clock.at = NOON + 2 * HOUR
    assert told(advocate) == []
    advocate.promises.reopen(promise)
    assert planned(advocate, promise) == [(-HOUR, WAITING)]
    assert [notice.is_new for notice in show(advocate)] == [True]


@pytest.mark.parametrize("due", [NOON - HOUR, NOON + timedelta(days=7)], ids=["sooner", "later"])
def test_another_time_to_come_answers_what_was_told_and_what_it_was_put_off_to(
    advocate: Advocate, clock: FakeClock, promise: PromiseId, due: datetime
):
    advocate.reminders.snooze([promise], NOON + DAY)
    advocate.promises.change_due({promise: Due.at(due, ZONE)})
    states = {each.at: each.state for each in advocate.reminders.history(promise)}
    assert states == {NOON + DAY: SNOOZED, due - TEN: WAITING, due: WAITING}
    clock.at = due - TEN
    assert [notice.at for notice in show(advocate)] == [due - TEN]


def test_a_late_promise_that_gets_another_day_waits_no_longer(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON + HOUR
    show(advocate)
    advocate.promises.change_due({promise: Due.at(NOON + DAY, ZONE)})
    assert told(advocate) == []
    assert advocate.reminders.waiting().next_at == NOON + DAY - TEN
    advocate.history.undo()
    assert told(advocate) == [promise]


def test_a_time_that_has_passed_leaves_what_waits(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    clock.at = NOON + HOUR
    show(advocate)
    advocate.promises.change(promise, due=Due.at(NOON - HOUR, ZONE))
    assert told(advocate) == [promise]


def test_whoever_is_given_a_promise_is_told_anew_and_who_takes_it_on_is_not(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    sam = seat(advocate, "Sam Reed")
    clock.at = NOON
    show(advocate)
    advocate.promises.assign([promise], sam.member.id)
    assert told(advocate) == []
    assert [notice.is_new for notice in show(sam)] == [True]
    advocate.promises.assign([promise], advocate.member.id)
    assert [notice.is_new for notice in advocate.reminders.waiting().notices] == [False]
    advocate.promises.assign([promise], None)
    assert (told(advocate), told(sam)) == ([promise], [promise])
    assert show(sam) == ()


def test_what_is_put_off_goes_over_with_the_promise(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    sam = seat(advocate, "Sam Reed")
    advocate.reminders.snooze([promise], NOON + HOUR)
    advocate.promises.change(promise, owner_id=sam.member.id)
    clock.at = NOON + HOUR
    assert (told(advocate), told(sam)) == ([], [promise])


# -- whose they are ----------------------------------------------------------------------------------------------------


def test_mine_my_departments_and_nobodys_but_not_a_colleagues(advocate: Advocate, clock: FakeClock):
    who = factories.customer(advocate)
    ours = DepartmentId(advocate.team.add_department("Dispatch").made)
    theirs = DepartmentId(advocate.team.add_department("Billing").made)
    advocate.team.edit_member(replace(advocate.member, department_id=ours))
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed", department_id=theirs).made))
    mine = factories.promise(advocate, who)
    dispatch = factories.promise(advocate, who, department_id=ours)
    nobodys = factories.promise(advocate, who)
    advocate.promises.assign([nobodys], None)
    others = [
        factories.promise(advocate, who, department_id=theirs),
        factories.promise(advocate, who, owner_id=sam.member.id),
        factories.promise(advocate, who, owner_id=sam.member.id, department_id=ours),
    ]
    assert advocate.reminders.waiting().next_at == NOON - TEN
    clock.at = NOON
    assert set(told(advocate)) == {mine, dispatch, nobodys}
    assert set(told(sam)) == {nobodys, *others}
    everyone = advocate.reminders.waiting(Scope.EVERYONE)
    assert everyone.count == 6
    assert {notice.promise.id for notice in everyone.notices} == {mine, dispatch, nobodys, *others}
    advocate.team.edit_member(replace(sam.member, is_active=False))
    assert set(told(advocate)) == {mine, dispatch, nobodys, *others}, (
        "what somebody who left kept is everybody's"
    )


# -- what the team chooses ---------------------------------------------------------------------------------------------


def test_what_the_team_chooses_is_planned_anew_and_taken_back(advocate: Advocate, promise: PromiseId):
    own = factories.promise(advocate, factories.customer(advocate, "Tom"), remind=(HOUR,))
    advocate.settings.set(settings.REMIND_BEFORES, "60,30,0")
    assert planned(advocate, promise) == [(HOUR, WAITING), (HOUR / 2, WAITING), (NOW, WAITING)]
    assert planned(advocate, own) == [(HOUR, WAITING)]
    advocate.settings.set(settings.REMIND_BEFORES, "")
    assert planned(advocate, promise) == []
    advocate.history.undo()
    advocate.history.undo()
    assert planned(advocate, promise) == [(TEN, WAITING), (NOW, WAITING)]


def test_what_was_told_is_not_told_again_because_the_team_chose_otherwise(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON
    show(advocate)
    for chosen in ("1440,60,10,0", "60", "30,0"):
        advocate.settings.set(settings.REMIND_BEFORES, chosen)
        assert show(advocate) == ()
    assert told(advocate) == [promise]


def test_days_are_told_of_when_work_begins_and_quiet_hours_are_quiet(advocate: Advocate):
    who = factories.customer(advocate)
    day = factories.promise(advocate, who, due=Due.on(date(2026, 3, 16), ZONE), remind=(NOW,))
    evening = factories.promise(advocate, who, due=Due.at(datetime(2026, 3, 17, 1, tzinfo=UTC), ZONE))
    advocate.settings.set(settings.WORKING_HOURS, "08:15-17:00")
    (reminder,) = advocate.reminders.history(day)
    assert reminder.at == datetime(2026, 3, 16, 12, 15, tzinfo=UTC)
    advocate.settings.set(settings.QUIET_HOURS, "20:00-09:00")
    (reminder,) = advocate.reminders.history(day)
    assert reminder.at == datetime(2026, 3, 15, 23, 59, tzinfo=UTC)
    assert [each.at for each in advocate.reminders.history(evening)] == [
        datetime(2026, 3, 16, 23, 59, tzinfo=UTC)
    ]


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (settings.REMIND_BEFORES, "soon"),
        (settings.REMIND_BEFORES, "-5"),
        (settings.REMIND_BEFORES, "1,2,3,4,5,6,7"),
        (settings.REMIND_BEFORES, "86401"),
        (settings.WORKDAYS, ""),
        (settings.WORKDAYS, "7"),
        (settings.WORKING_HOURS, "17:00-09:00"),
        (settings.WORKING_HOURS, "25:00-26:00"),
        (settings.WORKING_HOURS, "nine to five"),
        (settings.HOLIDAYS, "Germany"),
        (settings.QUIET_HOURS, "20:00-20:00"),
    ],
)
def test_what_cannot_be_read_is_not_kept(
    advocate: Advocate, promise: PromiseId, setting: settings.Setting, value: str
):
    with pytest.raises(InvalidValue):
        advocate.settings.set(setting, value)
    assert advocate.settings.get(setting) == setting.default
    assert planned(advocate, promise) == [(TEN, WAITING), (NOW, WAITING)]


# -- many, and what brings or takes many -------------------------------------------------------------------------------


def test_ten_thousand_late_at_once_are_counted_listed_and_put_off(advocate: Advocate, clock: FakeClock):
    who = factories.customer(advocate)
    promises = tuple(factories.promise_draft(who, words=f"Sample {number}") for number in range(10_000))
    advocate.interactions.log(factories.interaction_draft(who), promises)
    clock.at = NOON + DAY
    waiting = advocate.reminders.waiting()
    assert (waiting.count, waiting.new, len(waiting.notices)) == (10_000, 10_000, 50)
    advocate.reminders.mark_shown(waiting.notices)
    assert advocate.reminders.waiting().new == 9_950
    everything = advocate.reminders.waiting(most=10_000).notices
    advocate.reminders.mark_shown(everything)
    assert advocate.reminders.waiting().new == 0
    advocate.reminders.snooze([notice.promise.id for notice in everything], NOON + 2 * DAY)
    assert advocate.reminders.waiting().count == 0
    clock.at = NOON + 2 * DAY
    assert advocate.reminders.waiting().new == 10_000


def test_a_sample_business_is_reminded_of_and_leaves_nothing(advocate: Advocate):
    advocate.sample.fill(customers=40)
    waiting = advocate.reminders.waiting(Scope.EVERYONE)
    assert waiting.count > 0
    with advocate.vault.database.reading() as connection:
        without = connection.exec_driver_sql(
            "SELECT count(*) FROM promises JOIN customers ON customers.id = customer_id WHERE promises.state = 'open' "
            "AND customers.state <> 'trashed' AND promises.id NOT IN (SELECT promise_id FROM reminders)"
        ).scalar_one()
    assert without == 0
    advocate.sample.remove()
    assert advocate.reminders.waiting(Scope.EVERYONE).count == 0
    advocate.history.undo()
    assert advocate.reminders.waiting(Scope.EVERYONE).count == waiting.count


def test_what_is_planned_again_is_the_same_as_before(advocate: Advocate, promise: PromiseId):
    before = [each.id for each in advocate.reminders.history(promise)]
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM reminders")
    assert advocate.reminders.history(promise) == ()
    advocate.settings.set(settings.REMIND_BEFORES, "0,10")
    assert [each.id for each in advocate.reminders.history(promise)] == before
    assert {each.version for each in before} == {8}


def test_a_promise_that_is_not_there_has_no_reminders(advocate: Advocate, promise: PromiseId):
    advocate.history.undo()
    assert advocate.reminders.history(promise) == ()
    with pytest.raises(NotFound):
        advocate.promises.get_promise(promise)


def test_the_ends_of_the_calendar_are_planned(advocate: Advocate):
    who = factories.customer(advocate)
    for year in (1, 9999):
        moment = datetime(year, 6, 1, 12, tzinfo=UTC)
        draft: PromiseDraft = factories.promise_draft(who, due=Due.at(moment, ZONE), made_at=moment)
        promise = PromiseId(advocate.promises.make(draft).made)
        assert advocate.reminders.history(promise)[-1].at <= moment
