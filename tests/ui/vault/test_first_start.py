"""The first start, typed as by hand: names, passphrase, recovery code on paper and back, customers."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from advocate import app, settings
from advocate.domain.customer import CustomerFilter
from advocate.security import keychain
from tests import factories
from tests.guards import InMemoryKeyring
from tests.ui.stage import seen
from tests.ui.windows import make_window, press
from ui.frame.main_window import MainWindow
from ui.runner import InlineRunner
from ui.vault.caps_note import CapsNote
from ui.vault.code_sheet import CodeGroups, CodeSheet
from ui.vault.first_steps import AboutYouCard, PaperCard, PassphraseCard
from ui.vault.last_steps import RetypeCard
from ui.vault.restore_card import RestoreCard
from ui.vault.unlock import UnlockCard
from ui.widgets.buttons import IconButton

PASSPHRASE = "wet oak under twelve lamps"


@pytest.fixture
def window(qtbot, tmp_path):
    window = make_window(qtbot, InlineRunner(), tmp_path / "new" / "vault")
    window.begin()
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if window.runner.advocate is not None:
        window.runner.advocate.close()


def card(window: MainWindow, kind):
    found = window.gate.card
    assert isinstance(found, kind), type(found).__name__
    return found


def say_who(window: MainWindow) -> PassphraseCard:
    about = card(window, AboutYouCard)
    QTest.keyClicks(about.name.line, "Priya Natarajan")
    press(about.name.line, Qt.Key.Key_Return)
    QTest.keyClicks(about.business.line, "Hartwell Floors")
    press(about.business.line, Qt.Key.Key_Return)
    return card(window, PassphraseCard)


def type_passphrase(step: PassphraseCard, first: str, second: str) -> None:
    for field, text in ((step.pair.first, first), (step.pair.second, second)):
        field.line.clear()
        QTest.keyClicks(field.line, text)
    press(step.pair.second.line, Qt.Key.Key_Return)


def make_vault(window: MainWindow) -> str:
    """As far as the code; returns it."""
    type_passphrase(say_who(window), PASSPHRASE, PASSPHRASE)
    return card(window, PaperCard).sheet._code


def type_back(step: RetypeCard, code: str) -> None:
    for field, group in zip(step.fields.fields, code.split("-"), strict=True):
        field.line.clear()
        QTest.keyClicks(field.line, group)
    press(step.fields.fields[7].line, Qt.Key.Key_Return)


def test_from_nothing_to_a_vault_that_opens_again(window, tmp_path):
    code = make_vault(window)
    card(window, PaperCard).next_button.click()
    type_back(card(window, RetypeCard), code.lower())
    assert window.workplace.here()[0] == "today"
    assert window.memory.now.vault == str(tmp_path / "new" / "vault")
    assert window.windowTitle() == "Hartwell Floors · Advocate"
    window.runner.advocate.close()
    again = app.open_with_recovery_code(tmp_path / "new" / "vault", code)
    assert again.member.name == "Priya Natarajan"
    assert again.settings.get(settings.BUSINESS) == "Hartwell Floors"
    again.close()
    window.runner.advocate = app.open_with_passphrase(tmp_path / "new" / "vault", PASSPHRASE)


def test_an_enter_too_many_does_not_say_that_the_code_was_kept(window):
    make_vault(window)
    paper = card(window, PaperCard)
    groups = paper.findChild(CodeGroups)
    assert groups.hasFocus()
    assert window._ring.target() is groups
    assert groups.accessibleName().startswith("Recovery code: ")
    press(groups, Qt.Key.Key_Space)
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(groups, held)
    assert groups.hasFocus(), "Enter that is still held down from the passphrase does nothing"
    press(groups, Qt.Key.Key_Return)
    assert card(window, PaperCard) is paper
    assert paper.next_button.hasFocus(), "Enter only leads on to what says it"
    press(paper.next_button, Qt.Key.Key_Return)
    assert isinstance(window.gate.card, RetypeCard)


def test_there_are_three_steps_and_typing_the_code_back_ends_the_third(window):
    assert "Step 1 of 3" in seen(card(window, AboutYouCard))
    assert "Step 2 of 3" in seen(say_who(window))
    type_passphrase(card(window, PassphraseCard), PASSPHRASE, PASSPHRASE)
    paper = seen(card(window, PaperCard))
    assert "Step 3 of 3" in paper
    assert "Then you type it back." in paper
    card(window, PaperCard).next_button.click()
    assert "Step 3 of 3" in seen(card(window, RetypeCard))


def test_without_a_name_it_asks_for_one(window):
    about = card(window, AboutYouCard)
    press(about.business.line, Qt.Key.Key_Return)
    assert "your name" in about.name.error()
    assert about.name.line.hasFocus()


def test_tab_goes_from_passphrase_to_passphrase_and_one_eye_shows_both(window):
    pair = say_who(window).pair
    eyes = [field.findChildren(IconButton)[0] for field in (pair.first, pair.second)]

    def shown() -> list[bool]:
        return [field.line.echoMode() is QLineEdit.EchoMode.Normal for field in (pair.first, pair.second)]

    assert pair.first.line.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    assert (pair.first.text(), pair.second.text()) == (PASSPHRASE, PASSPHRASE)
    press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert eyes[1].hasFocus()
    assert shown() == [False, False]
    press(eyes[1], Qt.Key.Key_Space)
    assert shown() == [True, True]
    pair.first.line.setFocus()
    pair.first.line.setCursorPosition(3)
    QTest.mouseClick(eyes[0], Qt.MouseButton.LeftButton)
    assert shown() == [False, False]
    assert pair.first.line.hasFocus(), "the caret stays where somebody types"
    assert pair.first.line.cursorPosition() == 3


def test_a_screen_reader_presses_both_eyes(window):
    pair = say_who(window).pair
    for field in (pair.first, pair.second):
        eye = QAccessible.queryAccessibleInterface(field.findChild(IconButton))
        assert eye.text(QAccessible.Text.Name) == "Show what I type"
        act = eye.actionInterface()
        act.doAction(act.actionNames()[0])
        assert pair.first.line.echoMode() is QLineEdit.EchoMode.Normal
        act.doAction(act.actionNames()[0])
        assert pair.second.line.echoMode() is QLineEdit.EchoMode.Password


def test_back_from_the_passphrase_keeps_what_was_typed(window):
    say_who(window).back_wanted.emit()
    about = card(window, AboutYouCard)
    assert (about.name.text(), about.business.text()) == ("Priya Natarajan", "Hartwell Floors")


def test_two_different_passphrases_are_noticed_before_anything_is_made(window, tmp_path):
    step = say_who(window)
    type_passphrase(step, PASSPHRASE, PASSPHRASE + "x")
    assert "not the same" in step.pair.second.error()
    assert step.create_button.isEnabled()
    assert not (tmp_path / "new" / "vault").exists()


@pytest.mark.parametrize("weak", ["password", "hartwell", "priya1"])
def test_a_passphrase_that_is_soon_guessed_is_refused_with_advice(window, weak):
    step = say_who(window)
    type_passphrase(step, weak, weak)
    assert "guessed soon" in step.pair.first.error()
    assert step.pair.meter.level() <= 1
    assert len(step.pair.meter.accessibleName()) > 20


def test_the_meter_grows_while_it_is_typed(window):
    step = say_who(window)
    levels = []
    for letter in PASSPHRASE:
        QTest.keyClicks(step.pair.first.line, letter)
        levels.append(step.pair.meter.level())
    assert levels[0] == 1
    assert levels[-1] == 4


def test_a_folder_that_cannot_be_made_is_said_on_the_card(window, tmp_path):
    (tmp_path / "new").write_text("a file in the way")
    step = say_who(window)
    type_passphrase(step, PASSPHRASE, PASSPHRASE)
    assert "Choose a" in step.error_text()
    assert step.create_button.isEnabled()


def test_the_wrong_group_is_named_and_nothing_goes_on(window):
    code = make_vault(window)
    card(window, PaperCard).next_button.click()
    groups = code.split("-")
    groups[2] = groups[2][::-1] if groups[2] != groups[2][::-1] else "00000"
    step = card(window, RetypeCard)
    type_back(step, "-".join(groups))
    assert step.fields.slips().startswith("Group 3 is not")
    assert card(window, RetypeCard) is step
    assert step.fields.fields[2].line.hasFocus()
    QTest.keyClicks(step.fields.fields[2].line, groups[2][0])
    assert step.fields.slips() == ""


def test_the_code_can_be_looked_at_again(window):
    code = make_vault(window)
    card(window, PaperCard).next_button.click()
    step = card(window, RetypeCard)
    step._buttons[1].click()
    assert card(window, PaperCard).sheet._code == code


def test_a_pasted_code_spreads_over_the_fields(window):
    code = make_vault(window)
    card(window, PaperCard).next_button.click()
    step = card(window, RetypeCard)
    QGuiApplication.clipboard().setText(f"  {code.lower()}  ")
    press(step.fields.fields[0].line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert step.fields.text() == code
    press(step.fields.fields[7].line, Qt.Key.Key_Return)
    assert window.workplace.here()[0] == "today"


def test_the_code_is_copied_and_saved_for_this_user_alone(window, tmp_path):
    code = make_vault(window)
    sheet = card(window, PaperCard).findChild(CodeSheet)
    sheet.copy_button.click()
    assert QGuiApplication.clipboard().text() == code
    sheet.save_to(tmp_path / "code.txt")
    kept = (tmp_path / "code.txt").read_text()
    assert all(group in kept for group in code.split("-"))
    assert (tmp_path / "code.txt").stat().st_mode & 0o077 == 0
    sheet.save_to(Path("/nowhere/code.txt"))
    assert "could not be written" in sheet._told.text()


def test_a_folder_that_was_chosen_outlives_the_way_back(window, tmp_path):
    step = say_who(window)
    other = tmp_path / "Vault \N{PARTY POPPER} of Ana"
    step.set_folder(other)
    step.back_wanted.emit()
    type_passphrase(say_who(window), PASSPHRASE, PASSPHRASE)
    assert isinstance(window.gate.card, PaperCard)
    assert (other / "vault.db").is_file()


def test_caps_lock_is_said_before_it_is_wondered_at(window):
    step = say_who(window)
    note = step.pair.findChild(CapsNote)
    QTest.keyClicks(step.pair.first.line, "w")
    assert not note.isVisibleTo(window)
    QTest.keyClicks(step.pair.first.line, "W", Qt.KeyboardModifier.ShiftModifier)
    assert not note.isVisibleTo(window)
    with_caps = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier, "W")
    QApplication.sendEvent(step.pair.first.line, with_caps)
    assert note.isVisibleTo(window)
    QTest.keyClicks(step.pair.first.line, "w")
    assert not note.isVisibleTo(window)


def test_a_backup_is_restored_where_there_was_no_vault_yet(window, tmp_path, advocate):
    factories.customer(advocate)
    backup = advocate.backups.make(tmp_path / "of today.advocate-backup").path
    about = card(window, AboutYouCard)
    about.restore_link.click()
    step = card(window, RestoreCard).steps
    assert step.choose_button.hasFocus()
    step.take_file(backup)
    step.set_folder(tmp_path / "back \N{GLOWING STAR}")
    QTest.keyClicks(step.passphrase.line, "not this one")
    press(step.passphrase.line, Qt.Key.Key_Return)
    assert step.passphrase.error()
    assert not (tmp_path / "back \N{GLOWING STAR}").exists()
    QTest.keyClicks(step.passphrase.line, factories.PASSPHRASE)  # the wrong one is chosen, and typed over
    press(step.passphrase.line, Qt.Key.Key_Return)
    assert "Restored and checked" in step.told.text()
    step.open_button.click()
    unlock = card(window, UnlockCard)
    QTest.keyClicks(unlock.passphrase.line, factories.PASSPHRASE)
    press(unlock.passphrase.line, Qt.Key.Key_Return)
    assert [c.name for c in window.runner.advocate.customers.list_customers(CustomerFilter(), 0, 9)] == [
        "Maria Gomez"
    ]


def test_back_from_restoring_keeps_what_was_typed(window):
    about = card(window, AboutYouCard)
    QTest.keyClicks(about.name.line, "Ana")
    about.restore_link.click()
    card(window, RestoreCard).back.click()
    assert card(window, AboutYouCard).name.text() == "Ana"


def test_a_broken_backup_is_named_before_a_passphrase_is_asked(window, tmp_path, advocate):
    whole = advocate.backups.make(tmp_path / "whole.advocate-backup").path
    broken = tmp_path / "broken.advocate-backup"
    broken.write_bytes(whole.read_bytes()[:2000])
    card(window, AboutYouCard).restore_link.click()
    step = card(window, RestoreCard).steps
    step.take_file(broken)
    assert "damaged" in step.error.accessibleName()
    assert not step.passphrase.isVisibleTo(window)
    assert step.choose_button.hasFocus()
    step.take_file(tmp_path / "gone.advocate-backup")
    assert "no file" in step.error.accessibleName()


def test_the_keychain_is_offered_only_where_there_is_one(window, monkeypatch):
    assert not say_who(window).keychain.isVisibleTo(window)
    name = f"{InMemoryKeyring.__module__}.{InMemoryKeyring.__qualname__}"
    monkeypatch.setattr(keychain, "REAL_BACKENDS", frozenset({name}))
    monkeypatch.setattr(
        keychain.Keychain.__init__, "__kwdefaults__", {"allowed": {name}, "time_limit_seconds": 5.0}
    )
    window.gate.show_first_start()
    step = say_who(window)
    assert step.keychain.isVisibleTo(window)
    step.keychain.setChecked(True)
    type_passphrase(step, PASSPHRASE, PASSPHRASE)
    card(window, PaperCard)
    assert len(keyring.get_keyring().entries) == 1
    folder = window.runner.advocate.vault.folder
    window.runner.advocate.close()
    window.gate.choose(folder)
    unlock = card(window, UnlockCard)
    assert unlock.keychain_button.isVisibleTo(window)
    unlock.keychain_button.click()
    assert window.workplace is not None


def top_of(shown) -> int:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    return shown.mapTo(shown.window(), QPoint(0, 0)).y()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_way_on_is_in_sight_in_a_low_window_whatever_else_is_said(window, look, scale):
    look.set_scale(scale)
    window.resize(960, 600)
    step = say_who(window)
    type_passphrase(step, PASSPHRASE, PASSPHRASE + "x")
    QApplication.processEvents()
    assert step.create_button.visibleRegion().boundingRect() == step.create_button.rect()
    assert window.rect().contains(step.geometry())
    type_passphrase(step, PASSPHRASE, PASSPHRASE)
    paper = card(window, PaperCard)
    QApplication.processEvents()
    assert paper.next_button.visibleRegion().boundingRect() == paper.next_button.rect()
    paper.next_button.click()
    retype = card(window, RetypeCard)
    type_back(retype, "00000-" * 7 + "00000")
    QApplication.processEvents()
    said = retype.fields._below
    assert said.visibleRegion().boundingRect() == said.rect()


def test_the_top_of_the_card_stays_when_it_says_more(window, tmp_path):
    window.resize(1280, 800)
    (tmp_path / "new").write_text("a file in the way")
    step = say_who(window)
    top = top_of(step)
    height = step.height()
    QTest.keyClicks(step.pair.first.line, PASSPHRASE)
    step.say_busy("Creating the vault…")
    assert top_of(step) == top
    assert step.height() > height
    step.say_busy("")
    type_passphrase(step, PASSPHRASE, PASSPHRASE)
    assert "Choose a" in step.error_text()
    assert top_of(step) == top
    assert window.rect().contains(step.geometry())
