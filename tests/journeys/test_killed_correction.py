"""The program is killed while a contact is corrected: what was typed is offered where it was typed, and is no strip."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from advocate.app import Advocate, open_with_passphrase
from advocate.domain.ids import InteractionId
from tests import factories
from tests.fakes import FakeClock
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands
from tests.journeys.test_kill_and_come_back import MARIA, ONE_SECOND, begin, find, unlock
from tests.ui.stage import lines
from tests.ui.windows import make_window
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.runner import Runner

pytestmark = pytest.mark.timeout(90)

WAS, SAID = "She wants oak", "She wants ash after all"
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    advocate = factories.copy_vault(vault_template, folder, FakeClock())
    factories.interaction(advocate, factories.customer(advocate, MARIA), title="", body=WAS)
    advocate.close()
    return folder


@pytest.fixture
def contact(folder) -> InteractionId:
    advocate = opened(folder)
    (key,) = advocate.timeline.keys(advocate.resolver.customer(MARIA))
    advocate.close()
    return InteractionId(key.id)


def opened(folder: Path) -> Advocate:
    return open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())


def killed(folder: Path) -> None:
    """Run the program, let it type, and end it as power does, one second after the last key."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.journeys.correcting_program", str(folder), WAS, SAID]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "typed"
        time.sleep(ONE_SECOND)  # what is promised: every key is on disk after it
        program.kill()


def correct(hands: Hands) -> CorrectContactOverlay:
    """The contact with Maria, from her page."""
    view = hands.workplace.page("customer").timeline.view
    hands.wait(lambda: any(WAS in line for line in lines(view)))
    view.show_row(next(number for number, line in enumerate(lines(view)) if WAS in line))
    view.setFocus()
    hands.press(Key.Key_E)
    hands.wait(lambda: hands.shown(CorrectContactOverlay) is not None)
    overlay = hands.shown(CorrectContactOverlay)
    assert overlay is not None
    hands.wait(lambda: bool(overlay.form.text.text()))
    return overlay


def test_it_outlives_the_kill_and_is_saved_then(qtbot, folder, contact):
    killed(folder)
    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    calls = hands.workplace.dock.calls
    assert calls.calls() == [], "it is no strip"
    assert [call.text for call in calls.corrections(contact)] == [SAID]
    find(hands, MARIA)
    overlay = correct(hands)
    assert overlay.offer.isVisible()
    hands.press(Key.Key_R, ALT)
    assert overlay.form.text.text() == SAID
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: hands.shown(CorrectContactOverlay) is None)
    window.close()
    hands.wait(window.isHidden)
    advocate = opened(folder)
    assert advocate.interactions.get_interaction(contact).body == SAID
    assert advocate.open_calls.list_open() == ()
    advocate.close()


def test_it_outlives_the_lock_and_quitting(qtbot, folder, contact):
    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    find(hands, MARIA)
    correct(hands)
    hands.press(Key.Key_A, CTRL)
    hands.type("She wants ")
    hands.press(Key.Key_L, CTRL | SHIFT)
    hands.wait(lambda: window.workplace is None)
    unlock(hands)
    hands.wait(lambda: hands.workplace.here()[0] == "customer")
    overlay = correct(hands)
    hands.press(Key.Key_R, ALT)
    assert overlay.form.text.text() == "She wants "
    hands.press(Key.Key_End, CTRL)
    hands.type("ash")
    hands.press(Key.Key_Q, CTRL)
    hands.wait(window.isHidden)
    advocate = opened(folder)
    assert [(call.corrects, call.text) for call in advocate.open_calls.list_open()] == [
        (contact, "She wants ash")
    ]
    advocate.close()
