"""When to tell of a promise: before it falls due, once, and never of what is long past."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject

from advocate import settings
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING
from ui.runner import InlineRunner
from ui.tray.due_watch import Ahead, DueWatch, due_now, moment_of, read_ahead, seconds_to_next

TEN = timedelta(minutes=10)


@pytest.fixture
def customer(advocate):
    return factories.customer(advocate)


def promise(advocate, customer, due: Due, words: str = "Call back"):
    return factories.promise(advocate, customer, words=words, due=due)


def ahead(advocate) -> Ahead:
    return read_ahead(advocate)


def test_a_moment_is_told_of_before_it_a_day_when_its_work_begins():
    at = Due.at(MORNING, factories.ZONE)
    assert moment_of(at, TEN) == MORNING - TEN
    day = Due.on(date(2026, 3, 13), factories.ZONE)
    assert moment_of(day, TEN) == day.start + timedelta(hours=9) - TEN
    window = Due.between(MORNING, MORNING + timedelta(hours=2), factories.ZONE)
    assert moment_of(window, timedelta()) == MORNING


@pytest.mark.parametrize(
    ("minutes_from_now", "told"), [(60, False), (11, False), (10, True), (3, True), (-4, True), (-30, False)]
)
def test_it_is_told_of_from_ten_minutes_before_until_it_is_old_news(
    advocate, customer, minutes_from_now, told
):
    due = Due.at(MORNING + timedelta(minutes=minutes_from_now), factories.ZONE)
    promise(advocate, customer, due)
    assert bool(due_now(ahead(advocate), set())) is told


def test_the_next_one_is_waited_for_and_never_longer_than_ten_minutes(advocate, customer):
    assert seconds_to_next(ahead(advocate)) == 600
    promise(advocate, customer, Due.at(MORNING + timedelta(minutes=12), factories.ZONE))
    assert seconds_to_next(ahead(advocate)) == 120


def test_who_wants_none_is_told_nothing(advocate, customer):
    promise(advocate, customer, Due.at(MORNING, factories.ZONE))
    advocate.settings.set(settings.REMIND_BEFORE, "off")
    assert ahead(advocate).promises == ()
    assert due_now(ahead(advocate), set()) == ()


def test_promises_of_others_are_theirs(advocate, customer):
    sam = advocate.team.add_member("Sam").made
    made = promise(advocate, customer, Due.at(MORNING, factories.ZONE))
    assert len(ahead(advocate).promises) == 1
    advocate.promises.change(made, owner_id=sam)
    assert ahead(advocate).promises == ()


def test_it_is_told_of_once_and_again_when_it_was_moved(advocate, customer, clock, qtbot):
    owner = QObject()
    watch = DueWatch(InlineRunner(advocate, owner), owner)
    heard: list[str] = []
    watch.fell_due.connect(lambda due, _ahead: heard.extend(one.words for one in due))
    made = promise(advocate, customer, Due.at(MORNING + timedelta(minutes=5), factories.ZONE))
    watch.look()
    watch.look()
    assert heard == ["Call back"]
    advocate.promises.change(made, due=Due.at(MORNING + timedelta(minutes=40), factories.ZONE))
    watch.look()
    assert heard == ["Call back"]
    clock.pass_time(timedelta(minutes=31))
    watch.look()
    assert heard == ["Call back", "Call back"]
    watch.rest()
