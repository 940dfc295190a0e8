from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget

from tests import factories
from tests.ui.stage import click, seen, write
from ui.customer.history_overlay import HistoryOverlay
from ui.customer_picture import read_picture
from ui.runner import InlineRunner
from ui.widgets.chips import FilterChip


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


@pytest.fixture
def overlay(window, advocate):
    maria = factories.customer(advocate, pinned_notes=("Really kind",))
    factories.interaction(advocate, maria, effort=3)
    picture = read_picture(advocate, maria)
    overlay = HistoryOverlay(window, InlineRunner(advocate, window), picture.customer, picture.reader)
    overlay.open()
    return overlay


def text_of(path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_file_has_a_name_already(overlay):
    assert overlay.file.text().endswith("Maria Gomez 2026-03-12.pdf")


def test_our_copy_is_written_and_opened(monkeypatch, overlay, tmp_path):
    opened = []
    monkeypatch.setattr(
        "ui.customer.history_overlay.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()) is None,
    )
    out = tmp_path / "maria.pdf"
    overlay.file.set_text(str(out))
    click(overlay.write_button)
    assert "Written: 1 entry" in seen(overlay)
    assert "oak sample" in text_of(out)
    click(overlay.open_button)
    click(overlay.folder_button)
    assert opened == [str(out), str(tmp_path)]
    assert "did not open" not in seen(overlay)


def test_without_a_program_for_pdfs_it_says_where_the_file_is(monkeypatch, overlay, tmp_path):
    monkeypatch.setattr("ui.customer.history_overlay.QDesktopServices.openUrl", lambda url: False)
    out = tmp_path / "maria.pdf"
    overlay.file.set_text(str(out))
    click(overlay.write_button)
    click(overlay.open_button)
    assert "no program set for opening it" in seen(overlay)
    assert str(out) in seen(overlay)


def test_the_customers_copy_leaves_out_what_is_ours(overlay, tmp_path):
    out = tmp_path / "maria.pdf"
    overlay.file.set_text(str(out))
    click(next(chip for chip in overlay.findChildren(FilterChip) if chip.key == "customer"))
    assert "without notes to departments" in seen(overlay)
    click(overlay.write_button)
    assert "Really kind" not in text_of(out)
    assert "oak sample" in text_of(out)


def test_days_are_read_and_what_is_none_is_said(overlay, tmp_path):
    overlay.file.set_text(str(tmp_path / "maria.pdf"))
    write(overlay.first_day.line, "sometime")
    click(overlay.write_button)
    assert "is not a day" in overlay.first_day.error()
    overlay.first_day.set_text("1 Jan 2027")
    overlay.last_day.set_text("1 Jan 2026")
    click(overlay.write_button)
    assert "end before it begins" in overlay.first_day.error()
    assert not (tmp_path / "maria.pdf").exists()


def test_a_place_that_is_none_is_said_and_can_be_mended(overlay, tmp_path):
    overlay.file.set_text(str(tmp_path / "missing" / "maria.pdf"))
    click(overlay.write_button)
    assert "no place for a file" in seen(overlay)
    assert overlay.write_button.isEnabled()
    overlay.file.set_text("")
    click(overlay.write_button)
    assert "Choose where the file goes" in overlay.file.error()
