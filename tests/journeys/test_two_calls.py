"""A second call rings while the first is open: each keeps its own text, clock, outcome and customer."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from advocate.domain.customer import CustomerFilter
from advocate.domain.interaction import Interaction, Outcome
from tests import factories
from tests.fakes import MORNING, FakeClock
from tests.journeys.hands import ALT, CTRL, Hands
from tests.journeys.sitting_down import look_for, says, sit_down

pytestmark = pytest.mark.timeout(90)

MARIA, TOM = "Maria Gomez", "Tom Price"
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path, clock: FakeClock) -> Path:
    folder = tmp_path / "shop"
    advocate = factories.copy_vault(vault_template, folder, clock)
    factories.customer(advocate, MARIA)
    factories.customer(advocate, TOM, contact_points=())
    advocate.close()
    return folder


@pytest.fixture
def hands(qtbot, folder: Path, clock: FakeClock):
    hands = sit_down(qtbot, folder, clock)
    yield hands
    hands.window.close()


def begin(hands: Hands, name: str) -> None:
    look_for(hands, name, name)
    hands.press(Key.Key_Return, CTRL)
    strip = hands.workplace.dock.strip
    hands.wait(lambda: strip.head.title.text() == f"On call with {name}")
    assert hands.stands() is strip.text.editor


def call_with(folder: Path, name: str) -> Interaction:
    advocate = factories.app.open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
    who = advocate.customers.list_customers(CustomerFilter(text=name), 0, 1)[0].id
    (entry,) = advocate.timeline.entries(advocate.timeline.keys(who))
    advocate.close()
    assert entry.interaction is not None
    return entry.interaction


def test_each_is_saved_with_its_own(hands, folder, clock):
    begin(hands, MARIA)
    strip = hands.workplace.dock.strip
    hands.type("Maria asks for the date.")
    hands.press(Key.Key_R, ALT)
    clock.pass_time(timedelta(minutes=2))

    begin(hands, TOM)
    hands.type("Tom waits")
    hands.press(Key.Key_1, CTRL)
    assert (strip.text.text(), strip.form.outcome.key()) == ("Maria asks for the date.", Outcome.RESOLVED)
    hands.press(Key.Key_T, ALT)  # she holds: her clock stands
    clock.pass_time(timedelta(minutes=1))
    hands.press(Key.Key_2, CTRL)
    assert (strip.text.text(), strip.form.outcome.key()) == ("Tom waits", Outcome.OPEN)
    says(hands, strip, "01:00")
    hands.type(" for a sample.")
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {TOM}."))
    hands.press(Key.Key_Escape)

    assert strip.head.title.text() == f"On call with {MARIA}"
    assert hands.stands() is strip.text.editor
    hands.press(Key.Key_T, ALT)
    clock.pass_time(timedelta(minutes=4))
    hands.type(" And for a sample.")
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}."))
    hands.press(Key.Key_Escape)
    hands.window.close()

    maria, tom = call_with(folder, MARIA), call_with(folder, TOM)
    assert f"{maria.title} {maria.body}".strip() == "Maria asks for the date. And for a sample."
    assert (maria.outcome, maria.duration) == (Outcome.RESOLVED, timedelta(minutes=6))
    assert (tom.title, tom.outcome, tom.duration) == (
        "Tom waits for a sample.",
        Outcome.OPEN,
        timedelta(minutes=1),
    )
    assert (maria.started_at, tom.started_at) == (MORNING, MORNING + timedelta(minutes=2))
