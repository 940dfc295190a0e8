"""What becomes of the answers to a reminder, from the telling to the vault."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.domain.promise import PromiseState
from advocate.domain.reminder import ReminderState
from tests.fakes import MORNING
from tests.ui.notices.watching import MINUTE, desk
from ui.notices import reading
from ui.notices.telling import Choice

__all__ = ["desk"]


def test_kept_in_time_keeps_it_at_once(desk, advocate):
    price = desk.promise("Send the price", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    desk.way.press(Choice.KEPT)
    assert advocate.promises.get_promise(price).state is PromiseState.KEPT
    assert desk.states(price)[-1] is ReminderState.OVER
    assert desk.late == []


def test_kept_late_asks_for_a_word_first(desk, advocate):
    """As everywhere else; beside the clock the window opens for it."""
    price = desk.promise("Send the price", 5)
    desk.begin()
    desk.after(timedelta(hours=3))
    desk.way.press(Choice.KEPT)
    assert [promise.id for promise in desk.late] == [price]
    assert advocate.promises.get_promise(price).state is PromiseState.OPEN


def test_snooze_puts_it_off_by_ten_minutes_from_the_answer(desk):
    price = desk.promise("Send the price", 5)
    desk.begin()
    desk.after(6 * MINUTE)
    desk.clock.pass_time(3 * MINUTE)
    told = len(desk.way.told)
    desk.way.press(Choice.SNOOZE)
    assert desk.advocate.reminders.waiting().count == 0
    desk.after(9 * MINUTE)
    assert len(desk.way.told) == told
    desk.after(MINUTE)
    assert len(desk.way.told) == told + 1
    assert ReminderState.SNOOZED in desk.states(price)


def test_nobody_snoozes_over_the_moment_at_which_it_is_due(desk):
    desk.promise("Send the price", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    desk.clock.pass_time(4 * MINUTE)
    desk.way.press(Choice.SNOOZE)
    assert desk.advocate.reminders.next_at() == MORNING + 30 * MINUTE
    desk.after(6 * MINUTE)
    assert desk.way.titles() == ["Due today 10:11", "Due today 10:11"]
    assert desk.clock.now() == MORNING + 30 * MINUTE


def test_what_comes_while_another_is_told_is_told_right_after_it(desk):
    desk.promise("Send the price", 30)
    desk.promise("Ring her", 31)
    desk.begin()
    desk.way.hangs = True
    desk.after(20 * MINUTE)
    desk.after(MINUTE)
    desk.way.hangs = False
    desk.way.heard[-1].shown()
    assert desk.watch._timer.remainingTime() <= 1000
    desk.watch._on_time()
    desk.after(MINUTE)
    assert [telling.body for telling in desk.way.told] == [
        "Send the price\nMaria Gomez",
        "Ring her\nMaria Gomez",
    ]


def test_open_asks_for_the_customer(desk):
    desk.promise("Send the price", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    desk.way.press(Choice.OPEN)
    assert desk.asked == [desk.customer]


@pytest.mark.parametrize("choice", [Choice.KEPT, Choice.SNOOZE])
def test_an_answer_that_comes_after_it_ended_says_so_and_changes_nothing(desk, advocate, choice):
    price = desk.promise("Send the price", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    advocate.promises.release(price, "They chose another floor")
    desk.way.press(choice)
    assert desk.asked == ["That promise had ended already."]
    assert advocate.promises.get_promise(price).reason == "They chose another floor"


@pytest.mark.parametrize(("listed", "choices"), [(3, [Choice.SHOW, Choice.SNOOZE]), (2, [Choice.SHOW])])
def test_nobody_puts_off_what_was_told_as_a_number_only(desk, monkeypatch, listed, choices):
    monkeypatch.setattr(reading, "MOST_LISTED", listed)
    for number in range(3):
        desk.promise(f"Promise {number}", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    told = desk.way.told[-1]
    assert told.title == "3 promises want to be kept"
    assert [choice for choice, _words in told.choices] == choices
