"""A contact is being written down when the program is killed, or the vault locked: it is there again, word, clock and caret."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from advocate.app import open_with_passphrase
from advocate.clock import SystemClock
from tests import factories
from tests.fakes import FakeClock
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands
from tests.ui.windows import make_window
from ui.capture.strip import CallStrip
from ui.frame.main_window import MainWindow
from ui.runner import Runner

pytestmark = pytest.mark.timeout(90)

MARIA = "Maria Gomez"
SAID = "She asks for the install date"
NOTED = "Tom wants a sample"
ONE_SECOND = 1.0
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path) -> Path:
    """A closed vault with one customer and one person who sits at it."""
    folder = tmp_path / "vault"
    advocate = factories.copy_vault(vault_template, folder, FakeClock())
    factories.customer(advocate, MARIA)
    factories.customer(advocate, "Tom Price", contact_points=())
    advocate.close()
    return folder


@pytest.fixture
def hands(qtbot, folder: Path) -> Iterator[Hands]:
    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    yield hands
    window.close()


def begin(hands: Hands, folder: Path) -> None:
    hands.window.begin(folder)
    hands.window.show()
    hands.wait(hands.window.isActiveWindow)
    unlock(hands)


def unlock(hands: Hands) -> None:
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.line(factories.PASSPHRASE)
    hands.wait(lambda: hands.window.workplace is not None)
    hands.wait(lambda: hands.workplace.dock.calls.desk is not None)
    hands.wait(lambda: QApplication.focusWidget() is not None)


def find(hands: Hands, name: str) -> None:
    hands.press(Key.Key_K, CTRL)
    hands.type(name)
    overlay = hands.workplace.find_overlay
    hands.wait(lambda: (row := overlay.current_row()) is not None and row.title.text == name)
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.workplace.page("customer").title == name)


def strip_of(hands: Hands) -> CallStrip:
    return hands.workplace.dock.strip


def killed(folder: Path) -> float:
    """Run the program, let it type, and end it as power does, one second after the last key. How long it was open."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.journeys.typing_program", str(folder), SAID, NOTED]
    started = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "typed"
        time.sleep(ONE_SECOND)  # what is promised: every key is on disk after it
        program.kill()
    return time.monotonic() - started


def test_the_killed_program_has_lost_nothing(qtbot, folder):
    before = datetime.now(UTC)
    took = killed(folder)

    advocate = open_with_passphrase(folder, factories.PASSPHRASE, clock=SystemClock())
    call, note = advocate.open_calls.list_open()
    advocate.close()
    assert (note.customer_id, note.text) == (None, NOTED)
    assert call.name == MARIA
    assert call.text == "She asks for the install da!te"
    assert before <= call.clock.started_at <= before + timedelta(seconds=took)
    assert timedelta() < call.clock.elapsed(datetime.now(UTC)) < timedelta(seconds=took + 60)

    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    strip = strip_of(hands)
    hands.wait(strip.isVisible)
    assert strip.head.title.text() == f"On call with {MARIA}"
    assert strip.text.text() == "She asks for the install da!te"
    assert hands.stands() is strip.text.editor
    assert strip.text.editor.textCursor().position() == len("She asks for the install da!")
    hands.press(Key.Key_2, CTRL)
    assert strip.text.text() == NOTED
    hands.press(Key.Key_1, CTRL)
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}."))
    hands.press(Key.Key_Escape)
    assert strip.text.text() == NOTED
    window.close()


def test_locked_in_the_middle_nothing_is_asked_and_all_is_back(hands):
    find(hands, MARIA)
    hands.press(Key.Key_L, CTRL)
    hands.wait(lambda: strip_of(hands).head.title.text() == f"On call with {MARIA}")
    hands.type(SAID)
    hands.press(Key.Key_R, ALT)
    hands.press(Key.Key_L, CTRL | SHIFT)
    hands.wait(lambda: hands.window.workplace is None)
    unlock(hands)
    hands.wait(lambda: strip_of(hands).isVisible())
    hands.wait(lambda: hands.stands() is strip_of(hands).text.editor)
    hands.type(" of the oak")
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}."))
    hands.press(Key.Key_Escape)
    assert not strip_of(hands).isVisible()


def test_an_unknown_caller_becomes_a_customer_and_the_first_call_waits(hands):
    find(hands, MARIA)
    hands.press(Key.Key_L, CTRL)
    hands.type("Maria holds the line")
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_1, ALT)
    hands.wait(lambda: hands.workplace.here()[0] == "today")
    hands.press(Key.Key_L, CTRL)
    strip = strip_of(hands)
    hands.press(Key.Key_W, ALT)
    assert hands.stands() is strip.whom.search.field.line
    hands.type("Wu Lin")
    hands.wait(lambda: strip.whom.search.list.isVisible())
    hands.press(Key.Key_Return)
    hands.wait(lambda: strip.head.title.text() == "On call with Wu Lin")
    hands.wait(lambda: hands.stands() is strip.text.editor)
    hands.type("Asks what oak costs")
    hands.press(Key.Key_1, CTRL)
    assert strip.text.text() == "Maria holds the line"
    hands.press(Key.Key_2, CTRL)
    assert strip.text.text() == "Asks what oak costs"
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said("Logged a call with Wu Lin."))
    hands.press(Key.Key_Escape)
    assert strip.text.text() == "Maria holds the line"
    assert hands.stands() is strip.text.editor


def test_quitting_in_the_middle_asks_nothing(hands, folder):
    window: MainWindow = hands.window
    hands.press(Key.Key_N, CTRL)
    hands.type("From the car park")
    hands.press(Key.Key_Q, CTRL)
    hands.wait(window.isHidden)
    advocate = open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
    assert [call.text for call in advocate.open_calls.list_open()] == ["From the car park"]
    advocate.close()
