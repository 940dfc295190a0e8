"""Promises and notes under headings: the headings say how many stand below, and the list has their order."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft, NoteFilter, NoteGrouping, NoteState
from advocate.domain.ids import CustomerId, DepartmentId, MemberId, NoteId, PromiseId
from advocate.domain.promise import Due, Promise, PromiseFilter, PromiseOrder, PromiseState
from advocate.domain.promise_groups import DueEdges, DueGroup, PromiseGrouping
from advocate.errors import InvalidValue
from tests import factories
from tests.fakes import MORNING

DAY = timedelta(days=1)
ORDER_OF = {
    PromiseGrouping.DUE: PromiseOrder.DUE,
    PromiseGrouping.OWNER: PromiseOrder.OWNER,
    PromiseGrouping.DEPARTMENT: PromiseOrder.DEPARTMENT,
    PromiseGrouping.CUSTOMER: PromiseOrder.CUSTOMER,
}


@pytest.fixture
def promises(advocate: Advocate) -> None:
    """Forty of every sort, drawn from a seed."""
    draw = Random(3)
    people = [factories.customer(advocate, name) for name in ("Zoë", "anna", "Änne", "Bob")]
    members = [advocate.member.id, MemberId(advocate.team.add_member("ana Ruiz").made)]
    departments = [DepartmentId(advocate.team.add_department(name).made) for name in ("Tiles", "Oak")]
    for number in range(40):
        due = Due.at(MORNING + timedelta(hours=draw.randint(-100, 400)), factories.ZONE)
        made = factories.promise(
            advocate, draw.choice(people), words=f"Call {number}", due=due, owner_id=draw.choice(members),
            made_at=MORNING - timedelta(hours=number * 7 % 40),
        )  # fmt: skip
        owner, department = draw.choice([None, *members]), draw.choice([None, *departments])
        if (owner is None and department is not None) or draw.random() < 0.5:
            advocate.promises.assign([made], owner, department)
        if draw.random() < 0.3:
            advocate.promises.keep(made)


def _key(promise: Promise, by: PromiseGrouping, edges: DueEdges) -> str:
    if by is PromiseGrouping.OWNER:
        return promise.owner_id.hex if promise.owner_id else ""
    if by is PromiseGrouping.DEPARTMENT:
        return promise.department_id.hex if promise.department_id else ""
    if by is PromiseGrouping.CUSTOMER:
        return promise.customer_id.hex
    end = promise.due.end
    if promise.state is PromiseState.OPEN and end < edges.now:
        return DueGroup.LATE
    if end < edges.today_from:
        return DueGroup.EARLIER
    last = (edges.today, edges.tomorrow, edges.this_week, edges.next_week)
    names = (DueGroup.TODAY, DueGroup.TOMORROW, DueGroup.THIS_WEEK, DueGroup.NEXT_WEEK)
    return next((name for name, moment in zip(names, last, strict=True) if end <= moment), DueGroup.LATER)


@pytest.mark.parametrize(
    "wanted", [PromiseFilter(), PromiseFilter(state=None), PromiseFilter(only_ended=True)]
)
@pytest.mark.parametrize("by", PromiseGrouping)
def test_the_headings_count_what_stands_below(
    advocate: Advocate, promises: None, by: PromiseGrouping, wanted: PromiseFilter
) -> None:
    edges = DueEdges.at(MORNING, date(2026, 3, 12), factories.ZONE, 6)
    listed = advocate.promises.list_promises(PromiseFilter(**_with(wanted, order=ORDER_OF[by])))
    keys = [_key(promise, by, edges) for promise in listed]
    groups = advocate.promises.groups(wanted, by)
    assert {group.key: group.count for group in groups} == Counter(keys)
    assert sum(group.late for group in groups) == sum(
        promise.state is PromiseState.OPEN and promise.due.end < MORNING for promise in listed
    )
    if by is not PromiseGrouping.DUE or wanted.state is PromiseState.OPEN:
        assert list(dict.fromkeys(keys)) == [group.key for group in groups]  # in the order of the headings
    titles = {promise.customer_id.hex: promise.customer_name for promise in listed}
    if by is PromiseGrouping.CUSTOMER:
        assert [group.title for group in groups] == [titles[group.key] for group in groups]
    assert all(bool(group.title) == bool(group.key) for group in groups)


def _with(wanted: PromiseFilter, **changes: object) -> dict[str, object]:
    return {name: getattr(wanted, name) for name in PromiseFilter.__slots__} | changes


def test_the_edges_of_a_week_that_begins_on_sunday_and_of_the_last_one() -> None:
    edges = DueEdges.at(MORNING, date(2026, 3, 12), factories.ZONE, 6)
    assert edges.this_week == datetime(2026, 3, 15, 4, tzinfo=UTC)
    assert edges.next_week == edges.this_week + 7 * DAY
    last = DueEdges.at(MORNING, date.max, "UTC", 0)
    assert last.today == last.tomorrow == last.next_week


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", PromiseOrder)
def test_every_order_puts_those_of_nobody_last(
    advocate: Advocate, promises: None, order: PromiseOrder, descending: bool
) -> None:
    wanted = PromiseFilter(state=None, order=order, descending=descending)
    listed = advocate.promises.list_promises(wanted)
    team = {member.id: member.name.casefold() for member in advocate.team.members()}
    departments = {each.id: each.name for each in advocate.team.departments()}
    value = {
        PromiseOrder.DUE: lambda p: p.due.end,
        PromiseOrder.MADE: lambda p: p.made_at,
        PromiseOrder.CUSTOMER: lambda p: {"Zoë": "zoe", "Änne": "anne"}.get(
            p.customer_name, p.customer_name.lower()
        ),
        PromiseOrder.OWNER: lambda p: team.get(p.owner_id),
        PromiseOrder.DEPARTMENT: lambda p: departments.get(p.department_id),
    }[order]
    values = [value(promise) for promise in listed]
    known = [each for each in values if each is not None]
    assert values == [*known, *[None] * (len(values) - len(known))]
    assert known == sorted(known, reverse=descending)
    stretches = [advocate.promises.list_promises(wanted, first, 7) for first in range(0, 40, 7)]
    assert tuple(promise for stretch in stretches for promise in stretch) == listed


def test_a_text_is_looked_for_in_the_words_and_the_name(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Oakley")
    for who, words in ((maria, "Price of the oak floor"), (maria, "Call back"), (tom, "Send the bill")):
        factories.promise(advocate, who, words=words)
    kept = factories.promise(advocate, maria, words="Oak sample")
    advocate.promises.keep(kept)

    def found(text: str, **more) -> set[str]:
        wanted = PromiseFilter(text=text, **more)
        listed = advocate.promises.list_promises(wanted)
        assert advocate.promises.count_promises(wanted) == len(listed)
        assert sum(
            group.count for group in advocate.promises.groups(wanted, PromiseGrouping.CUSTOMER)
        ) == len(listed)
        return {promise.words for promise in listed}

    assert found("oak") == {"Price of the oak floor", "Send the bill"}
    assert found("oak", state=None) == {"Price of the oak floor", "Send the bill", "Oak sample"}
    assert found("oak", only_ended=True) == {"Oak sample"}
    assert found("oak", customer_id=maria) == {"Price of the oak floor"}
    assert found("maria gom") == {"Price of the oak floor", "Call back"}
    assert found("nothing of it") == set()


def test_those_of_no_member(advocate: Advocate) -> None:
    department = DepartmentId(advocate.team.add_department("Purchasing").made)
    who = factories.customer(advocate)
    factories.promise(advocate, who)
    factories.promise(advocate, who, words="Oak?", department_id=department)
    (found,) = advocate.promises.list_promises(PromiseFilter(without_owner=True))
    assert found.words == "Oak?"


def test_several_are_given_moved_and_kept_in_one_step_each(advocate: Advocate) -> None:
    people = [factories.customer(advocate), factories.customer(advocate, "Tom")]
    ids = tuple(factories.promise(advocate, who) for who in people)
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    before = [advocate.promises.get_promise(each) for each in ids]
    assert advocate.promises.assign(ids, sam).words() == "Changed a promise to 2 customers"
    assert [advocate.promises.get_promise(each).owner_name for each in ids] == ["Sam Reed"] * 2
    later = Due.on(date(2026, 3, 20), factories.ZONE)
    advocate.promises.change_due(dict.fromkeys(ids, later))
    assert [advocate.promises.get_promise(each).due for each in ids] == [later] * 2
    advocate.promises.release(ids[0])
    assert advocate.promises.keep_many(ids).words() == "Kept a promise to 2 customers"
    states = [advocate.promises.get_promise(each).state for each in ids]
    assert states == [PromiseState.RELEASED, PromiseState.KEPT]
    assert advocate.promises.keep_many(ids).command_id is None
    for _ in range(4):
        advocate.history.undo()
    again = [advocate.promises.get_promise(each) for each in ids]
    assert [(each.owner_id, each.due, each.state) for each in again] == [
        (each.owner_id, each.due, each.state) for each in before
    ]
    assert advocate.promises.assign(ids[:1], None).words() == "Changed a promise to Maria Gomez"
    assert advocate.promises.keep_many((PromiseId(ids[0]),)).words() == "Kept a promise to Maria Gomez"


@pytest.mark.parametrize("moment", ["start", "end", "made_at"])
def test_a_time_without_a_zone_is_refused_kindly(advocate: Advocate, moment: str) -> None:
    who = factories.customer(advocate)
    naive = datetime(2026, 3, 13, 16)  # what is to be refused
    aware = {"start": MORNING, "end": MORNING, "made_at": MORNING} | {moment: naive}
    due = Due(kind=factories.Due.at(MORNING, "UTC").kind, start=aware["start"], end=aware["end"], zone="UTC")
    with pytest.raises(InvalidValue, match="no time zone"):
        advocate.promises.make(factories.promise_draft(who, due=due, made_at=aware["made_at"]))


@pytest.fixture
def notes(advocate: Advocate) -> None:
    draw = Random(11)
    people = [factories.customer(advocate, name) for name in ("Zoë", "anna", "Bob")]
    departments = [DepartmentId(advocate.team.add_department(name).made) for name in ("Tiles", "Oak")]
    members = [advocate.member.id, MemberId(advocate.team.add_member("ana Ruiz").made)]
    for number in range(25):
        department, member = draw.choice(
            [(d, m) for d in (*departments, None) for m in (*members, None) if d or m]
        )
        draft = NoteDraft(
            customer_id=draw.choice(people), body=f"Note {number}", department_id=department, to_member_id=member,
            sent_at=MORNING + timedelta(hours=draw.randint(0, 50)),
        )  # fmt: skip
        note = NoteId(advocate.notes.send(draft).made)
        if draw.random() < 0.6:
            advocate.notes.mark_read(note)
        if draw.random() < 0.3:
            advocate.notes.answer(note, "Yes")


@pytest.mark.parametrize("by", NoteGrouping)
def test_notes_stand_under_headings_in_their_order(advocate: Advocate, notes: None, by: NoteGrouping) -> None:
    listed = advocate.notes.list_notes(NoteFilter(by=by))
    keys = {
        NoteGrouping.STATE: [note.state.value for note in listed],
        NoteGrouping.DEPARTMENT: [note.department_id.hex if note.department_id else "" for note in listed],
        NoteGrouping.MEMBER: [note.to_member_id.hex if note.to_member_id else "" for note in listed],
        NoteGrouping.CUSTOMER: [note.customer_id.hex for note in listed],
    }[by]
    groups = advocate.notes.groups(NoteFilter(), by)
    assert {group.key: group.count for group in groups} == Counter(keys)
    assert list(dict.fromkeys(keys)) == [group.key for group in groups]
    for group in groups:
        below = [note for key, note in zip(keys, listed, strict=True) if key == group.key]
        assert group.waiting == sum(note.state is not NoteState.ANSWERED for note in below)
        assert [note.sent_at for note in below] == sorted((note.sent_at for note in below), reverse=True)
    assert advocate.notes.count_notes(NoteFilter()) == 25


def test_a_note_is_passed_on_and_comes_back(advocate: Advocate) -> None:
    who: CustomerId = factories.customer(advocate)
    tiles, oak = (DepartmentId(advocate.team.add_department(name).made) for name in ("Tiles", "Oak"))
    draft = NoteDraft(customer_id=who, body="Oak?", sent_at=MORNING, department_id=tiles)
    note = NoteId(advocate.notes.send(draft).made)
    assert advocate.notes.address(note, oak).words() == "Passed on a note about Maria Gomez"
    assert advocate.notes.get_note(note).to_name == "Oak"
    advocate.notes.address(note, None, advocate.member.id)
    assert [each.id for each in advocate.notes.list_notes(NoteFilter(from_me=True))] == [note]
    assert advocate.notes.list_notes(NoteFilter(nobodys=True)) == ()
    with pytest.raises(InvalidValue):
        advocate.notes.address(note, None, None)
    advocate.history.undo()
    advocate.history.undo()
    assert advocate.notes.get_note(note).department_id == tiles
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    assert sam.notes.list_notes(NoteFilter(from_me=True)) == ()
    naive = datetime(2026, 3, 13, 16)  # what is to be refused
    with pytest.raises(InvalidValue, match="no time zone"):
        advocate.notes.send(NoteDraft(customer_id=who, body="x", sent_at=naive, department_id=oak))
