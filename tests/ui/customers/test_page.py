from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.ui.customers.hands import look_for, names
from tests.ui.stage import (
    click,
    lines,
    press,
    seen,
)
from ui.theme import theme

NAMES = Path(__file__).parents[2] / "data" / "names" / "names_multiscript.jsonl"
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_everybody_by_name_with_what_matters(some, list_stage):
    stage = list_stage()
    assert names(stage) == ["Ben Okafor", "Gomez Interiors", "Maria Gomez", "Zoë Ångström"]
    ben, _company, maria, _zoe = lines(stage.page.list)
    assert "Next promise: 21 h late. Last contact: 3 days ago. Tags: flood" in ben
    assert "Gomez Interiors. Tags: flood, repeat" in maria
    assert "4 customers" in seen(stage.page)


def test_the_exact_moment_is_in_the_tooltip(some, list_stage):
    stage = list_stage()
    last = stage.page.table.header.button("last")
    x = last.mapTo(stage.page.table.header, last.rect().center()).x()
    place = QPoint(x, stage.page.list.row_height() // 2)
    assert stage.page.list.tooltip_at(place) == "Monday 9 March 2026, 09:41"
    assert stage.page.list.tooltip_at(QPoint(60, 20)).startswith("Ben Okafor")


def test_typing_narrows_and_escape_widens(qtbot, some, list_stage):
    stage = list_stage()
    look_for(qtbot, stage, "gom", 2)
    assert names(stage) == ["Gomez Interiors", "Maria Gomez"]
    assert "2 found" in seen(stage.page)
    press(stage.page.head.field.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.page.model.rowCount() == 4)
    assert "4 customers" in seen(stage.page)


def test_a_quick_typist_asks_once(qtbot, some, list_stage):
    stage = list_stage()
    asked = []
    stage.page.model.modelReset.connect(lambda: asked.append(stage.page.head.field.text()))
    look_for(qtbot, stage, "maria", 1)
    assert asked == ["maria"]


def test_the_keyboard_walks_opens_and_returns(some, list_stage):
    stage = list_stage()
    press(stage.page.head.field.line, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Return)
    (maria,) = some.customers.list_customers(CustomerFilter(text="maria gomez"))
    assert stage.went == [("customer", maria.id)]
    press(stage.page.list, Qt.Key.Key_Home)
    press(stage.page.list, Qt.Key.Key_Up)
    assert stage.page.head.field.line.hasFocus()


def test_enter_while_typing_opens_the_first_found(qtbot, some, list_stage):
    stage = list_stage()
    look_for(qtbot, stage, "ben", 1)
    press(stage.page.head.field.line, Qt.Key.Key_Return)
    (ben,) = some.customers.list_customers(CustomerFilter(text="ben"))
    assert stage.went == [("customer", ben.id)]


def test_one_click_chooses_and_two_open(some, list_stage):
    stage = list_stage()
    viewport = stage.page.list.viewport()
    place = QPoint(200, stage.page.list.row_height() * 2 + 10)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert stage.went == []
    assert stage.page.list.current_customer().name == "Maria Gomez"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert [place for place, _ in stage.went] == ["customer"]


def test_an_empty_vault_teaches(advocate, list_stage):
    stage = list_stage()
    assert "Your customers will stand here" in seen(stage.page)
    click(stage.page.table.empty.import_button)
    assert stage.went == [("import", None)]


def test_the_sample_fills_the_list(advocate, list_stage):
    stage = list_stage()
    stage.page.table.empty.sample_button.setFocus()
    click(stage.page.table.empty.sample_button)
    assert stage.page.model.rowCount() > 150
    assert stage.page.head.field.line.hasFocus()
    assert "customers" in stage.page.head.count.text()


def test_names_of_every_script_are_listed_and_found(qtbot, advocate, list_stage):
    by_locale: dict[str, str] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["kind"].startswith("name."):
            by_locale.setdefault(entry["locale"], entry["value"])
    assert len(by_locale) >= 10
    for name in by_locale.values():
        factories.customer(advocate, name)
    stage = list_stage()
    assert set(names(stage)) >= {name.split(".")[0] for name in by_locale.values()}
    stage.page.grab()
    look_for(qtbot, stage, by_locale["ar"], 1)
    assert names(stage) == [by_locale["ar"]]


def test_long_names_and_many_tags_stay_in_their_row(advocate, list_stage):
    factories.customer(
        advocate, "N" * 300, organisation="O" * 300, tags=tuple(f"tag number {n}" for n in range(40))
    )
    stage = list_stage(width=960, height=600)
    for scale in (1.0, 1.5):
        theme().set_scale(scale)
        picture = stage.page.grab()
        assert not picture.isNull()
    assert stage.page.model.rowCount() == 2


def test_the_list_reads_from_the_right_where_the_window_does(some, list_stage):
    stage = list_stage(from_the_right=True)
    stage.page.grab()
    header = stage.page.table.header
    name, last = (header.button(key).mapTo(header, QPoint(0, 0)).x() for key in ("name", "last"))
    assert name > last


def test_what_came_meanwhile_is_there_on_the_next_visit(qtbot, some, list_stage):
    stage = list_stage()
    factories.customer(some, "Aaron Abel")
    assert "Aaron Abel" not in names(stage)
    stage.page.shown_to_user(None)
    qtbot.waitUntil(lambda: names(stage)[0] == "Aaron Abel")


def test_thousands_are_fetched_page_by_page(qtbot, advocate, list_stage):
    for number in range(250):
        factories.customer(advocate, f"Customer {number:04d}", contact_points=())
    stage = list_stage()
    assert "250 customers" in seen(stage.page)
    assert stage.page.model.data(stage.page.model.index(240, 0)) == ""
    stage.page.list.show_row(249)
    qtbot.waitUntil(lambda: stage.page.model.row(249) is not None)
    assert stage.page.model.row(249).name == "Customer 0249"
