"""Whoever comes back to the promises sees them at once, painted once."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QStackedWidget, QWidget

from tests.ui.paints import Paints, rest
from tests.ui.promises.pages import shown
from ui.promises.question import Question


def come_back(page, stack: QStackedWidget, argument: object = None) -> None:
    stack.setCurrentIndex(1)
    rest()
    stack.setCurrentWidget(page)
    page.shown_to_user(argument)
    page.focus_first()


def test_a_visit_paints_the_list_once(page, some, window, clock):
    stack = QStackedWidget(window)
    stack.addWidget(page)
    stack.addWidget(QWidget())
    window.setCentralWidget(stack)
    shown(page, "open")
    paints = Paints(page.list.viewport())
    come_back(page, stack)
    assert len(paints.take()) == 1
    come_back(page, stack, Question(key="today"))
    assert len(paints.take()) == 1
    clock.pass_time(timedelta(hours=8))
    come_back(page, stack, Question(key="late"))
    assert len(paints.take()) == 1


def test_every_minute_only_what_reads_differently_is_painted(page, some, clock):
    shown(page, "open")
    paints = Paints(page.list.viewport())
    page._minute.timeout.emit()
    assert paints.take() == []
    clock.pass_time(timedelta(minutes=1))
    page._minute.timeout.emit()
    assert len(paints.take()) == 1
