"""Today: what waits for whoever sits down, by whose day it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.customer import CustomerFilter
from advocate.domain.ids import CustomerId, DepartmentId, MemberId, NoteId, PromiseId
from advocate.domain.kept_rate import KeptFigures
from advocate.domain.promise import Due
from advocate.domain.today import Scope, Today
from advocate.services import today as service
from advocate.settings import FIRST_DAY
from tests import factories
from tests.fakes import MORNING, FakeClock

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# The morning is Thursday 12 March 2026, 09:41 in New York; that day ends at 04:00 UTC.
MIDNIGHT = datetime(2026, 3, 13, 4, tzinfo=UTC)


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def sam(advocate: Advocate) -> Advocate:
    """Sam Reed, of the purchasing department, as Priya is."""
    department = DepartmentId(advocate.team.add_department("Purchasing").made)
    advocate.team.edit_member(replace(advocate.team.get_member(advocate.member.id), department_id=department))
    return advocate.seated(MemberId(advocate.team.add_member("Sam Reed", department_id=department).made))


def _promise(advocate: Advocate, who: CustomerId, words: str, due: datetime, **more) -> PromiseId:
    return factories.promise(advocate, who, words=words, due=Due.at(due, factories.ZONE), **more)


def _words(read: Today) -> tuple[list[str], list[str], list[str]]:
    lists = (read.late, read.due_today, read.upcoming)
    assert (read.late_count, read.due_today_count, read.upcoming_count) == tuple(map(len, lists))
    late, due, upcoming = ([promise.words for promise in each] for each in lists)
    return late, due, upcoming


def test_an_empty_vault_has_an_empty_day(advocate: Advocate) -> None:
    for scope in Scope:
        assert advocate.today.read(scope) == Today(at=MORNING)


def test_promises_stand_by_when_they_are_due(advocate: Advocate, who: CustomerId) -> None:
    for words, due in (
        ("at midnight", MIDNIGHT),
        ("just late", MORNING - timedelta(microseconds=1)),
        ("now", MORNING),
        ("tomorrow", MIDNIGHT + timedelta(microseconds=1)),
        ("long late", MORNING - 400 * DAY),
        ("in a week", MIDNIGHT + 7 * DAY),
        ("after that", MIDNIGHT + 7 * DAY + timedelta(microseconds=1)),
    ):
        _promise(advocate, who, words, due)
    advocate.promises.keep(_promise(advocate, who, "kept", MORNING - DAY))
    factories.promise(advocate, who, words="today", due=Due.on(datetime(2026, 3, 12).date(), factories.ZONE))
    assert _words(advocate.today.read()) == (
        ["long late", "just late"],
        ["now", "at midnight", "today"],
        ["tomorrow", "in a week"],
    )


def test_a_day_is_ones_own_the_departments_or_everyones(
    advocate: Advocate, who: CustomerId, sam: Advocate
) -> None:
    department = advocate.team.departments()[0].id
    stranger = MemberId(advocate.team.add_member("Ana Ruiz").made)
    due = MORNING - HOUR
    _promise(advocate, who, "Priya's", due)
    _promise(advocate, who, "Sam's", due + timedelta(minutes=1), owner_id=sam.member.id)
    _promise(advocate, who, "purchasing's", due + timedelta(minutes=2), department_id=department)
    _promise(advocate, who, "Ana's", due + timedelta(minutes=3), owner_id=stranger, department_id=department)
    assert _words(advocate.today.read())[0] == ["Priya's"]
    assert _words(sam.today.read(Scope.DEPARTMENT))[0] == ["Priya's", "Sam's", "purchasing's"]
    assert _words(sam.today.read(Scope.EVERYONE))[0] == ["Priya's", "Sam's", "purchasing's", "Ana's"]
    ana = advocate.seated(stranger)
    assert _words(ana.today.read(Scope.DEPARTMENT))[0] == ["Ana's"]  # she is of no department


def test_departments_to_which_nobody_belongs_are_everybodys_departments(
    advocate: Advocate, who: CustomerId, sam: Advocate
) -> None:
    dispatch = DepartmentId(advocate.team.add_department("Dispatch").made)
    ana = advocate.seated(MemberId(advocate.team.add_member("Ana Ruiz").made))
    _promise(advocate, who, "dispatch's", MORNING - HOUR, department_id=dispatch)
    _promise(advocate, who, "Sam's", MORNING - 2 * HOUR, owner_id=sam.member.id)
    assert _words(ana.today.read(Scope.DEPARTMENT))[0] == ["dispatch's"]
    assert _words(advocate.today.read(Scope.DEPARTMENT))[0] == ["Sam's", "dispatch's"]
    assert advocate.today.read(Scope.DEPARTMENT).week.late == 2
    assert ana.today.read(Scope.DEPARTMENT).week.late == 1
    assert _words(ana.today.read(Scope.MINE))[0] == []
    tom = MemberId(advocate.team.add_member("Tom Price", department_id=dispatch).made)
    assert _words(ana.today.read(Scope.DEPARTMENT))[0] == []
    assert _words(advocate.seated(tom).today.read(Scope.DEPARTMENT))[0] == ["dispatch's"]


def test_what_nobody_keeps_yet_is_due_for_everybody_but_counts_for_nobody(
    advocate: Advocate, who: CustomerId, sam: Advocate
) -> None:
    kept = _promise(advocate, who, "kept by chance", MORNING + HOUR)
    nobodys = _promise(advocate, who, "for somebody to take", MORNING - HOUR)
    advocate.promises.assign([kept, nobodys], None, None)
    advocate.promises.keep(kept)
    for member in (advocate, sam):
        for scope in Scope:
            assert _words(member.today.read(scope))[0] == ["for somebody to take"]
        assert member.today.read(Scope.MINE).week.kept == 0
        assert member.today.count_late() == 1


def test_the_lists_are_short_and_the_counts_true(
    advocate: Advocate, who: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "MOST_PROMISES", 2)
    for number in range(5):
        _promise(advocate, who, f"late {number}", MORNING - (5 - number) * HOUR)
    read = advocate.today.read()
    assert ([promise.words for promise in read.late], read.late_count) == (["late 0", "late 1"], 5)
    assert advocate.today.count_late() == 5


def test_the_week_counts_what_became_of_promises(
    advocate: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    def made(due: datetime, at: datetime) -> PromiseId:
        return _promise(advocate, who, "call", due, made_at=at)

    sunday = datetime(
        2026, 3, 8, 4, tzinfo=UTC
    )  # where a week of the region begins, and clocks changed that night
    clock.at = sunday + HOUR
    kept, late, broken = (made(sunday + HOUR * n, sunday - DAY) for n in (9, 2, 9))
    made(MORNING + DAY, sunday + 2 * HOUR)
    released = made(MORNING, sunday + 2 * HOUR)
    clock.at = sunday + 5 * HOUR
    advocate.promises.keep(kept)
    advocate.promises.keep(late)
    advocate.promises.break_promise(broken, "Supplier late")
    advocate.promises.release(released)
    clock.at = MORNING
    week = advocate.today.read().week
    late = (3 * HOUR,)
    assert week == KeptFigures(kept=1, kept_late=1, broken=1, released=1, open=1, made=2, lateness=late)
    assert week.rate == pytest.approx(1 / 3)
    advocate.settings.set(FIRST_DAY, "monday")
    week = advocate.today.read().week
    assert (week, week.rate) == (KeptFigures(open=1), None)


def test_notes_wait_until_they_are_answered_and_answers_until_they_are_seen(
    advocate: Advocate, who: CustomerId, sam: Advocate, clock: FakeClock
) -> None:
    department = advocate.team.departments()[0].id
    stranger = MemberId(advocate.team.add_member("Ana Ruiz").made)

    def send(body: str, **to) -> NoteId:
        clock.pass_time(timedelta(minutes=1))
        draft = NoteDraft(customer_id=who, body=body, sent_at=clock.now(), **to)
        return NoteId(advocate.notes.send(draft).made)

    to_sam, to_us = send("to Sam", to_member_id=sam.member.id), send("to us", department_id=department)
    send("to Ana", to_member_id=stranger)
    read = sam.today.read()
    assert ([note.body for note in read.notes_to_me], read.notes_to_me_count) == (["to us", "to Sam"], 2)
    assert [note.body for note in sam.today.read(Scope.EVERYONE).notes_to_me] == ["to Ana", "to us", "to Sam"]
    sam.notes.mark_read(to_us)
    assert len(sam.today.read().notes_to_me) == 2
    for note, hours in ((to_sam, 1), (to_us, 2)):
        clock.pass_time(hours * HOUR)
        sam.notes.answer(note, "Yes")
    assert sam.today.read().notes_to_me == ()
    assert sam.today.read().answers == ()
    assert [note.body for note in advocate.today.read().answers] == ["to us", "to Sam"]
    advocate.notes.mark_answer_seen(to_us)
    assert advocate.notes.mark_answer_seen(to_us).command_id is None
    assert [note.body for note in advocate.today.read().answers] == ["to Sam"]
    sam.notes.answer(to_us, "Yes, 40 square metres")
    assert [note.body for note in advocate.today.read().answers] == ["to us", "to Sam"]
    advocate.notes.answer(send("to myself", to_member_id=advocate.member.id), "Done")
    assert "to myself" not in [note.body for note in advocate.today.read().answers]


def test_quick_notes_and_who_was_seen_are_there(advocate: Advocate, who: CustomerId, sam: Advocate) -> None:
    advocate.quick_notes.write("mine")
    sam.quick_notes.write("Sam's")
    advocate.customers.saw(who)
    read = advocate.today.read()
    assert [note.text for note in read.unsorted] == ["mine"]
    assert [line.id for line in read.recently_seen] == [who]
    assert {note.text for note in advocate.today.read(Scope.DEPARTMENT).unsorted} == {"mine", "Sam's"}
    assert sam.today.read().recently_seen == ()


def _in_touch(advocate: Advocate, name: str, every: int, last: int, **more) -> CustomerId:
    """Six contacts so many days apart, the last one so many days ago."""
    who = factories.customer(advocate, name, **more)
    for number in range(6):
        factories.interaction(advocate, who, started_at=MORNING - timedelta(days=last + every * number))
    return who


def test_quiet_is_measured_by_ones_own_rhythm(advocate: Advocate, sam: Advocate) -> None:
    yearly = _in_touch(advocate, "Yearly", every=365, last=300)
    lately = _in_touch(advocate, "Monthly, lately quiet", every=40, last=90)
    long_ago = _in_touch(advocate, "Monthly, quiet for long", every=40, last=400)
    _in_touch(advocate, "Busy month", every=3, last=50)
    _in_touch(advocate, "A colleague", every=40, last=90, is_internal=True)
    promised = _in_touch(advocate, "To be called anyway", every=40, last=90)
    factories.promise(advocate, promised)
    quiet = advocate.today.read().quiet
    assert [(each.summary.id, each.days, each.usual_days) for each in quiet] == [
        (lately, 90, 40),
        (long_ago, 400, 40),
    ]
    advocate.customers.assign([lately], sam.member.id)
    assert [each.summary.id for each in advocate.today.read().quiet] == [long_ago]
    assert len(advocate.today.read(Scope.EVERYONE).quiet) == 2
    factories.interaction(advocate, lately, started_at=MORNING - DAY)
    advocate.customers.archive([long_ago])
    assert advocate.today.read(Scope.EVERYONE).quiet == ()
    assert yearly in [line.id for line in advocate.customers.list_customers(CustomerFilter())]


def test_the_ends_of_the_calendar_have_a_day_too(advocate: Advocate, clock: FakeClock) -> None:
    for moment in (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)):
        clock.at = moment
        assert advocate.today.read(Scope.EVERYONE).at == moment
