"""The window over a vault without anybody at it: it goes to places, scrolls, types and waits until all is still."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from advocate import app
from advocate.domain.ids import CustomerId
from advocate.security.key_costs import LADDER, PassphraseCosts, derive_passphrase_key
from bench import business
from bench.ground import PASSPHRASE, ids_of
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.runner import Runner
from ui.settings.page import BUILDERS
from ui.theme import theme
from ui.vault.opener import Opener
from ui.widgets.overlay import Overlay

LONGEST_SECONDS = 60
QUIET_SECONDS = 0.12
SOME_CUSTOMERS = 100
DEAREST = PassphraseCosts(memory_bytes=max(step.memory_bytes for step in LADDER), passes=1)


class Session:
    """The window with an open vault, and what is done in it."""

    def __init__(self, vault: Path) -> None:
        self._application = QApplication(sys.argv[:1])
        theme()
        self._runner = Runner(self._application)
        self.window = MainWindow(self._runner, WindowMemory(None), Opener(), Path("nowhere"))
        self.busiest: CustomerId | None = None
        self._some: list[CustomerId] = []
        self.window.begin_with(lambda: self._open(vault), "Opening")
        self.window.resize(1280, 800)
        self.window.show()
        self._wait_for(lambda: self.window.workplace is not None)

    def _open(self, vault: Path) -> tuple[app.Advocate, None]:
        """As the window does it: the key is derived once everything is loaded."""
        derive_passphrase_key(b"how much memory does this take", bytes(16), DEAREST)
        advocate = app.open_with_passphrase(vault, PASSPHRASE)
        self.busiest = ids_of(advocate, [business.BUSIEST])[business.BUSIEST]
        self._some = list(ids_of(advocate, range(SOME_CUSTOMERS)).values())
        return advocate, None

    def customer(self, turn: int) -> CustomerId:
        """Another one at each turn."""
        return self._some[turn % len(self._some)]

    def go(self, place: str, argument: object = None) -> QWidget:
        assert self.window.workplace is not None
        self.window.workplace.go(place, argument)
        self.settle()
        return self.window.workplace.page(place)

    def scroll_through(self, page: QWidget, stops: int) -> None:
        areas = page.findChildren(QAbstractScrollArea)
        longest = max(areas, key=lambda area: area.verticalScrollBar().maximum()).verticalScrollBar()
        for stop in range(stops + 1):
            longest.setValue(longest.maximum() * stop // stops)
            self.settle()

    def find(self, text: str) -> None:
        """Type it, a key at a time."""
        assert self.window.workplace is not None
        self.window.workplace.open_find()
        self.settle()
        field = QApplication.focusWidget() or self.window
        for key in text:
            QTest.keyClicks(field, key)
            self.settle()
        self.window.workplace.find_overlay.hide()

    def open_overlays(self) -> list[Overlay]:
        return [overlay for overlay in self.window.findChildren(Overlay) if overlay.isVisible()]

    def switch_look(self) -> float:
        """Milliseconds of the window's thread until the window is painted in the other one."""
        begun = time.thread_time()
        theme().set_mode("light" if theme().dark else "dark")
        self._application.processEvents()
        self.window.repaint()
        return (time.thread_time() - begun) * 1000

    def build_settings(self) -> float:
        """Milliseconds of the window's thread for the dearest section of the settings, built and shown; then all are."""
        self.go("settings")
        times: list[float] = []
        for section in BUILDERS:
            begun = time.thread_time()
            self.go("settings", section)
            times.append((time.thread_time() - begun) * 1000)
        return max(times)

    def settle(self) -> None:
        """Until the vault has answered what was asked, and nothing has been done for a while."""
        self._hear_answers()
        self._rest()

    def _hear_answers(self) -> None:
        """What is asked now is answered after all that was asked before."""
        if self.window.workplace is None:
            return
        answered: list[None] = []
        end = time.monotonic() + LONGEST_SECONDS
        self._runner.query(self.window, "settle", lambda _app: None, answered.append)
        while not answered and time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.002)

    def _rest(self) -> None:
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < QUIET_SECONDS:
            begun = time.process_time()
            self._application.processEvents()
            if time.process_time() - begun > 0.002:
                quiet_since = time.monotonic()
            time.sleep(0.005)

    def close(self) -> None:
        self.window.close()
        self._runner.close()

    def _wait_for(self, condition: object) -> None:
        assert callable(condition)
        end = time.monotonic() + LONGEST_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise RuntimeError("The window did not get there.")
            self._application.processEvents()
            time.sleep(0.005)
        self.settle()
