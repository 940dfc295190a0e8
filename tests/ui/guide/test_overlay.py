"""F1: the keys of the page from the one table, the guide's chapters beside them, found by words, read without network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate import paths
from tests.ui.overlays import make_window
from tests.ui.stage import press, seen
from ui.acts.acts import ACTS
from ui.acts.shortcuts import shortcuts
from ui.guide.chapters import FILES, chapters, folder, search
from ui.guide.overlay import GuideOverlay
from ui.theme import theme

TEXTS = {name: (folder() / name).read_text(encoding="utf-8") for name in (*FILES, "README.md")}


@pytest.fixture
def guide(qtbot) -> Iterator[GuideOverlay]:
    window = make_window(qtbot)
    overlay = GuideOverlay(window, "customers")
    overlay.open_guide()
    yield overlay
    window.close()


def test_the_keys_of_the_page_come_first_and_all_from_the_table(guide):
    assert guide.field.line.hasFocus()
    words = seen(guide.sheet)
    for act in ACTS:
        if act.place in {"", "customers"} and shortcuts().keys(act.key):
            assert act.title() in words
        elif act.place not in {"", "customers"}:
            same = {other.title() for other in ACTS if other.place in {"", "customers"}}
            assert act.title() not in words.split("\n") or act.title() in same
    assert words.index("Customers") < words.index("Everywhere")


def test_changed_keys_are_shown(guide):
    shortcuts().rebind("note.quick", "Ctrl+J")
    assert "Ctrl J" in seen(guide.sheet)
    shortcuts().put_all_back()
    assert "Ctrl N" in seen(guide.sheet)


def test_a_chapter_is_read_and_a_link_leads_to_the_next(guide):
    guide.show_chapter("first-steps")
    assert guide.page.toPlainText().startswith("First steps")
    guide.page.anchorClicked.emit(QUrl("daily-round.md"))
    assert guide.page.toPlainText().startswith("The daily round")
    guide.page.anchorClicked.emit(QUrl("https://example.com/daily-round"))
    assert guide.page.toPlainText().startswith("The daily round")


def test_words_lead_to_the_passage_that_says_them(guide):
    QTest.keyClicks(guide.field.line, "recovery code")
    rows = [row.words for row in guide.model.rows()]
    assert "The recovery code" in rows
    guide.list.setCurrentIndex(guide.model.index(rows.index("The recovery code"), 0))
    assert guide.stack.currentWidget() is guide.page
    press(guide.field.line, Qt.Key.Key_Return)
    assert guide.page.hasFocus()


def test_an_act_is_found_by_its_words(guide):
    QTest.keyClicks(guide.field.line, "quick note")
    assert guide.model.rows()[0].second == shortcuts().text("note.quick")
    assert [line for line in guide.sheet.lines() if line.isVisible()]


@pytest.mark.parametrize("typed", ["xyzzy", "\N{PARTY POPPER}", "a" * 3000, "((("])
def test_what_is_not_there_is_said(guide, typed):
    guide.field.set_text(typed)
    guide.field.edited.emit(typed)
    assert guide.nothing.isVisible()


def test_esc_empties_the_field_first_and_then_closes(guide):
    QTest.keyClicks(guide.field.line, "call")
    press(guide.field.line, Qt.Key.Key_Escape)
    assert guide.isVisible()
    assert guide.field.text() == ""
    press(guide.field.line, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_dark_theme_reads_as_well(guide):
    guide.show_chapter("daily-round")
    theme().set_mode("dark")
    block = guide.page.document().findBlockByNumber(1)
    color = block.begin().fragment().charFormat().foreground().color()
    assert color == theme().color("ink")


def test_pictures_are_no_wider_than_the_page(guide):
    guide.show_chapter("daily-round")
    document = guide.page.document()
    assert document.idealWidth() <= guide.page.viewport().width() + 8


def test_a_picture_that_is_made_smaller_is_smoothed(guide):
    guide.parentWidget().resize(760, 700)
    guide.show_chapter("daily-round")
    QApplication.processEvents()
    room = guide.page.viewport().width()
    wide = QImage(str(folder().parent / "pictures" / "guide-customer.png"))
    assert wide.width() > room
    url = QUrl("../pictures/guide-customer.png")
    shown = guide.page.document().resource(QTextDocument.ResourceType.ImageResource.value, url)
    assert shown.width() <= room
    tones = {shown.pixel(x, y) for x in range(0, shown.width(), 2) for y in range(0, shown.height(), 2)}
    assert len(tones) > 256, "only smoothing makes more colours than the picture has"


@pytest.mark.parametrize("name", TEXTS)
def test_the_pictures_are_read_at_the_width_of_the_page(name):
    for target in re.findall(r"\]\(([^)]+\.png)\)", TEXTS[name]):
        assert QImage(str(folder() / target)).width() <= 720, target


# -- the chapters themselves -------------------------------------------------------------------------------------------


def test_all_chapters_came_along():
    assert [f"{each.key}.md" for each in chapters()] == list(FILES)


@pytest.mark.parametrize("name", TEXTS)
def test_every_link_and_picture_of_the_guide_is_there(name):
    for target in re.findall(r"\]\(([^)#]+)\)", TEXTS[name]):
        assert (folder() / target).is_file(), target
        if target.endswith(".png"):
            assert not QImage(str(folder() / target)).isNull()


@pytest.mark.parametrize("name", FILES)
def test_every_key_the_guide_names_does_something(name):
    known = {key for act in ACTS for key in act.keys} | {"F1"}
    for key in re.findall(r"`([^`\n]+)`", TEXTS[name]):
        assert QKeySequence(key).toString() == key, key
        assert key.replace("Enter", "Return") in known or key in {"Enter", "Esc", "Space", "Tab"}, key


def test_a_search_puts_headings_before_what_is_said_below_them():
    hits = search("backup")
    assert hits[0].chapter.key == "backups"
    assert search("") == ()


def test_the_built_program_finds_the_guide_beside_its_resources(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    assert folder() == tmp_path / "docs" / "guide"
    assert Path(folder()).name == "guide"
