"""Letters typed on the list lead to a name; in another order than that of names they search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests import factories
from tests.ui.customers.hands import SPACE, chosen, on_list
from tests.ui.stage import click, press, seen, write


def current(stage) -> str:
    customer = stage.page.list.current_customer()
    return customer.name if customer else ""


def test_letters_lead_to_the_first_who_begins_so(some, list_stage):
    stage = list_stage()
    on_list(stage)
    write(stage.page.list, "m")
    assert current(stage) == "Maria Gomez"
    assert "Going to “m”" in seen(stage.page.foot)
    assert stage.page.list.hasFocus()
    write(stage.page.list, "a")
    assert current(stage) == "Maria Gomez"


def test_accents_and_spaces_are_typed_as_they_come(some, list_stage):
    stage = list_stage()
    on_list(stage)
    write(stage.page.list, "zoe an")
    assert current(stage) == "Zoë Ångström"
    assert chosen(stage) == []
    press(stage.page.list, Qt.Key.Key_Backspace)
    assert "Going to “zoe a”" in seen(stage.page.foot)
    stage.page.hands.type_ahead.stop()
    press(stage.page.list, SPACE)
    assert chosen(stage) == ["Zoë Ångström"]


def test_beyond_the_last_name_is_the_last(some, list_stage):
    stage = list_stage()
    on_list(stage)
    write(stage.page.list, "zz")
    assert current(stage) == "Zoë Ångström"


@pytest.mark.parametrize(("typed", "expected"), [("c", "Customer 0249"), ("customer 0101", "Customer 0101")])
def test_far_down_and_the_other_way_round(qtbot, advocate, list_stage, typed, expected):
    for number in range(250):
        factories.customer(advocate, f"Customer {number:04d}", contact_points=())
    stage = list_stage()
    click(stage.page.table.header.button("name"))  # last first
    on_list(stage)
    write(stage.page.list, typed)
    qtbot.waitUntil(lambda: current(stage) == expected)


def test_in_another_order_letters_search(qtbot, some, list_stage):
    stage = list_stage()
    click(stage.page.table.header.button("last"))
    on_list(stage)
    write(stage.page.list, "z")
    assert stage.page.head.field.line.hasFocus()
    qtbot.waitUntil(lambda: stage.page.model.rowCount() == 1)
    assert current(stage) == "Zoë Ångström"


def test_backspace_alone_goes_to_the_search(some, list_stage):
    stage = list_stage()
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_Backspace)
    assert stage.page.head.field.line.hasFocus()
