"""Keys are said in one way everywhere: as the platform writes them, in the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocate.settings import LANGUAGE
from devtools import translations
from tests import factories
from tests.ui.stage import seen
from tests.ui.windows import open_window, press
from ui.acts.shortcuts import shortcuts, written
from ui.frame.places import PLACES
from ui.painting import key_text
from ui.widgets.marks import KeyCap
from ui.wording.language import speak

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SEARCH_WORDS = "keys hotkey change reset Ctrl"


@pytest.fixture
def german(qtbot, advocate, tmp_path):
    factories.customer(advocate)
    advocate.settings.set(LANGUAGE, "de")
    speak("de")
    yield open_window(qtbot, advocate, tmp_path / "new").window()
    shortcuts().put_all_back()


def said(window: QWidget) -> str:
    """Everything that is seen, heard or told on hovering."""
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    heard = [f"{each.toolTip()}\n{each.accessibleName()}\n{each.accessibleDescription()}" for each in shown]
    return "\n".join([seen(window), *heard])


@pytest.mark.parametrize(
    ("keys", "english", "german"),
    [
        ("Ctrl+K", "Ctrl K", "Strg K"),
        ("Alt+Left", "Alt ←", "Alt ←"),
        ("Ctrl+Return", "Ctrl ↵", "Strg ↵"),
        ("Ctrl++", "Ctrl +", "Strg +"),
        ("PgDown", "PgDown", "Bild abwärts"),
        ("Shift+Up", "Shift ↑", "Umschalt ↑"),
    ],
)
def test_a_key_cap_follows_the_language(qapp, keys, english, german):
    assert key_text(keys) == english
    speak("de")
    assert key_text(keys) == german


def test_no_page_of_a_german_window_says_control(german):
    customer = german.workplace.page("customers").model.row(0).id
    for entry in PLACES:
        german.workplace.go(entry.key, customer if entry.key == "customer" else None)
        words = said(german)
        assert "Strg" in words, entry.key
        assert "Ctrl" not in words, entry.key
        assert "Shift" not in words, entry.key


def test_the_sheet_of_keys_is_heard_as_it_is_seen(german):
    press(QApplication.focusWidget(), Qt.Key.Key_F1)
    words = said(german)
    caps = [cap.text() for cap in german.findChildren(KeyCap) if cap.isVisible()]
    assert "Strg K" in caps
    assert f": {written('Ctrl+K')}" in words
    assert "Ctrl" not in words


def test_shortcuts_are_found_by_the_name_of_their_key(german):
    german.workplace.go("settings", "shortcuts")
    section = german.workplace.page("settings").section("shortcuts")
    for typed in ("strg k", "Strg+K", "ctrl k"):
        section.search.line.clear()
        QTest.keyClicks(section.search.line, typed)
        shown = [row.act.key for row in section.act_rows() if row.isVisible()]
        assert "find" in shown, typed
        assert "note.quick" not in shown, typed


def test_a_sentence_names_the_keys_that_the_person_chose(qtbot, advocate, tmp_path):
    window = open_window(qtbot, advocate, tmp_path / "new", "today").window()
    assert "and Ctrl+Z takes all of it back" in seen(window)
    assert shortcuts().said("undo") == "Ctrl+Z"
    shortcuts().rebind("undo", "Ctrl+U")
    assert shortcuts().said("undo") == "Ctrl+U"
    shortcuts().rebind("undo")
    assert shortcuts().said("undo") == "“Undo”"
    shortcuts().put_all_back()


def test_no_sentence_has_keys_written_into_it():
    texts, _ = translations.collect()
    held = ("Ctrl", "Shift+", "Shift ", "Cmd", "Strg")
    found = {text.source for text in texts if any(key in text.source for key in held)}
    assert found == {SEARCH_WORDS}
