"""A step is taken back although what repeats went on meanwhile: nobody did that, so it stands in nobody's way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.cadence import CadenceDraft, Rhythm
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CadenceId, CaseId, CustomerId, MemberId, PromiseId
from advocate.domain.moment import local
from advocate.domain.promise import Due, PromiseFilter, PromiseState
from advocate.errors import Conflict
from tests import consistency, factories
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock

DAY = timedelta(days=1)
THREE = datetime(2026, 3, 12, 19, tzinfo=UTC)  # 15:00 in New York on the Thursday of the fake clock
ELEVEN = Rhythm(rule="FREQ=DAILY;BYHOUR=11;BYMINUTE=0", first=MORNING, zone=ZONE)


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def cadence(advocate: Advocate, who: CustomerId) -> CadenceId:
    return make(advocate, who)


@pytest.fixture
def sam(advocate: Advocate) -> Advocate:
    """A colleague at the same vault."""
    member = advocate.team.get_member(MemberId(advocate.team.add_member("Sam Reed").made))
    return Advocate(advocate.vault, member, advocate.clock)


def make(advocate: Advocate, who: CustomerId, rule: str = "FREQ=DAILY", **more: object) -> CadenceId:
    rhythm = Rhythm(rule=rule, first=THREE, zone=ZONE)
    draft = CadenceDraft(customer_id=who, words="How it dries", rhythm=rhythm, made_at=MORNING, **more)  # pyright: ignore[reportArgumentType]
    return CadenceId(advocate.cadences.make(draft).made)  # pyright: ignore[reportArgumentType]


def times(advocate: Advocate, state: PromiseState | None = PromiseState.OPEN) -> list[str]:
    found = advocate.promises.list_promises(PromiseFilter(state=state))
    return [f"{local(each.due.start, ZONE):%a %H:%M}" for each in found]


def first_of(advocate: Advocate) -> PromiseId:
    return advocate.promises.list_promises(PromiseFilter())[0].id


def go_on(advocate: Advocate, clock: FakeClock, span: timedelta = DAY) -> None:
    clock.pass_time(span)
    assert advocate.cadences.roll() is not None


def test_what_was_made_is_taken_back_with_all_its_times_and_comes_back_with_them(
    advocate: Advocate, clock: FakeClock, cadence: CadenceId
):
    go_on(advocate, clock)
    go_on(advocate, clock)
    before = consistency.rows(advocate)
    advocate.history.undo()
    assert (advocate.cadences.list_running(), times(advocate, None)) == ((), [])
    consistency.check(advocate)
    advocate.history.redo()
    assert consistency.rows(advocate) == before
    assert times(advocate) == ["Thu 15:00", "Fri 15:00", "Sat 15:00"]
    advocate.history.undo()
    assert times(advocate, None) == []


def test_what_was_made_and_came_to_its_end_by_itself(advocate: Advocate, clock: FakeClock, who: CustomerId):
    make(advocate, who, "FREQ=DAILY;COUNT=2")
    go_on(advocate, clock)
    go_on(advocate, clock)
    assert advocate.cadences.list_running() == ()
    advocate.history.undo()
    assert times(advocate, None) == []
    consistency.check(advocate)


def test_made_in_a_contact_that_is_taken_back(advocate: Advocate, clock: FakeClock, who: CustomerId):
    draft = CadenceDraft(
        customer_id=who, words="How it dries", rhythm=Rhythm(rule="FREQ=DAILY", first=THREE, zone=ZONE),
        made_at=MORNING,
    )  # fmt: skip
    advocate.interactions.log(factories.interaction_draft(who), (draft,))
    go_on(advocate, clock)
    advocate.history.undo()
    assert (times(advocate, None), advocate.cadences.list_running()) == ([], ())
    consistency.check(advocate)


def test_kept_ahead_of_its_time_and_taken_back_once_the_next_one_fell_due(
    advocate: Advocate, clock: FakeClock, cadence: CadenceId
):
    advocate.promises.keep(first_of(advocate))
    assert times(advocate) == ["Fri 15:00"]
    go_on(advocate, clock, 2 * DAY)
    assert times(advocate) == ["Fri 15:00", "Sat 15:00"]
    told = {each.promise.id for each in advocate.reminders.waiting().notices}
    advocate.reminders.mark_shown(advocate.reminders.waiting().notices)
    advocate.history.undo()
    assert times(advocate) == ["Thu 15:00", "Fri 15:00", "Sat 15:00"]
    assert {each.promise.id for each in advocate.reminders.unseen()} == {first_of(advocate)} - told
    advocate.history.redo()
    assert times(advocate) == ["Fri 15:00", "Sat 15:00"]
    assert advocate.cadences.roll() is None
    consistency.check(advocate)
    advocate.history.undo()
    advocate.history.undo()  # and what was made goes with all its times, whoever made each
    assert times(advocate, None) == []


def test_kept_again_once_what_the_undo_took_away_has_come_by_itself(
    advocate: Advocate, clock: FakeClock, cadence: CadenceId
):
    advocate.promises.keep(first_of(advocate))
    advocate.history.undo()
    go_on(advocate, clock)
    assert times(advocate) == ["Thu 15:00", "Fri 15:00"]
    advocate.history.redo()
    assert times(advocate) == ["Fri 15:00"]
    consistency.check(advocate)


def test_kept_by_one_and_the_next_one_by_another(
    advocate: Advocate, sam: Advocate, clock: FakeClock, cadence: CadenceId
):
    advocate.promises.keep(first_of(advocate))
    sam.promises.keep(first_of(advocate))
    assert times(advocate) == ["Sat 15:00"]
    advocate.history.undo()
    assert times(advocate) == ["Thu 15:00", "Sat 15:00"]
    sam.history.undo()
    assert times(advocate) == ["Thu 15:00", "Fri 15:00"]
    advocate.history.redo()
    assert times(advocate) == ["Fri 15:00"]
    consistency.check(advocate)


def test_moved_to_another_time_and_taken_back(advocate: Advocate, clock: FakeClock, cadence: CadenceId):
    advocate.promises.move({first_of(advocate): Due.at(THREE + timedelta(hours=1), ZONE)})
    assert times(advocate) == ["Thu 16:00", "Fri 15:00"]
    go_on(advocate, clock, 2 * DAY)
    advocate.history.undo()
    assert times(advocate) == ["Thu 15:00", "Fri 15:00", "Sat 15:00"]
    consistency.check(advocate)


def test_another_rhythm_is_taken_back_with_the_times_it_made(
    advocate: Advocate, clock: FakeClock, cadence: CadenceId
):
    advocate.cadences.change(cadence, rhythm=ELEVEN)
    go_on(advocate, clock, timedelta(hours=26))
    before = consistency.rows(advocate)
    assert times(advocate) == ["Thu 11:00", "Fri 11:00", "Sat 11:00"]
    advocate.history.undo()
    assert times(advocate) == ["Thu 15:00"]
    advocate.history.redo()
    assert consistency.rows(advocate) == before
    advocate.history.undo()
    go_on(advocate, clock, timedelta())
    assert times(advocate) == ["Thu 15:00", "Fri 15:00"]
    advocate.history.redo()
    assert times(advocate) == ["Thu 11:00", "Fri 11:00", "Sat 11:00"]
    consistency.check(advocate)


def test_other_words_and_another_owner_are_taken_back_in_the_times_made_since(
    advocate: Advocate, sam: Advocate, clock: FakeClock, cadence: CadenceId
):
    advocate.cadences.change(cadence, words="How wet it is", owner_id=sam.member.id)
    go_on(advocate, clock)
    kept = first_of(advocate)
    go_on(advocate, clock)
    sam.promises.keep(kept)
    advocate.promises.assign([first_of(advocate)], advocate.member.id)
    advocate.history.undo()
    advocate.history.undo()
    found = advocate.promises.list_promises(PromiseFilter())
    assert {(each.words, each.owner_name) for each in found} == {("How it dries", "Priya Natarajan")}
    advocate.history.redo()
    found = advocate.promises.list_promises(PromiseFilter())
    assert {(each.words, each.owner_name) for each in found} == {("How wet it is", "Sam Reed")}
    consistency.check(advocate)


def test_the_case_that_it_ended_with_is_reopened_and_it_goes_on(
    advocate: Advocate, clock: FakeClock, who: CustomerId
):
    case = CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING)).made
    )
    make(advocate, who, case_id=case, ends_with_case=True)
    advocate.cases.resolve(case)
    clock.pass_time(DAY)
    assert advocate.cadences.roll() is None
    advocate.history.undo()
    go_on(advocate, clock, timedelta())
    assert times(advocate) == ["Thu 15:00", "Fri 15:00"]
    consistency.check(advocate)


def test_what_a_colleague_did_to_a_time_since_still_stands_in_the_way(
    advocate: Advocate, sam: Advocate, clock: FakeClock, cadence: CadenceId
):
    go_on(advocate, clock)
    late, ahead = advocate.promises.list_promises(PromiseFilter())
    sam.promises.change(ahead.id, words="How wet it is")
    before = consistency.rows(advocate)
    with pytest.raises(Conflict, match="Maria Gomez"):
        advocate.history.undo()
    assert consistency.rows(advocate) == before
    sam.history.undo()
    sam.promises.keep(late.id)
    with pytest.raises(Conflict):
        advocate.history.undo()
    sam.history.undo()
    sam.reminders.snooze([ahead.id], THREE + 2 * DAY)
    with pytest.raises(Conflict):
        advocate.history.undo()
    sam.history.undo()
    advocate.history.undo()
    assert times(advocate, None) == []


def test_another_repeating_promise_is_left_alone(advocate: Advocate, clock: FakeClock, who: CustomerId):
    """They went on in one step."""
    make(advocate, who)
    make(advocate, who, "FREQ=DAILY;BYHOUR=12;BYMINUTE=0")
    go_on(advocate, clock)
    others = ["Thu 15:00", "Fri 15:00"]
    advocate.history.undo()
    assert times(advocate) == others
    assert advocate.cadences.roll() is None
    consistency.check(advocate)
