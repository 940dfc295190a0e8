"""How high Find is: its edge stands still while somebody types, and it keeps within a window that gets lower."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import factories
from tests.ui.windows import open_window
from ui.find.find_overlay import FindOverlay


@pytest.fixture
def overlay(qtbot, advocate, tmp_path) -> FindOverlay:
    for number in range(12):
        factories.customer(advocate, f"Maria Gomez {'abcdefghijkl'[number]}", contact_points=())
    workplace = open_window(qtbot, advocate, tmp_path / "new", "settings")
    workplace.open_find()
    QTest.keyClicks(workplace.find_overlay.line, "maria")
    QApplication.processEvents()
    return workplace.find_overlay


def test_fewer_rows_leave_the_edge_where_it_is_until_nobody_types_on(overlay, qtbot):
    before = overlay.results.height()
    QTest.keyClicks(overlay.line, " gomez k")
    QApplication.processEvents()
    assert overlay.model.rowCount() < 6
    assert overlay.results.height() == before
    qtbot.waitUntil(lambda: overlay.results.height() < before)


def test_more_rows_have_their_room_at_once(overlay, qtbot):
    QTest.keyClicks(overlay.line, " gomez k")
    qtbot.waitUntil(lambda: overlay.results.height() < 300)
    low = overlay.results.height()
    overlay.line.clear()
    QTest.keyClicks(overlay.line, "maria")
    assert overlay.results.height() > low


def test_a_window_that_gets_lower_leaves_no_row_outside(overlay):
    window = overlay.window()
    window.resize(window.width(), 600)
    QApplication.processEvents()
    high = overlay.results.height()
    window.setMinimumSize(0, 0)
    window.resize(window.width(), 420)
    QApplication.processEvents()
    assert overlay.results.height() < high
    assert overlay.rect().contains(overlay.panel.geometry())
