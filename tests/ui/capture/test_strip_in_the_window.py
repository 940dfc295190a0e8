"""A strip beside the page in sight, and what it says of whether it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.overlays import logged

F8 = Qt.Key.Key_F8


def test_the_text_keeps_its_width_while_it_is_saved_again_and_again(dock, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("x")
    widths = set()
    for _ in range(3):
        dock.calls.write_now()
        QApplication.processEvents()
        widths.add(strip.text.width())
        hands.type("y")
        QApplication.processEvents()
        widths.add(strip.text.width())
    assert len(widths) == 1


def test_a_strip_of_nobody_is_offered_whose_page_is_in_sight(
    advocate, dock, maria, open_strip, hands, window
):
    strip = open_strip()
    hands.alt("N")
    hands.type("Somebody rang about the oak")
    window.page.setFocus()
    dock.stand_beside(maria)
    hands.press(F8)
    hands.save()
    assert hands.focus() is strip.whom.search.field.line
    hands.press(Qt.Key.Key_Return)
    assert strip.head.title.text() == "On call with Maria Gomez"
    hands.save()
    assert logged(advocate, maria)[0].title == "Somebody rang about the oak"


def test_what_cannot_be_written_is_said_and_the_words_stay(
    advocate, dock, maria, open_strip, hands, monkeypatch
):
    strip = open_strip(maria)
    hands.type("Words that stay")
    monkeypatch.setattr("advocate.services.open_calls.BODY_LIMIT", 5)
    dock.calls.write_now()
    assert "not saved" in strip.head.state.text()
    assert "What you typed is still here" in strip.problem.text()
    assert dock.calls.unkept() != []
    monkeypatch.undo()
    dock.calls.write_now()
    assert "draft saved" in strip.head.state.text()
    assert not strip.problem.isVisible()
    assert dock.calls.unkept() == []
