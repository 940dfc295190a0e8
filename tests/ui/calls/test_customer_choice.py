"""Finding a customer as their name is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.ui.overlays import ENTER, TAB
from ui.calls.customer_choice import CustomerChoice

DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def choice(window, runner, advocate) -> CustomerChoice:
    for name in ("Maria Gomez", "Mario Rossi"):
        factories.customer(advocate, name)
    choice = CustomerChoice(runner, window.centralWidget())
    window.centralWidget().layout().addWidget(choice)
    choice.take_focus()
    return choice


def titles(choice: CustomerChoice) -> list[str]:
    model = choice.search.model
    return [model.row(number).title for number in range(model.rowCount())]


def test_arrows_and_enter(choice, hands):
    chosen = []
    choice.chosen.connect(chosen.append)
    hands.type("mari")
    assert sorted(titles(choice)[:2]) == ["Maria Gomez", "Mario Rossi"]
    hands.press(DOWN, DOWN, DOWN, UP)
    wanted = titles(choice)[1]
    hands.press(ENTER)
    assert [each.name for each in chosen] == [wanted]
    assert not choice.search.isVisible()
    assert choice.change_button.isVisible()


def test_tab_takes_the_only_one(choice, hands):
    hands.type("rossi")
    hands.press(TAB)
    assert choice.customer().name == "Mario Rossi"


def test_tab_takes_the_one_that_was_gone_to(choice, hands):
    hands.type("mari")
    hands.press(DOWN)
    wanted = titles(choice)[1]
    hands.press(TAB)
    assert choice.customer().name == wanted


@pytest.mark.parametrize("typed", ["mari", "nobody we know"])
def test_tab_leads_on_where_it_could_be_several_or_nobody_yet(choice, hands, advocate, typed):
    hands.type(typed)
    assert choice.search.list.isVisible()
    hands.press(TAB)
    assert choice.customer() is None
    assert hands.focus() is not choice.search.field.line
    assert advocate.customers.count_customers(CustomerFilter()) == 2


def test_somebody_else_instead(choice, hands):
    hands.type("rossi")
    hands.press(ENTER)
    choice.take_focus()
    hands.press(Qt.Key.Key_Space)
    assert choice.customer() is None
    hands.type("gomez")  # what was typed before is chosen, so that typing replaces it
    hands.press(ENTER)
    assert choice.customer().name == "Maria Gomez"


def test_a_click_takes_one(choice, hands, qtbot):
    hands.type("mari")
    row = choice.search.list.visualRect(choice.search.model.index(1, 0))
    second = titles(choice)[1]
    qtbot.mouseClick(choice.search.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    QApplication.processEvents()
    assert choice.customer().name == second


def test_a_number_nobody_has_becomes_somebody_who_can_be_called_back(choice, hands, advocate):
    hands.type("+1 212 555 0199")
    assert titles(choice) == ["New customer with this number"]
    hands.press(ENTER)
    made = advocate.customers.get_customer(choice.customer().id)
    assert made.contact_points[0].normal == "+12125550199"


def test_an_emptied_line_shows_no_list(choice, hands):
    hands.type("m")
    assert choice.search.list.isVisible()
    hands.press(Qt.Key.Key_Backspace)
    assert not choice.search.list.isVisible()


def test_whose_page_is_in_sight_is_offered_first_with_one_key(choice, hands, advocate, window):
    (maria,) = advocate.customers.list_customers(CustomerFilter(text="maria"))
    chosen = []
    choice.chosen.connect(chosen.append)
    choice.offer_first(maria.id)
    assert titles(choice) == ["Maria Gomez"]
    hands.type("rossi")
    assert titles(choice)[0] == "Mario Rossi"
    hands.press(Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_Delete)
    assert titles(choice) == ["Maria Gomez"]
    hands.press(ENTER)
    assert [each.name for each in chosen] == ["Maria Gomez"]


def test_it_is_offered_only_while_somebody_is_asked_for(choice, hands, advocate):
    (maria,) = advocate.customers.list_customers(CustomerFilter(text="maria"))
    choice.offer_first(maria.id)
    hands.press(TAB)  # nobody is taken by passing
    assert choice.customer() is None
    assert not choice.search.list.isVisible()
    choice.take_focus()
    assert choice.search.list.isVisible()
    choice.offer_first(None)
    assert not choice.search.list.isVisible()


@pytest.mark.parametrize("gone", ["trashed", "erased"])
def test_nobody_is_offered_who_is_not_a_customer_any_more(choice, hands, advocate, gone):
    late = factories.customer(advocate, "Late Comer")
    if gone == "trashed":
        advocate.customers.trash([late])
    else:
        advocate.history.undo()
    choice.offer_first(late)
    assert not choice.search.list.isVisible()
