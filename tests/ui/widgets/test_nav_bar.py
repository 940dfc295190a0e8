"""The navigation: where we are, what the counts mean, one Tab stop, and a rail where it is narrow."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.widgets.nav_bar import RAIL_WIDTH, WIDTH, FootLine, NavBar
from ui.widgets.nav_item import NavItem, Place

LEFT = Qt.MouseButton.LeftButton
PLACES = (
    Place("today", "Today", "sun", "place.today"),
    Place("customers", "Customers", "users"),
    Place("promises", "Promises", "handshake"),
)


@pytest.fixture
def bar(qtbot) -> NavBar:
    bar = NavBar(PLACES, "Advocate", name="Places")
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 600)
    bar.choose("today")
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    return bar


def test_going_somewhere_is_told_once(bar, qtbot):
    told = []
    bar.chosen.connect(told.append)
    qtbot.mouseClick(bar.item("customers"), LEFT)
    assert (told, bar.key()) == (["customers"], "customers")


def test_the_shown_place_leads_back_to_its_first_page(bar, qtbot):
    bar.choose("today")
    told = []
    bar.chosen.connect(told.append)
    qtbot.mouseClick(bar.item("today"), LEFT)
    qtbot.keyClick(bar, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert told == ["today", "today"]


def test_arriving_by_program_is_shown_and_not_told(bar, qtbot):
    with qtbot.assertNotEmitted(bar.chosen):
        bar.choose("promises")
    assert [item.place.key for item in bar.findChildren(NavItem) if item.isChecked()] == ["promises"]


def test_arrows_and_shortcuts_go_there_too(bar, qtbot):
    bar.item("today").setFocus()
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.keyClick(bar.item("today"), Qt.Key.Key_Down)
    assert told.args == ["customers"]
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.keyClick(bar, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["today"]


def test_counts_are_said_with_the_name(bar):
    bar.set_count("promises", 12, "late")
    name = QAccessible.queryAccessibleInterface(bar.item("promises")).text(QAccessible.Text.Name)
    assert name == "Promises, 12"
    bar.set_count("promises", 0)
    assert bar.item("promises").accessibleName() == "Promises"


def test_the_rail_keeps_icons_and_says_names_in_tooltips(bar):
    foot = FootLine("user", bar)
    foot.show_lines(
        "Priya Natarajan", "Support", icon="user", token="muted", name="Priya Natarajan, Support. Settings…"
    )
    bar.add_foot(foot)
    bar.set_count("today", 3, "late", "3 late promises of yours")
    bar.set_rail(True)
    assert bar.width() == RAIL_WIDTH
    assert bar.item("today").toolTip() == "Today · 3 late promises of yours · Alt 1"
    assert bar.item("today").accessibleName() == "Today, 3 late promises of yours"
    assert foot.isVisible()
    assert foot.width() <= RAIL_WIDTH
    bar.set_rail(False)
    assert (bar.width(), bar.item("today").toolTip()) == (WIDTH, "3 late promises of yours · Alt 1")


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(("count", "shown"), [(1, "1"), (99, "99"), (164, "99+"), (12_345, "99+")])
def test_the_numbers_of_the_rail_stand_below_the_icons(bar, look, scale, count, shown):
    look.set_scale(scale)
    bar.set_count("promises", count, "late", f"{count:,} late")
    bar.set_rail(True)
    bar.layout().activate()
    item = bar.item("promises")
    icon, badge = item.rail_boxes()
    assert not icon.intersects(badge)
    assert QRectF(item.rect()).contains(icon)
    assert QRectF(item.rect()).contains(badge)
    assert item._count_spec().text == shown
    assert item.accessibleName() == f"Promises, {count:,} late"
    assert item.toolTip() == f"Promises · {count:,} late"
    bare, _ = bar.item("customers").rail_boxes()
    assert bare.center().y() == pytest.approx(bar.item("customers").height() / 2, abs=0.5)


def test_a_number_that_is_too_long_ends_in_a_plus_and_is_said_whole(bar):
    bar.set_count("today", 12_345, "late", "12,345 late")
    assert bar.item("today")._count_spec().text == "999+"
    assert bar.item("today").accessibleName() == "Today, 12,345 late"


def test_it_grows_with_the_text(bar, look):
    before = bar.item("today").height()
    look.set_scale(1.5)
    assert bar.width() == WIDTH * 1.5
    assert bar.item("today").sizeHint().height() > before


def test_items_lie_on_a_pitch_of_37_pixels(bar):
    tops = [item.mapTo(bar, item.rect().topLeft()).y() for item in bar.findChildren(NavItem)]
    assert [b - a for a, b in itertools.pairwise(tops)] == [37, 37]
    assert all(isinstance(item, QWidget) and item.height() == 37 for item in bar.findChildren(NavItem))
