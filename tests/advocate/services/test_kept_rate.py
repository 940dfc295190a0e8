"""The kept rate as a person asks for it: whose, by week or month, and as their weeks begin."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ids import CustomerId, DepartmentId, MemberId, PromiseId
from advocate.domain.kept_rate import KeptFigures, Period, RecordOf, Whose, behind
from advocate.domain.promise import Due, PromiseStanding
from advocate.settings import FIRST_DAY
from tests import factories
from tests.fakes import MORNING, FakeClock

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


def made(advocate: Advocate, who: CustomerId, due=MORNING, **changes) -> PromiseId:
    return factories.promise(advocate, who, due=Due.at(due, "UTC"), **changes)


def total(advocate: Advocate, whose: Whose | None = None, count: int = 12) -> KeptFigures:
    return advocate.kept_rate.record(Period.WEEK, count, *([whose] if whose else [])).total


def test_what_ends_later_changes_what_became_but_not_the_week(
    advocate: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    promise = made(advocate, who, MORNING - 8 * DAY, made_at=MORNING - 30 * DAY)
    assert [each.late for each in advocate.kept_rate.record(count=3).figures] == [0, 1, 0]
    advocate.promises.keep(promise)
    figures = advocate.kept_rate.record(count=3).figures
    assert [each.kept_late for each in figures] == [0, 1, 0]
    assert figures[1].longest == figures[1].median == 8 * DAY
    assert [each.late for each in figures] == [0, 0, 0]


@pytest.mark.parametrize("late", [False, True])
def test_undo_brings_the_figures_back(advocate: Advocate, who: CustomerId, late: bool) -> None:
    promise = made(advocate, who, MORNING - HOUR if late else MORNING + HOUR)
    again = Due.at(MORNING + DAY, "UTC")
    for act in (
        lambda: advocate.promises.keep(promise),
        lambda: advocate.promises.break_promise(promise, "No time"),
        lambda: advocate.promises.release(promise),
        lambda: advocate.promises.move({promise: again}, "Supplier"),
    ):
        before = advocate.kept_rate.record()
        act()
        assert advocate.kept_rate.record() != before
        advocate.history.undo()
        assert advocate.kept_rate.record() == before


def test_another_time_that_they_agreed_to_counts_for_itself(
    advocate: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    promise = made(advocate, who, MORNING + HOUR)
    moved = PromiseId(advocate.promises.move({promise: Due.at(MORNING + 2 * HOUR, "UTC")}).made)
    advocate.promises.keep(moved)
    assert total(advocate) == KeptFigures(made=2, renegotiated=1, kept=1)
    assert total(advocate).rate == 1.0


def test_whose(advocate: Advocate, who: CustomerId) -> None:
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    dispatch = DepartmentId(advocate.team.add_department("Dispatch").made)
    tom = factories.customer(advocate, "Tom Price")
    late = MORNING - HOUR
    made(advocate, who, late)
    made(advocate, tom, late, owner_id=sam, department_id=dispatch)
    made(advocate, who, late, department_id=dispatch)
    nobodys = made(advocate, tom, late)
    advocate.promises.assign([nobodys], None)
    assert total(advocate).late == 4
    for whose, count in (
        (Whose(member_id=advocate.member.id), 1),
        (Whose(member_id=sam), 1),
        (Whose(department_id=dispatch), 1),
        (Whose(customer_id=tom), 2),
    ):
        assert total(advocate, whose).late == count
        record = advocate.kept_rate.record(whose=whose)
        first, last = record.spans[0], record.spans[-1]
        wanted = behind(whose, first.begins, last.ends, (PromiseStanding.LATE,), MORNING)
        assert advocate.promises.count_promises(wanted) == count
    named = {of: [r.name for r in advocate.kept_rate.records(of)] for of in RecordOf}
    assert named == {
        RecordOf.TEAM: [""],
        RecordOf.PERSON: ["Priya Natarajan", "Sam Reed"],
        RecordOf.DEPARTMENT: ["Dispatch"],
        RecordOf.CUSTOMER: ["Maria Gomez", "Tom Price"],
    }
    for of in RecordOf:
        for record in advocate.kept_rate.records(of):
            assert record == advocate.kept_rate.record(whose=record.whose) or record.name
            assert record.total == total(advocate, record.whose)


@pytest.mark.parametrize(("first", "late"), [("monday", 0), ("sunday", 1), ("saturday", 2)])
def test_weeks_begin_as_the_member_has_it(advocate: Advocate, who: CustomerId, first: str, late: int) -> None:
    for days in (4, 5):  # the morning is a Thursday
        made(advocate, who, MORNING - days * DAY)
    advocate.settings.set(FIRST_DAY, first)
    assert advocate.kept_rate.record().figures[-1].late == late


def test_months_and_how_many(advocate: Advocate, who: CustomerId) -> None:
    made(advocate, who, MORNING - 13 * DAY, made_at=MORNING - 50 * DAY)
    record = advocate.kept_rate.record(Period.MONTH, 3)
    assert [(span.first.month, each.made, each.late) for span, each in zip(record.spans, record.figures, strict=True)] == [
        (1, 1, 0), (2, 0, 1), (3, 0, 0)
    ]  # fmt: skip
    assert len(advocate.kept_rate.record(count=0).spans) == 1
    assert len(advocate.kept_rate.record(count=10**9).spans) == 520


def test_today_counts_the_same_week(advocate: Advocate, who: CustomerId) -> None:
    for hours in (1, 2):
        made(advocate, who, MORNING - hours * HOUR)
    advocate.promises.keep(made(advocate, who, MORNING + HOUR))
    assert advocate.today.read().week == advocate.kept_rate.record().figures[-1]
    assert advocate.today.read().week == KeptFigures(made=3, kept=1, late=2)
