"""Where scenes are set: a sample vault at one fixed moment, and the real window on it, answered at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocate.app import Advocate
from advocate.domain.customer import Customer, CustomerFilter
from advocate.domain.ids import CustomerId
from advocate.security.recovery_code import RecoveryCode
from bench.picturing.look import Look
from bench.picturing.neutral import show_neutral_folders
from bench.picturing.vaults import CHEAP, StillClock, Vaults, make_vault
from ui.acts.shortcuts import shortcuts
from ui.frame.main_window import MainWindow
from ui.frame.window_memory import WindowMemory
from ui.frame.workplace import Workplace
from ui.left_vault import LeftVault
from ui.look import apply_choices
from ui.runner import InlineRunner
from ui.vault.card import GateCard
from ui.vault.opener import Opener
from ui.widgets.overlay import Overlay


class Stage:
    """One window at a time: `gate` before a vault is open, `workplace` on one of the vaults."""

    def __init__(self, folder: Path) -> None:
        QApplication.setCursorFlashTime(0)  # a caret is always there, not every other time
        self.folder = folder
        self.vaults = Vaults(folder)
        self.sample = self.vaults.open("sample")
        self.code = RecoveryCode(bytes(range(7, 7 + 20 * 9, 9))).text  # of no vault: pictures are public
        make_vault(folder / "closed").close()
        self.opener = Opener(clock=StillClock(), costs=CHEAP)
        self.window = self._new_window(None)
        self._shows: Advocate | None = None
        self._is_used_up = False
        self._afterwards: list[Callable[[], object]] = []
        self._look = Look()
        self.set_look(Look())

    def set_look(self, look: Look) -> None:
        """As a member would set it in the settings. The window is built anew: its words may be others."""
        self.vaults.choose(look.choices())
        look.speak()
        apply_choices({setting.name: value for setting, value in look.choices().items()})
        self._look = look
        self._replace(None)

    def gate(self) -> MainWindow:
        """A window that has never seen a vault."""
        self._replace(None)
        self.window.begin()
        self.window.show()
        return self.window

    def workplace(self, vault: str = "sample") -> Workplace:
        """The window on that vault, at the list of customers."""
        wanted = self.vaults.open(vault)
        if self._shows is not wanted or self.window.workplace is None or self._is_used_up:
            self._replace(wanted)
            self._is_used_up = False
            self.window.show_workplace("customers")
            self.window.daily_backup.rest()  # however long it takes, the foot says the same
            if self.window.clock_side is not None:
                self.window.clock_side.leave()  # nobody was away: only a scene of it says so
            self.window.show()
        workplace = self.window.workplace
        if workplace is None:
            raise RuntimeError("the window did not open the vault")
        self._put_strips_away(workplace)
        workplace.toasts.clear()
        return workplace

    def use_up(self) -> None:
        """What is done now stays visible on the page: the next scene gets a window of its own."""
        self._is_used_up = True

    def afterwards(self, act: Callable[[], object]) -> None:
        """Puts back what the scene did to the vault, once its picture is taken."""
        self._afterwards.append(act)

    def page(self, place: str) -> Any:
        """The page of a place that the workplace has been to."""
        return self.workplace_now().page(place)

    def workplace_now(self) -> Workplace:
        if self.window.workplace is None:
            raise RuntimeError("no vault is open")
        return self.window.workplace

    def do(self, act: str) -> None:
        """What the keys of an act would do here. Raises RuntimeError where it can not be done."""
        self.window.show()
        self.window.activateWindow()
        settle()
        if not shortcuts().run(act, self.window):
            raise RuntimeError(f"{act} cannot be done here")

    def own_window(self, customer_id: CustomerId) -> None:
        """A customer in a window of its own, which the picture then shows."""
        family = self.window.family
        if family is None:
            raise RuntimeError("no vault is open")
        family.open_customer(customer_id)

    def shown(self) -> QWidget:
        """The window that is seen: a customer's own one where there is one."""
        family = self.window.family
        return family.customers[-1] if family is not None and family.customers else self.window

    def customer(self, name: str) -> Customer:
        found = self.sample.customers.list_customers(CustomerFilter(text=name), 0, 1)[0]
        return self.sample.customers.get_customer(found.id)

    def gate_card(self) -> GateCard:
        """The card that stands there before a vault is open."""
        gate = self.window.gate
        if gate is None or gate.card is None:
            raise RuntimeError("there is no card")
        return gate.card

    def show_at(self, width: int, height: int) -> QWidget:
        """The window at this size, once everything has come to rest."""
        shown = self.shown()
        shown.setMinimumSize(width, height)
        shown.resize(width, height)
        shown.show()
        settle()
        return shown

    def come_to_size(self) -> QWidget:
        """The window as large as in the picture, for scenes in which something is held over a place."""
        return self.show_at(self._look.width, self._look.height)

    def rest(self) -> None:
        """Already as large as the picture will be: for what depends on how much room there is."""
        self.show_at(self._look.width, self._look.height)

    def picture(self) -> QImage:
        """What the window shows in the look that is on; nothing in it says where the vaults of the scenes lie."""
        look = self._look
        shown = self.come_to_size()
        if show_neutral_folders(shown, self.folder):
            settle()
        return shown.grab(QRect(0, 0, look.width, look.height)).toImage()

    def clear(self) -> None:
        """What one scene opened is closed before the next, and what it did is put back."""
        while self._afterwards:
            self._afterwards.pop()()
        if self.window.family is not None:
            self.window.family.close_customers_at_once()
        for overlay in self.window.findChildren(Overlay):
            overlay.dismiss()
        QApplication.clipboard().clear()
        LeftVault.of(self.window).left.emit()
        if self.window.workplace is not None:
            self._put_strips_away(self.window.workplace)
            self.window.workplace.toasts.clear()

    def _put_strips_away(self, workplace: Workplace) -> None:
        """Those of the sample and of the scene before: a scene that shows one begins it itself."""
        dock = workplace.dock
        if dock is None or not dock.calls.calls():
            return
        dock.next_step.skip()
        for _ in range(len(dock.calls.calls())):
            dock.strip.put_away()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.vaults.close()
        Look().speak()

    def _replace(self, advocate: Advocate | None) -> None:
        self.clear()
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


PAUSE = 200
"""Milliseconds after which a page is sure that nobody types or moves on."""


class Patience:
    """milliseconds: how long each of four rounds waits; a test that looks at no pixels needs less."""

    milliseconds = 45


def settle() -> None:
    """Let timers, layouts and questions run out."""
    for _ in range(4):
        QTest.qWait(Patience.milliseconds)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def type_into(widget: QWidget, text: str) -> None:
    """As by hand, key by key; then as long as questions wait for the next key."""
    QTest.keyClicks(widget, text)
    QTest.qWait(PAUSE)


def wait_until(is_there: Callable[[], bool], what: str) -> None:
    """For what a question brings. Raises TimeoutError after five seconds."""
    for _ in range(5000 // PAUSE):
        if is_there():
            return
        QTest.qWait(PAUSE)
    raise TimeoutError(f"{what} never came")
