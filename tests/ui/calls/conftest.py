"""Maria, and the overlay of a contact opened as the window does it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from tests import factories
from ui.calls.log_overlay import LogContactOverlay


@pytest.fixture
def maria(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def open_log(window, runner, advocate: Advocate):
    """Opens the overlay as the window does; the newest one is `.last`."""

    def open_log(customer_id: CustomerId | None = None, **named) -> LogContactOverlay:
        customer = advocate.customers.get_customer(customer_id) if customer_id else None
        overlay = LogContactOverlay(window, runner, customer, **named)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_log
