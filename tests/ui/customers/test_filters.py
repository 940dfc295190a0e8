"""Narrowing the list: chosen by typing, shown as chips, taken off one by one or all at once, and remembered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from advocate.domain.customer import CustomerFilter, CustomerKind, FieldKind
from advocate.domain.ids import FieldId, MemberId
from tests import factories
from tests.fakes import MORNING
from tests.ui.customers.hands import (
    CTRL,
    ENTER,
    SHIFT,
    chips,
    filter_by,
    look_for,
    names,
    on_list,
    overlay,
    pick,
)
from tests.ui.stage import click, press, seen, write
from ui.customers.filter_overlay import FilterOverlay


def test_a_tag_is_found_by_typing_and_taken_off_again(some, list_stage):
    stage = list_stage()
    filter_by(stage, "flo")
    assert names(stage) == ["Ben Okafor", "Maria Gomez"]
    assert chips(stage) == ["Tag: flood"]
    assert "2 found" in seen(stage.page)
    assert stage.page.head.field.line.hasFocus()
    filter_by(stage, "repeat")
    assert names(stage) == ["Maria Gomez"]
    first, _second = stage.page.head.filters.chips()
    first.setFocus()
    press(first, Qt.Key.Key_Delete)
    assert chips(stage) == ["Tag: repeat"]
    assert stage.page.head.filters.chips()[0].hasFocus()
    press(stage.page.head.filters.chips()[0], Qt.Key.Key_Backspace)
    assert len(names(stage)) == 4
    assert stage.page.head.field.line.hasFocus()


def test_what_is_on_can_be_taken_off_in_the_menu(some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    filter_by(stage, "flood")
    assert chips(stage) == []


def test_several_at_once_with_ctrl_enter(some, list_stage):
    stage = list_stage()
    press(stage.page, Qt.Key.Key_F, CTRL, SHIFT)
    menu = overlay(stage, FilterOverlay)
    write(menu.field.line, "late")
    press(menu.field.line, ENTER, CTRL)
    assert menu.isVisible()
    menu.field.clear()
    pick(stage, FilterOverlay, "flood")
    assert not menu.isVisible()
    assert sorted(chips(stage)) == ["Tag: flood", "With a late promise"]
    assert names(stage) == ["Ben Okafor"]
    press(stage.page, Qt.Key.Key_X, CTRL, SHIFT)
    assert chips(stage) == []


def test_owners(some, list_stage):
    sam = MemberId(some.team.add_member("Sam Reed").made)
    (ben, _company, maria, _zoe) = some.customers.list_customers(CustomerFilter())
    some.customers.assign([ben.id], some.member.id)
    some.customers.assign([maria.id], sam)
    stage = list_stage()
    filter_by(stage, "mine")
    assert names(stage) == ["Ben Okafor"]
    filter_by(stage, "sam reed")
    assert names(stage) == ["Maria Gomez"]
    assert chips(stage) == ["Owner: Sam Reed"]
    filter_by(stage, "nobody's")
    assert names(stage) == ["Gomez Interiors", "Zoë Ångström"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("within 7", ["Ben Okafor"]),
        ("for 30 days", ["Quiet Quinn"]),
        ("for a year", []),
        ("never spoke", ["Gomez Interiors", "Maria Gomez", "Zoë Ångström"]),
    ],
)
def test_last_contact(some, list_stage, typed, expected):
    quinn = factories.customer(some, "Quiet Quinn")
    factories.interaction(some, quinn, started_at=MORNING - timedelta(days=80))
    stage = list_stage()
    filter_by(stage, typed)
    assert names(stage) == expected


def test_kinds(some, list_stage):
    stage = list_stage()
    filter_by(stage, "organisations")
    assert names(stage) == ["Gomez Interiors"]
    assert some.customers.list_customers(CustomerFilter())[1].kind is CustomerKind.ORGANISATION


def test_an_own_field_asks_for_its_value(some, list_stage):
    floor = FieldId(some.own_fields.define("Floor", FieldKind.CHOICE, ("oak", "pine")).made)
    people = some.customers.list_customers(CustomerFilter())
    some.profiles.set_field(people[0].id, floor, "oak")
    stage = list_stage()
    press(stage.page, Qt.Key.Key_F, CTRL, SHIFT)
    menu = overlay(stage, FilterOverlay)
    write(menu.field.line, "floor")
    press(menu.field.line, ENTER)
    assert menu.isVisible()
    assert menu.field.text() == ""
    write(menu.field.line, "oa")
    press(menu.field.line, ENTER)
    assert chips(stage) == ["Floor: oak"]
    assert names(stage) == ["Ben Okafor"]
    filter_by(stage, "floor is")
    filter_by(stage, "floor is")
    menu = overlay(stage, FilterOverlay)
    press(menu.field.line, Qt.Key.Key_End)
    press(menu.field.line, Qt.Key.Key_PageDown)
    press(menu.field.line, ENTER)
    assert chips(stage) == ["Floor: nothing"]
    assert "Ben Okafor" not in names(stage)


def test_a_filter_without_anybody_says_which(some, list_stage):
    stage = list_stage()
    filter_by(stage, "repeat")
    filter_by(stage, "late")
    assert names(stage) == []
    words = seen(stage.page)
    assert "Nobody fits these filters" in words
    assert "With a late promise, Tag: repeat" in words
    click(stage.page.table.empty.back_button)
    assert len(names(stage)) == 4


def test_a_search_that_filters_hide_says_so(qtbot, some, list_stage):
    stage = list_stage()
    filter_by(stage, "repeat")
    look_for(qtbot, stage, "ben", 0)
    assert "With the filters on: Tag: repeat" in seen(stage.page)
    click(stage.page.table.empty.filters_button)
    assert names(stage) == ["Ben Okafor"]
    assert stage.page.head.field.text() == "ben"


def test_what_no_filter_is_called_says_so(some, list_stage):
    stage = list_stage()
    press(stage.page, Qt.Key.Key_F, CTRL, SHIFT)
    menu = overlay(stage, FilterOverlay)
    write(menu.field.line, "xyzzy")
    assert "No filter is called that." in seen(menu)
    press(menu.field.line, ENTER)
    assert menu.isVisible()
    press(menu.field.line, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_filters_are_there_the_next_time_and_the_search_is_not(qtbot, some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    look_for(qtbot, stage, "maria", 1)
    again = list_stage()
    assert chips(again) == ["Tag: flood"]
    assert again.page.head.field.text() == ""
    assert names(again) == ["Ben Okafor", "Maria Gomez"]


def test_a_tag_that_is_gone_narrows_nothing(some, list_stage):
    stage = list_stage()
    filter_by(stage, "repeat")
    tag = next(tag for tag in some.tags.list_tags() if tag.name == "repeat")
    stage.runner.command(stage.page, lambda app: app.tags.remove(tag.id))
    assert chips(stage) == []
    assert len(names(stage)) == 4


def test_the_trash_by_its_tab(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_Delete)
    filter_by(stage, "in the trash")
    assert names(stage) == ["Ben Okafor"]
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_H, CTRL, SHIFT)
    assert names(stage) == []
    assert "The trash is empty" in seen(stage.page)


def test_a_tag_pressed_elsewhere_shows_who_bears_it(some, list_stage):
    stage = list_stage()
    filter_by(stage, "late")
    tag = next(tag for tag in some.tags.list_tags() if tag.name == "repeat")
    stage.page.shown_to_user(tag.id)
    assert chips(stage) == ["Tag: repeat"]
    assert names(stage) == ["Maria Gomez"]
