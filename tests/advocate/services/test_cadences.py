"""Promises that repeat: the next time is always one in the lists, until a rule, a person or the case ends them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.cadence import CadenceDraft, OffDays, Rhythm
from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.ids import CadenceId, CaseId, CustomerId, PromiseId
from advocate.domain.interaction import Outcome
from advocate.domain.moment import local
from advocate.domain.promise import Due, DueKind, Promise, PromiseFilter, PromiseState
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import consistency, factories
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock

DAY = timedelta(days=1)
THREE = datetime(2026, 3, 12, 19, tzinfo=UTC)  # 15:00 in New York on the day of the fake clock
TWICE = "FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0"


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


def draft(who: CustomerId, rule: str = TWICE, first: datetime = THREE, **changes: object) -> CadenceDraft:
    kind = changes.pop("kind", DueKind.MOMENT)
    off_days = changes.pop("off_days", OffDays.KEEP)
    rhythm = Rhythm(rule=rule, first=first, zone=ZONE, kind=kind, off_days=off_days)  # pyright: ignore[reportArgumentType]
    defaults: dict[str, object] = {
        "customer_id": who,
        "words": "How the drying goes",
        "rhythm": rhythm,
        "made_at": MORNING,
    }
    return CadenceDraft(**defaults | changes)  # pyright: ignore[reportArgumentType]


def make(advocate: Advocate, who: CustomerId, *args: object, **changes: object) -> CadenceId:
    return CadenceId(advocate.cadences.make(draft(who, *args, **changes)).made)  # pyright: ignore[reportArgumentType]


def times(advocate: Advocate, state: PromiseState | None = PromiseState.OPEN) -> list[str]:
    return [f"{local(each.due.start, ZONE):%a %H:%M}" for each in promises(advocate, state)]


def promises(advocate: Advocate, state: PromiseState | None = PromiseState.OPEN) -> tuple[Promise, ...]:
    return advocate.promises.list_promises(PromiseFilter(state=state))


# -- made --------------------------------------------------------------------------------------------------------------


def test_it_is_promised_again_and_again_and_the_first_time_at_once(advocate: Advocate, who: CustomerId):
    changes = advocate.cadences.make(
        draft(who, words="  How it\n dries ", until_words=" dry ", remind=(timedelta(),))
    )
    cadence = advocate.cadences.get_cadence(CadenceId(changes.made))
    assert (cadence.words, cadence.until_words, cadence.owner_name) == (
        "How it dries",
        "dry",
        "Priya Natarajan",
    )
    assert (changes.what, changes.about) == ("How it dries", "Maria Gomez")
    (promise,) = promises(advocate)
    assert (promise.words, promise.cadence_id, promise.due.start) == ("How it dries", cadence.id, THREE)
    assert (promise.made_at, promise.remind) == (MORNING, (timedelta(),))
    assert [each.at for each in advocate.reminders.history(promise.id)] == [THREE]
    assert advocate.cadences.list_running() == advocate.cadences.list_running(who) == (cadence,)
    advocate.history.undo()
    assert (promises(advocate), advocate.cadences.list_running()) == ((), ())
    consistency.check(advocate)


def test_times_before_it_was_promised_are_no_promises_and_those_since_are(
    advocate: Advocate, who: CustomerId
):
    """Written down today, said yesterday at noon, counted from a week ago."""
    make(advocate, who, first=THREE - 7 * DAY, made_at=datetime(2026, 3, 11, 16, tzinfo=UTC))
    assert times(advocate) == ["Wed 15:00", "Thu 09:00", "Thu 15:00"]


def test_a_day_that_has_begun_is_promised_too(advocate: Advocate, who: CustomerId):
    make(advocate, who, "FREQ=DAILY", MORNING, kind=DueKind.DAY)
    assert times(advocate) == ["Thu 00:00"]


def test_it_belongs_to_the_case_of_its_contact(advocate: Advocate, who: CustomerId):
    case = CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING)).made
    )
    contact = factories.interaction(advocate, who, case_id=case)
    make(advocate, who, interaction_id=contact)
    assert [(each.case_id, each.interaction_id) for each in promises(advocate)] == [(case, contact)]
    other = factories.customer(advocate, "Tom", contact_points=())
    with pytest.raises(InvalidValue):
        make(advocate, other, interaction_id=contact)
    with pytest.raises(InvalidValue):
        make(advocate, other, case_id=case)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"words": " "}, "promise"),
        ({"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}, "due"),
        ({"rule": "FREQ=MINUTELY;INTERVAL=5"}, "due"),
        ({"rule": "now and then"}, "due"),
        ({"rule": "FREQ=DAILY;UNTIL=20260311"}, "due"),
        ({"rule": "FREQ=DAILY;COUNT=3", "first": THREE - 9 * DAY}, "due"),
        ({"rule": "FREQ=WEEKLY;BYDAY=SA", "off_days": OffDays.SKIP}, "due"),
        ({"first": THREE.replace(tzinfo=None)}, "first"),
        ({"made_at": MORNING.replace(tzinfo=None)}, "made_at"),
        ({"remind": (-DAY,)}, "remind"),
    ],
)
def test_what_cannot_repeat_is_refused_and_nothing_is_kept(
    advocate: Advocate, who: CustomerId, changes: dict[str, object], field: str
):
    with pytest.raises(InvalidValue) as refused:
        advocate.cadences.make(draft(who, **changes))  # pyright: ignore[reportArgumentType]
    assert refused.value.field == field
    assert (advocate.cadences.list_running(), promises(advocate)) == ((), ())


# -- changed -----------------------------------------------------------------------------------------------------------


def test_other_words_and_another_owner_from_the_next_time_on(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    cadence = make(advocate, who)
    clock.at = THREE + timedelta(hours=1)
    advocate.cadences.roll()
    dispatch = advocate.team.add_department("Dispatch").made
    advocate.cadences.change(cadence, words=" How dry it is ", department_id=dispatch)
    late, ahead = promises(advocate)
    assert (late.words, late.owner_name) == ("How the drying goes", "Priya Natarajan")
    assert (ahead.words, ahead.owner_name, ahead.owner_id) == ("How dry it is", "Dispatch", None)
    advocate.promises.keep(ahead.id)
    assert promises(advocate)[-1].owner_name == "Dispatch"
    advocate.history.undo()
    advocate.history.undo()
    assert {each.words for each in promises(advocate)} == {"How the drying goes"}


def test_another_rhythm_releases_what_was_to_come(advocate: Advocate, who: CustomerId, clock: FakeClock):
    cadence = make(advocate, who)
    rhythm = Rhythm(rule="FREQ=DAILY;BYHOUR=11;BYMINUTE=0", first=MORNING, zone=ZONE)
    advocate.cadences.change(cadence, rhythm=rhythm)
    assert times(advocate) == ["Thu 11:00"]
    (released,) = promises(advocate, PromiseState.RELEASED)
    assert released.reason == "It repeats at other times now."
    clock.pass_time(2 * DAY)
    advocate.cadences.roll()
    assert times(advocate) == ["Thu 11:00", "Fri 11:00", "Sat 11:00"]


def test_the_next_time_stays_where_the_new_rhythm_has_it(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    cadence = make(advocate, who)
    (before,) = promises(advocate)
    until = draft(who, f"{TWICE};UNTIL=20260313T130000Z").rhythm
    advocate.cadences.change(cadence, rhythm=until, ends_with_case=True)
    assert promises(advocate) == (before,)
    assert advocate.cadences.get_cadence(cadence).ends_with_case
    clock.at = THREE + timedelta(hours=1)
    assert advocate.cadences.count_late(cadence) == 1
    clock.pass_time(DAY)
    advocate.cadences.roll()
    assert times(advocate) == ["Thu 15:00", "Fri 09:00"]
    assert advocate.cadences.list_running() == ()


def test_today_is_promised_again_unless_it_was_kept_already(advocate: Advocate, who: CustomerId):
    cadence = make(advocate, who, "FREQ=DAILY", MORNING, kind=DueKind.DAY)
    other = Rhythm(rule="FREQ=DAILY;INTERVAL=2", first=MORNING, zone=ZONE, kind=DueKind.DAY)
    advocate.cadences.change(cadence, rhythm=other)
    (today,) = promises(advocate)
    assert times(advocate) == ["Thu 00:00"]
    advocate.promises.keep(today.id)
    advocate.cadences.change(cadence, rhythm=draft(who, "FREQ=DAILY", MORNING, kind=DueKind.DAY).rhythm)
    assert times(advocate) == ["Fri 00:00"]


def test_a_change_that_cannot_be_is_refused(advocate: Advocate, who: CustomerId):
    cadence = make(advocate, who)
    version = advocate.cadences.get_cadence(cadence).version
    with pytest.raises(Conflict):
        advocate.cadences.change(cadence, words="Twice", version=version + 1)
    with pytest.raises(InvalidValue):
        advocate.cadences.change(cadence, words=" ")
    with pytest.raises(InvalidValue):
        advocate.cadences.change(cadence, rhythm=draft(who, "FREQ=DAILY;UNTIL=20260311").rhythm)
    assert times(advocate) == ["Thu 15:00"]
    advocate.cadences.end(cadence)
    with pytest.raises(Conflict):
        advocate.cadences.change(cadence, words="Twice")


# -- ended -------------------------------------------------------------------------------------------------------------


def test_ended_by_hand_what_was_to_come_is_released_and_what_is_late_stays(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    cadence = make(advocate, who)
    clock.at = THREE + timedelta(hours=1)
    advocate.cadences.roll()
    advocate.cadences.end(cadence, "It is dry")
    assert times(advocate) == ["Thu 15:00"]
    ended = advocate.cadences.get_cadence(cadence)
    assert (ended.ended_at, ended.reason) == (clock.at, "It is dry")
    assert [each.reason for each in promises(advocate, PromiseState.RELEASED)] == ["It is dry"]
    clock.pass_time(5 * DAY)
    assert (advocate.cadences.roll(), advocate.cadences.list_running()) == (None, ())
    advocate.promises.keep(promises(advocate)[0].id)
    assert promises(advocate) == ()
    with pytest.raises(Conflict):
        advocate.cadences.end(cadence)
    with pytest.raises(NotFound):
        advocate.cadences.get_cadence(CadenceId(who))


@pytest.mark.parametrize("rule", ["FREQ=DAILY;COUNT=2", "FREQ=DAILY;UNTIL=20260313"])
def test_it_ends_with_its_rule_once_the_last_time_was_reached(
    advocate: Advocate, who: CustomerId, clock: FakeClock, rule: str
):
    cadence = make(advocate, who, rule)
    advocate.promises.keep(promises(advocate)[0].id)
    assert times(advocate) == ["Fri 15:00"]
    assert advocate.cadences.list_running() != ()
    advocate.promises.keep(promises(advocate)[0].id)
    assert (promises(advocate), advocate.cadences.list_running()) == ((), ())
    assert advocate.cadences.get_cadence(cadence).ended_at == clock.at
    advocate.history.undo()
    assert (times(advocate), len(advocate.cadences.list_running())) == (["Fri 15:00"], 1)


def test_it_ends_with_its_case_which_it_does_not_keep_open(advocate: Advocate, who: CustomerId):
    case = CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING)).made
    )
    make(advocate, who, case_id=case, ends_with_case=True)
    stays = make(advocate, who, case_id=case, words="How it looks")
    logged = advocate.interactions.log(
        factories.interaction_draft(who, case_id=case, outcome=Outcome.RESOLVED)
    )
    assert (logged.resolved_case, logged.waiting_case) == ("", "Wet floor")
    advocate.cadences.end(stays)
    logged = advocate.interactions.log(
        factories.interaction_draft(who, case_id=case, outcome=Outcome.RESOLVED)
    )
    assert logged.resolved_case == "Wet floor"
    assert (promises(advocate), advocate.cadences.list_running()) == ((), ())
    assert "The case was resolved." in [each.reason for each in promises(advocate, PromiseState.RELEASED)]
    advocate.history.undo()
    assert times(advocate) == ["Thu 15:00"]
    advocate.cases.resolve(case)
    assert promises(advocate) == ()
    advocate.cases.reopen(case)
    assert advocate.cases.get_case(case).state is CaseState.OPEN
    assert advocate.cadences.list_running() == ()


def test_a_sample_customer_takes_what_repeats_along(advocate: Advocate):
    advocate.sample.fill(customers=20)
    who = CustomerId(advocate.promises.list_promises(PromiseFilter())[0].customer_id)
    cadence = make(advocate, who)
    (first,) = [each for each in promises(advocate) if each.cadence_id == cadence]
    advocate.promises.move({first.id: Due.at(THREE + DAY, ZONE)})
    before = consistency.rows(advocate)
    advocate.sample.remove()
    assert advocate.cadences.list_running() == ()
    advocate.history.undo()
    assert consistency.rows(advocate) == before
    assert PromiseId(first.id) in {each.id for each in promises(advocate, None)}
