"""Settings: kept as they are changed, shown where they apply, and what the vault's own buttons do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from advocate import app, settings
from tests import factories
from tests.fakes import CHEAP
from tests.ui.windows import open_window, press
from ui.settings.about_section import NoticesOverlay, paragraphs, read_notices
from ui.settings.page import SettingsPage
from ui.settings.team_section import DepartmentRow, MemberRow
from ui.settings.ways_overlays import NewCodeOverlay, NewPassphraseOverlay
from ui.theme import theme


@pytest.fixture
def page(qtbot, advocate, tmp_path) -> SettingsPage:
    return open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")


def test_the_look_is_kept_and_seen_at_once(page, advocate):
    page.look.look.chosen.emit("dark")
    page.look.text_size.chosen.emit("140")
    assert advocate.settings.get(settings.THEME) == "dark"
    assert advocate.settings.get(settings.TEXT_SIZE) == "140"
    assert theme().dark
    assert theme().scale == 1.4
    page.window().workplace.undo()
    assert page.look.text_size.key() == "100"


def test_the_business_stands_in_the_title(page, advocate):
    QTest.keyClicks(page.team.business.line, "Hartwell Floors")
    press(page.team.business.line, Qt.Key.Key_Return)
    assert advocate.settings.get(settings.BUSINESS) == "Hartwell Floors"
    assert page.window().windowTitle() == "Hartwell Floors · Advocate"


def test_colleagues_and_departments_are_added_and_renamed(page, advocate):
    QTest.keyClicks(page.team.add_department.field.line, "Purchasing")
    press(page.team.add_department.field.line, Qt.Key.Key_Return)
    QTest.keyClicks(page.team.add_member.field.line, "Lena Ortiz")
    page.team.add_member.button.click()
    lena = next(row for row in members(page) if row.name.text() == "Lena Ortiz")
    purchasing = advocate.team.departments()[0]
    lena.department.chosen.emit(purchasing.id)
    lena = next(row for row in members(page) if row.name.text() == "Lena Ortiz")
    assert lena.department.key() == purchasing.id
    lena.name.committed.emit("Lena Ortiz-Vega")
    row = page.team.departments.rows()[0]
    assert isinstance(row, DepartmentRow)
    row.name.committed.emit("Buying")
    assert [member.name for member in advocate.team.members()] == ["Lena Ortiz-Vega", "Priya Natarajan"]
    assert advocate.team.departments()[0].name == "Buying"


def members(page: SettingsPage) -> list[MemberRow]:
    return [row for row in page.team.members.rows() if isinstance(row, MemberRow)]


def test_a_department_of_the_same_name_is_refused_beside_the_field(page, advocate):
    advocate.team.add_department("Purchasing")
    page.team.add_department.added.emit("purchasing")
    assert "already" in page.team.add_department.field.error()


def test_a_backup_is_made_read_back_and_stands_in_the_frame(page, tmp_path):
    target = tmp_path / "stick"
    target.mkdir()
    page.vault.back_up_to(target)
    assert page.vault.told.text().startswith("Backed up ")
    assert len(list(target.iterdir())) == 1
    assert page.vault._backup.text() == "just now"
    assert "Backed up 09:41" in page.window().workplace._backup_line.text()


def test_a_backup_that_finds_no_folder_says_so(page, tmp_path):
    page.vault.back_up_to(tmp_path / "gone" / "deep")
    assert "There is no folder" in page.vault.told.text()


def test_the_vault_is_checked(page):
    page.vault.check_button.click()
    assert page.vault.told.text().startswith("Every page was read: ")


def test_a_new_passphrase_replaces_the_old(page, advocate, monkeypatch):
    monkeypatch.setattr("advocate.services.ways_in.tune", lambda: CHEAP)
    page.vault.passphrase_button.click()
    overlay = page.window().findChild(NewPassphraseOverlay)
    for field in (overlay.pair.first, overlay.pair.second):
        QTest.keyClicks(field.line, "seven wet herons in felt boots")
    press(overlay.pair.second.line, Qt.Key.Key_Return)
    assert "The new passphrase opens" in page.vault.told.text()
    folder = advocate.vault.folder
    advocate.close()
    with pytest.raises(app.opening.NotFound.__mro__[1]):
        app.open_with_passphrase(folder, factories.PASSPHRASE)
    app.open_with_passphrase(folder, "seven wet herons in felt boots").close()


def test_a_new_code_counts_only_once_it_was_typed_back(page, advocate):
    page.vault.code_button.click()
    overlay = page.window().findChild(NewCodeOverlay)
    before = advocate.vault.keys
    overlay.next.click()
    wrong = overlay.code().split("-")[::-1]
    for field, group in zip(overlay.fields.fields, wrong, strict=True):
        field.line.setText(group)
    overlay.next.click()
    assert overlay.fields.slips().startswith("Not as on the paper")
    assert advocate.vault.keys is before
    for field, group in zip(overlay.fields.fields, overlay.code().split("-"), strict=True):
        field.line.setText(group)
    overlay.next.click()
    assert "The new recovery code opens" in page.vault.told.text()
    folder, code = advocate.vault.folder, overlay.code()
    advocate.close()
    app.open_with_recovery_code(folder, code).close()


def test_without_a_keychain_the_box_stays_off_and_says_why(page):
    page.vault.keychain.click()
    assert "keychain" in page.vault.told.text()
    assert not page.vault.keychain.isChecked()


def test_the_sample_business_can_be_taken_away_whole(page, advocate):
    assert not page.team.sample_button.isVisible()
    page.runner.command(page, lambda app: app.sample.fill(customers=20))
    assert page.team.sample_button.isVisible()
    page.team.sample_button.click()
    assert not advocate.sample.is_there()
    assert not page.team.sample_button.isVisible()
    assert page.isAncestorOf(QApplication.focusWidget())


def test_the_notices_are_shown_whole(page):
    page.about.licences_button.click()
    overlay = page.window().findChild(NoticesOverlay)
    shown = "\n".join(label.text() for label in overlay.findChildren(QLabel))
    for name in ("Qt", "SQLAlchemy", "sqlcipher3", "Inter", "LGPL"):
        assert name in shown
    overlay.dismiss()


def test_paragraphs_of_a_notice_lose_their_marks():
    text = "# Title\n\nSome **bold**\nwords.\n\n| A | B |\n| --- | --- |\n| one | MIT |\n| two | BSD |\n"
    assert paragraphs(text) == [(True, "Title"), (False, "Some bold words."), (False, "one · MIT\ntwo · BSD")]
    assert len(paragraphs(read_notices())) > 5
