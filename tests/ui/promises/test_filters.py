"""The questions of the promises page, as filters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.promise import PromiseCounts
from advocate.domain.team import Member
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock
from ui.calls.desk import Desk
from ui.promises.filters import (
    ENDED,
    KEYS,
    LATE,
    LATER,
    OPEN,
    TODAY,
    WEEK,
    Narrowing,
    counts_by_key,
    filters,
    first_shown,
)

DESK = Desk(
    me=Member(id=MemberId(UUID(int=7)), name="Priya", zone=ZONE),
    members=(),
    departments=(),
    clock=FakeClock(),
)
MIDNIGHT = datetime(2026, 3, 13, 4, 0, tzinfo=UTC)  # in New York, where summer time has begun


def test_a_day_that_ends_at_midnight_is_due_today():
    today = filters(DESK)[TODAY]
    assert today.due_from == MORNING
    assert today.due_before is not None
    assert MIDNIGHT < today.due_before < MIDNIGHT + timedelta(seconds=1)


def test_a_week_reaches_to_the_end_of_its_seventh_day():
    week, today = filters(DESK)[WEEK].due_before, filters(DESK)[TODAY].due_before
    assert week is not None
    assert today is not None
    assert week - today == timedelta(days=7)


def test_every_open_promise_stands_in_one_of_them():
    asked = filters(DESK)
    assert asked[LATE].late_at == asked[TODAY].due_from
    assert asked[TODAY].due_before == asked[WEEK].due_from
    assert asked[WEEK].due_before == asked[LATER].due_from
    counts = counts_by_key(PromiseCounts(open=20, late=1, due_today=2, due_soon=4))
    assert [counts[each] for each in (LATE, TODAY, WEEK, LATER, OPEN)] == [1, 2, 4, 13, 20]


def test_every_question_may_be_asked_of_one_owner():
    mine = filters(DESK, Narrowing(owner_id=DESK.me.id))
    theirs = filters(DESK, Narrowing(department_id=DepartmentId(UUID(int=3))))
    assert {each.owner_id for each in mine.values()} == {DESK.me.id}
    assert {each.department_id for each in theirs.values()} == {UUID(int=3)}
    assert tuple(mine) == KEYS
    assert mine[ENDED].only_ended
    assert mine[LATE].late_at == MORNING


def test_what_is_pressing_comes_first():
    assert first_shown({LATE: 1, TODAY: 2}) == LATE
    assert first_shown({LATE: 0, TODAY: 2}) == TODAY
    assert first_shown({}) == OPEN
