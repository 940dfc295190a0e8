"""The first minutes: four ways to bring customers in, and a list that ticks itself off until the first promise is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.ui.overlays import Hands
from tests.ui.stage import click, seen, write
from tests.ui.windows import open_window, press
from ui.beginning.card import BeginningCard
from ui.beginning.panel import BeginningPanel
from ui.page_memory import PageMemory
from ui.runner import InlineRunner


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new", "today")


def panel(workplace) -> BeginningPanel:
    return workplace.page("today").findChild(BeginningPanel)


def test_an_empty_vault_shows_how_to_begin(workplace):
    words = seen(workplace.page("today"))
    for offered in ("From a file", "Copied from somewhere", "By hand", "With a sample business"):
        assert offered in words
    assert "Bring a customer in" in words


@pytest.mark.parametrize(("button", "place"), [("file_button", "import"), ("paste_button", "import")])
def test_each_way_leads_where_it_says(workplace, button, place):
    page = panel(workplace)
    went: list[tuple[str, object]] = []
    page.go_to.disconnect()
    page.go_to.connect(lambda place, argument: went.append((place, argument)))
    getattr(page, button).click()
    assert went[0][0] == place


def test_the_sample_business_is_one_button_away(workplace, advocate):
    panel(workplace).sample_button.click()
    assert advocate.customers.count_customers(CustomerFilter()) > 100
    assert not panel(workplace).isVisible()


def test_a_file_that_is_dropped_is_looked_at(workplace, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Name\nMaria Gomez\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    at, copy = QPoint(50, 50), Qt.DropAction.CopyAction
    QApplication.sendEvent(panel(workplace), QDragEnterEvent(at, copy, data, buttons, keys))
    QApplication.sendEvent(panel(workplace), QDropEvent(at.toPointF(), copy, data, buttons, keys))
    assert workplace.here()[0] == "import"
    assert "people.csv" in seen(workplace.page("import"))


@pytest.fixture
def card(qtbot, advocate) -> Iterator[BeginningCard]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 400)
    runner = InlineRunner(advocate, window)
    card = BeginningCard(runner, window)
    window.show()
    card.refresh()
    yield card
    window.close()


def done(card: BeginningCard) -> list[bool]:
    return [step.label.accessibleName().endswith(", done") for step in card.steps]


def test_the_list_ticks_itself_off_and_leaves(card, advocate):
    assert done(card) == [False] * 4
    assert [button.label() for button in card.steps[0].buttons if button.isVisible()] == [
        "New customer",
        "From a list",
    ]
    assert card.next_button() is card.steps[0].buttons[0]
    maria = factories.customer(advocate)
    card.refresh()
    assert done(card) == [True, False, False, False]
    assert card.next_button().label() == "Log a call"
    factories.interaction(advocate, maria)
    promise = factories.promise(advocate, maria)
    card.refresh()
    assert done(card) == [True, True, True, False]
    advocate.promises.keep(promise)
    card.refresh()
    assert done(card) == [True] * 4
    assert "whole round" in seen(card)
    advocate.history.undo()
    card.refresh()
    assert done(card) == [True, True, True, False]
    card.close_button.click()
    assert card.isHidden()
    card.refresh()
    assert card.isHidden()
    assert PageMemory.of(card._runner).get("beginning", "left") == "yes"


def test_the_first_step_types_a_customer_in(workplace, advocate, qtbot):
    card = panel(workplace).card
    click(card.steps[0].buttons[0])
    field = QApplication.focusWidget()
    assert field.accessibleName() == "Name"
    write(field, "Rosa Ekelund")
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in advocate.customers.list_customers(CustomerFilter(), 0, 5)] == [
        "Rosa Ekelund"
    ]
    workplace.go("today")
    cards = [each for each in workplace.page("today").findChildren(BeginningCard) if each.isVisible()]
    assert done(cards[0]) == [True, False, False, False]
    assert QApplication.focusWidget() is cards[0].next_button()


def test_a_full_sample_business_needs_no_first_steps(workplace, advocate):
    panel(workplace).sample_button.click()
    page = workplace.page("today")
    assert not [each for each in page.findChildren(BeginningCard) if each.isVisible()]
    assert "Bring a customer in" not in seen(page)
    workplace._runner.changed.emit(advocate.sample.remove())
    assert "Bring a customer in" in seen(page), "an empty vault begins again"


def test_who_has_done_it_all_long_ago_never_sees_it(qtbot, advocate):
    maria = factories.customer(advocate)
    factories.interaction(advocate, maria)
    advocate.promises.keep(factories.promise(advocate, maria))
    window = QWidget()
    qtbot.addWidget(window)
    runner = InlineRunner(advocate, window)
    card = BeginningCard(runner, window)
    card.refresh()
    assert card.isHidden()
    card.refresh()
    assert card.isHidden()


def test_the_steps_lead_on(card, advocate):
    went: list[str] = []
    card.go_to.connect(lambda place, _argument: went.append(place))
    card.steps[0].buttons[1].click()
    maria = factories.customer(advocate)
    factories.interaction(advocate, maria)
    factories.promise(advocate, maria)
    card.refresh()
    card.steps[3].buttons[0].click()
    assert went == ["import", "promises"]


def test_the_first_round_is_walked_by_key_and_ticks_itself_off(workplace, advocate, qtbot):
    page = workplace.page("today")
    maria = factories.customer(advocate)
    advocate.interactions.log(factories.interaction_draft(maria), (factories.promise_draft(maria),))
    workplace.go("customers")
    workplace.go("today")
    cards = [each for each in page.findChildren(BeginningCard) if each.isVisible()]
    assert done(cards[0]) == [True, True, True, False]
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget()))
    press(QApplication.focusWidget(), Qt.Key.Key_K)
    qtbot.waitUntil(lambda: done(cards[0])[3])
    assert "whole round" in seen(cards[0])


def test_after_the_call_of_the_list_the_keyboard_is_on_the_promise(workplace, advocate, qtbot):
    factories.customer(advocate)
    workplace.go("customers")
    workplace.go("today")
    hands = Hands()
    page = workplace.page("today")
    cards = [each for each in page.findChildren(BeginningCard) if each.isVisible()]
    assert hands.focus() is cards[0].next_button()
    click(cards[0].next_button())
    hands.alt("W")
    hands.type("maria")
    hands.press(Qt.Key.Key_Return)
    hands.type("She asks when the flooring comes.")
    hands.press(Qt.Key.Key_P, with_=Qt.KeyboardModifier.AltModifier)
    hands.type("call back friday 3pm")
    hands.save()
    assert done(cards[0]) == [True, True, True, False]
    qtbot.waitUntil(lambda: page.isAncestorOf(hands.focus()))
    hands.press(Qt.Key.Key_K)
    assert done(cards[0])[3], "K on the promise, without a step between"


def test_a_step_that_is_done_hands_the_keyboard_on(card, advocate):
    left: list[str] = []
    card.left_behind.connect(lambda: left.append("left"))
    card.steps[0].buttons[0].setFocus()
    factories.customer(advocate)
    card.refresh()
    assert left == ["left"]
    card.refresh()
    assert left == ["left"]
