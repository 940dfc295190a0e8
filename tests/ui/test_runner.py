"""The real thread: order, staleness, owners that went away, errors, long work beside short, the pause after writing."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QThread

from advocate import app
from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.customer import CustomerDraft, CustomerFilter
from advocate.domain.history import Verb
from advocate.errors import AdvocateError, NotFound
from tests import factories
from tests.fakes import FakeClock
from ui.runner import InlineRunner, Runner
from ui.tasks import Cancelled

EVERYONE = CustomerFilter()


@pytest.fixture
def runner(qtbot, vault_template: Path, tmp_path: Path) -> Iterator[Runner]:
    """A runner with an open vault of its own."""
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    runner = Runner(idle_seconds=0.05)
    opened: list[object] = []
    runner.open(runner, lambda: (open_at(tmp_path / "vault"), "told"), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == ["told"]
    yield runner
    runner.close()


def open_at(folder: Path) -> Advocate:
    return app.open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())


class Listener(QObject):
    """An owner that notes what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: set[QThread] = set()

    def hear(self, value: object) -> None:
        self.told.append(value)
        self.threads.add(QThread.currentThread())


def test_answers_come_on_the_windows_thread_and_work_runs_on_another(runner, qtbot):
    owner = Listener()
    runner.query(owner, "where", lambda app: threading.current_thread().name, owner.hear)
    qtbot.waitUntil(lambda: bool(owner.told))
    assert owner.told == ["database"]
    assert owner.threads == {owner.thread()}


def test_what_is_asked_runs_in_order(runner, qtbot):
    owner = Listener()
    order: list[int] = []
    for number in range(20):
        runner.command(owner, lambda app, n=number: order.append(n) or Changes(verb=Verb.CUSTOMER_ADDED))
    runner.query(owner, "end", lambda app: tuple(order), owner.hear)
    qtbot.waitUntil(lambda: bool(owner.told))
    assert owner.told == [tuple(range(20))]


def test_a_newer_question_makes_the_older_void_and_it_is_not_even_run(runner, qtbot):
    owner, ran = Listener(), []
    gate = threading.Event()
    runner.query(owner, "hold", lambda app: gate.wait(5), lambda value: None)
    for text in ("m", "ma", "mar"):
        runner.query(owner, "find", lambda app, t=text: ran.append(t) or t, owner.hear)
    runner.query(owner, "other", lambda app: "beside", owner.hear)
    gate.set()
    qtbot.waitUntil(lambda: len(owner.told) == 2)
    assert owner.told == ["mar", "beside"]
    assert ran == ["mar"]


def test_nobody_is_called_who_has_gone(runner, qtbot):
    gone, here, ran = Listener(), Listener(), []
    gate = threading.Event()
    runner.query(here, "hold", lambda app: gate.wait(5), lambda value: None)
    runner.query(gone, "find", lambda app: ran.append("query"), gone.hear)
    runner.command(gone, lambda app: app.customers.create(CustomerDraft(name="Kept anyway")), gone.hear)
    trace = weakref.ref(gone)
    told = gone.told
    shiboken6.delete(gone)
    del gone
    gc.collect()
    assert trace() is None, "the runner keeps an owner alive"
    gate.set()
    runner.query(here, "count", lambda app: app.customers.count_customers(EVERYONE), here.hear)
    qtbot.waitUntil(lambda: bool(here.told))
    assert here.told == [1]  # what was to be changed was changed
    assert told == []
    assert ran == []


def test_a_command_says_what_changed_after_its_asker_was_told(runner, qtbot):
    owner = Listener()
    runner.changed.connect(lambda changes: owner.told.append(("changed", changes.verb)))
    runner.command(
        owner,
        lambda app: app.customers.create(CustomerDraft(name="Maria Gomez")),
        lambda changes: owner.told.append(("done", changes.verb)),
    )
    qtbot.waitUntil(lambda: len(owner.told) == 2)
    assert owner.told == [("done", Verb.CUSTOMER_ADDED), ("changed", Verb.CUSTOMER_ADDED)]


def test_errors_for_people_go_to_the_asker_or_to_the_window(runner, qtbot):
    owner, window = Listener(), Listener()
    runner.command_failed.connect(window.hear)

    def refuse(app: Advocate) -> Changes:
        raise NotFound("It is not there.")

    runner.command(owner, refuse, None, owner.hear)
    runner.command(owner, refuse)
    qtbot.waitUntil(lambda: len(window.told) == 1)
    assert [str(error) for error in owner.told] == ["It is not there."]
    assert isinstance(window.told[0], NotFound)


