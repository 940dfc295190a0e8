"""The menu has an edge that can be told from what lies below, light and dark."""

from __future__ import annotations

import pytest

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
