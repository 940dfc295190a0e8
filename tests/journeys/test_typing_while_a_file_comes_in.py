"""An import is one command and holds the vault as long as it takes: what is typed meanwhile waits for nothing and outlives all."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from advocate.app import Advocate, open_with_passphrase
from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.fakes import FakeClock
from tests.journeys.hands import CTRL, Hands
from tests.journeys.test_kill_and_come_back import MARIA, ONE_SECOND, begin, find, strip_of
from tests.ui.windows import make_window
from ui.runner import Runner

pytestmark = pytest.mark.timeout(90)

SAID = "Asks for the oak while the file comes in"
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    advocate = factories.copy_vault(vault_template, folder, FakeClock())
    factories.customer(advocate, MARIA)
    advocate.close()
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Of customers, more than are taken at once."""
    file = tmp_path / "people.csv"
    lines = "".join(f"Person {number},p{number}@example.com\n" for number in range(900))
    file.write_text(f"Name,E-mail\n{lines}", encoding="utf-8")
    return file


class Held:
    """A real import that stands still in the middle until it is let go."""

    def __init__(self, hands: Hands, file: Path) -> None:
        self._in_it, self._go_on = threading.Event(), threading.Event()
        self.results: list[object] = []
        hands.window.runner.job(
            hands.window,
            lambda app, _progress: app.importing.run(file, progress=self._stay),
            self.results.append,
        )
        hands.wait(self._in_it.is_set)

    def _stay(self, _done: int, _total: int) -> None:
        self._in_it.set()
        self._go_on.wait(60)

    def let_go(self) -> None:
        self._go_on.set()


@pytest.fixture
def hands(qtbot, folder: Path) -> Iterator[Hands]:
    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    yield hands
    window.close()  # at once, or as soon as what is typed is written
    hands.wait(window.isHidden)


@pytest.fixture
def held(hands, file) -> Iterator[Held]:
    held = Held(hands, file)
    yield held
    held.let_go()


def opened(folder: Path) -> Advocate:
    return open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())


def is_kept(hands: Hands) -> bool:
    return "draft saved" in strip_of(hands).head.state.text()


def test_every_key_is_kept_within_a_second_and_saving_follows_the_file(hands, held, folder):
    find(hands, MARIA)
    hands.press(Key.Key_L, CTRL)
    strip = strip_of(hands)
    hands.wait(lambda: strip.head.title.text() == f"On call with {MARIA}")
    for words in SAID.split():
        hands.type(f"{words} ")
        typed_at = time.monotonic()
        hands.wait(lambda: is_kept(hands), seconds=5)
        print(f"kept after {(time.monotonic() - typed_at) * 1000:.0f} ms")
    assert held.results == [], "all of that was in the middle of the import"
    hands.press(Key.Key_Return, CTRL)
    hands.press(Key.Key_Escape)
    hands.qtbot.wait(50)
    assert held.results == []
    held.let_go()
    hands.wait(hands.said(f"Logged a call with {MARIA}."))
    assert len(held.results) == 1
    hands.window.close()
    hands.wait(hands.window.isHidden)
    advocate = opened(folder)
    maria = advocate.resolver.customer(MARIA)
    (contact,) = (advocate.interactions.get_interaction(key.id) for key in advocate.timeline.keys(maria))
    assert contact.title == SAID
    assert advocate.open_calls.list_open() == ()
    assert advocate.customers.count_customers(CustomerFilter()) == 901
    for _ in range(2):  # the call, then the whole file, are one step each
        advocate.history.undo()
    assert advocate.customers.count_customers(CustomerFilter()) == 1
    advocate.close()


def test_what_is_typed_on_stands_in_one_strip_when_the_file_is_in(hands, held, folder):
    hands.press(Key.Key_N, CTRL)
    hands.type("Half ")
    hands.wait(lambda: is_kept(hands))
    hands.type("a note")
    held.let_go()
    hands.wait(lambda: bool(held.results))
    hands.wait(lambda: is_kept(hands))
    assert [call.text for call in hands.workplace.dock.calls.calls()] == ["Half a note"]
    hands.window.close()
    hands.wait(hands.window.isHidden)
    advocate = opened(folder)
    assert [call.text for call in advocate.open_calls.list_open()] == ["Half a note"]
    advocate.close()


def test_killed_in_the_middle_nothing_of_the_file_is_there_and_every_key_is(folder, file):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.journeys.importing_program", str(folder), str(file), SAID]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "typed"
        time.sleep(ONE_SECOND)  # what is promised: every key is on disk after it
        program.kill()
    advocate = opened(folder)
    assert [call.text for call in advocate.open_calls.list_open()] == [SAID]
    assert advocate.customers.count_customers(CustomerFilter()) == 1
    advocate.backups.check()
    advocate.close()
