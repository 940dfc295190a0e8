"""Promises as a calendar file: written whole or not at all, for its owner alone, and taken in twice without doubles."""

from __future__ import annotations

import os
import stat
import sys
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import icalendar
import pytest

from advocate.app import Advocate
from advocate.domain.cadence import CadenceDraft, Rhythm
from advocate.domain.ids import CustomerId, PromiseId
from advocate.domain.promise import Due, PromiseFilter
from advocate.errors import NotFound, VaultError, VaultReadOnly
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock

DAY = timedelta(days=1)


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "promises.ics"


def write(advocate: Advocate, file: Path, wanted: PromiseFilter = PromiseFilter()) -> Any:  # noqa: B008
    advocate.exporting.promises_calendar(file, wanted, advocate.clock.now())
    return icalendar.Calendar.from_ical(file.read_bytes())


class Phone:
    """A calendar that takes files in as RFC 5546 asks: by UID, of two the one with the higher SEQUENCE, then the later."""

    def __init__(self) -> None:
        self.parts: dict[str, Any] = {}

    def take_in(self, calendar: Any) -> None:
        for part in calendar.subcomponents:
            last = self.parts.get(part["UID"])
            if last is None or (part["SEQUENCE"], part.stamp) >= (last["SEQUENCE"], last.stamp):
                self.parts[str(part["UID"])] = part

    def shows(self, promise: PromiseId) -> tuple[str, str, str, datetime]:
        todo, event = self.parts[f"{promise}-todo@advocate"], self.parts[f"{promise}-event@advocate"]
        assert todo["SUMMARY"] == event["SUMMARY"]
        return str(todo["SUMMARY"]), str(todo["STATUS"]), str(event["STATUS"]), todo["DUE"].dt


def test_the_same_file_again_updates_and_doubles_nothing(
    advocate: Advocate, who: CustomerId, file: Path, clock: FakeClock
):
    phone = Phone()
    promise, other = factories.promise(advocate, who), factories.promise(advocate, who, words="Ring back")
    due = advocate.promises.get_promise(promise).due
    phone.take_in(write(advocate, file))
    assert phone.shows(promise) == (
        "Price of the oak floor · Maria Gomez",
        "NEEDS-ACTION",
        "CONFIRMED",
        due.start,
    )
    clock.pass_time(timedelta(hours=1))
    later = Due.at(due.start + DAY, ZONE)
    advocate.promises.change(promise, words="Price of the ash floor", due=later)
    changed = advocate.promises.keep(other)
    phone.take_in(write(advocate, file))
    assert len(phone.parts) == 4
    summary = "Price of the ash floor · Maria Gomez"
    assert phone.shows(promise) == (summary, "NEEDS-ACTION", "CONFIRMED", later.start)
    assert phone.shows(other)[1:3] == ("COMPLETED", "CANCELLED")
    assert changed.command_id is not None
    advocate.history.undo(changed.command_id)
    advocate.promises.release(promise)
    phone.take_in(write(advocate, file))
    assert len(phone.parts) == 4
    assert phone.shows(promise)[1:3] == ("CANCELLED", "CANCELLED")
    assert phone.shows(other)[1:3] == ("NEEDS-ACTION", "CONFIRMED"), "taking back counts as a change too"


def test_what_changes_beside_the_promise_reaches_the_calendar(
    advocate: Advocate, who: CustomerId, file: Path, clock: FakeClock
):
    phone, promise = Phone(), factories.promise(advocate, who)
    phone.take_in(write(advocate, file))
    clock.pass_time(timedelta(minutes=1))
    until = clock.now() + timedelta(hours=3)
    advocate.reminders.snooze((promise,), until)
    phone.take_in(write(advocate, file))
    event = phone.parts[f"{promise}-event@advocate"]
    assert until in [event["DTSTART"].dt + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]


