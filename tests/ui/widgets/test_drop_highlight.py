"""The sign over a place that takes what is dragged: covers it, says what would happen, and stands in no one's way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.drop_highlight import DropHighlight


def test_it_covers_its_place_also_when_that_grows(qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(300, 200)
    place.show()
    highlight = DropHighlight(place)
    assert not highlight.isVisible()
    highlight.show_words("Drop to add it to Maria Gomez")
    place.resize(500, 320)
    assert highlight.geometry() == place.rect()
    assert highlight.accessibleName() == "Drop to add it to Maria Gomez"
    assert highlight.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
