"""Many rows chosen at once, by key and by hand, and what is done with them: one command, one way back."""

from __future__ import annotations

import csv

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from advocate.domain.customer import CustomerFilter, CustomerState
from tests import factories
from tests.ui.customers.hands import (
    CTRL,
    DOWN,
    ENTER,
    ESC,
    SHIFT,
    SPACE,
    UP,
    chosen,
    click_row,
    filter_by,
    names,
    on_list,
    overlay,
    pick,
)
from tests.ui.stage import choose, click, no_keyboard_grab, open_menu, press, seen
from ui.customers.export_overlay import ExportOverlay
from ui.customers.owner_overlay import OwnerOverlay
from ui.customers.tag_overlay import TagOverlay


def tags_of(app, name: str) -> tuple[str, ...]:
    return app.customers.list_customers(CustomerFilter(text=name))[0].tags


def test_space_chooses_and_lets_go(some, list_stage):
    stage = list_stage()
    on_list(stage)
    assert not stage.page.foot.bar.isVisible()
    press(stage.page.list, SPACE)
    press(stage.page.list, DOWN)
    press(stage.page.list, DOWN)
    press(stage.page.list, SPACE)
    assert chosen(stage) == ["Ben Okafor", "Maria Gomez"]
    assert "2 chosen" in seen(stage.page.foot)
    press(stage.page.list, SPACE)
    assert chosen(stage) == ["Ben Okafor"]
    press(stage.page.list, ESC)
    assert chosen(stage) == []
    assert not stage.page.foot.bar.isVisible()
    assert stage.page.list.hasFocus()


def test_shift_and_arrows_choose_a_stretch(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, DOWN)
    press(stage.page.list, DOWN, SHIFT)
    press(stage.page.list, DOWN, SHIFT)
    assert chosen(stage) == ["Gomez Interiors", "Maria Gomez", "Zoë Ångström"]


def test_ctrl_and_shift_click(some, list_stage):
    stage = list_stage()
    click_row(stage, 0)
    assert chosen(stage) == []
    click_row(stage, 2, CTRL)
    assert chosen(stage) == ["Ben Okafor", "Maria Gomez"]
    click_row(stage, 2, CTRL)
    assert chosen(stage) == ["Ben Okafor"]
    click_row(stage, 3, SHIFT)
    assert chosen(stage) == ["Ben Okafor", "Maria Gomez", "Zoë Ångström"]


def test_the_picture_of_a_row_is_its_tick(some, list_stage):
    stage = list_stage()
    click_row(stage, 1, x=30)
    assert chosen(stage) == ["Gomez Interiors"]
    assert stage.went == []


def test_everybody_who_matches(advocate, list_stage):
    for number in range(260):
        factories.customer(advocate, f"Customer {number:04d}", contact_points=())
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_A, CTRL)
    assert "260 chosen" in seen(stage.page.foot)
    press(stage.page.list, Qt.Key.Key_Delete)
    assert advocate.customers.count_customers(CustomerFilter(state=CustomerState.TRASHED)) == 260
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert advocate.customers.count_customers(CustomerFilter()) == 260


def test_a_stretch_that_is_not_at_hand(advocate, list_stage):
    for number in range(350):
        factories.customer(advocate, f"Customer {number:04d}", contact_points=())
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_End, SHIFT)
    assert "350 chosen" in seen(stage.page.foot)


def test_a_tag_for_all_of_them_and_one_undo(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_A, CTRL)
    press(stage.page.list, Qt.Key.Key_T, CTRL)
    pick(stage, TagOverlay, "summer fair")
    assert all("summer fair" in tags_of(some, name) for name in ("ben", "maria", "zoe"))
    assert stage.page.list.hasFocus()
    assert len(chosen(stage)) == 4
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert tags_of(some, "zoe") == ()


def test_a_tag_there_is_by_its_first_letters(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_End)
    press(stage.page.list, Qt.Key.Key_T, CTRL)
    pick(stage, TagOverlay, "FLO")
    assert tags_of(some, "zoe") == ("flood",)


def test_an_owner_for_all_of_them(some, list_stage):
    some.team.add_member("Sam Reed")
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, SPACE)
    press(stage.page.list, DOWN, SHIFT)
    press(stage.page.list, Qt.Key.Key_A, CTRL, SHIFT)
    pick(stage, OwnerOverlay, "sam")
    owners = {each.name: each.owner_name for each in some.customers.list_customers(CustomerFilter())}
    assert owners["Ben Okafor"] == owners["Gomez Interiors"] == "Sam Reed"
    assert owners["Maria Gomez"] == ""
    press(stage.page.list, Qt.Key.Key_A, CTRL, SHIFT)
    pick(stage, OwnerOverlay, "nobody")
    assert {each.owner_name for each in some.customers.list_customers(CustomerFilter())} == {""}


