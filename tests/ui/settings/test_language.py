"""Another language is another window: the person stays in the section, at the choice, and as far down as they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.settings import TEXT_SIZE
from tests.ui.stage import click, seen
from tests.ui.windows import open_window, press
from ui.widgets.chips import FilterChip

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, advocate, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new", "today").window()


def settings(window, argument=None):
    if argument is not None:
        window.workplace.go("settings", argument)
    return window.workplace.page("settings")


def press_here(key: Qt.Key) -> None:
    """Where the keyboard is."""
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)


def chip(page, words: str) -> FilterChip:
    return next(each for each in page.findChildren(FilterChip) if each.label() == words and each.isVisible())


def speaks(qtbot, window, words: str) -> None:
    qtbot.waitUntil(lambda: window.workplace.here()[0] == "settings" and words in seen(settings(window)))
    QApplication.processEvents()


def test_by_mouse_one_stays_at_the_choice(qtbot, window):
    click(chip(settings(window, "formats"), "Deutsch"))
    speaks(qtbot, window, "Die Woche beginnt am")
    page = settings(window)
    assert page.here() == "formats"
    assert chip(page, "Deutsch").hasFocus()
    assert chip(page, "Deutsch").isChecked()


def test_by_arrows_one_goes_on_choosing(qtbot, window):
    page = settings(window, "look")
    page.go("formats")
    page.section("formats").focus_row("language")
    press_here(Qt.Key.Key_Right)
    press_here(Qt.Key.Key_Right)
    speaks(qtbot, window, "Die Woche beginnt am")
    assert settings(window).here() == "formats", "though the place itself was asked for another section"
    press_here(Qt.Key.Key_Left)
    speaks(qtbot, window, "Week begins on")
    assert chip(settings(window), "English").hasFocus()


def test_the_way_back_is_still_there(qtbot, window):
    click(chip(settings(window, "formats"), "Deutsch"))
    speaks(qtbot, window, "Die Woche beginnt am")
    press(QApplication.focusWidget(), Qt.Key.Key_Left, ALT)
    assert window.workplace.here()[0] == "today"


def test_as_far_down_as_before(qtbot, advocate, window):
    advocate.settings.set(TEXT_SIZE, "150")
    window.workplace.going.standing_changed.emit()
    window.resize(960, 600)
    page = settings(window, "formats")
    QApplication.processEvents()
    bar = page.area.verticalScrollBar()
    bar.setValue(40)
    language = chip(page, "Deutsch")
    assert bar.value() == 40
    assert language.visibleRegion().contains(language.rect().center()), "it can be clicked from here"
    click(language)
    speaks(qtbot, window, "Die Woche beginnt am")
    qtbot.waitUntil(lambda: settings(window).area.verticalScrollBar().value() == 40)
    assert chip(settings(window), "Deutsch").hasFocus()
