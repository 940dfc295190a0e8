"""The menu has an edge that can be told from what lies below, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.theme import theme
from ui.widgets.menu import Menu


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_its_edge_is_seen_in_both_themes(qtbot, mode):
    theme().set_mode(mode)
    menu = Menu()
    qtbot.addWidget(menu)
    menu.addAction("Change")
    menu.resize(menu.sizeHint())
    picture = menu.grab().toImage()
    assert picture.pixelColor(0, picture.height() // 2) == theme().color("line.strong")
    assert picture.pixelColor(2, picture.height() // 2) != theme().color("line.strong")
    theme().set_mode("light")


@pytest.fixture
def menu(qtbot) -> Menu:
    menu = Menu()
    qtbot.addWidget(menu)
    menu.addAction("Log a call\tCtrl+L")
    menu.addAction("Sam && Reed").setCheckable(True)
    menu.addAction("Not now").setEnabled(False)
    menu.addSeparator()
    menu.addMenu("Give to")
    menu.resize(menu.sizeHint())
    return menu


def _colours(menu: Menu, row: int) -> set[str]:
    box = menu.actionGeometry(menu.actions()[row])
    picture = menu.grab(box).toImage()
    return {picture.pixelColor(x, y).name() for x in range(box.width()) for y in range(box.height())}


def test_the_entry_under_the_keyboard_stands_out_and_no_other(menu):
    menu.setActiveAction(menu.actions()[0])
    ground = theme().color("accent.soft").name()
    assert [ground in _colours(menu, row) for row in range(3)] == [True, False, False]


def test_what_cannot_be_chosen_now_is_fainter(menu):
    assert theme().color("faint").name() in _colours(menu, 2)
    assert theme().color("faint").name() not in _colours(menu, 0)


def test_a_tick_is_drawn_only_when_it_is_on(menu):
    box = menu.actionGeometry(menu.actions()[1])
    without = menu.grab(box).toImage()
    menu.actions()[1].setChecked(True)
    assert menu.grab(box).toImage() != without


@pytest.mark.parametrize("rtl", [False, True])
def test_words_begin_where_the_window_is_read_from(menu, rtl):
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    box = menu.actionGeometry(menu.actions()[2])
    picture = menu.grab(box).toImage()
    ground = theme().color("surface").name()
    inked = [
        x
        for x in range(box.width())
        if any(picture.pixelColor(x, y).name() != ground for y in range(box.height()))
    ]
    assert (min(inked) > box.width() - max(inked)) == rtl  # less room on the side where reading begins
