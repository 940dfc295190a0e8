"""What tests of the promises page see there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.calls.form_overlay import FormOverlay
from ui.promises.page import PromisesPage
from ui.widgets.chips import FilterChip


def shown(page: PromisesPage, argument: object = None) -> list[str]:
    """Go to the page, and the words of its rows."""
    page.shown_to_user(argument)
    page.focus_first()
    return words(page)


def words(page: PromisesPage) -> list[str]:
    QApplication.processEvents()
    page.list.viewport().repaint()  # the view asks for what it shows
    QApplication.processEvents()
    model = page.list.rows
    for number in range(model.layout_of.items):
        model.item(number)  # asks for what is not here yet
    QApplication.processEvents()
    return [model.item(number).words for number in range(model.layout_of.items)]


def headings(page: PromisesPage) -> list[str]:
    model = page.list.rows
    found = (model.layout_of.heading_at(row) for row in range(model.layout_of.rows))
    return [f"{each.group.title} {each.group.count}" for each in found if each is not None]


def said(page: PromisesPage, number: int = 0) -> str:
    """What a screen reader says for that promise."""
    model = page.list.rows
    return model.index(model.layout_of.row_of_item(number), 0).data(Qt.ItemDataRole.AccessibleTextRole)


def labels(page: PromisesPage) -> list[str]:
    return [chip.label() for chip in page.filters.chips.findChildren(FilterChip) if not chip.isHidden()]


def overlay(window) -> FormOverlay:
    return next(each for each in window.findChildren(FormOverlay) if each.isVisible())
