"""Promises as lists, counts and single ones."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ids import CustomerId, PromiseId, short_ref
from advocate.domain.promise import Due, DueKind, PromiseCounts, PromiseFilter, PromiseState
from advocate.errors import InvalidValue, NotFound
from advocate.storage.promises import PromiseStore
from tests import factories
from tests.fakes import MORNING, FakeClock

DAY = timedelta(days=1)


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


def _words(advocate: Advocate, wanted: PromiseFilter) -> str:
    with advocate.vault.database.reading() as connection:
        store = PromiseStore(connection)
        page = store.page(wanted, 0, 100)
        assert store.count(wanted) == len(page)
    return "".join(promise.words for promise in page)


@pytest.mark.parametrize(
    "due",
    [
        Due.at(MORNING, "UTC"),
        Due.on(date(2026, 3, 29), "Europe/Berlin"),
        Due.on(date(9999, 12, 31), "Pacific/Kiritimati"),
        Due.between(MORNING, MORNING + timedelta(hours=2), "Mars/Base"),
        Due.between(MORNING, MORNING, "UTC"),
    ],
)
def test_a_due_time_comes_back_as_it_was_said(advocate: Advocate, who: CustomerId, due: Due) -> None:
    made = factories.promise(advocate, who, due=due)
    assert advocate.promises.get_promise(made).due == due
    advocate.promises.change(made, due=Due.on(date(2030, 1, 1), "UTC"))
    assert advocate.promises.get_promise(made).due.kind is DueKind.DAY
    advocate.history.undo()
    assert advocate.promises.get_promise(made).due == due


def test_a_changed_due_time_is_checked_like_a_new_one(advocate: Advocate, who: CustomerId) -> None:
    made = factories.promise(advocate, who)
    backwards = Due.between(MORNING + DAY, MORNING, "UTC")
    with pytest.raises(InvalidValue, match="before it begins"):
        advocate.promises.change(made, due=backwards)
    with pytest.raises(InvalidValue, match="before it begins"):
        advocate.interactions.log(
            factories.interaction_draft(who), (factories.promise_draft(who, due=backwards),)
        )
    assert advocate.timeline.keys(who)[0].id == made


def test_each_filter_shows_its_own(advocate: Advocate, who: CustomerId, clock: FakeClock) -> None:
    tom = factories.customer(advocate, "Tom Price")
    department = advocate.team.add_department("Dispatch").made
    sam = advocate.team.add_member("Sam Reed").made
    made = {
        words: factories.promise(
            advocate, owner, words=words, due=Due.at(MORNING + days * DAY, "UTC"), **changes
        )
        for words, owner, days, changes in (
            ("a", who, -2, {}),
            ("b", who, 1, {"department_id": department}),
            ("c", tom, 2, {"owner_id": sam}),
            ("d", tom, 3, {}),
            ("e", who, 4, {}),
        )
    }
    advocate.promises.keep(made["d"])
    advocate.promises.break_promise(made["e"], "closed")
    assert _words(advocate, PromiseFilter()) == "abc"
    assert _words(advocate, PromiseFilter(descending=True)) == "cba"
    assert _words(advocate, PromiseFilter(state=None)) == "abcde"
    assert _words(advocate, PromiseFilter(state=PromiseState.KEPT)) == "d"
    assert _words(advocate, PromiseFilter(only_ended=True)) == "de"
    assert _words(advocate, PromiseFilter(customer_id=tom, state=None)) == "cd"
    assert _words(advocate, PromiseFilter(owner_id=sam)) == "c"
    assert _words(advocate, PromiseFilter(owner_id=advocate.member.id)) == "a"
    assert _words(advocate, PromiseFilter(department_id=department)) == "b"
    assert _words(advocate, PromiseFilter(late_at=clock.now())) == "a"
    assert _words(advocate, PromiseFilter(due_from=MORNING + DAY, due_before=MORNING + 2 * DAY)) == "b"
    assert _words(advocate, PromiseFilter(state=None, late_at=clock.now())) == "a"


def test_promises_of_one_moment_keep_their_order_over_pages(advocate: Advocate, who: CustomerId) -> None:
    for number in range(9):
        factories.promise(advocate, who, words=str(number))
    with advocate.vault.database.reading() as connection:
        store = PromiseStore(connection)
        pages = [store.page(PromiseFilter(), first, 4) for first in (0, 4, 8)]
    assert "".join(promise.words for page in pages for promise in page) == "012345678"


def test_counts_of_nobody_are_zero(advocate: Advocate, who: CustomerId) -> None:
    for wanted in (PromiseFilter(), PromiseFilter(customer_id=who), PromiseFilter(text="oak")):
        assert advocate.promises.counts_of(wanted) == PromiseCounts()


def test_at_its_very_end_a_promise_is_not_late_yet(
    advocate: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    made = factories.promise(advocate, who, due=Due.at(MORNING, "UTC"))
    assert (advocate.promises.counts().late, advocate.promises.counts().due_today) == (0, 1)
    assert _words(advocate, PromiseFilter(late_at=MORNING)) == ""
    advocate.promises.keep(made)
    assert advocate.promises.counts(who).kept == 1
    clock.pass_time(timedelta(microseconds=1))
    advocate.promises.reopen(made)
    assert advocate.promises.counts().late == 1
    advocate.promises.keep(made)
    assert advocate.promises.counts(who).kept_late == 1


def test_a_promise_names_everybody_in_it(advocate: Advocate, who: CustomerId) -> None:
    department = advocate.team.add_department("Dispatch").made
    made = factories.promise(advocate, who, department_id=department)
    advocate.promises.break_promise(made, "The supplier closed")
    promise = advocate.promises.get_promise(made)
    assert (promise.customer_name, promise.made_by_name, promise.owner_name) == (
        "Maria Gomez",
        "Priya Natarajan",
        "Dispatch",
    )
    assert (promise.ended_by_name, promise.reason, promise.owner_id) == (
        "Priya Natarajan",
        "The supplier closed",
        None,
    )
    advocate.promises.reopen(made)
    again = advocate.promises.get_promise(made)
    assert (again.ended_at, again.ended_by_name, again.reason) == (None, "", "")


def test_those_made_in_a_contact_are_known(advocate: Advocate, who: CustomerId) -> None:
    drafts = tuple(factories.promise_draft(who, words=words) for words in "ab")
    contact = advocate.interactions.log(factories.interaction_draft(who), drafts).made
    factories.promise(advocate, who, words="c")
    with advocate.vault.database.reading() as connection:
        store = PromiseStore(connection)
        assert [promise.words for promise in store.made_in([contact])] == ["a", "b"]
        assert store.made_in([]) == ()


def test_a_reference_finds_its_promise(advocate: Advocate, who: CustomerId) -> None:
    made = factories.promise(advocate, who)
    with advocate.vault.database.reading() as connection:
        store = PromiseStore(connection)
        assert store.with_ref(short_ref(made)) == (made,)
        assert store.with_ref("00000000") == ()
        assert set(store.several([made, PromiseId(who)])) == {made}
        with pytest.raises(NotFound):
            store.get(PromiseId(who))
