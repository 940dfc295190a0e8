"""Taking back a new customer leads to where one came from, with the keyboard; nobody is left on a page about nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.ui.stage import seen
from tests.ui.windows import open_window, press
from ui.page import Page

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    factories.customer(advocate, "Ben Okafor")
    return open_window(qtbot, advocate, tmp_path / "new")


def keyboard():
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the keyboard"
    return focus


def add(workplace, name: str) -> None:
    press(keyboard(), Qt.Key.Key_N, CTRL, SHIFT)
    QTest.keyClicks(keyboard(), name)
    press(keyboard(), Qt.Key.Key_Return)
    assert workplace.here()[0] == "customer"
    assert name in seen(workplace.page("customer"))


def page_with_keyboard(workplace) -> Page:
    page = workplace.stack.currentWidget()
    assert page.isAncestorOf(keyboard()), "the keyboard is on the page in sight"
    return page


def crumbs(workplace) -> list[str]:
    return [crumb.customer.name for crumb in workplace.header.crumbs.shown()]


def names(page) -> list[str]:
    """Of those in the list, as far as they have been read."""
    rows = [page.model.row(number) for number in range(page.model.rowCount())]
    return [row.name for row in rows if row is not None]


def test_from_the_list_and_back_to_the_list(qtbot, workplace, advocate):
    add(workplace, "Ingrid Berg")
    qtbot.waitUntil(lambda: "Ingrid Berg" in crumbs(workplace))
    press(keyboard(), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: workplace.here() == ("customers", None))
    page = page_with_keyboard(workplace)
    assert "not in the vault" not in seen(page)
    assert "Ben Okafor" in names(page)
    qtbot.waitUntil(lambda: "Ingrid Berg" not in crumbs(workplace))
    assert not workplace.header.forward.isEnabled(), "nobody is there to go forward to"
    QTest.keyClicks(keyboard(), "ben")
    assert page.head.field.text() == "ben"
    assert advocate.customers.count_customers(CustomerFilter()) == 1


def test_from_another_customer_and_back_to_them(qtbot, workplace, advocate):
    ben = advocate.customers.list_customers(CustomerFilter())[0].id
    workplace.go("customer", ben)
    workplace.go("customers")
    add(workplace, "Ingrid Berg")
    workplace.go("customer", ben)
    press(keyboard(), Qt.Key.Key_Left, ALT)
    press(keyboard(), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: workplace.here() == ("customers", None))
    press(keyboard(), Qt.Key.Key_Left, ALT)
    assert workplace.here() == ("customer", ben)
    assert "Ben Okafor" in seen(page_with_keyboard(workplace))


def test_taken_back_from_elsewhere_nobody_comes_back_to_it(qtbot, workplace):
    add(workplace, "Ingrid Berg")
    workplace.go("today")
    press(keyboard(), Qt.Key.Key_Z, CTRL)
    assert workplace.here() == ("today", None)
    press(keyboard(), Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: workplace.here() == ("customers", None))
    page_with_keyboard(workplace)


def test_done_again_they_are_found_again(qtbot, workplace):
    add(workplace, "Ingrid Berg")
    press(keyboard(), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: workplace.here() == ("customers", None))
    press(keyboard(), Qt.Key.Key_Z, CTRL, SHIFT)
    page = page_with_keyboard(workplace)
    qtbot.waitUntil(lambda: names(page) == ["Ben Okafor", "Ingrid Berg"])
