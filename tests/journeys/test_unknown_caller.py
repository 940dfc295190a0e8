"""Nobody knows who is on the line: written down first, then a number, a customer who did not exist, or one who did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Interaction
from tests import factories
from tests.fakes import FakeClock
from tests.journeys.hands import ALT, CTRL, Hands
from tests.journeys.sitting_down import look_for, sit_down

pytestmark = pytest.mark.timeout(90)

NUMBER = "(212) 555-0199"
SAID = "Asks what an oak floor costs for two rooms."
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path, clock: FakeClock) -> Path:
    folder = tmp_path / "shop"
    advocate = factories.copy_vault(vault_template, folder, clock)
    factories.customer(advocate, "Maria Gomez")
    advocate.close()
    return folder


@pytest.fixture
def hands(qtbot, folder: Path, clock: FakeClock):
    hands = sit_down(qtbot, folder, clock)
    yield hands
    hands.window.close()


@pytest.fixture
def kept(hands: Hands, folder: Path) -> Callable[[str], list[Interaction]]:
    """Once the window is closed: what was logged with the only customer found so."""

    def kept(text: str) -> list[Interaction]:
        hands.window.close()
        advocate = factories.app.open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
        (hit,) = advocate.search.find_customers(text)
        logged = contacts(advocate, hit.customer.id)
        points = [point.value for point in advocate.customers.get_customer(hit.customer.id).contact_points]
        assert advocate.open_calls.list_open() == ()
        advocate.close()
        assert all(each.number_used in points for each in logged)
        return logged

    return kept


def contacts(advocate: Advocate, customer_id: CustomerId) -> list[Interaction]:
    entries = advocate.timeline.entries(advocate.timeline.keys(customer_id))
    return [entry.interaction for entry in entries if entry.interaction is not None]


def save(hands: Hands, name: str) -> None:
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {name}."))
    hands.press(Key.Key_Escape)
    hands.wait(lambda: not hands.workplace.dock.strip.isVisible())


def test_a_number_nobody_has_becomes_a_customer_in_the_strip(hands, kept):
    hands.press(Key.Key_L, CTRL)
    strip = hands.workplace.dock.strip
    hands.press(Key.Key_W, ALT)
    assert hands.stands() is strip.whom.search.field.line
    hands.type(NUMBER)
    found = strip.whom.search.list
    hands.wait(lambda: found.isVisible() and found.current_row().title == "New customer with this number")
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.stands() is strip.text.editor)
    assert strip.head.title.text() == f"On call with {NUMBER}"
    hands.type(SAID)
    save(hands, NUMBER)
    (call,) = kept("2125550199")
    assert (call.title, call.number_used) == (SAID, NUMBER)


def test_a_number_nobody_has_becomes_a_customer_in_find(hands, kept):
    look_for(hands, NUMBER, "New customer with this number")
    hands.press(Key.Key_Return, CTRL)
    strip = hands.workplace.dock.strip
    hands.wait(lambda: hands.stands() is strip.text.editor)
    hands.type(SAID)
    save(hands, NUMBER)
    (call,) = kept("555-0199")
    assert (call.title, call.number_used) == (SAID, NUMBER)


def test_what_is_typed_first_waits_until_it_is_known_who_it_was(hands, clock, kept):
    hands.press(Key.Key_L, CTRL)
    hands.type(SAID)
    strip = hands.workplace.dock.strip
    clock.pass_time(timedelta(minutes=3))
    hands.press(Key.Key_Return, CTRL)
    assert hands.stands() is strip.whom.search.field.line
    assert "Kept here until you know who it was" in strip.problem.text()
    clock.pass_time(timedelta(minutes=30))
    hands.type("0148")
    hands.wait(lambda: strip.whom.search.list.isVisible())
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.stands() is strip.text.editor)
    save(hands, "Maria Gomez")
    (call,) = kept("maria")
    assert (call.title, call.duration) == (SAID, timedelta(minutes=3))
    assert call.number_used == "+1 404 555 0148"
