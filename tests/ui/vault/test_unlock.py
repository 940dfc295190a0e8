"""Opening a vault: the right way in, the wrong one said calmly, and every state a folder can be in."""

from __future__ import annotations

import platform
import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocate.security.key_ring import add_keychain_slot
from advocate.security.keychain import Keychain
from tests import factories
from tests.fakes import FakeClock
from tests.guards import InMemoryKeyring
from tests.ui.stage import seen
from tests.ui.windows import make_window, press
from ui.frame.main_window import MainWindow
from ui.runner import InlineRunner, Runner
from ui.vault.first_steps import AboutYouCard
from ui.vault.restore_card import RestoreCard
from ui.vault.unlock import UnlockCard


@pytest.fixture
def vault(vault_template, tmp_path) -> Path:
    shutil.copytree(vault_template, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def window(qtbot, tmp_path):
    window = make_window(qtbot, InlineRunner(), tmp_path / "new")
    yield window
    if window.runner.advocate is not None:
        window.runner.advocate.close()


def ask(window: MainWindow, folder: Path, qtbot) -> UnlockCard:
    window.begin(folder)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    window.gate.load()
    card = window.gate.card
    assert isinstance(card, UnlockCard)
    return card


def try_passphrase(card: UnlockCard, typed: str) -> None:
    card.passphrase.line.clear()
    QTest.keyClicks(card.passphrase.line, typed)
    press(card.passphrase.line, Qt.Key.Key_Return)


def test_the_passphrase_opens_the_vault(window, vault, qtbot):
    card = ask(window, vault, qtbot)
    assert card.passphrase.line.hasFocus()
    try_passphrase(card, factories.PASSPHRASE)
    assert window.workplace is not None
    assert window.gate is None


def test_what_takes_long_says_why(vault, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("ui.vault.unlock.LONG", 20)
    is_upgraded = threading.Event()
    monkeypatch.setattr("advocate.services.vault._settle", lambda *_: is_upgraded.wait(20))
    window = make_window(qtbot, Runner(), tmp_path / "new")
    card = ask(window, vault, qtbot)
    try_passphrase(card, factories.PASSPHRASE)
    qtbot.waitUntil(lambda: "brought up to date" in seen(card))
    is_upgraded.set()
    qtbot.waitUntil(lambda: window.workplace is not None)
    window.close()


def test_a_wrong_passphrase_is_said_at_the_field_and_can_be_typed_over(window, vault, qtbot):
    card = ask(window, vault, qtbot)
    try_passphrase(card, "was it this one")
    assert card.passphrase.error().startswith("This passphrase does not open the vault.")
    assert card.passphrase.line.hasFocus()
    assert card.passphrase.line.selectedText() == "was it this one"
    QTest.keyClicks(card.passphrase.line, factories.PASSPHRASE)
    assert card.passphrase.error() == ""
    press(card.passphrase.line, Qt.Key.Key_Return)
    assert window.workplace is not None


def test_an_empty_field_is_not_tried(window, vault, qtbot):
    card = ask(window, vault, qtbot)
    card.open_button.click()
    assert card.passphrase.error() == "Please type your passphrase."


def test_the_recovery_code_opens_it_too_and_slips_are_named(window, tmp_path, qtbot):
    made, code = factories.make_vault(tmp_path / "own", FakeClock())
    made.close()
    card = ask(window, tmp_path / "own", qtbot)
    card.way_link.click()
    assert not card.passphrase.isVisible()
    QTest.keyClicks(card.code.fields[0].line, "AAAAA")
    press(card.code.fields[0].line, Qt.Key.Key_Return)
    assert "characters" in card.code.slips()
    for field, group in zip(card.code.fields, code.split("-"), strict=True):
        field.line.clear()
        QTest.keyClicks(field.line, group)
    press(card.code.fields[7].line, Qt.Key.Key_Return)
    assert window.workplace is not None


def test_back_from_the_code_to_the_passphrase(window, vault, qtbot):
    card = ask(window, vault, qtbot)
    card.way_link.click()
    assert "Recovery code: eight groups of five characters" in seen(card)
    assert card.code.fields[0].line.accessibleName() == "Recovery code, group 1 of 8"
    card.way_link.click()
    assert "Recovery code: eight" not in seen(card)
    assert card.passphrase.isVisible()
    try_passphrase(card, factories.PASSPHRASE)
    assert window.workplace is not None


def no_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def nothing_in_it(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


def database_empty(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"")


def database_foreign(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"SQLite format 3\x00" + bytes(4096))


def database_scrambled(folder: Path) -> None:
    (folder / "vault.db").write_bytes(bytes(range(256)) * 64)


def keys_damaged(folder: Path) -> None:
    for file in folder.glob("*.json*"):
        file.write_bytes(b"{ not a key file")


def of_a_newer_program(folder: Path) -> None:
    opened = factories.app.open_with_passphrase(folder, factories.PASSPHRASE)
    with opened.vault.database.raw() as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    opened.close()


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (no_folder, "No vault here"),
        (nothing_in_it, "No vault here"),
        (database_empty, "The vault is damaged"),
        (database_foreign, "The vault is damaged"),
        (database_scrambled, "The vault is damaged"),
        (keys_damaged, "The vault is damaged"),
        (of_a_newer_program, "This vault is newer than this Advocate"),
    ],
)
def test_every_state_of_a_folder_is_a_sentence(window, vault, qtbot, harm, said):
    harm(vault)
    card = ask(window, vault, qtbot)
    if not card.error_text():
        try_passphrase(card, factories.PASSPHRASE)
    assert card.error_text().startswith(said)
    assert card.open_button.isEnabled() or card.find_button.isEnabled()
    assert window.workplace is None


def test_a_vault_in_use_says_so_and_opens_once_it_is_free(window, vault, qtbot):
    holder = factories.app.open_with_passphrase(vault, factories.PASSPHRASE)
    card = ask(window, vault, qtbot)
    try_passphrase(card, factories.PASSPHRASE)
    assert card.error_text().startswith("The vault is already open")
    holder.close()
    try_passphrase(card, factories.PASSPHRASE)
    assert window.workplace is not None


def test_another_vault_can_be_chosen_or_made(window, vault, tmp_path, qtbot):
    card = ask(window, tmp_path / "gone", qtbot)
    assert card.error_text().startswith("No vault here")
    window.gate.choose(vault)
    assert window.gate.card.error_text() == ""
    window.gate.card.new_link.click()
    assert isinstance(window.gate.card, AboutYouCard)


def test_who_never_had_a_vault_begins_with_the_first_start(window):
    window.begin()
    assert isinstance(window.gate.card, AboutYouCard)
    window.show()


def test_the_vault_of_the_last_time_is_asked_for(window, vault):
    window.memory.note(vault=str(vault))
    window.begin()
    assert isinstance(window.gate.card, UnlockCard)
    assert window.gate.card._where.text() == str(vault)


def test_where_there_is_no_vault_nobody_is_asked_for_a_passphrase(window, tmp_path, qtbot):
    card = ask(window, tmp_path / "gone", qtbot)
    assert not card.passphrase.isVisibleTo(window)
    assert not card.open_button.isVisibleTo(window)
    assert card.find_button.hasFocus()
    card.restore_link.click()
    assert isinstance(window.gate.card, RestoreCard)
    window.gate.card.back.click()
    assert window.gate.card.error_text().startswith("No vault here")


def test_a_keychain_that_does_not_answer_leaves_the_other_ways_open(window, vault, qtbot):
    opened = factories.app.open_with_passphrase(vault, factories.PASSPHRASE)
    here = Keychain(allowed=[f"{InMemoryKeyring.__module__}.{InMemoryKeyring.__qualname__}"])
    label = platform.node() or "this computer"
    keys = opened.vault.keys
    opened.vault.save_keys(
        add_keychain_slot(keys, opened.vault.key, here, computer=label, created_at=opened.clock.now())
    )
    opened.close()
    card = ask(window, vault, qtbot)
    assert card.keychain_button.isVisible()
    card.keychain_button.click()  # the memory that tests have for a keychain is none that may be trusted
    assert card.error_text()
    assert card.passphrase.line.hasFocus()
    try_passphrase(card, factories.PASSPHRASE)
    assert window.workplace is not None
