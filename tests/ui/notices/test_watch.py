"""When somebody is told: once, in order, never marked before it was seen; while it is locked without a word of whom."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from advocate import settings
from advocate.domain.promise import Due
from advocate.domain.reminder import ReminderState
from advocate.errors import VaultReadOnly
from tests import factories
from tests.fakes import MORNING
from tests.ui.notices.watching import MINUTE, Desk, desk
from ui.notices.telling import Choice
from ui.notices.watch import LONGEST

__all__ = ["desk"]


def test_each_is_told_at_its_moments_once_and_marked_once_it_was_shown(desk):
    price = desk.promise("Send the price", 30)
    desk.begin()
    assert desk.way.told == []
    assert desk.planned[-1] == MORNING + 20 * MINUTE
    desk.after(20 * MINUTE)
    told = desk.way.told[-1]
    assert (told.title, told.body) == ("Due today 10:11", "Send the price\nMaria Gomez")
    assert [words for _choice, words in told.choices] == ["Kept", "Snooze 10 minutes", "Open"]
    assert desk.states(price) == [ReminderState.SHOWN, ReminderState.WAITING]
    desk.after(MINUTE)
    assert len(desk.way.told) == 1
    desk.after(9 * MINUTE)
    assert desk.way.titles() == ["Due today 10:11", "Due today 10:11"]
    assert desk.counts[-1] == 1


def test_what_could_not_be_shown_is_not_marked_and_is_told_again(desk, caplog):
    price = desk.promise("Send the price", 30)
    desk.begin()
    desk.way.shows = False
    desk.after(20 * MINUTE)
    assert desk.states(price) == [ReminderState.WAITING, ReminderState.WAITING]
    assert desk.watch._timer.remainingTime() <= 60_001
    desk.way.shows = True
    desk.after(MINUTE)
    assert desk.states(price)[0] is ReminderState.SHOWN


@pytest.fixture
def asked(desk, monkeypatch) -> list[datetime]:
    """When the vault was asked what waits."""
    moments: list[datetime] = []
    write = desk.runner.write
    monkeypatch.setattr(
        desk.runner, "write", lambda *args, **more: (moments.append(desk.clock.now()), write(*args, **more))
    )
    return moments


def by_its_own_timer(desk, minutes: int) -> None:
    """The timer goes off whenever it was set to, for so long."""
    until = desk.clock.now() + minutes * MINUTE
    while (left := timedelta(milliseconds=desk.watch._timer.remainingTime())) <= until - desk.clock.now():
        desk.clock.pass_time(left)
        desk.watch._on_time()


def test_while_nobody_can_be_told_the_vault_is_not_asked_every_minute(desk, asked):
    """Out of sight, on a desktop without a way to tell: it may stand so for days."""
    price = desk.promise("Send the price", 30)
    desk.promise("Ring her", 45)
    desk.begin()
    desk.way.can = False
    by_its_own_timer(desk, 60)
    assert len(asked) < 12, "at what comes, and every ten minutes"
    assert {MORNING + minutes * MINUTE for minutes in (20, 30, 35, 45)} <= {
        moment.replace(microsecond=0) for moment in asked
    }
    desk.way.can = True
    by_its_own_timer(desk, 2)
    assert desk.way.titles() == ["2 promises want to be kept"]
    assert desk.states(price) == [ReminderState.SHOWN, ReminderState.SHOWN]


def test_what_nobody_could_be_told_of_before_the_computer_slept_is_told_as_missed(desk):
    desk.promise("Send the price", 30)
    desk.begin()
    desk.way.can = False
    by_its_own_timer(desk, 25)
    desk.clock.pass_time(timedelta(minutes=8))
    desk.watch._on_time()
    desk.way.can = True
    by_its_own_timer(desk, 2)
    assert desk.way.titles() == ["While you were away: 1 reminder"]


def test_nothing_is_marked_before_it_was_shown_and_nothing_told_twice_meanwhile(desk):
    price = desk.promise("Send the price", 30)
    desk.begin()
    desk.way.hangs = True
    desk.after(20 * MINUTE)
    desk.after(MINUTE)
    assert len(desk.way.told) == 1
    assert desk.states(price)[0] is ReminderState.WAITING
    desk.way.heard[-1].shown()
    assert desk.states(price)[0] is ReminderState.SHOWN


def test_several_at_one_moment_are_one_telling(desk):
    for number in range(8):
        desk.promise(f"Promise {number}", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    (told,) = desk.way.told
    assert told.title == "8 promises want to be kept"
    assert told.body.splitlines()[-1] == "and 5 more"
    assert len(told.body.splitlines()) == 4
    assert [choice for choice, _words in told.choices] == [Choice.SHOW, Choice.SNOOZE]
    desk.after(5 * MINUTE)
    assert len(desk.way.told) == 1


def test_what_comes_within_the_same_minute_waits_to_be_told_together(desk):
    for words, seconds in (("First", 0), ("Second", 20), ("Third", 40)):
        desk.promise(words, 30 + seconds / 60)
    desk.begin()
    desk.after(20 * MINUTE)
    desk.after(timedelta(seconds=20))
    desk.after(timedelta(seconds=20))
    assert len(desk.way.told) == 1
    assert desk.watch._timer.remainingTime() <= 20_001
    desk.after(timedelta(seconds=20))
    assert [told.body for told in desk.way.told][-1] == "Second · Maria Gomez\nThird · Maria Gomez"


def test_what_was_missed_and_what_is_unanswered_is_said_first_thing_in_order(desk, advocate, clock):
    for words, minutes in (("Third", -5), ("First", -300), ("Second", -90)):
        desk.promise(words, minutes)
    desk.begin()
    (told,) = desk.way.told
    assert told.title == "While you were away: 3 reminders"
    assert [line.partition(" ")[0] for line in told.body.splitlines()] == ["First", "Second", "Third"]
    desk.watch.rest()
    desk.begin()
    assert desk.way.titles() == ["While you were away: 3 reminders"] * 2
    desk.way.press(Choice.SHOW)
    assert desk.asked == ["today"]


def test_one_that_slept_says_so_and_ten_minutes_are_the_longest_wait(desk):
    desk.promise("Send the price", 300)
    desk.begin()
    assert desk.watch._timer.remainingTime() <= LONGEST.total_seconds() * 1000 + 1
    desk.sleep(timedelta(hours=7))
    assert desk.way.titles() == ["While you were away: 1 reminder"]


def test_a_clock_that_is_set_back_tells_again_in_time_and_nothing_too_early(desk, clock):
    """What was told by the wrong clock was told two hours too early."""
    price = desk.promise("Send the price", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    clock.set_by(-timedelta(hours=2))
    desk.watch.look()
    assert len(desk.way.told) == 1
    assert desk.watch._timer.remainingTime() <= LONGEST.total_seconds() * 1000 + 1
    assert desk.states(price) == [ReminderState.WAITING, ReminderState.WAITING]
    desk.after(timedelta(hours=1, minutes=59))
    assert len(desk.way.told) == 1
    desk.after(MINUTE)
    assert len(desk.way.told) == 2
    desk.after(10 * MINUTE)
    assert len(desk.way.told) == 3
    assert desk.states(price) == [ReminderState.SHOWN, ReminderState.SHOWN]


def test_in_the_night_when_the_hour_is_skipped_it_is_told_at_the_hour_that_was_said(qapp, advocate, clock):
    clock.at = datetime(2026, 3, 8, 6, 55, tzinfo=UTC)  # 01:55 in New York, five minutes before it is 03:00
    desk = Desk(advocate, clock)
    due = Due.at(datetime(2026, 3, 8, 7, 15, tzinfo=UTC), factories.ZONE)
    desk.promise("Send the price", 0, due=due, made_at=clock.at - timedelta(days=1))
    desk.begin()
    assert desk.planned == [datetime(2026, 3, 8, 7, 5, tzinfo=UTC)]
    desk.after(10 * MINUTE)
    assert desk.way.titles() == ["Due today 03:15"]
    desk.watch.end()


def test_ten_thousand_at_once_are_one_telling(desk, advocate):
    from tests.ui.notices.many import ten_thousand_late

    ten_thousand_late(advocate, desk.customer)
    desk.begin()
    (told,) = desk.way.told
    assert told.title == "While you were away: 10,000 reminders"
    assert told.body.splitlines()[-1] == "and 9,997 more"
    assert advocate.reminders.waiting().new == 0
    desk.after(20 * MINUTE)
    assert len(desk.way.told) == 1


def test_who_wants_none_is_told_nothing(desk, advocate):
    advocate.settings.set(settings.REMIND_BEFORES, "")
    desk.promise("Send the price", 5)
    desk.begin()
    desk.after(timedelta(hours=1))
    assert desk.way.told == []


def test_promises_of_others_are_theirs_and_whoever_sits_down_is_told_their_own(desk, advocate):
    sam = advocate.team.add_member("Sam").made
    desk.promise("Send the price", 5, owner_id=sam)
    desk.begin()
    assert desk.way.told == []
    desk.runner.seat(desk.owner, sam, lambda _nothing: None)
    desk.begin()
    assert desk.way.titles() == ["While you were away: 1 reminder"]


def test_a_promise_that_repeats_is_made_and_told_without_anybody_asking(desk, advocate, clock):
    from advocate.domain.cadence import CadenceDraft, Rhythm

    rhythm = Rhythm(
        rule="FREQ=DAILY", first=MORNING + 30 * MINUTE, zone=factories.ZONE, kind=Due.at(MORNING, "UTC").kind
    )
    advocate.cadences.make(
        CadenceDraft(customer_id=desk.customer, words="Tell how it dries", rhythm=rhythm, made_at=MORNING)
    )
    desk.begin()
    desk.after(30 * MINUTE)
    desk.after(timedelta(days=1))
    assert [told.body for told in desk.way.told] == [
        "Tell how it dries\nMaria Gomez"
    ] * 4  # before, and then; two days


def test_in_a_vault_that_cannot_be_written_to_it_is_told_once_for_each_opening(desk, advocate, monkeypatch):
    def refuse(*_: object) -> None:
        raise VaultReadOnly("Nothing can be saved.", "Look at the disk.")

    desk.promise("Send the price", 5)
    monkeypatch.setattr(type(advocate.reminders), "mark_shown", refuse)
    monkeypatch.setattr(type(advocate.cadences), "roll", refuse)
    desk.begin()
    desk.after(2 * MINUTE)
    desk.after(MINUTE)
    assert len(desk.way.told) == 1
    desk.after(2 * MINUTE)
    assert desk.way.titles()[1:] == ["Due today 09:46"]


# -- locked ------------------------------------------------------------------------------------------------------------


def test_while_locked_it_is_said_that_something_is_due_and_never_for_whom(desk):
    desk.promise("Send the price", 30)
    desk.promise("Call back", 45)
    desk.begin()
    desk.watch.rest()
    assert desk.way.withdrawn
    desk.after(19 * MINUTE)
    assert desk.way.told == []
    desk.after(MINUTE)
    desk.after(29 * MINUTE)
    (told,) = desk.way.told
    assert (told.title, told.body) == ("Something is due in Advocate.", "Unlock to see it.")
    desk.way.press(Choice.SHOW)
    assert desk.asked == ["unlock"]
    desk.after(timedelta(hours=5))
    assert len(desk.way.told) == 1, "nothing more came"
    desk.begin()
    assert desk.way.titles()[1:] == ["While you were away: 2 reminders"]


def test_a_window_that_stays_locked_says_it_again_when_more_comes(desk):
    for hours in (1, 3, 6):
        desk.promise(f"Call at {hours}", 60 * hours)
    desk.begin()
    desk.watch.rest()
    told = []
    for _ in range(8):
        desk.after(timedelta(hours=1))
        told.append(len(desk.way.told))
    assert told == [1, 1, 2, 2, 2, 3, 3, 3]


def test_a_button_pressed_after_it_was_locked_asks_to_unlock_and_does_nothing(desk, advocate):
    price = desk.promise("Send the price", 30)
    desk.begin()
    desk.after(20 * MINUTE)
    desk.watch.rest()
    desk.way.press(Choice.KEPT)
    assert desk.asked == ["unlock"]
    assert advocate.promises.get_promise(price).ended_at is None
    assert desk.counts[-1] == 0
