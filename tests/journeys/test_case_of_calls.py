"""Two calls about one matter: the case is made with one key, offered for the second call, and resolved with it. No mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests import factories
from tests.fakes import FakeClock
from tests.journeys.hands import ALT, CTRL, Hands
from tests.journeys.sitting_down import customer_page, look_for, sit_down
from ui.customer.case_card import CaseCard

pytestmark = pytest.mark.timeout(90)

MARIA = "Maria Gomez"
TITLE = "Water under the floor of the hall"
OFFERED = f"Belongs to: {TITLE}, opened today"
Key = Qt.Key


@pytest.fixture
def hands(qtbot, vault_template: Path, tmp_path: Path, clock: FakeClock):
    """On Maria's page."""
    folder = tmp_path / "shop"
    advocate = factories.copy_vault(vault_template, folder, clock)
    factories.customer(advocate, MARIA)
    advocate.close()
    hands = sit_down(qtbot, folder, clock)
    look_for(hands, "maria", MARIA)
    hands.press(Key.Key_Return)
    hands.wait(lambda: customer_page(hands).title == MARIA)
    yield hands
    hands.window.close()


def begin(hands: Hands, said: str) -> None:
    hands.press(Key.Key_L, CTRL)
    strip = hands.workplace.dock.strip
    hands.wait(lambda: hands.stands() is strip.text.editor)
    hands.type(said)


def found(hands: Hands) -> list[str]:
    return [each.words for each in hands.workplace.dock.strip.found.found()]


def open_cases(hands: Hands) -> list[str]:
    """As they stand on the page."""
    cards = customer_page(hands).open_column.cases.rows()
    return [card.case.title for card in cards if isinstance(card, CaseCard)]


def test_made_with_one_key_offered_and_resolved(hands):
    begin(hands, f"{TITLE}. She moved the furniture.")
    hands.press(Key.Key_E, ALT)
    assert found(hands) == [f"New case: {TITLE}"]
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}."))
    hands.press(Key.Key_Escape)
    hands.wait(lambda: open_cases(hands) == [TITLE])

    begin(hands, "The floor of the hall is dry again")
    hands.wait(lambda: OFFERED in found(hands))
    hands.press(Key.Key_Tab)
    assert f"Case: {TITLE}" in found(hands)
    hands.press(Key.Key_R, ALT)
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}. Resolved with it: {TITLE}."))
    hands.press(Key.Key_Escape)
    hands.wait(lambda: open_cases(hands) == [])

    hands.press(Key.Key_Z, CTRL)
    hands.wait(lambda: open_cases(hands) == [TITLE])
    strip = hands.workplace.dock.strip
    hands.wait(strip.isVisible)
    assert strip.text.text() == "The floor of the hall is dry again"
