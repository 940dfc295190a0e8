"""The team's own outcomes in the settings: added, named anew, put in order, taken away, and back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.stage import click, seen
from tests.ui.windows import open_window, press
from ui.settings.sections import found
from ui.widgets.marks import KeyCap


@pytest.fixture
def page(qtbot, advocate, tmp_path):
    page = open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")
    page.go("outcomes")
    return page


@pytest.fixture
def words(page):
    return page.section("outcomes").words


def add(words, text: str) -> None:
    words.add.field.setFocus()
    QTest.keyClicks(words.add.field.line, text)
    press(words.add.field.line, Qt.Key.Key_Return)


def shown(words) -> list[tuple[str, str]]:
    """Each with the key that stands beside it."""
    caps = [row.findChild(KeyCap) for row in words.list.rows()]
    return [
        (row.text.text(), cap.text() if cap else "") for row, cap in zip(words.list.rows(), caps, strict=True)
    ]


def test_they_are_added_with_the_keyboard_alone_the_first_three_with_their_key(advocate, words):
    assert shown(words) == []
    for name in ("Quote sent", "Visit booked", "Sample mailed", "Not for us"):
        add(words, name)
    assert shown(words) == [
        ("Quote sent", "Alt 8"),
        ("Visit booked", "Alt 9"),
        ("Sample mailed", "Alt 0"),
        ("Not for us", ""),
    ]
    assert words.add.field.line.hasFocus()
    assert advocate.own_outcomes.names()[-1] == "Not for us"


def test_they_are_moved_named_anew_and_taken_away_and_all_of_it_comes_back(advocate, page, words):
    for name in ("Quote sent", "Visit booked"):
        add(words, name)
    click(words.list.rows()[1].up)
    assert advocate.own_outcomes.names() == ("Visit booked", "Quote sent")
    words.list.rows()[1].text.committed.emit("Offer sent")
    assert advocate.own_outcomes.names() == ("Visit booked", "Offer sent")
    click(words.list.rows()[0].remove)
    assert advocate.own_outcomes.names() == ("Offer sent",)
    words.list.rows()[0].text.committed.emit(" ")
    assert advocate.own_outcomes.names() == ()
    for left in (("Offer sent",), ("Visit booked", "Offer sent"), ("Visit booked", "Quote sent")):
        page.window().workplace.undo()
        assert advocate.own_outcomes.names() == left
        assert tuple(name for name, _ in shown(words)) == left


def test_one_that_is_there_already_is_refused_where_it_was_typed(advocate, words):
    add(words, "Quote sent")
    add(words, "quote-sent")
    assert "already" in words.add.field.error()
    assert words.add.field.text() == "quote-sent"
    assert advocate.own_outcomes.names() == ("Quote sent",)


def test_a_new_name_that_is_refused_leaves_the_old_one(advocate, words):
    add(words, "Quote sent")
    words.list.rows()[0].text.committed.emit("Voicemail")
    assert shown(words) == [("Quote sent", "Alt 8")]
    assert advocate.own_outcomes.names() == ("Quote sent",)


def test_it_is_found_among_the_settings_and_says_what_becomes_of_contacts(page):
    assert found("outcome")[0].key == "outcomes.list"
    assert "outcomes.list" in [entry.key for entry in found("how it ended")]
    assert "keep their words" in seen(page.section("outcomes"))
