"""A megabyte is pasted into a call: kept, saved, shown and found, and the window goes on answering."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from tests import factories
from tests.fakes import FakeClock
from tests.journeys.hands import CTRL, Hands
from tests.journeys.test_kill_and_come_back import begin, find, strip_of
from tests.ui.stage import lines
from tests.ui.windows import make_window
from ui.runner import Runner

pytestmark = pytest.mark.timeout(120)

MARIA = "Maria Gomez"
PASTED = "The oak sample was wrong again, she said. " * 25_000
LAST = "The zebrawood was right"
Key = Qt.Key


@pytest.fixture
def hands(qtbot, vault_template: Path, tmp_path: Path) -> Iterator[Hands]:
    folder = tmp_path / "vault"
    advocate = factories.copy_vault(vault_template, folder, FakeClock())
    factories.customer(advocate, MARIA)
    advocate.close()
    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    yield hands
    window.close()  # at once, or as soon as what is typed is written
    hands.wait(window.isHidden)


@contextmanager
def longest_silence(hands: Hands, what: str) -> Iterator[None]:
    """Prints for how long the window did not answer at most: the gaps between beats of a timer."""
    gaps, last = [0.0], time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer(hands.window)
    timer.timeout.connect(beat)
    timer.start(0)
    yield
    beat()
    timer.stop()
    timer.deleteLater()
    print(f"{what}: the window was silent for {max(gaps) * 1000:.0f} ms at most")


def test_it_is_kept_saved_shown_and_found(hands):
    strip = strip_of(hands)
    find(hands, MARIA)
    hands.press(Key.Key_L, CTRL)
    hands.wait(lambda: strip.head.title.text() == f"On call with {MARIA}")
    QGuiApplication.clipboard().setText(PASTED)
    with longest_silence(hands, "pasting"):
        hands.press(Key.Key_V, CTRL)
        hands.wait(lambda: "draft saved" in strip.head.state.text(), seconds=60)
    with longest_silence(hands, "typing"):
        for letter in f" {LAST}":
            hands.type(letter)
            hands.qtbot.wait(20)
        hands.wait(lambda: "draft saved" in strip.head.state.text(), seconds=60)
    with longest_silence(hands, "saving"):
        hands.press(Key.Key_Return, CTRL)
        hands.wait(hands.said(f"Logged a call with {MARIA}."), seconds=60)
    hands.press(Key.Key_Escape)
    view = hands.workplace.page("customer").timeline.view
    with longest_silence(hands, "the timeline"):
        hands.wait(lambda: any("oak sample" in line for line in lines(view)))
    with longest_silence(hands, "Find"):
        hands.press(Key.Key_K, CTRL)
        hands.type("zebrawood")
        overlay = hands.workplace.find_overlay
        hands.wait(lambda: any("zebrawood" in line for line in lines(overlay.results)))
        hands.press(Key.Key_Return)
    hands.wait(lambda: hands.workplace.here()[0] == "customer")
