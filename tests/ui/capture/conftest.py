"""A strip at the foot of a window, on a runner that answers at once, and hands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel
from tests import factories
from tests.ui.overlays import Hands
from ui.calls.customer_choice import whom
from ui.capture.dock import CallDock
from ui.capture.strip import CallStrip
from ui.capture.wishes import CallWish
from ui.frame.tab_order import go_by_tab
from ui.runner import InlineRunner
from ui.theme import theme


class _Window(QWidget):
    """With a page of one button, and Tab as in the main window."""

    def __init__(self) -> None:
        super().__init__()
        self.page = QPushButton("before", self)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.page, 1)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_by_tab(self, forward=forward) or super().focusNextPrevChild(forward)


@pytest.fixture
def window(qtbot) -> _Window:
    theme()
    window = _Window()
    qtbot.addWidget(window)
    window.resize(1200, 850)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.setFocus()
    return window


@pytest.fixture
def runner(advocate: Advocate, window: QWidget) -> InlineRunner:
    return InlineRunner(advocate, window)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def maria(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def tom(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate, "Tom Price", contact_points=())


@pytest.fixture
def dock(window, runner) -> CallDock:
    """Loaded, with its keys bound to the window's page."""
    made = CallDock(runner, window)
    window.column.addWidget(made)
    made.bind(window)
    made.left.connect(window.page.setFocus)
    made.load()
    return made


@pytest.fixture
def open_strip(dock, advocate: Advocate):
    """Begins one as the window does."""

    def open_strip(customer_id: CustomerId | None = None, **named) -> CallStrip:
        customer = advocate.customers.get_customer(customer_id) if customer_id else None
        dock.begin(CallWish(customer=whom(customer), **named))
        QApplication.processEvents()
        if customer is None and named.get("channel") is not Channel.NOTE:
            dock.strip.ask_whom()  # as Alt+W does: most tests of somebody unknown begin by saying who it is
        return dock.strip

    return open_strip
