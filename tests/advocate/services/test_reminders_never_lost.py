"""Ways in which a reminder could be lost: a clock that was wrong, another due time, a backup, an older computer, one promise
that cannot be read. Each with what the window does: ask, show, mark."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from advocate import app, settings
from advocate.app import Advocate
from advocate.domain.cadence import CadenceDraft, Rhythm
from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due, PromiseFilter
from advocate.services.backups import restore
from advocate.services.opening import by_passphrase
from tests import factories
from tests.factories import ZONE
from tests.fakes import FakeClock
from tests.reminding import DAY, HOUR, NOON, TEN, seat, show


@pytest.fixture
def promise(advocate: Advocate) -> PromiseId:
    return factories.promise(advocate, factories.customer(advocate))


def look(advocate: Advocate) -> list[PromiseId]:
    """What the window tells of when its timer rings."""
    advocate.reminders.tell_in_time()
    advocate.cadences.roll()
    return [notice.promise.id for notice in show(advocate)]


def again(advocate: Advocate, folder: Path, clock: FakeClock) -> Advocate:
    """Closed and opened, perhaps with another clock."""
    advocate.close()
    return app.open_with(folder, by_passphrase(factories.PASSPHRASE), clock=clock)


# -- a clock that was wrong ----------------------------------------------------------------------------------------------


def test_a_clock_set_back_a_day_while_closed_tells_again_in_time(vault_template: Path, tmp_path: Path):
    """A day ahead everything was told and seen: a day too early."""
    advocate = factories.copy_vault(vault_template, tmp_path / "vault", FakeClock())
    promise = factories.promise(advocate, factories.customer(advocate), due=Due.at(NOON + DAY, ZONE))
    advocate = again(advocate, tmp_path / "vault", FakeClock(NOON + DAY))
    assert look(advocate) == [promise]
    clock = FakeClock(NOON)
    advocate = again(advocate, tmp_path / "vault", clock)
    assert look(advocate) == []
    assert advocate.reminders.waiting().next_at == NOON + DAY - TEN
    clock.at = NOON + DAY - TEN - timedelta(seconds=1)
    assert look(advocate) == []
    clock.at = NOON + DAY - TEN
    assert look(advocate) == [promise]
    assert look(advocate) == []
    clock.at = NOON + DAY
    assert look(advocate) == [promise]
    assert look(advocate) == []
    advocate.close()


def test_a_clock_put_right_by_seconds_tells_nobody_twice(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON - TEN
    assert look(advocate) == [promise]
    clock.at -= timedelta(seconds=40)
    assert look(advocate) == []
    clock.at = NOON - TEN + timedelta(seconds=1)
    assert look(advocate) == []


def test_what_was_put_off_and_told_too_early_is_told_again(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    advocate.reminders.snooze([promise], NOON + DAY)
    clock.at = NOON + DAY
    assert look(advocate) == [promise]
    clock.at = NOON + HOUR
    assert look(advocate) == []
    assert advocate.promises.get_promise(promise).put_off.until == NOON + DAY
    clock.at = NOON + DAY
    assert look(advocate) == [promise]


def test_what_ended_meanwhile_is_not_told_again(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    clock.at = NOON
    assert look(advocate) == [promise]
    advocate.promises.keep(promise)
    clock.at = NOON - DAY
    assert look(advocate) == []
    advocate.promises.reopen(promise)
    clock.at = NOON - DAY + HOUR
    assert look(advocate) == []
    clock.at = NOON
    assert look(advocate) == [promise]


def test_with_nothing_told_too_early_nothing_is_written(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON
    assert look(advocate) == [promise]
    before = advocate.reminders.history(promise)
    advocate.vault.database.is_read_only = True
    advocate.reminders.tell_in_time()
    assert advocate.reminders.history(promise) == before


# -- another due time ----------------------------------------------------------------------------------------------------


def test_a_sooner_time_is_told_of_although_all_its_moments_have_passed(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    """Told a day ahead only; put right to three hours before it."""
    advocate.settings.set(settings.REMIND_BEFORES, "1440")
    clock.at = NOON - DAY + HOUR
    assert look(advocate) == [promise]
    clock.at = NOON - 6 * HOUR
    advocate.promises.change_due({promise: Due.at(NOON - 3 * HOUR, ZONE)})
    clock.at += timedelta(seconds=1)
    assert look(advocate) == [promise]
    assert look(advocate) == []
    assert advocate.reminders.waiting().count == 1
    advocate.history.undo()
    assert advocate.reminders.waiting().count == 1


def test_a_late_promise_that_is_due_any_time_today_after_all(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    clock.at = NOON + HOUR
    assert look(advocate) == [promise]
    advocate.promises.change_due({promise: Due.on(date(2026, 3, 13), ZONE)})
    clock.at += timedelta(seconds=1)
    assert look(advocate) == [promise]
    advocate.promises.change_due({promise: Due.at(NOON + DAY, ZONE)})
    assert advocate.reminders.waiting().count == 0
    assert advocate.reminders.next_at() == NOON + DAY - TEN


def test_who_wants_no_reminders_gets_none_at_another_time(advocate: Advocate, clock: FakeClock):
    promise = factories.promise(advocate, factories.customer(advocate), remind=())
    advocate.reminders.snooze([promise], NOON)
    clock.at = NOON
    assert look(advocate) == [promise]
    advocate.promises.change_due({promise: Due.at(NOON + HOUR, ZONE)})
    clock.at = NOON + 2 * HOUR
    assert look(advocate) == []


# -- elsewhere -----------------------------------------------------------------------------------------------------------


def test_a_restored_backup_tells_what_came_since_it_was_made(vault_template: Path, tmp_path: Path):
    """Told, answered and put off in the vault that is gone: what a backup does not know of was never told."""
    clock = FakeClock()
    advocate = factories.copy_vault(vault_template, tmp_path / "vault", clock)
    who = factories.customer(advocate)
    first, second = (factories.promise(advocate, who) for _ in range(2))
    rhythm = Rhythm(rule="FREQ=DAILY", first=NOON, zone=ZONE)
    advocate.cadences.make(
        CadenceDraft(customer_id=who, words="Update", rhythm=rhythm, made_at=advocate.clock.now())
    )
    file = advocate.backups.make(tmp_path).path
    clock.at = NOON
    assert len(look(advocate)) == 3
    advocate.promises.keep(first)
    advocate.reminders.snooze([second], NOON + DAY)
    advocate.close()
    restore(file, tmp_path / "restored", by_passphrase(factories.PASSPHRASE))
    later = FakeClock(NOON + DAY + HOUR)
    restored = app.open_with(tmp_path / "restored", by_passphrase(factories.PASSPHRASE), clock=later)
    told = look(restored)
    assert {first, second} < set(told)
    assert len(told) == 4, "two times of what repeats"
    assert look(restored) == []
    restored.close()


def test_another_zone_moves_no_moment(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    """Whoever travels is told at the moment that was promised, not at the same hour elsewhere."""
    before = advocate.reminders.history(promise)
    advocate.team.edit_member(replace(advocate.member, zone="Asia/Kolkata"))
    assert advocate.reminders.history(promise) == before
    clock.at = NOON - TEN
    assert look(advocate.seated(advocate.member.id)) == [promise]


def test_an_older_computer_that_knows_the_zone_of_none_of_them(
    advocate: Advocate, clock: FakeClock, promise: PromiseId
):
    who = factories.customer(advocate, "Tom Price")
    rhythm = Rhythm(rule="FREQ=DAILY", first=NOON, zone=ZONE)
    advocate.cadences.make(
        CadenceDraft(customer_id=who, words="Update", rhythm=rhythm, made_at=advocate.clock.now())
    )
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql("UPDATE promises SET due_zone = 'Mars/Olympus'")
        connection.exec_driver_sql("UPDATE cadences SET zone = 'Mars/Olympus'")
    advocate.settings.set(settings.REMIND_BEFORES, "10,0")
    clock.at = NOON
    assert len(look(advocate)) == 2
    assert len(advocate.promises.list_promises(PromiseFilter())) == 3


def test_one_rule_that_cannot_be_read_holds_up_nobody_else(
    advocate: Advocate, clock: FakeClock, promise: PromiseId, caplog: pytest.LogCaptureFixture
):
    """Another program wrote it, or one to come."""
    who = factories.customer(advocate, "Tom Price")
    for words in ("Broken", "Sound"):
        rhythm = Rhythm(rule="FREQ=DAILY", first=NOON, zone=ZONE)
        advocate.cadences.make(
            CadenceDraft(customer_id=who, words=words, rhythm=rhythm, made_at=advocate.clock.now())
        )
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql("UPDATE cadences SET rule = 'FREQ=FORTNIGHTLY' WHERE words = 'Broken'")
    clock.at = NOON + DAY
    told = [advocate.promises.get_promise(each).words for each in look(advocate)]
    assert sorted(told) == ["Broken", "Price of the oak floor", "Sound", "Sound"]
    (broken,) = [each for each in advocate.promises.list_promises(PromiseFilter()) if each.words == "Broken"]
    advocate.promises.keep(broken.id)
    assert len(advocate.cadences.list_running()) == 2
    assert "does not go on: This is no rule for repeating." in caplog.text
    assert "Tom Price" not in caplog.text


# -- taken back ----------------------------------------------------------------------------------------------------------


def test_undo_and_redo_of_everything_lose_none(advocate: Advocate, clock: FakeClock, promise: PromiseId):
    sam = seat(advocate, "Sam Reed")
    clock.at = NOON - TEN
    assert look(advocate) == [promise]
    advocate.reminders.snooze([promise], NOON + HOUR)
    advocate.promises.change_due({promise: Due.at(NOON + 2 * HOUR, ZONE)})
    advocate.promises.assign([promise], sam.member.id)
    advocate.promises.keep(promise)
    for _ in range(4):
        advocate.history.undo()
    clock.at = NOON
    assert look(advocate) == [promise]
    for _ in range(3):
        advocate.history.redo()
    clock.at = NOON + 2 * HOUR
    assert (look(advocate), look(sam)) == ([], [promise])
    advocate.history.undo()
    assert [each.promise.id for each in advocate.reminders.waiting().notices] == [promise]
