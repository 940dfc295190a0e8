"""One customer's page: usual, new, and with more of everything than anybody should have; and a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into

group = Group("Customer")


def _maria(stage: Stage) -> None:
    stage.workplace().go("customer", stage.customer("Maria Gomez").id)
    settle()


@group.scene("customer", main=True)
def _(stage: Stage) -> None:
    _maria(stage)


@group.scene("customer-new")
def _(stage: Stage) -> None:
    stage.workplace("odd").go("customer", stage.vaults.newcomer)


@group.scene("customer-odd")
def _(stage: Stage) -> None:
    """200 characters of name, 40 tags, 30 ways to reach them."""
    stage.workplace("odd").go("customer", stage.vaults.overfull)


@group.scene("customer-scrolled")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.use_up()
    page = stage.page("customer")
    view = page.timeline.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)


@group.scene("customer-find")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.use_up()
    stage.do("timeline.find")
    settle()
    field = QApplication.focusWidget()
    if field is not None:
        type_into(field, "oak")


@group.scene("customer-window")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    stage.own_window(stage.customer("Maria Gomez").id)


@group.scene("customer-note")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("customer.note")


@group.scene("customer-link")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("profile.link")


@group.scene("customer-history")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("customer.print")


@group.scene("customer-wordings")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.page("customer").timeline.view.setFocus()
    QTest.keyClick(stage.page("customer").timeline.view, Qt.Key.Key_Down)
    stage.do("timeline.wordings")
