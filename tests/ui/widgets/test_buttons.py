"""Buttons: they act on clicks and on their shortcut, say their name, and show whether they can be used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.painting import key_size, key_text
from ui.widgets.buttons import ChipButton, IconButton, LinkButton, PlainButton, PrimaryButton, SmallButton
from ui.widgets.check_field import CheckField


def test_click_and_shortcut_do_the_same(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    button = PrimaryButton("Log a call", shortcut="Ctrl+L")
    row.addWidget(button)
    done = []
    button.clicked.connect(lambda: done.append(button.label()))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert done == ["Log a call", "Log a call"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_focused_button_as_space_does(qtbot, key):
    window = QWidget()
    qtbot.addWidget(window)
    button = PrimaryButton("Continue", window)
    done = []
    button.clicked.connect(lambda: done.append(button.label()))
    window.show()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    qtbot.keyClick(button, key)
    assert done == ["Continue"]


def test_a_new_label_keeps_the_shortcut(qtbot):
    button = PlainButton("Quick note", shortcut="Ctrl+N")
    qtbot.addWidget(button)
    button.set_label("Note & more")
    assert button.shortcut().toString() == "Ctrl+N"
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Note & more"


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("kind", [PlainButton, SmallButton])
def test_words_keep_their_distance_from_the_key_however_large_they_are(qtbot, look, kind, scale):
    look.set_scale(scale)
    plain, hinted = kind("Quick note"), kind("Quick note", hint="Ctrl+N")
    for button in (plain, hinted):
        qtbot.addWidget(button)
    taken = hinted.sizeHint().width() - plain.sizeHint().width()
    assert taken - key_size("Ctrl N").width() >= 6 * scale


def test_a_hint_is_shown_and_does_not_act(qtbot):
    plain, hinted = PlainButton("Undo"), PlainButton("Undo", hint="Ctrl+Z")
    for button in (plain, hinted):
        qtbot.addWidget(button)
    assert hinted.sizeHint().width() > plain.sizeHint().width() + 20
    assert hinted.shortcut().isEmpty()


def test_keys_are_written_as_people_read_them():
    assert key_text("Ctrl+K") == "Ctrl K"
    assert key_text("Ctrl+Return") == "Ctrl ↵"
    assert key_text("Ctrl++") == "Ctrl +"
    assert key_text("") == ""


def test_an_icon_button_says_what_it_does(qtbot):
    button = IconButton("trash-2", "Put in the bin", shortcut="Ctrl+D")
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.role() == QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "Put in the bin"
    assert button.toolTip() == "Put in the bin (Ctrl D)"


def test_all_kinds_are_announced_as_buttons(qtbot):
    for button in (
        PrimaryButton("Save"),
        PlainButton("Snooze"),
        LinkButton("Show"),
        ChipButton("Accept", "accent"),
    ):
        qtbot.addWidget(button)
        assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.Button


def test_a_disabled_button_looks_different_and_does_nothing(qtbot):
    button = PrimaryButton("Save")
    qtbot.addWidget(button)
    before = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != before
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_text_size_makes_buttons_grow(qtbot, look):
    button = PlainButton("Snooze")
    qtbot.addWidget(button)
    small = button.sizeHint()
    look.set_scale(1.5)
    assert button.sizeHint().height() == int(small.height() * 1.5 + 0.5)
    assert button.sizeHint().width() > small.width()


def test_reading_from_the_right_mirrors_the_picture(qtbot):
    button = PlainButton("Quick note", hint="Ctrl+N")
    qtbot.addWidget(button)
    left = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.grab().toImage() != left


def test_a_check_is_set_by_clicking_its_words_and_by_space(qtbot):
    check = CheckField("Leave a copy with the customer")
    qtbot.addWidget(check)
    check.resize(check.sizeHint())
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=check.rect().center())
    assert check.isChecked()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()
    assert QAccessible.queryAccessibleInterface(check).role() == QAccessible.Role.CheckBox
