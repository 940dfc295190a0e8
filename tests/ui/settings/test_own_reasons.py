"""The team's own reasons in the settings: a list for each kind of end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.stage import click
from tests.ui.windows import open_window, press


@pytest.fixture
def page(qtbot, advocate, tmp_path):
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    page.go("reasons")
    return page


@pytest.fixture
def section(page):
    return page.section("reasons")


def add(section, text: str) -> None:
    section.words.add.field.setFocus()
    QTest.keyClicks(section.words.add.field.line, text)
    press(section.words.add.field.line, Qt.Key.Key_Return)


def shown(section) -> list[str]:
    return [row.text.text() for row in section.words.list.rows()]


def test_each_kind_has_a_list_of_its_own(advocate, section):
    add(section, "The ferry did not go")
    add(section, "No part in stock")
    section.kind.chosen.emit("late")
    assert advocate.own_reasons.names("late") == ("The ferry did not go", "No part in stock")
    section.kind.choose("moved")
    section.kind.chosen.emit("moved")
    assert shown(section) == []
    add(section, "Snow")
    assert advocate.own_reasons.names("moved") == ("Snow",)
    section.kind.choose("late")
    section.kind.chosen.emit("late")
    assert shown(section) == ["The ferry did not go", "No part in stock"]


def test_they_are_moved_named_anew_taken_away_and_brought_back(advocate, page, section):
    for name in ("Snow", "Ice"):
        add(section, name)
    click(section.words.list.rows()[1].up)
    assert advocate.own_reasons.names("late") == ("Ice", "Snow")
    section.words.list.rows()[1].text.committed.emit("Deep snow")
    assert advocate.own_reasons.names("late") == ("Ice", "Deep snow")
    click(section.words.list.rows()[0].remove)
    assert shown(section) == ["Deep snow"]
    page.window().workplace.undo()
    assert shown(section) == ["Ice", "Deep snow"]


def test_one_that_is_there_is_refused_where_it_was_typed(advocate, section):
    add(section, "Snow")
    add(section, "snow")
    assert "already" in section.words.add.field.error()
    section.words.list.rows()[0].text.committed.emit("x" * 61)
    assert shown(section) == ["Snow"]
    assert advocate.own_reasons.names("late") == ("Snow",)
