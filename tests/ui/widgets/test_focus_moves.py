"""Who hears where the keyboard went: those who live, whole."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.focus_moves import follow_focus


class Hearer(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heard: list[QWidget | None] = []
        self.line = QLineEdit(self)
        follow_focus(self.hear)

    def hear(self, now: QWidget | None) -> None:
        assert shiboken6.isValid(self)
        self.heard.append(now)


def shown(qtbot) -> tuple[QWidget, QLineEdit, Hearer]:
    window = QWidget()
    column = QVBoxLayout(window)
    other, hearer = QLineEdit(), Hearer()
    column.addWidget(other)
    column.addWidget(hearer)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, other, hearer


def test_it_hears_where_the_keyboard_went(qtbot):
    _, other, hearer = shown(qtbot)
    hearer.heard.clear()
    other.setFocus()
    hearer.line.setFocus()
    assert hearer.heard[-1] is hearer.line


def test_what_dies_with_the_keyboard_in_it_hears_nothing_of_its_end(qtbot):
    _window, other, hearer = shown(qtbot)
    hearer.line.setFocus()
    heard = hearer.heard
    heard.clear()
    line = hearer.line
    shiboken6.delete(hearer)
    assert not shiboken6.isValid(line)
    assert heard == [], "Qt gave the keyboard away while it was half gone"
    other.setFocus()
    assert QApplication.focusWidget() is other
    assert heard == []
