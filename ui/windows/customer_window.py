"""One customer in a window of its own: the same page, its own toasts, shortcuts and way back. Other places are the main
window's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.ids import CustomerId
from ui.frame.places import PLACES
from ui.frame.tab_order import go_by_tab
from ui.frame.workplace import Workplace
from ui.runner import Runner
from ui.widgets.focus_ring import FocusRing
from ui.widgets.toast import ToastHost
from ui.windows.leaving import commit_what_is_typed, holds_back
from ui.windows.window_place import stay_in_sight, take_place

USUAL = QSize(1120, 760)
_ONLY_CUSTOMERS = tuple(replace(entry, under="") for entry in PLACES if entry.key == "customer")


class CustomerWindow(QWidget):
    """`left` once it has closed."""

    left = Signal(object)

    def __init__(self, runner: Runner, geometry: tuple[int, ...], speaks: Callable[[QWidget], bool]) -> None:
        super().__init__()
        self._runner = runner
        self._speaks = speaks
        self._is_closing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle("Advocate")
        take_place(self, geometry, USUAL)
        stay_in_sight(self)
        self.workplace = Workplace(
            runner, self, ToastHost(self), places=_ONLY_CUSTOMERS, is_alone=True, speaks=self._is_speaking
        )
        self.workplace.went.connect(self._on_went)
        runner.changed.connect(self._on_changed)
        column.addWidget(self.workplace)
        self._ring = FocusRing(self)
        self._ring.raise_()

    def show_customer(self, customer_id: CustomerId) -> None:
        self.workplace.begin("customer", str(customer_id))

    def customer_id(self) -> CustomerId | None:
        return self.workplace.going.customer_here()

    def close_at_once(self) -> None:
        """The vault is being locked, and what is typed here was asked about already."""
        self._is_closing = True
        self.workplace.take_down()
        self.close()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_by_tab(self, forward=forward) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_closing:
            if holds_back(self, self._runner, self.tr("Close without it"), self.close):
                event.ignore()
                return
            commit_what_is_typed(self)
        super().closeEvent(event)
        self.left.emit(self)
        self.deleteLater()

    def _is_speaking(self) -> bool:
        return self._speaks(self)

    def _on_went(self, _place: str, _argument: object) -> None:
        self._ask_name()

    def _on_changed(self, _changes: object) -> None:
        self._ask_name()

    def _ask_name(self) -> None:
        customer_id = self.customer_id()
        if customer_id is not None:
            self._runner.query(
                self, "name", lambda app: app.customers.get_customer(customer_id).name, self._on_name, _ignore
            )

    def _on_name(self, name: str) -> None:
        self.setWindowTitle(f"{name} · Advocate")


def _ignore(_error: object) -> None:
    """Who is gone has no name; the page says so."""
