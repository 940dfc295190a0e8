"""What has the keyboard stays in sight, whatever takes room from the page around it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.scroll_area import ScrollArea


@pytest.fixture
def area(qtbot) -> ScrollArea:
    theme()
    content = QWidget()
    column = QVBoxLayout(content)
    for _ in range(20):
        line = QLineEdit(content)
        line.setFixedHeight(40)
        column.addWidget(line)
    area = ScrollArea(content)
    qtbot.addWidget(area)
    area.resize(400, 500)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    return area


def in_sight(area: ScrollArea, widget: QWidget) -> bool:
    top = widget.y() - area.verticalScrollBar().value()
    return top >= 0 and top + widget.height() <= area.viewport().height()


def test_what_has_the_keyboard_stays_in_sight_where_the_area_gets_lower(area):
    lines = area.widget().findChildren(QLineEdit)
    lowest = [line for line in lines if in_sight(area, line)][-2]
    lowest.setFocus()
    QApplication.processEvents()
    area.resize(400, 300)
    QApplication.processEvents()
    assert in_sight(area, lowest)


def test_what_was_scrolled_away_on_purpose_stays_away(area):
    area.widget().findChildren(QLineEdit)[0].setFocus()
    area.verticalScrollBar().setValue(300)
    area.resize(400, 300)
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 300
