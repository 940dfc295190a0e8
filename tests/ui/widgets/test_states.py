"""What a page says when it is empty, busy or in trouble, and grounds and marks that say something aloud."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from ui.painting import initials
from ui.theme import theme
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.busy_bar import BusyBar, BusyRow
from ui.widgets.buttons import PlainButton, PrimaryButton, SmallButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.labels import Para
from ui.widgets.marks import ShareBar, Sparkline

LEFT = Qt.MouseButton.LeftButton


def words(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text() and not label.isHidden()]


def test_an_empty_page_says_what_it_is_for_and_offers_one_thing(qtbot):
    button = PrimaryButton("Import")
    page = EmptyState("users", "No customers yet", "Bring in a spreadsheet.", button)
    qtbot.addWidget(page)
    assert words(page) == ["No customers yet", "Bring in a spreadsheet."]
    assert page.isAncestorOf(button)
    page.say("Nobody found", "Try fewer words.")
    assert words(page) == ["Nobody found", "Try fewer words."]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("height", [200, 280, 700])
def test_an_empty_page_never_lays_one_thing_over_another(qtbot, height, scale):
    theme().set_scale(scale)
    page = EmptyState("users", "No customers yet", "Bring in a spreadsheet. " * 5, PrimaryButton("Import"))
    qtbot.addWidget(page)
    page.resize(880, max(height, page.minimumSizeHint().height()))
    page.show()
    shown = [child for child in page.findChildren(QWidget) if child.isVisible()]
    for one, other in itertools.combinations(shown, 2):
        assert not one.geometry().intersects(other.geometry())
    for label in page.findChildren(Para):
        assert label.height() >= label.heightForWidth(label.width())
    theme().set_scale(1.0)


def test_an_error_says_what_happened_and_its_details_can_be_copied(qtbot):
    panel = ErrorPanel("Not written", "The disk is full.", "Make room.", details="errno 28")
    qtbot.addWidget(panel)
    panel.show()
    assert words(panel) == ["Not written", "The disk is full.", "Make room."]
    copy = panel.findChild(SmallButton)
    assert copy is not None
    qtbot.mouseClick(copy, LEFT)
    assert QGuiApplication.clipboard().text() == "errno 28"
    assert copy.label() == "Copied"


def test_an_error_without_details_offers_nothing_to_copy(qtbot):
    panel = ErrorPanel("Not written", "The disk is full.")
    qtbot.addWidget(panel)
    panel.show()
    copy = panel.findChild(SmallButton)
    assert copy is not None
    assert not copy.isVisible()
    assert words(panel) == ["Not written", "The disk is full."]


def test_long_work_says_how_far_it_is_and_can_be_stopped_once(qtbot):
    row = BusyRow("Importing")
    qtbot.addWidget(row)
    row.show()
    row.show_progress("Importing: 412 of 753", 412, 753)
    bar = QAccessible.queryAccessibleInterface(row.bar)
    assert bar.role() == QAccessible.Role.ProgressBar
    assert bar.text(QAccessible.Text.Name) == "Importing: 412 of 753"
    stop = row.findChild(SmallButton)
    assert stop is not None
    told = []
    row.cancelled.connect(lambda: told.append("stop"))
    qtbot.mouseClick(stop, LEFT)
    qtbot.mouseClick(stop, LEFT)
    assert told == ["stop"]


def test_work_without_a_known_end_stands_still_where_motion_is_unwanted(qtbot, look):
    look.set_reduced_motion(True)
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.resize(200, 6)
    bar.show()
    before = bar.grab().toImage()
    qtbot.wait(120)
    assert bar.grab().toImage() == before
    look.set_reduced_motion(False)
    qtbot.waitUntil(lambda: bar.grab().toImage() != before)


def test_a_line_of_figures_says_in_words_what_it_shows(qtbot):
    line = Sparkline((5, 4, 3), "Effort, getting easier since January")
    qtbot.addWidget(line)
    assert QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name) == line.toolTip()
    flat = Sparkline((2, 2, 2), "Effort, always 2")
    qtbot.addWidget(flat)
    flat.resize(200, 48)
    assert not flat.grab().isNull()


def test_a_share_bar_fills_from_the_side_the_window_is_read_from(qtbot, look):
    bar = ShareBar(0.5)
    qtbot.addWidget(bar)
    bar.resize(200, 6)
    assert bar.grab().toImage().pixelColor(20, 3) == look.color("ambassador")
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.grab().toImage().pixelColor(20, 3) == look.color("sunken")


def test_grounds_are_painted_from_tokens_with_one_crisp_line(qtbot, look):
    card = Box("card", edge="late")
    qtbot.addWidget(card)
    card.resize(200, 80)
    picture = card.grab().toImage()
    assert picture.pixelColor(100, 0) == look.color("line")
    assert picture.pixelColor(100, 1) == look.color("surface")
    assert picture.pixelColor(1, 40) == look.color("late")
    header = Box("header")
    qtbot.addWidget(header)
    header.resize(200, 60)
    assert header.grab().toImage().pixelColor(100, 59) == look.color("line")


def test_a_column_has_its_line_on_the_other_side_when_mirrored(qtbot, look):
    nav = Box("nav")
    qtbot.addWidget(nav)
    nav.resize(184, 60)
    assert nav.grab().toImage().pixelColor(183, 30) == look.color("line")
    nav.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert nav.grab().toImage().pixelColor(0, 30) == look.color("line")


def test_initials_of_all_kinds_of_names():
    names = {
        "Maria Gomez": "MG",
        "O'Hara Dental": "OD",
        "Ada": "A",
        "": "",
        "李 小龙": "李小",
        "  ": "",
        "(404)": "(",
    }
    assert {name: initials(name) for name in names} == names


def test_announcing_needs_no_screen_reader(qtbot):
    box = Box()
    qtbot.addWidget(box)
    announce(box, "Kept.")


def test_buttons_of_an_empty_page_wrap_before_their_words_are_cut(qtbot):
    buttons = [PrimaryButton("Log a call"), *(PlainButton("Write down what you know") for _ in range(3))]
    page = EmptyState("users", "Nothing has been said yet", "Calls stand here.", *buttons)
    qtbot.addWidget(page)
    page.resize(320, 500)
    page.show()
    qtbot.waitUntil(lambda: buttons[-1].y() > buttons[0].y())
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    page.resize(900, 500)
    qtbot.waitUntil(lambda: buttons[-1].y() == buttons[0].y())
