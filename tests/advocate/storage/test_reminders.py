"""What nobody has seen yet: how many, which, and that all of it can be marked where it was told as a number."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from advocate.domain.promise import Due
from advocate.domain.reminder import ReminderState
from advocate.domain.today import Scope
from advocate.storage.reminders import ReminderStore, Told
from tests import factories
from tests.fakes import MORNING
from tests.query_plans import watched_plans


@pytest.fixture
def customer(advocate):
    return factories.customer(advocate)


def late(advocate, customer, words: str, minutes: int, **changes):
    due = Due.at(MORNING - timedelta(minutes=minutes), factories.ZONE)
    made_at = MORNING - timedelta(days=30)
    return factories.promise(advocate, customer, words=words, due=due, made_at=made_at, **changes)


def words_of(notices) -> list[str]:
    return [notice.promise.words for notice in notices]


def test_how_many_nobody_has_seen_is_a_number_and_not_whether(advocate, customer):
    for number in range(3):
        late(advocate, customer, f"Promise {number}", 60 - number)
    waiting = advocate.reminders.waiting()
    assert (waiting.count, waiting.new, type(waiting.new)) == (3, 3, int)


def test_those_that_nobody_has_seen_are_found_behind_any_number_that_was(advocate, customer):
    for number in range(3):
        late(advocate, customer, f"Old {number}", 90 - number)
    advocate.reminders.mark_shown(advocate.reminders.waiting().notices)
    late(advocate, customer, "Second", 10)
    late(advocate, customer, "First", 20)
    assert words_of(advocate.reminders.waiting(most=3).notices) == ["Old 0", "Old 1", "Old 2"]
    assert words_of(advocate.reminders.unseen()) == ["First", "Second"]
    assert words_of(advocate.reminders.unseen(most=1)) == ["First"]


def test_all_whose_moment_had_come_are_marked_and_nobody_elses(advocate, customer, clock):
    sam = advocate.team.add_member("Sam").made
    mine = late(advocate, customer, "Mine", 60)
    theirs = late(advocate, customer, "Theirs", 60, owner_id=sam)
    coming = late(advocate, customer, "Coming", -5)
    counted = advocate.reminders.unseen_ids()
    made_meanwhile = late(advocate, customer, "Made meanwhile", 60)
    advocate.reminders.mark_every_shown(counted)
    assert {each.state for each in advocate.reminders.history(made_meanwhile)} == {ReminderState.WAITING}
    states = {each: [r.state for r in advocate.reminders.history(each)] for each in (mine, theirs, coming)}
    assert set(states[mine]) == {ReminderState.SHOWN}
    assert set(states[theirs]) == {ReminderState.WAITING}
    assert states[coming] == [ReminderState.SHOWN, ReminderState.WAITING]
    assert advocate.reminders.waiting(Scope.EVERYONE).new == 2


def test_more_promises_than_one_statement_takes_have_their_reminders(advocate, customer):
    promise = late(advocate, customer, "Ring her", 60)
    others = [UUID(int=number) for number in range(250_001)]
    with advocate.vault.database.reading() as connection:
        found = ReminderStore(connection).unanswered([*others, promise], MORNING)
    assert set(found.values()) == {promise}


def test_the_first_that_wait_are_told_in_order_whoever_keeps_them_and_whoever_saw_them(advocate, customer):
    """Each promise once, though it has several reminders, and as many as are wanted."""
    me = advocate.member.id
    kept_by = ({"owner_id": me}, {"owner_id": None})
    for number, minutes in enumerate((50, 20, 90, 70)):
        late(advocate, customer, f"Seen {minutes}", minutes, **kept_by[number % 2])
    advocate.reminders.mark_shown(advocate.reminders.waiting().notices)
    for number, minutes in enumerate((60, 10, 80, 40)):
        late(advocate, customer, f"New {minutes}", minutes, **kept_by[number % 2])
    ordered = ["Seen 90", "New 80", "Seen 70", "New 60", "Seen 50", "New 40", "Seen 20", "New 10"]
    for most in (0, 1, 5, 8, 50):
        assert words_of(advocate.reminders.waiting(most=most).notices) == ordered[:most]
        assert words_of(advocate.reminders.waiting(Scope.EVERYONE, most).notices) == ordered[:most]
        new = [words for words in ordered if words.startswith("New")]
        assert words_of(advocate.reminders.unseen(most=most)) == new[:most]
    waiting = advocate.reminders.waiting()
    assert (waiting.count, waiting.new) == (8, 4)
    assert all(len(notice.reminders) > 1 for notice in waiting.notices)


def test_what_waits_is_read_in_the_order_of_an_index_and_no_further_than_wanted(advocate, customer):
    """What a hundred thousand late promises stay quick by."""
    for number in range(30):
        late(advocate, customer, f"Promise {number}", 60 - number)
    told = Told(ids=(advocate.member.id,))
    with advocate.vault.database.reading() as connection, watched_plans(connection) as plans:
        ReminderStore(connection).count(told, MORNING)
        notices = ReminderStore(connection).notices(told, MORNING, 50)
        ReminderStore(connection).unanswered([notice.promise.id for notice in notices], MORNING)
    searched = [plan for plan in plans if "SEARCH reminders" in plan]
    waiting = [
        plan for plan in searched if "USING COVERING INDEX ix_reminders_next (state=? AND to_id=?" in plan
    ]
    assert len(waiting) == 2 + 4  # both counts at once, mine and everybody's; each stretch of what waits
    assert all("(promise_id=?" in plan for plan in searched if plan not in waiting)
    assert len([plan for plan in plans if "ORDER BY" in plan]) == 1  # those of the few that are listed
