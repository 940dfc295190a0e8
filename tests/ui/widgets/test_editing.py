"""Editing in place: a click or Enter opens the field, Enter or leaving keeps, Esc brings the old text back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import ChipButton, PlainButton
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.shown_text import ShownText
from ui.widgets.tag_chip import TagChip
from ui.widgets.tag_edit import TagEdit
from ui.widgets.text_area import GrowingText
from ui.widgets.text_field import BareLine

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    window.resize(400, 300)
    column = QVBoxLayout(window)
    column.addWidget(PlainButton("Elsewhere"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def added(window: QWidget, widget):
    window.layout().addWidget(widget)
    widget.show()
    return widget


def test_click_type_enter_keeps(window, qtbot):
    edit = added(window, InlineEdit("Maria Gomes", "heading", name="Name"))
    qtbot.mouseClick(edit.findChild(ShownText), LEFT)
    line = edit.findChild(BareLine)
    assert line.selectedText() == "Maria Gomes"
    qtbot.keyClicks(line, "Maria Gomez")
    with qtbot.waitSignal(edit.committed) as kept:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kept.args == ["Maria Gomez"]
    assert (edit.text(), edit.is_editing()) == ("Maria Gomez", False)
    assert edit.findChild(ShownText).hasFocus()


def test_escape_brings_the_old_text_back(window, qtbot):
    edit = added(window, InlineEdit("Gomez Interiors", name="Company"))
    edit.edit()
    qtbot.keyClicks(edit.findChild(BareLine), "nonsense")
    with qtbot.assertNotEmitted(edit.committed):
        qtbot.keyClick(edit.findChild(BareLine), Qt.Key.Key_Escape)
    assert edit.text() == "Gomez Interiors"


def test_leaving_keeps_once_and_an_unchanged_text_tells_nobody(window, qtbot):
    edit = added(window, InlineEdit("Atlanta", name="Place"))
    told = []
    edit.committed.connect(told.append)
    edit.edit()
    window.findChild(PlainButton).setFocus()
    assert (told, edit.is_editing()) == ([], False)
    edit.edit()
    qtbot.keyClicks(edit.findChild(BareLine), "Decatur")
    window.findChild(PlainButton).setFocus()
    assert told == ["Decatur"]


def test_several_lines_are_kept_with_ctrl_enter(window, qtbot):
    edit = added(window, InlineEdit("", name="Approach", multiline=True))
    edit.edit()
    field = edit.findChild(GrowingText)
    qtbot.keyClicks(field, "Direct.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "Reasons after.")
    assert edit.is_editing()
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "Direct.\nReasons after."


def test_the_keyboard_alone_can_edit(window, qtbot):
    edit = added(window, InlineEdit("Maria", name="Name"))
    edit.setFocus()
    qtbot.keyClick(edit.findChild(ShownText), Qt.Key.Key_Return)
    assert edit.findChild(BareLine).hasFocus()


def test_it_says_what_it_is_and_what_it_holds(window):
    edit = added(window, InlineEdit("", name="Company", placeholder="Add a company"))
    text = edit.findChild(ShownText)
    assert text is not None
    spoken = QAccessible.queryAccessibleInterface(text)
    assert spoken.text(QAccessible.Text.Name) == "Company: Add a company"
    edit.set_text("Gomez & Sons")
    assert spoken.text(QAccessible.Text.Name) == "Company: Gomez & Sons"


def test_a_text_from_elsewhere_does_not_disturb_typing(window, qtbot):
    edit = added(window, InlineEdit("old", name="Name"))
    edit.edit()
    qtbot.keyClicks(edit.findChild(BareLine), "typing")
    edit.set_text("from elsewhere")
    assert edit.findChild(BareLine).text() == "typing"


def test_a_tag_is_added_by_typing_and_taken_off_by_a_click(window, qtbot):
    tags = added(window, TagEdit(name="Tags"))
    tags.set_tags(["insurance claim"])
    qtbot.mouseClick(tags.findChild(ChipButton), LEFT)
    line = tags.findChild(BareLine)
    qtbot.keyClicks(line, "  referral   source ")
    with qtbot.waitSignal(tags.added) as new:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert new.args == ["referral source"]
    assert tags.tags() == ["insurance claim", "referral source"]
    chip = next(each for each in tags.findChildren(TagChip) if each.label() == "insurance claim")
    with qtbot.waitSignal(tags.removed) as gone:
        qtbot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 6, chip.height() // 2))
    assert gone.args == ["insurance claim"]
    assert tags.tags() == ["referral source"]


def test_a_tag_is_not_added_twice_whatever_its_case(window, qtbot):
    tags = added(window, TagEdit(name="Tags"))
    tags.set_tags(["Referral"])
    qtbot.mouseClick(tags.findChild(ChipButton), LEFT)
    with qtbot.assertNotEmitted(tags.added):
        qtbot.keyClicks(tags.findChild(BareLine), "referral")
        qtbot.keyClick(tags.findChild(BareLine), Qt.Key.Key_Return)


def test_delete_takes_a_tag_off_and_the_keyboard_stays_near(window, qtbot):
    tags = added(window, TagEdit(name="Tags"))
    tags.set_tags(["one", "two"])
    first = tags.findChildren(TagChip)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert tags.tags() == ["two"]
    assert next(each for each in tags.findChildren(TagChip) if each.label() == "two").hasFocus()


def test_what_could_not_be_kept_is_there_to_be_mended(window, qtbot):
    edit = added(window, InlineEdit("Maria", name="Name"))
    edit.committed.connect(lambda _typed: edit.fail("The name is empty. Type at least one letter."))
    edit.edit()
    qtbot.keyClick(edit.field, Qt.Key.Key_Delete)
    qtbot.keyClick(edit.field, Qt.Key.Key_Return)
    assert edit.is_editing()
    assert (edit.typed(), edit.text()) == ("", "Maria")
    assert edit.error() == "The name is empty. Type at least one letter."
    qtbot.keyClick(edit.field, Qt.Key.Key_Escape)
    assert (edit.shown.label(), edit.error()) == ("Maria", "")


def test_a_failure_after_leaving_does_not_call_the_keyboard_back(window, qtbot):
    edit = added(window, InlineEdit("Maria", name="Name"))
    edit.edit()
    qtbot.keyClicks(edit.field, "x")
    window.findChild(PlainButton).setFocus()
    edit.fail("No.")
    assert not edit.is_editing()
    assert edit.shown.label() == "Maria"
    assert window.findChild(PlainButton).hasFocus()


def test_a_long_line_is_seen_whole_while_it_is_edited_and_stays_one_line(window, qtbot):
    name = "Wilhelmina Constantinopoulos van der Hoeven " * 4
    edit = added(window, InlineEdit(name, name="Name", wraps=True, max_lines=2))
    told = []
    edit.committed.connect(told.append)
    edit.edit()
    assert isinstance(edit.field, GrowingText)
    assert edit.field.height() >= edit.field.document().size().height()
    edit.field.setPlainText("Two\nlines")
    qtbot.keyClick(edit.field, Qt.Key.Key_Return)
    assert told == ["Two lines"]


def test_what_may_not_be_edited_is_read_with_its_reason(window, qtbot):
    edit = added(window, InlineEdit("Maria", name="Name"))
    edit.set_refusal("The disk is full.")
    qtbot.mouseClick(edit.shown, LEFT)
    edit.edit()
    assert not edit.is_editing()
    assert edit.shown.toolTip() == "The disk is full."
    edit.set_refusal("")
    edit.edit()
    assert edit.is_editing()
