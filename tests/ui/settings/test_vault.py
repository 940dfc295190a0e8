"""The vault in the settings: backed up, checked, restored, taken out, its ways in changed; licences to read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate import app
from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.fakes import CHEAP
from tests.ui.stage import seen
from tests.ui.windows import open_window, press
from ui.settings.licence_texts import read_licence, read_parts
from ui.settings.licences_overlay import LicencesOverlay
from ui.settings.page import SettingsPage
from ui.settings.restore_overlay import RestoreOverlay
from ui.settings.ways_overlays import NewCodeOverlay, NewPassphraseOverlay

NEW = "seven wet oak samples"


@pytest.fixture
def page(qtbot, advocate, tmp_path) -> SettingsPage:
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    page.go("vault")
    return page


@pytest.fixture
def vault(page):
    return page.section("vault")


def test_where_it_is_and_how_it_is_locked_is_said(vault, tmp_path):
    assert vault.folder.text() == str(tmp_path / "vault")
    words = seen(vault)
    assert "MB on this disk" in words or "kB on this disk" in words
    assert "encrypted on this computer" in words
    assert "No backup yet." in words


def test_a_backup_is_made_read_back_and_known_afterwards(page, vault, tmp_path):
    (tmp_path / "stick \N{PARTY POPPER}").mkdir()
    vault.backup.back_up_to(tmp_path / "stick \N{PARTY POPPER}")
    assert "read it back: all is there" in vault.backup.line.told.text()
    assert "Last backup: just now." in seen(vault)
    assert vault.backup.list.rows()
    assert "Backed up" in seen(page.window().workplace)


def test_a_backup_where_nothing_can_be_written_is_a_sentence(vault, tmp_path):
    vault.backup.back_up_to(tmp_path / "nowhere" / "at all")
    assert "There is no folder" in vault.backup.line.told.text()


def test_the_vault_is_checked(vault):
    vault.backup.check()
    assert "Every page was read" in vault.backup.line.told.text()


def restore(page, file, passphrase: str, folder) -> RestoreOverlay:
    page.section("vault")._on_restore_wanted(file)
    overlay = next(each for each in page.window().findChildren(RestoreOverlay) if each.isVisible())
    overlay.steps.set_folder(folder)
    QTest.keyClicks(overlay.steps.passphrase.line, passphrase)
    press(overlay.steps.passphrase.line, Qt.Key.Key_Return)
    return overlay


def test_a_backup_is_restored_beside_the_vault_that_is_open(page, vault, advocate, tmp_path):
    factories.customer(advocate)
    file = advocate.backups.make(tmp_path / "one.advocate-backup").path
    factories.customer(advocate, "After the backup", contact_points=())
    target = tmp_path / "back \N{GLOWING STAR}"
    overlay = restore(page, file, factories.PASSPHRASE, target)
    assert "Restored and checked" in overlay.steps.told.text()
    went: list[tuple[str, object]] = []
    page.go_to.connect(lambda place, argument: went.append((place, argument)))
    overlay.steps.open_button.click()
    assert went == [("open-vault", target)]
    assert advocate.customers.count_customers(CustomerFilter()) == 2
    again = app.open_with_passphrase(target, factories.PASSPHRASE)
    assert again.customers.count_customers(CustomerFilter()) == 1
    again.close()


def test_a_wrong_passphrase_restores_nothing_and_can_be_typed_over(page, advocate, tmp_path):
    file = advocate.backups.make(tmp_path / "one.advocate-backup").path
    overlay = restore(page, file, "was it this one", tmp_path / "back")
    assert overlay.steps.passphrase.error()
    assert overlay.steps.passphrase.line.hasFocus()
    assert not (tmp_path / "back").exists()


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04" + bytes(200)])
def test_a_file_that_is_no_backup_is_named_before_anything_is_asked(page, tmp_path, content):
    file = tmp_path / "odd.advocate-backup"
    file.write_bytes(content)
    page.section("vault")._on_restore_wanted(file)
    overlay = next(each for each in page.window().findChildren(RestoreOverlay) if each.isVisible())
    assert "odd.advocate-backup" in overlay.steps.error.accessibleName()
    assert not overlay.steps.passphrase.isVisible()


def test_a_backup_whose_pages_are_damaged_leaves_nothing_behind(page, advocate, tmp_path):
    whole = advocate.backups.make(tmp_path / "one.advocate-backup").path
    damaged = bytearray(whole.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 4000] = bytes(4000)
    (tmp_path / "two.advocate-backup").write_bytes(damaged)
    overlay = restore(page, tmp_path / "two.advocate-backup", factories.PASSPHRASE, tmp_path / "back")
    assert overlay.steps.error.isVisible()
    assert not (tmp_path / "back").exists()


def test_everything_is_exported_into_a_folder_of_its_own(vault, advocate, tmp_path):
    factories.customer(advocate)
    vault.export_to(tmp_path)
    vault.export_to(tmp_path)
    assert {each.name for each in tmp_path.glob("Advocate export*")} == {
        "Advocate export",
        "Advocate export 2",
    }
    assert "Advocate export 2" in vault.export_line.told.text()


def test_the_sample_business_comes_and_leaves_without_a_trace(vault, advocate):
    vault.sample_add.click()
    assert "sample business is here" in vault.sample_line.told.text()
    assert advocate.sample.is_there()
    vault.sample_remove.click()
    assert not advocate.sample.is_there()
    assert advocate.customers.count_customers(CustomerFilter()) == 0
    assert vault.sample_add.isVisible()
    assert vault.sample_add.hasFocus()


def test_a_new_passphrase_opens_the_vault_and_the_old_one_no_longer_does(vault, page, advocate, monkeypatch):
    monkeypatch.setattr("advocate.services.ways_in.tune", lambda: CHEAP)
    vault.ways.passphrase_button.click()
    overlay = page.window().findChild(NewPassphraseOverlay)
    for field in (overlay.pair.first, overlay.pair.second):
        QTest.keyClicks(field.line, NEW)
    press(overlay.pair.second.line, Qt.Key.Key_Return)
    assert "new passphrase opens the vault" in vault.ways.line.told.text()
    folder = advocate.vault.folder
    advocate.close()
    app.open_with_passphrase(folder, NEW).close()


def test_a_new_code_counts_only_after_it_was_typed_back(vault, page, advocate):
    vault.ways.code_button.click()
    overlay = page.window().findChild(NewCodeOverlay)
    code = overlay.code()
    press(overlay.sheet.focusProxy(), Qt.Key.Key_Return)
    assert overlay.next.hasFocus(), "Enter on the code leads on"
    assert overlay.sheet.isVisible()
    press(overlay.next, Qt.Key.Key_Return)
    for field, group in zip(overlay.fields.fields, code.split("-"), strict=True):
        QTest.keyClicks(field.line, group)
    overlay.next.click()
    assert "new recovery code opens the vault" in vault.ways.line.told.text()
    folder = advocate.vault.folder
    advocate.close()
    app.open_with_recovery_code(folder, code).close()


def test_a_keychain_that_is_not_there_is_said_and_the_box_stays_empty(vault):
    vault.ways.keychain.click()
    assert vault.ways.line.told.text()
    assert not vault.ways.keychain.isChecked()


# -- about -------------------------------------------------------------------------------------------------------------


def test_every_part_that_is_shipped_has_a_licence_to_read(page):
    parts = read_parts()
    names = {part.name for part in parts}
    assert {"Advocate", "Qt", "SQLAlchemy", "Inter", "SQLCipher", "OpenSSL", "Lucide icons", "typst"} <= names
    for part in parts:
        text = read_licence(part)
        assert len(text) > 100 or "Windows" in text, part.name
        assert part.licence, part.name


def test_the_licences_are_read_in_the_window_and_found_by_name(page):
    page.go("about")
    page.section("about").licences_button.click()
    overlay = page.window().findChild(LicencesOverlay)
    assert "MIT License" in overlay.page.toPlainText()
    QTest.keyClicks(overlay.field.line, "inter")
    assert overlay.name.text() == "Inter"
    assert "SIL OPEN FONT LICENSE" in overlay.page.toPlainText().upper()
    press(overlay.field.line, Qt.Key.Key_Escape)


def test_the_version_can_be_copied(page):
    page.go("about")
    page.section("about").copy_button.click()
    assert QApplication.clipboard().text().startswith("Advocate ")


def test_the_restored_vault_is_asked_for_in_place_of_the_open_one(page, advocate, tmp_path, qtbot):
    file = advocate.backups.make(tmp_path / "one.advocate-backup").path
    overlay = restore(page, file, factories.PASSPHRASE, tmp_path / "back")
    window = page.window()
    overlay.steps.open_button.click()
    qtbot.waitUntil(lambda: window.gate is not None)
    assert window.gate.card._where.text() == str(tmp_path / "back")
    assert window.windowTitle() == "Advocate"
