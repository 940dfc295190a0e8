"""Columns of the list: chosen, moved, widened and fitted, by key and by hand; remembered; every own field among them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerFilter, FieldKind
from advocate.domain.ids import FieldId
from tests import factories
from tests.ui.customers.hands import ALT, CTRL, ENTER, SHIFT, names, overlay
from tests.ui.stage import choose, click, lines, no_keyboard_grab, open_menu, press, seen, write
from ui.customers.columns_overlay import ColumnsOverlay
from ui.widgets.columns import MOST_WIDTH

LEFT = Qt.MouseButton.LeftButton


def keys(stage) -> list[str]:
    return [column.key for column in stage.page.table.columns()]


def width(stage, key: str) -> int:
    return next(column.width for column in stage.page.table.columns() if column.key == key)


def drag(stage, key: str, start: int, by: int) -> None:
    button = stage.page.table.header.button(key)
    y = button.height() // 2
    QTest.mousePress(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(start, y))
    for step in (by // 2, by):
        QTest.mouseMove(button, QPoint(start + step, y))
    QTest.mouseRelease(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(start + by, y))


def test_columns_are_chosen_by_typing(some, list_stage):
    stage = list_stage()
    assert keys(stage) == ["name", "due", "last", "tags"]
    press(stage.page, Qt.Key.Key_C, CTRL, SHIFT)
    menu = overlay(stage, ColumnsOverlay)
    write(menu.field.line, "pho")
    press(menu.field.line, ENTER)
    assert keys(stage) == ["name", "due", "last", "tags", "phone"]
    assert "Phone: +1 404 555 0148" in lines(stage.page.list)[0]
    press(menu.field.line, ENTER)
    assert "phone" not in keys(stage)
    menu.field.clear()
    menu.show_rows()
    press(menu.field.line, Qt.Key.Key_Down)
    press(menu.field.line, Qt.Key.Key_Up, ALT)
    assert keys(stage) == ["name", "last", "due", "tags"]
    click(menu.usual_button)
    assert keys(stage) == ["name", "due", "last", "tags"]


def test_every_column_says_what_it_should(some, list_stage):
    (maria,) = some.customers.list_customers(CustomerFilter(text="maria"))
    some.customers.set_reach(maria.id, 12_500)
    some.customers.set_since(maria.id, date(2019, 5, 4))
    some.customers.assign([maria.id], some.member.id)
    stage = list_stage()
    every = ("organisation", "owner", "since", "added", "reach", "email", "phone")
    stage.page.table.columns_changed.emit(every)
    said = next(line for line in lines(stage.page.list) if line.startswith("Maria"))
    for words in ("Gomez Interiors", "Owner: Priya Natarajan", "Reach: 12,500", "2019", "Added:"):
        assert words in said
    stage.page.grab()


def test_own_fields_are_columns(some, list_stage):
    floor = FieldId(some.own_fields.define("Floor", FieldKind.CHOICE, ("oak", "pine")).made)
    ready = FieldId(some.own_fields.define("Ready", FieldKind.YES_NO).made)
    (maria,) = some.customers.list_customers(CustomerFilter(text="maria"))
    some.profiles.set_field(maria.id, floor, "oak")
    some.profiles.set_field(maria.id, ready, "no")
    stage = list_stage()
    stage.page.table.columns_changed.emit((f"field:{floor}", f"field:{ready}"))
    said = next(line for line in lines(stage.page.list) if line.startswith("Maria"))
    assert "Floor: oak. Ready: No" in said
    again = list_stage()
    assert keys(again) == ["name", f"field:{floor}", f"field:{ready}"]
    assert "Floor: oak" in next(line for line in lines(again.page.list) if line.startswith("Maria"))
    stage.runner.command(stage.page, lambda app: app.own_fields.remove(floor))
    assert keys(stage) == ["name", f"field:{ready}"]


def test_dragging_a_name_moves_its_column(some, list_stage):
    stage = list_stage()
    tags = stage.page.table.header.button("tags")
    due = stage.page.table.header.button("due")
    drag(stage, "tags", 20, due.x() - tags.x() - 10)
    assert keys(stage) == ["name", "tags", "due", "last"]
    drag(stage, "name", 20, 400)
    assert keys(stage)[0] == "name"


def test_dragging_an_edge_widens_and_a_double_click_fits(some, list_stage):
    stage = list_stage()
    button = stage.page.table.header.button("due")
    drag(stage, "due", button.width() - 2, 60)
    assert 215 <= width(stage, "due") <= 235
    place = QPoint(button.width() - 2, 10)
    QTest.mouseDClick(button, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert width(stage, "due") < 165
    again = list_stage()
    assert width(again, "due") == width(stage, "due")


def test_by_key(some, list_stage):
    stage = list_stage()
    header = stage.page.table.header
    name = header.button("name")
    name.setFocus()
    press(name, Qt.Key.Key_Right)
    due = header.button("due")
    assert due.hasFocus()
    press(due, Qt.Key.Key_Right, SHIFT)
    assert width(stage, "due") == 176
    press(due, Qt.Key.Key_Right, CTRL, SHIFT)
    assert keys(stage) == ["name", "last", "due", "tags"]
    assert header.button("due").hasFocus()
    press(header.button("due"), Qt.Key.Key_Return)
    assert header.sorting() == ("due", False)
    for _ in range(100):
        press(header.button("due"), Qt.Key.Key_Right, SHIFT)
    assert width(stage, "due") == MOST_WIDTH
    stage.page.grab()


@no_keyboard_grab
def test_the_menu_of_a_heading(some, list_stage):
    stage = list_stage()
    header = stage.page.table.header
    header.menu_wanted.emit("last", QPoint(5, 5))
    words = [action.text() for action in open_menu(stage.page).actions() if action.text()]
    assert words == [
        "Sort, first first", "Sort, last first", "Move left", "Move right", "Fit to what is in it", "Hide", "Columns…",
    ]  # fmt: skip
    choose(stage.page, "Hide")
    assert keys(stage) == ["name", "due", "tags"]
    header.menu_wanted.emit("name", QPoint(5, 5))
    assert "Hide" not in [action.text() for action in open_menu(stage.page).actions()]
    choose(stage.page, "Columns…")
    assert "Next promise" in seen(stage.window) or overlay(stage, ColumnsOverlay).isVisible()


def test_headings_sort_and_turn_round(some, list_stage):
    stage = list_stage()
    header = stage.page.table.header
    click(header.button("name"))
    assert names(stage) == ["Zoë Ångström", "Maria Gomez", "Gomez Interiors", "Ben Okafor"]
    click(header.button("last"))
    assert names(stage)[0] == "Ben Okafor"
    assert header.sorting() == ("last", True)
    click(header.button("due"))
    assert names(stage)[0] == "Ben Okafor"
    click(header.button("tags"))
    assert header.sorting() == ("due", False)
    again = list_stage()
    assert again.page.table.header.sorting() == ("due", False)


def test_what_has_no_room_slides(some, list_stage):
    stage = list_stage(width=960, height=600)
    stage.page.table.columns_changed.emit(
        ("due", "last", "tags", "phone", "email", "organisation", "owner", "added")
    )
    bar = stage.page.list.horizontalScrollBar()
    assert bar.maximum() > 0
    press(stage.page.head.field.line, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Right)
    assert bar.value() > 0
    header = stage.page.table.header
    due, name = header.button("due"), header.button("name")
    assert due.mapTo(header, QPoint(0, 0)).x() < name.geometry().right() + 20
    added = header.button("added")
    header.button("name").setFocus()
    for _ in range(8):
        press(header.focusWidget(), Qt.Key.Key_Right)
    assert added.hasFocus()
    assert added.isVisible()
    stage.page.grab()


def test_long_content_in_every_cell(advocate, list_stage):
    emoji = "👩‍👩‍👧‍👦" * 60
    advocate.team.add_member("O" * 100)
    owner = advocate.team.members()[-1].id
    note = FieldId(advocate.own_fields.define("F" * 100, FieldKind.LONG_TEXT).made)
    points = tuple(
        factories.ContactPointDraft(kind=factories.PHONE, value=f"+1 404 555 {n:04d}") for n in range(30)
    )
    made = factories.customer(
        advocate, f"{'N' * 190} {emoji}"[:250], organisation="O" * 200, contact_points=points,
        tags=tuple(f"tag number {n} {'x' * 60}" for n in range(40)),
    )  # fmt: skip
    advocate.profiles.set_field(made, note, "line\n" * 200 + emoji)
    advocate.customers.assign([made], owner)
    for mirrored in (False, True):
        stage = list_stage(from_the_right=mirrored)
        every = ("tags", "phone", "organisation", "owner", f"field:{note}", "reach")
        stage.page.table.columns_changed.emit(every)
        for key in every:
            stage.page.table.fit(key)
            assert width(stage, key) <= MOST_WIDTH
        assert not stage.page.grab().isNull()


@pytest.mark.parametrize(("width", "scale"), [(1096, 1.0), (1096, 1.5), (902, 1.0), (873, 1.5)])
def test_in_a_small_window_the_usual_columns_leave_no_bar_and_the_heading_stays(
    some, list_stage, look, width, scale
):
    look.set_scale(scale)
    stage = list_stage(width=width, height=540)
    QApplication.processEvents()
    table = stage.page.table
    assert table.list.horizontalScrollBar().maximum() == 0
    assert {"name", "due", "last"} <= {k for k in keys(stage) if not table.header.button(k).isHidden()}
    assert "Customers" in seen(stage.page.head)
    head = stage.page.head
    for widget in (head.title, head.count, head.new_button):
        assert widget.width() >= widget.sizeHint().width()
        assert stage.page.rect().contains(widget.mapTo(stage.page, widget.rect().bottomRight()))
    assert head.count.accessibleName() == "4 customers"


def test_a_column_made_wide_by_hand_takes_no_other_out_of_sight(some, list_stage):
    stage = list_stage(width=902, height=540)
    stage.page.table.widened.emit("due", 600)
    assert stage.page.table.list.horizontalScrollBar().maximum() > 0
    assert [column.gives_way for column in stage.page.table.columns()] == [False] * 4
