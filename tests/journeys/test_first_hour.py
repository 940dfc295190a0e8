"""The first hour of an owner, by keyboard alone and with the real threads: from nothing to a kept promise and a PDF."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate import app
from advocate.domain.customer import CustomerFilter
from advocate.domain.promise import PromiseFilter, PromiseState
from tests.fakes import FakeClock
from tests.journeys.hands import ALT, CTRL, Hands
from tests.ui.windows import make_window
from ui.beginning.panel import BeginningPanel
from ui.customer.history_overlay import HistoryOverlay
from ui.promises.promise_card import PromiseCard
from ui.runner import Runner
from ui.vault.first_steps import PaperCard
from ui.vault.last_steps import RetypeCard

pytestmark = pytest.mark.timeout(180)

PASSPHRASE = "wet oak under twelve lamps"
SAID = "She asks for the install date. I will call her back with it."
PROMISE = "call back with the install date"


@pytest.fixture
def hands(qtbot, tmp_path):
    window = make_window(qtbot, Runner(), tmp_path / "vault")
    window.begin()
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    yield Hands(qtbot, window)
    window.close()


def test_from_an_empty_folder_to_a_kept_promise_and_a_history(hands, tmp_path):
    make_vault(hands)
    look_around(hands)
    find_maria(hands)
    log_a_call_with_a_promise(hands)
    keep_it_and_take_it_back(hands)
    pdf = print_the_history(hands)
    hands.window.close()

    assert "install date" in text_of(pdf)
    again = app.open_with_passphrase(tmp_path / "vault", PASSPHRASE, clock=FakeClock())
    maria = again.customers.list_customers(CustomerFilter(text="Maria Gomez"), 0, 1)[0]
    assert SAID in {hit.passage.text for hit in again.search.find_said("install date", customer_id=maria.id)}
    promises = again.promises.list_promises(PromiseFilter(customer_id=maria.id))
    assert (PROMISE, PromiseState.OPEN) in [(each.words, each.state) for each in promises]
    again.backups.check()
    again.close()


def make_vault(hands: Hands) -> None:
    hands.line("Priya Natarajan")
    hands.line("Hartwell Floors")
    hands.line(PASSPHRASE)
    hands.line(PASSPHRASE)
    gate = hands.window.gate
    hands.wait(lambda: isinstance(gate.card, PaperCard))
    code = gate.card.sheet._code  # what the person reads off the screen
    hands.press(Qt.Key.Key_Return)
    assert isinstance(gate.card, PaperCard), "one Enter too many only leads on"
    assert hands.here() is gate.card.next_button
    hands.press(Qt.Key.Key_Space)
    assert isinstance(gate.card, RetypeCard)
    for group in code.split("-"):
        hands.type(group)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: hands.window.workplace is not None)


def look_around(hands: Hands) -> None:
    panels = hands.window.workplace.findChildren
    hands.wait(lambda: bool(panels(BeginningPanel)))
    hands.tab_to(lambda widget: widget is panels(BeginningPanel)[0].sample_button)
    hands.press(Qt.Key.Key_Space)
    hands.wait(lambda: not panels(BeginningPanel)[0].isVisible(), 60)


def find_maria(hands: Hands) -> None:
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("404 555 0148")
    overlay = hands.window.workplace.find_overlay
    hands.wait(lambda: (row := overlay.current_row()) is not None and row.title.text == "Maria Gomez")
    hands.press(Qt.Key.Key_Return)
    assert hands.window.workplace.here()[0] == "customer"
    hands.wait(lambda: hands.window.workplace.page("customer").title == "Maria Gomez")


def log_a_call_with_a_promise(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CTRL)
    strip = hands.workplace.dock.strip
    hands.wait(lambda: hands.here() is strip.text.editor)
    hands.type(SAID)
    hands.press(Qt.Key.Key_P, ALT)
    hands.line(PROMISE + " friday 3pm")
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.wait(hands.said("Logged a call with Maria Gomez, and promised: Call back with the install date."))
    hands.wait(lambda: strip.current() is None or strip.current().name != "Maria Gomez")


def keep_it_and_take_it_back(hands: Hands) -> None:
    def is_its_button(widget: QWidget) -> bool:
        card = widget.parentWidget()
        return (
            isinstance(card, PromiseCard)
            and widget is card.keep_button
            and PROMISE in widget.accessibleName().lower()
        )

    hands.wait(
        lambda: any(PROMISE in card.keep_button.accessibleName().lower() for card in promise_cards(hands))
    )
    hands.tab_to(is_its_button)
    hands.press(Qt.Key.Key_Space)
    hands.wait(hands.said(f"Kept for Maria Gomez: {PROMISE.capitalize()}."))
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.wait(hands.said("Took back: Kept a promise to Maria Gomez."))


def promise_cards(hands: Hands) -> list[PromiseCard]:
    return hands.window.findChildren(PromiseCard)


def print_the_history(hands: Hands) -> Path:
    hands.press(Qt.Key.Key_P, CTRL)
    hands.wait(lambda: bool(hands.window.findChildren(HistoryOverlay)))
    overlay = hands.window.findChildren(HistoryOverlay)[0]
    hands.wait(lambda: bool(overlay.file.text()))
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.wait(overlay.open_button.isVisible, 60)
    out = Path(overlay.file.text())
    hands.press(Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    return out


def text_of(pdf: Path) -> str:
    assert pdf.read_bytes().startswith(b"%PDF-")
    program = shutil.which("pdftotext")
    assert program, "poppler-utils is among what ./dev test sets up"
    return subprocess.run([program, pdf, "-"], capture_output=True, text=True, check=True).stdout
