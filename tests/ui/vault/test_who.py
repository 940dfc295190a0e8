"""Sitting down at a vault of several: the right name on every change."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from advocate.app import Advocate
from tests import factories
from tests.ui.vault.test_unlock import ask, try_passphrase
from tests.ui.windows import make_window, press
from ui.frame.main_window import MainWindow
from ui.runner import InlineRunner
from ui.vault.who import WhoCard


@pytest.fixture
def vault(advocate: Advocate) -> Path:
    advocate.team.add_member("Sam Reed")
    advocate.close()
    return advocate.vault.folder


@pytest.fixture
def window(qtbot, tmp_path):
    window = make_window(qtbot, InlineRunner(), tmp_path / "new")
    yield window
    if window.runner.advocate is not None:
        window.runner.advocate.close()


def unlock(window: MainWindow, vault: Path, qtbot) -> WhoCard:
    card = ask(window, vault, qtbot)
    try_passphrase(card, factories.PASSPHRASE)
    who = window.gate.card
    assert isinstance(who, WhoCard)
    return who


def test_who_sits_down_signs_what_is_done(window, vault, qtbot):
    who = unlock(window, vault, qtbot)
    sam = next(button for button in who.buttons.values() if button.text() == "Sam Reed")
    sam.setFocus()
    press(sam, Qt.Key.Key_Return)
    assert window.workplace is not None
    factories.customer(window.runner.advocate)
    assert window.runner.advocate.history.recent()[0].member_name == "Sam Reed"


def test_who_sat_here_last_is_offered_first(window, vault, qtbot):
    who = unlock(window, vault, qtbot)
    sam = next(button for button in who.buttons.values() if button.text() == "Sam Reed")
    press(sam, Qt.Key.Key_Return)
    window.lock()
    window.runner.advocate.close()  # the runner of tests keeps it open
    again = unlock(window, vault, qtbot)
    assert again.window().focusWidget().text() == "Sam Reed"
    press(again.window().focusWidget(), Qt.Key.Key_Return)
    assert window.runner.advocate.member.name == "Sam Reed"


def test_who_made_the_vault_is_offered_first_to_a_new_computer(qtbot, advocate, tmp_path):
    advocate.team.add_member("Adam Abel")
    advocate.close()
    window = make_window(qtbot, InlineRunner(), tmp_path / "new")
    unlock(window, advocate.vault.folder, qtbot)
    press(window.focusWidget(), Qt.Key.Key_Return)
    assert window.runner.advocate.member.name == "Priya Natarajan"
    window.runner.advocate.close()


def test_a_vault_of_one_asks_nobody(window, vault_template, tmp_path, qtbot):
    import shutil

    shutil.copytree(vault_template, tmp_path / "alone")
    try_passphrase(ask(window, tmp_path / "alone", qtbot), factories.PASSPHRASE)
    assert window.workplace is not None