def test_a_bug_is_reported_and_the_thread_goes_on(runner, qtbot):
    owner, bugs = Listener(), Listener()
    runner.bug_met.connect(bugs.hear)
    runner.query(owner, "bug", lambda app: 1 // 0, owner.hear, owner.hear)
    runner.query(owner, "fine", lambda app: "fine", owner.hear)
    qtbot.waitUntil(lambda: len(owner.told) == 2)
    said, fine = owner.told
    assert str(said) == "That was not done. What you typed is still here."  # nobody waits for ever
    assert fine == "fine"
    assert isinstance(bugs.told[0], ZeroDivisionError)


def test_questions_are_answered_while_a_job_runs_and_commands_wait_for_it(runner, qtbot):
    owner = Listener()
    go_on, begun = threading.Event(), threading.Event()

    def work(app: Advocate, progress: object) -> str:
        begun.set()
        go_on.wait(5)
        return "job"

    runner.job(owner, work, owner.hear)
    qtbot.waitUntil(begun.is_set)
    runner.command(
        owner, lambda app: app.customers.create(CustomerDraft(name="Later")), lambda c: owner.hear("command")
    )
    runner.query(owner, "count", lambda app: app.customers.count_customers(EVERYONE), owner.hear)
    qtbot.waitUntil(lambda: bool(owner.told))
    assert owner.told == [0]
    go_on.set()
    qtbot.waitUntil(lambda: len(owner.told) == 3)
    assert owner.told == [0, "job", "command"]


def test_a_job_reports_and_stops_when_asked(runner, qtbot):
    owner, steps = Listener(), []
    entered = threading.Event()

    def work(app: Advocate, progress) -> None:
        number = 0
        while True:
            entered.set()
            number += 1
            progress(number, 10_000_000)

    job = runner.job(owner, work, owner.hear, owner.hear, lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: bool(steps))
    assert entered.is_set()
    job.cancel()
    qtbot.waitUntil(lambda: bool(owner.told))
    assert isinstance(owner.told[0], Cancelled)
    assert steps[0][1] == 10_000_000
    assert len(steps) < 200, "a report per step would drown the window"


def test_after_a_pause_the_log_is_emptied_into_the_file_once(runner, qtbot, monkeypatch):
    owner, calls = Listener(), []
    databases = []
    runner.query(owner, "database", lambda app: app.vault.database, databases.append)
    qtbot.waitUntil(lambda: bool(databases))
    real = databases[0].checkpoint
    monkeypatch.setattr(
        databases[0], "checkpoint", lambda: calls.append(threading.current_thread().name) or real()
    )
    runner.command(owner, lambda app: app.customers.create(CustomerDraft(name="Maria")), owner.hear)
    qtbot.waitUntil(lambda: bool(calls))
    assert calls == ["database"]
    runner.query(owner, "read", lambda app: app.customers.count_customers(EVERYONE), owner.hear)
    runner.command(owner, lambda app: app.customers.create(CustomerDraft(name="Tom")), owner.hear)
    qtbot.waitUntil(lambda: len(calls) == 2)
    assert owner.told[1] == 1  # reading alone asked for no checkpoint: there is one for each command


def test_closing_finishes_what_was_asked_and_stops_jobs(qtbot, vault_template, tmp_path):
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    runner, owner = Runner(), Listener()
    runner.open(owner, lambda: (open_at(tmp_path / "vault"), None), owner.hear)

    def endless(app: Advocate, progress) -> None:
        while True:
            progress(0, 1)

    runner.job(owner, endless, owner.hear, owner.hear)
    for name in ("Maria", "Tom"):
        runner.command(owner, lambda app, n=name: app.customers.create(CustomerDraft(name=n)))
    runner.close()
    again = open_at(tmp_path / "vault")
    assert again.customers.count_customers(EVERYONE) == 2
    again.close()


def test_a_locked_vault_answers_nothing_until_it_is_opened_again(runner, qtbot, tmp_path):
    owner = Listener()
    runner.lock(owner, lambda _: owner.hear("locked"))
    runner.query(owner, "count", lambda app: app.customers.count_customers(EVERYONE), owner.hear)
    qtbot.waitUntil(lambda: bool(owner.told))
    runner.open(owner, lambda: (open_at(tmp_path / "vault"), "open"), owner.hear)
    qtbot.waitUntil(lambda: len(owner.told) == 2)
    assert owner.told == ["locked", "open"]


def test_an_errand_needs_no_vault(qtbot):
    runner, owner = Runner(), Listener()
    runner.errand(owner, "weigh", lambda: 6 * 7, owner.hear)
    qtbot.waitUntil(lambda: bool(owner.told))
    assert owner.told == [42]
    runner.close()


def test_an_opening_that_fails_leaves_no_vault_and_a_sentence(qtbot, vault_template, tmp_path):
    runner, owner = Runner(), Listener()
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    runner.open(
        owner, lambda: (app.open_with_passphrase(tmp_path / "vault", "wrong"), None), owner.hear, owner.hear
    )
    qtbot.waitUntil(lambda: bool(owner.told))
    assert "does not open" in str(owner.told[0])
    runner.close()


def test_nothing_begins_again_once_it_is_closed(runner):
    owner = Listener()
    runner.close()
    runner.query(owner, "count", lambda app: app.customers.count_customers(EVERYONE), owner.hear)
    assert not [thread for thread in threading.enumerate() if thread.name == "database"]
    assert owner.told == []


def test_the_inline_runner_keeps_the_same_manners(advocate):
    runner, owner = InlineRunner(advocate), Listener()
    runner.changed.connect(lambda changes: owner.hear(changes.verb), Qt.ConnectionType.DirectConnection)
    runner.query(owner, "count", lambda app: app.customers.count_customers(EVERYONE), owner.hear)
    runner.command(owner, lambda app: app.customers.create(CustomerDraft(name="Maria")))
    assert owner.told == [0, Verb.CUSTOMER_ADDED]
    with pytest.raises(ZeroDivisionError):
        runner.query(owner, "bug", lambda app: 1 // 0, owner.hear)

    def refuse(app: Advocate) -> Changes:
        raise AdvocateError("No.")

    runner.command(owner, refuse, None, owner.hear)
    assert str(owner.told[-1]) == "No."
