"""Where scenes are set: a sample vault at one fixed moment, and the real window on it, answered at once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocate import app, settings
from advocate.app import Advocate
from advocate.domain.customer import Customer, CustomerFilter
from advocate.security.recovery_code import RecoveryCode
from advocate.services.opening import Costs
from ui.main_window import MainWindow, apply_look
from ui.runner import InlineRunner
from ui.theme import Mode
from ui.vault.card import GateCard
from ui.vault.opener import Opener
from ui.window_memory import WindowMemory
from ui.workplace import Workplace

# The morning of the design's own pictures: a Thursday, 09:41 in New York.
MOMENT = datetime(2026, 3, 12, 13, 41, tzinfo=UTC)
ZONE = "America/New_York"
PASSPHRASE = "a flooring shop with twelve people"
CHEAP = Costs(memory_bytes=8 * 2**20, passes=1)


class StillClock:
    """It is always that morning."""

    def now(self) -> datetime:
        return MOMENT


def make_vault(folder: Path, *, filled: bool) -> tuple[Advocate, str]:
    made, code = app.create(
        folder,
        passphrase=PASSPHRASE,
        member_name="Priya Natarajan",
        zone=ZONE,
        region="US",
        clock=StillClock(),
        costs=CHEAP,
    )
    if filled:
        made.sample.fill()
    return made, code


class Stage:
    """One window at a time: `gate` before a vault is open, `workplace` on the sample, `empty` on a vault with nobody."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sample, _ = make_vault(folder / "sample", filled=True)
        self.code = RecoveryCode(bytes(range(7, 7 + 20 * 9, 9))).text  # of no vault: pictures are public
        self.nobody, _ = make_vault(folder / "nobody", filled=False)
        closed, _ = make_vault(folder / "closed", filled=False)
        closed.close()
        self.opener = Opener(clock=StillClock(), costs=CHEAP)
        self.window = self._new_window(None)
        self._shows: Advocate | None = None

    def set_look(self, look: Mode, text_size: int) -> None:
        """As a member would set it in the settings."""
        for advocate in (self.sample, self.nobody):
            advocate.settings.set(settings.THEME, look)
            advocate.settings.set(settings.TEXT_SIZE, str(text_size))
        apply_look(look, text_size)

    def gate(self) -> MainWindow:
        """A window that has never seen a vault."""
        self._replace(None)
        self.window.begin()
        self.window.show()
        return self.window

    def workplace(self, *, empty: bool = False) -> Workplace:
        """The window on an open vault, at the list of customers."""
        wanted = self.nobody if empty else self.sample
        if self._shows is not wanted or self.window.workplace is None:
            self._replace(wanted)
            self.window.show_workplace("customers")
        workplace = self.window.workplace
        if workplace is None:
            raise RuntimeError("the window did not open the vault")
        workplace.toasts.toast.leave()
        return workplace

    def customer(self, name: str) -> Customer:
        found = self.sample.customers.list_customers(CustomerFilter(text=name), 0, 1)[0]
        return self.sample.customers.get_customer(found.id)

    def gate_card(self) -> GateCard:
        """The card that stands there before a vault is open."""
        gate = self.window.gate
        if gate is None or gate.card is None:
            raise RuntimeError("there is no card")
        return gate.card

    def picture(self, width: int, height: int) -> QImage:
        """What the window shows at this size once everything has come to rest."""
        self.window.setMinimumSize(width, height)
        self.window.resize(width, height)
        self.window.show()
        settle()
        return self.window.grab(QRect(0, 0, width, height)).toImage()

    def close(self) -> None:
        self.window.close()
        self.sample.close()
        self.nobody.close()

    def _replace(self, advocate: Advocate | None) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.window = self._new_window(advocate)
        self._shows = advocate

    def _new_window(self, advocate: Advocate | None) -> MainWindow:
        runner = InlineRunner(advocate)
        window = MainWindow(runner, WindowMemory(None), self.opener, self.folder / "new" / "vault")
        runner.setParent(window)
        return window


def settle() -> None:
    """Let timers, layouts and questions run out."""
    for _ in range(4):
        QTest.qWait(30)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def type_into(widget: QWidget, text: str) -> None:
    """As by hand, key by key."""
    QTest.keyClicks(widget, text)
