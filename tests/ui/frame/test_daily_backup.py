"""The backup that makes itself: once a day, shown as what it is, in nobody's way."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from advocate import app as vaults
from advocate.domain.customer import CustomerDraft
from advocate.errors import VaultReadOnly
from tests import factories
from tests.fakes import FakeClock
from tests.ui.windows import open_window
from ui.runner import Runner


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new")


def test_a_window_with_an_open_vault_waits_for_it(workplace):
    daily = workplace.window().daily_backup
    assert daily._timer.isActive()
    daily.rest()
    assert not daily._timer.isActive()


def test_it_is_made_once_a_day_and_said_to_be_only_here(workplace, advocate, clock, tmp_path):
    daily, foot = workplace.window().daily_backup, workplace.foot.backup
    factories.customer(advocate)
    daily.look()
    assert len(advocate.backups.list_made()) == 1
    assert foot.lines() == ("Backed up only here", "")
    assert foot._icon == "triangle-alert", "it would be lost with this computer"
    assert "By itself on this computer: 09:41" in foot.accessibleName()
    daily.look()
    assert len(advocate.backups.list_made()) == 1
    clock.pass_time(timedelta(days=1))
    daily.look()
    assert len(advocate.backups.list_made()) == 2
    advocate.backups.make(tmp_path)
    workplace._refresh()
    assert foot.lines() == ("Backed up 09:41", "")


def test_the_settings_tell_the_two_kinds_apart(workplace):
    workplace.window().daily_backup.look()
    workplace.go("settings", "vault")
    part = workplace.page("settings").section("vault").backup
    assert part.last.text().startswith("No backup yet.")
    assert part.own.text().endswith("The last one: just now.")
    assert len(part.list.rows()) == 1


def test_without_room_it_is_said_once(workplace, advocate, monkeypatch):
    def full(told):
        raise VaultReadOnly("The disk is full.", "Free some space.")

    monkeypatch.setattr(advocate.backups, "make_due", full)
    daily, said = workplace.window().daily_backup, []
    daily.failed.connect(said.append)
    daily.look()
    daily.look()
    assert said == ["Today’s backup did not make itself. The disk is full. Free some space."]
    assert workplace.toasts.toast.sentence() == said[0]


def test_what_people_do_meanwhile_does_not_wait_for_it(qtbot, vault_template, tmp_path):
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    runner, owner = Runner(), QObject()
    told: list[object] = []
    begun, go_on = threading.Event(), threading.Event()

    def open_it():
        opened = vaults.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=FakeClock())
        return opened, "open"

    def back_up(app, progress):
        def step(done: int, total: int) -> None:
            begun.set()
            go_on.wait(5)

        return app.backups.make_due(step).path

    runner.open(owner, open_it, told.append)
    runner.job(owner, back_up, told.append, told.append, only_reads=True)
    assert begun.wait(5)
    runner.command(
        owner, lambda app: app.customers.create(CustomerDraft(name="Maria")), lambda _: told.append("kept")
    )
    qtbot.waitUntil(lambda: "kept" in told)
    go_on.set()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[2].is_file()
    runner.close()


def test_closing_stops_it_and_nothing_of_it_stays(qtbot, vault_template, tmp_path):
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    runner, owner = Runner(), QObject()
    begun, go_on = threading.Event(), threading.Event()

    def open_it():
        return vaults.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=FakeClock()), None

    def back_up(app, progress):
        def step(done: int, total: int) -> None:
            begun.set()
            go_on.wait(5)
            progress(done, total)

        return app.backups.make_due(step)

    runner.open(owner, open_it, lambda _: None)
    runner.job(owner, back_up, lambda _: None, lambda _: None, only_reads=True)
    assert begun.wait(5)
    threading.Timer(0.1, go_on.set).start()
    runner.close()
    assert list((tmp_path / "vault" / "backups").iterdir()) == []
