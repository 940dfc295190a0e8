"""What was typed into a call stands once in the timeline, however long its first line is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests import factories
from tests.ui.overlays import Hands
from tests.ui.stage import lines
from tests.ui.windows import open_window

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST = "She asks when the flooring comes."
SECOND = "I told her that we ring on Friday, once the supplier has answered."
LONG = "She asks when the flooring comes and whether the stairs are part of it since the baby comes in May"


@pytest.mark.parametrize(
    ("typed", "title", "body"),
    [(f"{FIRST} {SECOND}", FIRST, SECOND), (LONG, "", LONG)],
    ids=["two sentences", "one long one"],
)
def test_a_note_of_one_long_line_is_read_once(qtbot, advocate, tmp_path, typed, title, body):
    maria = factories.customer(advocate)
    workplace = open_window(qtbot, advocate, tmp_path / "new")
    workplace.go("customer", maria)
    hands = Hands()
    hands.press(Qt.Key.Key_L, with_=CTRL)
    hands.type(typed)
    hands.save()
    view = workplace.page("customer").timeline.view
    qtbot.waitUntil(lambda: view.model().rowCount() > 0 and any("She asks" in line for line in lines(view)))
    (line,) = [line for line in lines(view) if "She asks" in line]
    assert line.count("She asks when the flooring comes") == 1
    row = next(view.model().row(number) for number, each in enumerate(lines(view)) if each == line)
    assert (row.title, row.body) == (title, body)
    assert QApplication.focusWidget() is not None
