"""Views of the list: those everybody has, saved ones, what was changed, sharing, renaming, removing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.customers.hands import CTRL, SHIFT, chips, filter_by, look_for, names, overlay
from tests.ui.stage import choose, click, no_keyboard_grab, open_menu, press, seen, write
from ui.overlays.view_overlay import ViewOverlay


def tabs(stage) -> list[str]:
    return [button.label() for button in stage.page.head.views._buttons if button.isVisible()]


def on(stage) -> str:
    return next(button.label() for button in stage.page.head.views._buttons if button.isChecked())


def save_as(stage, name: str, *, shared: bool = False) -> None:
    press(stage.page, Qt.Key.Key_S, CTRL, SHIFT)
    dialog = overlay(stage, ViewOverlay)
    write(dialog.name.line, name)
    dialog.shared.setChecked(shared)
    press(dialog.name.line, Qt.Key.Key_Return)


def saved(app) -> list[str]:
    return [view.name for view in app.views.list_views("customers")]


def ask_menu(stage) -> None:
    click(stage.page.head.views.acts_button)


def test_a_view_is_saved_and_gone_back_to(some, list_stage):
    stage = list_stage()
    assert tabs(stage) == ["All customers", "Mine"]
    filter_by(stage, "flood")
    assert "Save view…" in seen(stage.page.head)
    save_as(stage, "Flooded")
    assert saved(some) == ["Flooded"]
    assert (on(stage), tabs(stage)) == ("Flooded", ["All customers", "Mine", "Flooded"])
    click(stage.page.head.views._buttons[0])
    assert (len(names(stage)), chips(stage)) == (4, [])
    click(stage.page.head.views._buttons[2])
    assert (names(stage), chips(stage)) == (["Ben Okafor", "Maria Gomez"], ["Tag: flood"])


def test_arrows_go_from_view_to_view(some, list_stage):
    stage = list_stage()
    first = stage.page.head.views._buttons[0]
    first.setFocus()
    press(first, Qt.Key.Key_Right)
    assert on(stage) == "Mine"
    assert "Nobody is yours yet" in seen(stage.page)


def test_what_is_changed_is_marked_saved_or_reset(some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    save_as(stage, "Flooded")
    bar = stage.page.head.views
    assert not bar.changed.isVisible()
    filter_by(stage, "repeat")
    assert bar.changed.isVisible()
    click(bar.reset)
    assert chips(stage) == ["Tag: flood"]
    assert not bar.changed.isVisible()
    filter_by(stage, "repeat")
    click(bar.save)
    assert not bar.changed.isVisible()
    click(bar._buttons[0])
    click(bar._buttons[2])
    assert len(chips(stage)) == 2
    assert saved(some) == ["Flooded"]


def test_columns_and_order_belong_to_a_saved_view(some, list_stage):
    stage = list_stage()
    click(stage.page.table.header.button("last"))
    stage.page.table.columns_changed.emit(("phone",))
    filter_by(stage, "flood")
    save_as(stage, "To call")
    click(stage.page.head.views._buttons[0])
    assert [column.key for column in stage.page.table.columns()] == ["name", "phone"]
    stage.page.table.columns_changed.emit(("tags", "due"))
    click(stage.page.head.views._buttons[2])
    assert [column.key for column in stage.page.table.columns()] == ["name", "phone"]
    assert stage.page.table.header.sorting() == ("last", True)
    click(stage.page.head.views._buttons[0])
    assert [column.key for column in stage.page.table.columns()] == ["name", "tags", "due"]


def test_the_view_is_there_the_next_time(some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    save_as(stage, "Flooded")
    filter_by(stage, "repeat")
    again = list_stage()
    assert on(again) == "Flooded"
    assert again.page.head.views.changed.isVisible()
    assert sorted(chips(again)) == ["Tag: flood", "Tag: repeat"]


@no_keyboard_grab
def test_a_view_is_renamed_shared_and_removed(some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    save_as(stage, "Flooded")
    ask_menu(stage)
    assert [a.text() for a in open_menu(stage.page).actions() if a.text()] == [
        "Rename…", "Share with the team", "Remove",
    ]  # fmt: skip
    choose(stage.page, "Share")
    assert some.views.list_views("customers")[0].is_shared
    ask_menu(stage)
    choose(stage.page, "Rename")
    dialog = overlay(stage, ViewOverlay)
    dialog.name.line.clear()
    write(dialog.name.line, "Under water")
    press(dialog.name.line, Qt.Key.Key_Return)
    assert on(stage) == "Under water"
    ask_menu(stage)
    choose(stage.page, "Remove")
    assert tabs(stage) == ["All customers", "Mine"]
    assert chips(stage) == ["Tag: flood"]
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Under water" in tabs(stage)


def test_a_view_needs_a_name(some, list_stage):
    stage = list_stage()
    press(stage.page, Qt.Key.Key_S, CTRL, SHIFT)
    dialog = overlay(stage, ViewOverlay)
    write(dialog.name.line, "   ")
    click(dialog.keep)
    assert "Give it a name" in dialog.name.error()
    assert saved(some) == []


@no_keyboard_grab
def test_what_has_no_room_waits_in_a_menu(some, list_stage):
    stage = list_stage()
    for number in range(12):
        some.views.save("customers", f"A view with a rather long name {number}", "{}")
    stage.page.narrowing.views.ask()
    shown = tabs(stage)
    assert shown[0] == "All customers"
    assert len(shown) < 10
    click(stage.page.head.views.more_button)
    choose(stage.page, "A view with a rather long name 9")
    assert on(stage).startswith("A view with a rather long")
    assert stage.page.head.views._buttons[0].isVisible() or on(stage) in tabs(stage)


@no_keyboard_grab
def test_archive_and_trash_are_in_the_menu(some, list_stage):
    stage = list_stage()
    click(stage.page.head.views.more_button)
    choose(stage.page, "Trash")
    assert on(stage) == "Trash"
    assert "The trash is empty" in seen(stage.page)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "{",
        "[]",
        "null",
        '{"columns": 3, "widths": [], "tags": "x", "state": "gone"}',
        '{"order": "nonsense"}',
    ],
)
def test_a_view_that_nobody_understands_is_as_usual(some, list_stage, value):
    some.views.save("customers", "Odd", value)
    stage = list_stage()
    click(stage.page.head.views._buttons[2])
    assert len(names(stage)) == 4
    stage.page.grab()


@no_keyboard_grab
def test_a_tab_has_its_menu_by_the_right_button(some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    stage.page.head.views.menu_wanted.emit("all", QPoint(10, 10))
    choose(stage.page, "Save view…")
    assert overlay(stage, ViewOverlay).isVisible()


def test_a_view_that_searches_does_so_the_next_time(qtbot, some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    look_for(qtbot, stage, "maria", 1)
    save_as(stage, "Maria under water")
    again = list_stage()
    assert on(again) == "Maria under water"
    assert again.page.head.field.text() == "maria"
    assert names(again) == ["Maria Gomez"]
    assert not again.page.head.views.changed.isVisible()


def test_searching_writes_nothing_into_the_vault(qtbot, some, list_stage, monkeypatch):
    stage = list_stage()
    written = []
    monkeypatch.setattr(some.memory, "put", lambda name, value: written.append(name))
    look_for(qtbot, stage, "maria", 1)
    assert written == []
