"""Maria, and the overlay of a contact opened as the window does it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from tests import factories
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.capture.open_calls import OpenCalls


@pytest.fixture
def maria(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def calls(runner) -> OpenCalls:
    """Loaded, as the window does when a vault is open."""
    calls = OpenCalls.of(runner)
    calls.load(lambda: None)
    return calls


@pytest.fixture
def open_correction(window, runner, calls, advocate: Advocate):
    """Opens the overlay as the page does."""

    def open_correction(contact_id, customer_id: CustomerId | None = None) -> CorrectContactOverlay:
        customer = advocate.customers.get_customer(customer_id) if customer_id else None
        contact = advocate.interactions.get_interaction(contact_id)
        overlay = CorrectContactOverlay(window, runner, customer, contact)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_correction
