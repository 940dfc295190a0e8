"""Shortcuts: every act is shown, other keys are pressed, a clash is named, and each person finds their own again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.windows import open_window, press
from ui.acts.acts import ACTS
from ui.acts.shortcuts import shortcuts, written
from ui.frame.tab_order import stops_of
from ui.settings.page import SettingsPage
from ui.settings.shortcut_row import ShortcutRow
from ui.settings.shortcuts_section import MEMORY, ShortcutsSection

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def section(qtbot, advocate, tmp_path):
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    assert isinstance(page, SettingsPage)
    page.go("shortcuts")
    yield page.section("shortcuts")
    shortcuts().put_all_back()


def keys(act: str) -> list[str]:
    return [key.toString() for key in shortcuts().keys(act)]


def ask_for(section, act: str):
    row = section.row_of(act)
    row.change.click()
    assert row.asking.field.hasFocus()
    return row


def test_every_act_of_the_program_is_there(section):
    assert [row.act.key for row in section.act_rows()] == [act.key for act in sorted(ACTS, key=_group)]


def test_the_groups_below_come_by_themselves_and_nothing_waits_for_them(qtbot, section):
    fresh = ShortcutsSection(section.runner, section.parentWidget())
    qtbot.addWidget(fresh)
    here = len(fresh.findChildren(ShortcutRow))
    assert 30 <= here < len(ACTS)
    qtbot.waitUntil(lambda: len(fresh.findChildren(ShortcutRow)) == len(ACTS))
    qtbot.waitUntil(lambda: not fresh._next.isActive())
    assert fresh.row_of(ACTS[-1].key).act is ACTS[-1]
    assert len(fresh.findChildren(ShortcutRow)) == len(ACTS)


def test_every_row_says_its_words_and_keys_and_tab_reaches_each_pencil(section):
    rows = section.act_rows()
    QApplication.processEvents()  # what has just come is shown
    stops = set(stops_of(section))
    for row in rows:
        spoken = QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name)
        said = " ".join(written(key) for key in shortcuts().keys(row.act.key)) or "no keys"
        assert spoken == f"{row.act.title()}: {said}"
        assert row.act.is_fixed or row.change in stops


def test_words_that_are_too_long_for_a_line_take_two_and_touch_no_key(section, look):
    look.set_scale(1.5)
    row = section.row_of("redo")
    row.resize(900, row.sizeHint().height())
    one = row.sizeHint().height()
    row.resize(260, one)
    assert row.sizeHint().height() > one
    assert row._words_width() < row.width() - row.change.width() - row._keys_width
    assert not row.grab().isNull()


def _group(act) -> int:
    from ui.acts.act import GROUPS

    return GROUPS.index(act.group)


def test_other_keys_are_pressed_kept_and_work_at_once(section, advocate):
    row = ask_for(section, "note.quick")
    press(row.asking.field, Qt.Key.Key_J, CTRL)
    assert keys("note.quick") == ["Ctrl+J"]
    assert row.change.hasFocus()
    assert row.reset.isVisible()
    assert '"Ctrl+J"' in advocate.memory.get(MEMORY)


def test_a_clash_is_named_before_keys_are_taken_from_another_act(section):
    row = ask_for(section, "note.quick")
    press(row.asking.field, Qt.Key.Key_L, CTRL)
    assert "Log a call" in row.asking.said.text()
    assert keys("call.log") == ["Ctrl+L"]
    assert row.asking.use.hasFocus()
    press(row.asking.use, Qt.Key.Key_Space)
    assert keys("note.quick") == ["Ctrl+L"]
    assert keys("call.log") == []
    section.row_of("call.log").reset.click()
    assert keys("call.log") == ["Ctrl+L"]
    assert "Ctrl+L" not in keys("note.quick")


def test_a_clash_can_be_left_alone(section):
    row = ask_for(section, "note.quick")
    press(row.asking.field, Qt.Key.Key_L, CTRL)
    row.asking.leave.click()
    assert keys("note.quick") == ["Ctrl+N"]
    assert row.asking is None


def test_keys_that_belong_to_lists_and_fields_cannot_be_taken(section):
    fixed = next(act for act in ACTS if act.is_fixed and act.keys)
    row = ask_for(section, "note.quick")
    row.asking.field.pressed.emit(shortcuts().shown(fixed.key))
    if row.asking is not None:  # it may work in another place only
        assert not row.asking.use.isVisible()
    assert fixed.key not in {row.act.key for row in section.act_rows() if row.change is not None}
    assert keys(fixed.key) == [key.toString() for key in shortcuts().keys(fixed.key)]


def test_esc_gives_up_and_tab_leads_on(section):
    row = ask_for(section, "find")
    press(row.asking.field, Qt.Key.Key_Escape)
    assert row.change.hasFocus()
    assert keys("find") == ["Ctrl+K"]
    ask_for(section, "find")
    QTest.keyClick(row.asking.field, Qt.Key.Key_Tab)
    assert not row.asking.field.hasFocus()


def test_an_act_may_have_no_keys_and_all_can_be_put_back(section, advocate):
    row = ask_for(section, "redo")
    row.asking.none.click()
    assert keys("redo") == []
    assert section.reset_all.isEnabled()
    section.reset_all.click()
    assert keys("redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert not section.reset_all.isEnabled()
    assert advocate.memory.get(MEMORY) == ""


def test_modifiers_alone_wait_for_a_key(section):
    row = ask_for(section, "find")
    for key in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt):
        QTest.keyClick(row.asking.field, key)
    assert row.asking.field.isVisible()
    press(row.asking.field, Qt.Key.Key_F12)
    assert keys("find") == ["F12"]


def test_acts_are_found_by_words_and_by_keys(section):
    QTest.keyClicks(section.search.line, "quick")
    shown = [row.act for row in section.act_rows() if row.isVisible()]
    assert "note.quick" in {act.key for act in shown}
    assert all("quick" in act.title().lower() for act in shown)
    section.search.line.clear()
    QTest.keyClicks(section.search.line, "ctrl+l")
    assert "call.log" in [row.act.key for row in section.act_rows() if row.isVisible()]
    section.search.line.clear()
    QTest.keyClicks(section.search.line, "zzz")
    assert not any(row.isVisible() for row in section.act_rows())