def test_the_trash_takes_one_row_and_undo_brings_it_back(qtbot, some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(stage) == ["Gomez Interiors", "Maria Gomez", "Zoë Ångström"])
    assert stage.page.list.hasFocus()
    assert stage.page.list.current_customer().name == "Gomez Interiors"
    stage.runner.command(stage.page, lambda app: app.history.undo())
    qtbot.waitUntil(lambda: names(stage)[0] == "Ben Okafor")


def test_archived_ones_come_back_by_the_bar(qtbot, some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, SPACE)
    click(stage.page.foot.bar.buttons["archive"])
    qtbot.waitUntil(lambda: "Ben Okafor" not in names(stage))
    assert stage.page.list.hasFocus()
    assert not stage.page.foot.bar.isVisible()
    filter_by(stage, "archived")
    on_list(stage)
    press(stage.page.list, SPACE)
    assert "Bring back" in seen(stage.page.foot)
    click(stage.page.foot.bar.buttons["archive"])
    assert "Nobody is archived" in seen(stage.page)
    assert stage.page.head.field.line.hasFocus()
    assert some.customers.count_customers(CustomerFilter()) == 4


def test_export_writes_the_chosen_and_says_how_many(some, list_stage, tmp_path):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, SPACE)
    press(stage.page.list, DOWN, SHIFT)
    press(stage.page.list, Qt.Key.Key_E, CTRL, SHIFT)
    dialog = overlay(stage, ExportOverlay)
    assert dialog.file.text().endswith("Customers 2026-03-12.csv")
    out = tmp_path / "two.csv"
    dialog.file.set_text(str(out))
    click(dialog.write_button)
    assert "Written: 2 customers." in seen(dialog)
    with out.open(encoding="utf-8-sig", newline="") as file:
        text = file.read()
    assert "Ben Okafor" in text
    assert "Maria Gomez" not in text
    assert len(list(csv.reader(text.splitlines()))) >= 3


def test_export_without_a_file_or_to_nowhere_says_so(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_E, CTRL, SHIFT)
    dialog = overlay(stage, ExportOverlay)
    dialog.file.set_text("")
    click(dialog.write_button)
    assert "Choose where the file goes." in dialog.file.error()
    dialog.file.set_text("/nowhere/at/all/two.csv")
    click(dialog.write_button)
    assert dialog._error.isVisible()


@no_keyboard_grab
def test_the_menu_of_a_row(some, list_stage):
    stage = list_stage()
    on_list(stage)
    stage.page.acts.open_menu(QPoint(100, 10))
    words = [action.text() for action in open_menu(stage.page).actions() if action.text()]
    assert words == [
        "Open", "Open in a window of its own", "Tag…", "Assign…", "Archive", "Export…", "Move to trash",
    ]  # fmt: skip
    choose(stage.page, "Archive")
    assert some.customers.count_customers(CustomerFilter(state=CustomerState.ARCHIVED)) == 1


@no_keyboard_grab
def test_the_menu_of_many(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_A, CTRL)
    stage.page.acts.open_menu(QPoint(100, 10))
    assert open_menu(stage.page).actions()[0].text() == "Tag…"
    choose(stage.page, "Move to trash")
    assert some.customers.count_customers(CustomerFilter(state=CustomerState.TRASHED)) == 4


def test_another_search_lets_everybody_go(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_A, CTRL)
    filter_by(stage, "flood")
    assert chosen(stage) == []


def test_sorting_and_news_keep_who_is_chosen(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, SPACE)
    click(stage.page.table.header.button("name"))
    assert chosen(stage) == ["Ben Okafor"]
    factories.customer(some, "Aaron Abel")
    stage.page.shown_to_user(None)
    assert chosen(stage) == ["Ben Okafor"]


def test_who_goes_elsewhere_is_not_chosen_any_more(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_A, CTRL)
    (ben,) = some.customers.list_customers(CustomerFilter(text="ben"))
    stage.runner.command(stage.page, lambda app: app.customers.archive([ben.id]))
    assert "3 chosen" in seen(stage.page.foot)


def test_a_screen_reader_is_told_who_is_chosen(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, SPACE)
    spoken = QAccessible.queryAccessibleInterface(stage.page.list)
    assert spoken.child(0).state().selected
    assert not spoken.child(1).state().selected
    assert spoken.child(0).text(QAccessible.Text.Name).startswith("Chosen. Ben Okafor")


def test_opening_by_key_in_this_window_and_another(some, list_stage):
    stage = list_stage()
    on_list(stage)
    (ben,) = some.customers.list_customers(CustomerFilter(text="ben"))
    press(stage.page.list, ENTER)
    press(stage.page.list, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert stage.went == [("customer", ben.id), ("customer-window", ben.id)]


def test_up_from_the_first_row_leads_to_the_search(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, UP)
    assert stage.page.head.field.line.hasFocus()


def test_with_nobody_nothing_happens(advocate, list_stage):
    stage = list_stage()
    press(stage.page, Qt.Key.Key_T, CTRL)
    press(stage.page, Qt.Key.Key_H, CTRL, SHIFT)
    assert advocate.customers.count_customers(CustomerFilter()) == 0
    assert not [each for each in stage.window.findChildren(TagOverlay) if each.isVisible()]
