"""Dialogs for files begin in the documents, then where the last file of the kind went; a name is proposed that is free."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import click, press, seen
from tests.ui.windows import open_window
from ui import file_places
from ui.customer.history_overlay import HistoryOverlay
from ui.customer_picture import read_picture
from ui.customers.export_overlay import ExportOverlay
from ui.runner import InlineRunner
from ui.settings.backup_part import BackupPart


@pytest.fixture
def documents(monkeypatch, tmp_path) -> Path:
    """The person's own folder for documents, and the program somewhere else."""
    folder, elsewhere = tmp_path / "Documents", tmp_path / "program"
    folder.mkdir()
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    return folder


@pytest.fixture
def begun(monkeypatch) -> list[Path]:
    """Where each dialog began; the person gives up."""
    begun: list[Path] = []

    def dialog(_parent: QWidget, _title: str, start: str = "", *_how: str) -> str:
        begun.append(Path(start))
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *how: (dialog(*how), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *how: ([], dialog(*how)))
    return begun


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


def history(window, advocate) -> HistoryOverlay:
    maria = advocate.customers.recently_seen() or (factories.customer(advocate),)
    picture = read_picture(advocate, maria[0])
    overlay = HistoryOverlay(window, InlineRunner(advocate, window), picture.customer, picture.reader)
    overlay.open()
    return overlay


def test_a_pdf_goes_into_the_documents_then_where_the_last_one_went(
    window, advocate, documents, begun, tmp_path
):
    first = history(window, advocate)
    assert first.file.text() == str(documents / "Maria Gomez 2026-03-12.pdf")
    click(first.file.choose_button)
    assert begun == [documents / "Maria Gomez 2026-03-12.pdf"]
    reports = tmp_path / "reports"
    reports.mkdir()
    first.file.set_text(str(reports / "maria.pdf"))
    press(first.file.line, Qt.Key.Key_Return)
    assert "Written" in seen(first)
    assert Path(history(window, advocate).file.text()).parent == reports
    assert Path(table(window, advocate).file.text()).parent == documents, "tables have a folder of their own"


def table(window, advocate) -> ExportOverlay:
    ids = (factories.customer(advocate, "Ben Okafor"),)
    overlay = ExportOverlay(window, InlineRunner(advocate, window), ids, MORNING.date())
    overlay.begin()
    return overlay


def test_a_name_without_a_folder_lies_beside_the_last_one_not_in_the_program(window, advocate, documents):
    overlay = table(window, advocate)
    overlay.file.set_text("for the letter.csv")
    click(overlay.write_button)
    assert (documents / "for the letter.csv").is_file()
    assert not Path("for the letter.csv").exists()


def test_a_proposed_file_is_one_that_is_not_there_yet(window, advocate, documents):
    click(table(window, advocate).write_button)
    again = table(window, advocate)
    assert Path(again.file.text()).name == "Customers 2026-03-12 (2).csv"


def test_a_folder_that_has_gone_gives_way_to_the_documents(window, advocate, documents, tmp_path):
    runner = InlineRunner(advocate, window)
    file_places.used(runner, file_places.TABLE, tmp_path / "stick")
    assert Path(table(window, advocate).file.text()).parent == documents


def test_without_documents_it_is_the_home_folder(monkeypatch, window, advocate, tmp_path, home):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "nowhere"))
    assert Path(table(window, advocate).file.text()).parent == home


def test_a_backup_begins_in_the_documents_then_on_the_stick(
    qtbot, monkeypatch, advocate, tmp_path, documents, begun
):
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    page.go("vault")
    part = page.section("vault").findChild(BackupPart)
    click(part.backup_button)
    stick = tmp_path / "stick"
    stick.mkdir()
    with monkeypatch.context() as chosen:
        chosen.setattr(QFileDialog, "getExistingDirectory", lambda *_how: str(stick))
        click(part.backup_button)
    qtbot.waitUntil(lambda: "Backed up" in seen(part))
    click(part.backup_button)
    click(page.section("vault").export_button)
    assert begun == [documents, stick, documents]


def test_files_to_add_are_looked_for_in_the_documents(maria, open_customer, documents, begun):
    stage = open_customer(maria)
    stage.page.timeline.acts.files.choose_and_add(maria)
    assert begun == [documents]
