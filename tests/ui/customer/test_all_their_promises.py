"""From what is open with a customer to all that was ever promised to them, by key and by mouse, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import PromiseFilter
from tests import factories
from tests.ui.overlays import CTRL, SHIFT
from tests.ui.promises.pages import labels, words
from tests.ui.stage import click
from tests.ui.windows import open_window, press

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workplace(qtbot, advocate, maria, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new")


def test_the_key_leads_there_and_alt_left_back(workplace, advocate, maria):
    factories.promise(advocate, factories.customer(advocate, "Tom Price"))
    workplace.go("customer", maria)
    press(QApplication.focusWidget(), Qt.Key.Key_T, CTRL, SHIFT)
    assert workplace.here()[0] == "promises"
    page = workplace.page("promises")
    assert len(words(page)) == 2
    assert page.filters.customer.label() == "Maria Gomez"
    assert page.filters.chips.key() == "open"
    assert labels(page)[4] == "Open 2"
    assert page.list.hasFocus()
    press(page.list, Qt.Key.Key_Left, ALT)
    assert workplace.here() == ("customer", maria)


def test_where_nothing_is_open_it_shows_what_became_of_them(workplace, advocate, maria):
    for promise in advocate.promises.list_promises(PromiseFilter()):
        advocate.promises.keep(promise.id)
    workplace.go("customer", maria)
    column = workplace.page("customer").open_column
    assert column.all_button.label() == "All their promises"
    click(column.all_button)
    page = workplace.page("promises")
    assert page.filters.chips.key() == "ended"
    assert len(words(page)) == 2


def test_where_nothing_was_ever_promised_there_is_no_way(workplace, advocate):
    ann = factories.customer(advocate, "Ann Lee")
    workplace.go("customer", ann)
    assert workplace.page("customer").open_column.all_button.isHidden()
    press(QApplication.focusWidget(), Qt.Key.Key_T, CTRL, SHIFT)
    assert workplace.here() == ("customer", ann)


def test_from_one_customer_to_another_the_chip_goes_along(workplace, advocate, maria):
    tom = factories.customer(advocate, "Tom Price")
    factories.promise(advocate, tom, words="Bring the samples")
    for who, name in ((maria, "Maria Gomez"), (tom, "Tom Price")):
        workplace.go("customer", who)
        press(QApplication.focusWidget(), Qt.Key.Key_T, CTRL, SHIFT)
        assert workplace.page("promises").filters.customer.label() == name
    assert words(workplace.page("promises")) == ["Bring the samples"]
