"""The table of acts: whole, without two acts on the same keys, and remembered as the person changed it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.acts.act import CALL, GROUPS, Act
from ui.acts.acts import ACTS, act
from ui.acts.shortcuts import Shortcuts, shortcuts
from ui.frame.places import PLACES
from ui.widgets.buttons import PrimaryButton
from ui.widgets.overlay import Overlay

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLACE_KEYS = {entry.key for entry in PLACES}
OF_ANY_LIST = {"Return", "Space", "Esc", "Tab", "Ctrl+Return"}
"""What lists and fields do with these is the same in every program."""


@pytest.fixture(autouse=True)
def usual_keys(qapp):
    shortcuts().put_all_back()
    yield
    shortcuts().put_all_back()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("one", ACTS, ids=lambda one: one.key)
def test_every_act_has_words_a_group_and_keys_that_can_be_pressed(one):
    assert one.words
    assert one.group in GROUPS
    assert one.place in PLACE_KEYS | {""}
    for text in (*one.keys, *one.mac_keys):
        sequence = QKeySequence(text)
        assert not sequence.isEmpty()
        assert sequence.toString() == text, "written as Qt writes it, so that it can be compared"


def test_no_act_is_there_twice():
    assert len({one.key for one in ACTS}) == len(ACTS)


@pytest.mark.parametrize("one", [one for one in ACTS if not one.is_fixed], ids=lambda one: one.key)
def test_no_two_acts_within_reach_have_the_same_keys(one):
    for sequence in shortcuts().keys(one.key):
        rivals = [other.key for other in shortcuts().conflicts(one.key, sequence) if not other.is_fixed]
        assert rivals == []


@pytest.mark.parametrize("text", sorted({text for one in ACTS for text in one.keys} - OF_ANY_LIST))
def test_keys_mean_one_thing_wherever_they_are_pressed(text):
    meant = {one.means or one.key for one in ACTS if text in one.keys and not _is_of_a_form(one)}
    assert len(meant) <= 1, f"{text} means {', '.join(sorted(meant))}"


@pytest.mark.parametrize("means", sorted({one.means for one in ACTS if one.means}))
def test_what_means_the_same_has_the_same_keys(means):
    assert len({one.keys for one in ACTS if one.means == means}) == 1
    assert len([one for one in ACTS if one.means == means]) > 1, (
        "nothing shares its keys, so nothing is to be said"
    )


def _is_of_a_form(one: Act) -> bool:
    """Alt and a letter or figure lead to the fields of what is being written down, while the keyboard is in there."""
    return one.group == CALL and one.is_fixed


def test_a_button_is_pressed_by_the_keys_of_its_act_and_shows_them_as_they_are_now(window):
    pressed: list[int] = []
    button = PrimaryButton("Log a call", window, act="call.log")
    window.layout().addWidget(button)
    button.show()
    button.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    assert pressed == [1]
    shortcuts().rebind("call.log", "Ctrl+J")
    assert button._hint == "Ctrl J"
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    QTest.keyClick(window, Qt.Key.Key_J, CTRL)
    assert pressed == [1, 1]
    shortcuts().rebind("call.log")
    assert button._hint == ""
    QTest.keyClick(window, Qt.Key.Key_J, CTRL)
    assert pressed == [1, 1]


def test_what_was_changed_is_remembered_and_nonsense_is_left_out(qapp):
    shortcuts().rebind("call.log", "Ctrl+J")
    shortcuts().rebind("undo", *act("undo").usual_keys())
    written = shortcuts().as_text()
    fresh = Shortcuts(qapp)
    fresh.take_text(written)
    assert [key.toString() for key in fresh.keys("call.log")] == ["Ctrl+J"]
    assert not fresh.is_changed("undo")
    fresh.take_text('{"no.act": ["Ctrl+J"], "find": "Ctrl+X", "text.keep": ["F2"], "redo": [1]}')
    assert fresh.as_text() == ""
    for odd in ("", "[]", "{", "null"):
        fresh.take_text(odd)
        assert fresh.as_text() == ""


def test_keys_of_fields_and_lists_stay(qapp):
    with pytest.raises(ValueError, match=r"text\.keep"):
        shortcuts().rebind("text.keep", "F2")


def test_conflicts_are_named_for_acts_that_can_meet(qapp):
    assert [one.key for one in shortcuts().conflicts("call.log", "Ctrl+K")] == ["find"]
    at_customers = {one.key for one in shortcuts().conflicts("customers.find", "Ctrl+P")}
    assert "customer.print" not in at_customers, "another place is never within reach at once"
    assert shortcuts().conflicts("find", QKeySequence()) == ()


def test_an_open_overlay_keeps_what_lies_below_it_quiet_and_gives_it_back(window, qtbot):
    done: list[str] = []
    shortcuts().bind(window, "find", lambda: done.append("below"))
    shortcuts().bind(window, "vault.lock", lambda: done.append("lock"))
    overlay = Overlay(window, "Something")
    line = QLineEdit(overlay.panel)
    overlay.column.addWidget(line)
    shortcuts().bind(overlay, "call.log", lambda: done.append("inside"))
    overlay.open(line)
    QTest.keyClick(line, Qt.Key.Key_K, CTRL)
    QTest.keyClick(line, Qt.Key.Key_L, CTRL)
    QTest.keyClick(line, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert done == ["inside", "lock"]
    overlay.dismiss()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert done == ["inside", "lock", "below"]


def test_an_overlay_that_is_destroyed_while_open_gives_the_keys_back(window, qtbot):
    done: list[str] = []
    shortcuts().bind(window, "find", lambda: done.append("below"))
    overlay = Overlay(window, "Something")
    overlay.open()
    overlay.deleteLater()
    del overlay
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert done == ["below"]


def test_of_two_that_want_the_same_keys_the_inner_one_gets_them(window):
    done: list[str] = []
    inner = QWidget(window)
    window.layout().addWidget(inner)
    inner.show()
    shortcuts().bind(window, "find", lambda: done.append("outer"))
    shortcuts().bind(inner, "find", lambda: done.append("inner"))
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert done == ["inner"] * 3
    inner.hide()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert done == ["inner"] * 3 + ["outer"]


def test_an_act_can_be_run_where_it_is_in_sight(window):
    done: list[str] = []
    inner = QWidget(window)
    inner.show()
    shortcuts().bind(inner, "find", lambda: done.append("found"))
    assert shortcuts().can_run("find", window)
    assert shortcuts().run("find", window)
    inner.hide()
    assert not shortcuts().can_run("find", window)
    assert not shortcuts().run("find", window)
    assert done == ["found"]


def test_digits_of_the_keypad_with_alt_write_letters_and_lead_nowhere(window):
    done: list[str] = []
    shortcuts().bind(window, "place.today", lambda: done.append("today"))
    QTest.keyClick(window, Qt.Key.Key_1, ALT | Qt.KeyboardModifier.KeypadModifier)
    assert done == []
    QTest.keyClick(window, Qt.Key.Key_1, ALT)
    assert done == ["today"]