def test_a_promise_moved_with_the_customers_yes_is_cancelled_and_new(
    advocate: Advocate, who: CustomerId, file: Path
):
    promise = factories.promise(advocate, who)
    later = Due.at(MORNING + 5 * DAY, ZONE)
    new = PromiseId(advocate.promises.move({promise: later}).made)
    phone = Phone()
    phone.take_in(write(advocate, file))
    assert phone.shows(promise)[1:3] == ("CANCELLED", "CANCELLED")
    assert phone.shows(new)[1:] == ("NEEDS-ACTION", "CONFIRMED", later.start)


def test_what_repeats_stands_there_with_its_open_time_alone(advocate: Advocate, who: CustomerId, file: Path):
    rhythm = Rhythm(rule="FREQ=DAILY;BYHOUR=9;BYMINUTE=0", first=MORNING + DAY, zone=ZONE)
    advocate.cadences.make(
        CadenceDraft(customer_id=who, words="How the drying goes", rhythm=rhythm, made_at=MORNING)
    )
    found = write(advocate, file)
    assert [len(found.todos), len(found.events)] == [1, 1]
    assert "RRULE" not in found.todos[0]


def test_only_what_is_wanted(advocate: Advocate, who: CustomerId, file: Path):
    other = factories.customer(advocate, "Marta Gomes")
    factories.promise(advocate, who)
    factories.promise(advocate, other, due=Due.at(MORNING + 30 * DAY, ZONE))
    (todo,) = write(advocate, file, PromiseFilter(customer_id=other)).todos
    assert todo["SUMMARY"].endswith("Marta Gomes")
    (todo,) = write(advocate, file, PromiseFilter(due_before=MORNING + 10 * DAY)).todos
    assert todo["SUMMARY"].endswith("Maria Gomez")
    assert len(write(advocate, file, PromiseFilter(owner_id=advocate.member.id)).todos) == 2


def test_it_says_how_many_and_is_for_its_owner_alone(advocate: Advocate, who: CustomerId, file: Path):
    for _ in range(3):
        factories.promise(advocate, who)
    advocate.promises.keep(factories.promise(advocate, who))
    file.write_text("an older one")
    file.chmod(0o644)
    written = advocate.exporting.promises_calendar(file, PromiseFilter(), advocate.clock.now())
    assert (written.path, written.entries, written.ended) == (file, 4, 1)
    assert written.size == file.stat().st_size
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.glob("*advocate*")] == []


def test_what_cannot_be_written_leaves_what_was_there(
    advocate: Advocate, who: CustomerId, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    now = advocate.clock.now()
    with pytest.raises(NotFound, match="no such promise"):
        advocate.exporting.promises_calendar(file, PromiseFilter(), now)
    assert not file.exists()
    factories.promise(advocate, who)
    with pytest.raises(VaultError, match="is a folder"):
        advocate.exporting.promises_calendar(tmp_path, PromiseFilter(), now)
    with pytest.raises(VaultError, match="There is no folder"):
        advocate.exporting.promises_calendar(tmp_path / "none" / "x.ics", PromiseFilter(), now)
    with pytest.raises(VaultError, match="part of the vault"):
        advocate.exporting.promises_calendar(advocate.vault.folder / "vault.db", PromiseFilter(), now)
    file.write_text("an older one")

    def full(*_args: object, **_others: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(VaultReadOnly, match="No space left"):
        advocate.exporting.promises_calendar(file, PromiseFilter(), now)
    assert file.read_text() == "an older one"
    assert [each.name for each in tmp_path.glob(".advocate*")] == []


def test_two_thousand_promises(advocate: Advocate, who: CustomerId, file: Path):
    drafts = tuple(
        factories.promise_draft(
            who, words=f"Number {number}", due=Due.at(MORNING + timedelta(minutes=number), ZONE)
        )
        for number in range(1, 2_001)
    )
    advocate.interactions.log(factories.interaction_draft(who), drafts)
    began = perf_counter()
    written = advocate.exporting.promises_calendar(file, PromiseFilter(), advocate.clock.now())
    took = perf_counter() - began
    assert (written.entries, written.ended) == (2_000, 0)
    assert took < 30, "about two milliseconds for each"
    found = icalendar.Calendar.from_ical(file.read_bytes())
    assert len({str(each["UID"]) for each in found.subcomponents}) == 4_000
    assert not any(each.errors for each in found.walk())
