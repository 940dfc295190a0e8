"""The windows of one open vault: the main one and customers in their own. Who speaks, who is raised, who closes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.ids import CustomerId
from ui.frame.window_memory import WindowMemory
from ui.runner import Runner
from ui.windows.window_place import left_place

if TYPE_CHECKING:
    from ui.widgets.toast import ToastHost
    from ui.windows.customer_window import CustomerWindow

_STEP = 28  # each further window stands a little lower


class Family(QObject):
    """`elsewhere(place, argument)` for what a customer's window asks of the main one; `lock_wanted`, `quit_wanted`."""

    elsewhere = Signal(str, object)
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, main: QWidget, runner: Runner, memory: WindowMemory) -> None:
        super().__init__(main)
        self._main = main
        self._runner = runner
        self._memory = memory
        self._last: QWidget = main
        self.customers: list[CustomerWindow] = []

    def open_customer(self, customer: object) -> None:
        """In a window of its own; the one that shows them already is raised instead."""
        customer_id = CustomerId(UUID(str(customer)))
        for window in self.customers:
            if window.customer_id() == customer_id:
                raise_window(window)
                return
        from ui.windows.customer_window import CustomerWindow  # lazy: start-up time

        window = CustomerWindow(self._runner, self._next_place(), self.speaks)
        place = window.workplace
        place.window_wanted.connect(self.open_customer)
        place.elsewhere.connect(self._on_elsewhere)
        place.lock_wanted.connect(self.lock_wanted)
        place.quit_wanted.connect(self.quit_wanted)
        window.left.connect(self._on_left)
        self.customers.append(window)
        window.show()
        window.show_customer(customer_id)

    def speaks(self, window: QWidget) -> bool:
        """Whether that window says what was done: the one that has the keyboard, or had it last."""
        active = QApplication.activeWindow()
        if active is not None and (active is self._main or active in self.customers):
            self._last = active
        return self._last is window

    def toasts(self, main: ToastHost | None) -> ToastHost | None:
        """Of the window that speaks; main: those of the main one."""
        speaking = next((window for window in self.customers if self.speaks(window)), None)
        return speaking.workplace.toasts if speaking is not None else main

    def close_customers(self) -> bool:
        """Each may hold back what is typed in it: then False."""
        closed = [window.close() for window in tuple(self.customers)]
        return all(closed)

    def close_customers_at_once(self) -> None:
        for window in tuple(self.customers):
            window.close_at_once()

    def _next_place(self) -> tuple[int, ...]:
        remembered = self._memory.now.customer_geometry
        if not self.customers or len(remembered) != 4:
            return remembered
        corner = QPoint(*remembered[:2]) + QPoint(_STEP, _STEP) * len(self.customers)
        return (corner.x(), corner.y(), *remembered[2:])

    def _on_left(self, window: CustomerWindow) -> None:
        self._memory.note(customer_geometry=left_place(window))
        if window in self.customers:
            self.customers.remove(window)
        if self._last is window:
            self._last = self._main
        if window.isActiveWindow() and self._main.isVisible():
            self._main.activateWindow()  # else the keyboard would be nowhere where the desktop chooses no other window

    def _on_elsewhere(self, place: str, argument: object) -> None:
        raise_window(self._main)
        self.elsewhere.emit(place, argument)


def raise_window(window: QWidget) -> None:
    """In sight, in front, with the keyboard."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
