"""The list of customers and what opens from it; who cannot be told apart from a bug: no one, many, any script."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into, wait_until
from ui.customers.new_customer import NewCustomerOverlay
from ui.customers.page import CustomersPage

group = Group("Customers")
SIGNATURE = """Kind regards

Ingrid Berg
Berg & Daughters Ltd
Tel: 404 555 0148
Mobile: 404 555 0198
ingrid@berg.example
"""


def _list(stage: Stage) -> CustomersPage:
    """The list with its preview, nothing searched, nothing filtered and nobody chosen, whatever the scene before left."""
    stage.workplace().go("customers")
    settle()
    page = stage.page("customers")
    page.marks.clear()
    page.narrowing.everybody()
    _show_preview(stage, shown=True)
    settle()
    return page


def _show_preview(stage: Stage, *, shown: bool) -> None:
    """A person has it as they left it, so it is toggled only where it is the other way."""
    if stage.page("customers").head.preview_button.isChecked() != shown:
        stage.do("customers.preview")


@group.scene("customers", main=True)
def _(stage: Stage) -> None:
    _list(stage)


@group.scene("customers-empty", main=True)
def _(stage: Stage) -> None:
    stage.workplace("nobody").go("customers")


@group.scene("customers-odd")
def _(stage: Stage) -> None:
    """Names in every script, one of 200 characters."""
    stage.workplace("odd").go("customers")


@group.scene("customers-one")
def _(stage: Stage) -> None:
    stage.workplace("one").go("customers")


@group.scene("customers-many")
def _(stage: Stage) -> None:
    stage.workplace("many").go("customers")


@group.scene("customers-preview")
def _(stage: Stage) -> None:
    """Of somebody with a promise that is late, tags and a pinned note; where the window has room for it."""
    page = _list(stage)
    type_into(page.head.field.line, "maria gomez")
    settle()


@group.scene("customers-without-preview")
def _(stage: Stage) -> None:
    _list(stage)
    _show_preview(stage, shown=False)


@group.scene("customers-chosen")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.mark_all")


@group.scene("customers-filtered")
def _(stage: Stage) -> None:
    """Two filters on, one row chosen, and not yet saved as a view."""
    page = _list(stage)
    for typed in ("open promise", "referral"):
        page.narrowing.choose_filters()
        settle()
        field = QApplication.focusWidget()
        if field is not None:
            type_into(field, typed)
            QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Space)


@group.scene("customers-export")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.mark_all")
    settle()
    stage.do("customers.export")


def _mark_all(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.use_up()
    stage.page("customers").list.setFocus()
    stage.do("customers.mark_all")


@group.scene("customers-filter")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.filter")


@group.scene("customers-columns")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.columns")


@group.scene("customers-view")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.save_view")


@group.scene("customers-nobody-found")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.find")
    settle()
    field = QApplication.focusWidget()
    if field is not None:
        type_into(field, "zzyzx qq")
        settle()  # until the fingers have rested and the answer is there


@group.scene("customers-tag")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.mark_all")
    stage.do("customers.tag")


@group.scene("customers-owner")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customers.mark_all")
    stage.do("customers.assign")


def _wait_for_doubles(stage: Stage) -> None:
    """Until it warns: whether somebody is there already is asked once nobody types on."""
    alike = stage.window.findChildren(NewCustomerOverlay)[-1].alike
    wait_until(lambda: bool(alike.links()), "somebody who is alike")


@group.scene("new-customer")
def _(stage: Stage) -> None:
    _list(stage)
    stage.do("customer.new")
    settle()
    field = QApplication.focusWidget()
    if field is not None:
        field.clear()  # type: ignore[attr-defined]  # the line that the overlay opens with
        type_into(field, "Maria Gomes")
        _wait_for_doubles(stage)
        QTest.keyClick(field, Qt.Key.Key_Tab)


@group.scene("new-customer-pasted")
def _(stage: Stage) -> None:
    """Filled from a signature; somebody has that number already."""
    page = _list(stage)
    page.adding.begin()
    settle()
    stage.window.findChildren(NewCustomerOverlay)[-1].fill_from(SIGNATURE)
    _wait_for_doubles(stage)
