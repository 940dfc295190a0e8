"""The list of customers and what opens from it; who cannot be told apart from a bug: no one, many, any script."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into

group = Group("Customers")


@group.scene("customers", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("customers")


@group.scene("customers-empty", main=True)
def _(stage: Stage) -> None:
    stage.workplace(empty=True).go("customers")


@group.scene("customers-odd")
def _(stage: Stage) -> None:
    """Names in every script, one of 200 characters."""
    stage.workplace(odd=True).go("customers")


@group.scene("customers-preview")
def _(stage: Stage) -> None:
    """Shown or not, the other way round than at first."""
    stage.workplace().go("customers")
    settle()
    stage.do("customers.preview")


@group.scene("customers-chosen")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customers.mark_all")


@group.scene("customers-filter")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customers.filter")


@group.scene("customers-columns")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customers.columns")


@group.scene("customers-view")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customers.save_view")


@group.scene("customers-nobody-found")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customers.find")
    settle()
    field = QApplication.focusWidget()
    if field is not None:
        type_into(field, "zzyzx qq")


@group.scene("customers-tag")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customers.mark_all")
    stage.do("customers.tag")


@group.scene("customers-owner")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customers.mark_all")
    stage.do("customers.assign")


@group.scene("new-customer")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("customer.new")
    settle()
    field = QApplication.focusWidget()
    if field is not None:
        field.clear()  # type: ignore[attr-defined]  # the line that the overlay opens with
        type_into(field, "Maria Gomes")
        QTest.keyClick(field, Qt.Key.Key_Tab)
