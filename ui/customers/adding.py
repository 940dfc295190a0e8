"""Adding a customer from the list: from what was typed, from what was copied, or from nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from advocate.domain.contact_text import read_contact_text
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.customers.list_questions import fill_with_sample
from ui.customers.new_customer import NewCustomerOverlay
from ui.customers.typed_customer import TypedCustomer, typed_from, typed_from_contact
from ui.page import Page
from ui.tasks import Cancelled, Job

_LONGEST_PASTE = 20_000


class Adding(QObject):
    """`made(CustomerId)` for a new one, `existing_wanted(CustomerId)` when it was somebody known;
    `sample_ended` when the sample data is there, or is not after all."""

    made = Signal(object)
    existing_wanted = Signal(object)
    sample_ended = Signal()
    sample_progressed = Signal(int, int)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._draft = TypedCustomer()
        self._sample_job: Job | None = None

    def begin(self, looked_for: str = "") -> None:
        """With what was looked for and not found; else with what was typed the last time and not kept."""
        self._open(typed_from(looked_for) if looked_for.strip() else self._draft)

    def begin_from_clipboard(self) -> None:
        """With what was copied, such as the end of a mail."""
        copied = QGuiApplication.clipboard().text()[:_LONGEST_PASTE]
        self._open(typed_from_contact(read_contact_text(copied)) if copied.strip() else self._draft)

    def fill_with_sample(self) -> None:
        """Two hundred customers to try things on."""
        self._sample_job = self._page.runner.job(
            self,
            fill_with_sample,
            self._on_sample_filled,
            self._on_sample_failed,
            self.sample_progressed.emit,
        )

    def stop_sample(self) -> None:
        """Nothing of it stays."""
        if self._sample_job is not None:
            self._sample_job.cancel()

    def _on_sample_filled(self, _changes: object) -> None:
        self._sample_job = None
        self.sample_ended.emit()

    def _on_sample_failed(self, error: AdvocateError) -> None:
        self._sample_job = None
        self.sample_ended.emit()
        if not isinstance(error, Cancelled):
            self._page.runner.command_failed.emit(error)

    def _open(self, typed: TypedCustomer) -> None:
        overlay = NewCustomerOverlay(self._page.window(), self._page.runner, typed)
        overlay.left.connect(self._on_left)
        overlay.made.connect(self._on_made)
        overlay.existing_wanted.connect(self.existing_wanted)
        overlay.open(overlay.line_with_caret())

    def _on_left(self, typed: TypedCustomer) -> None:
        self._draft = typed

    def _on_made(self, customer_id: CustomerId) -> None:
        self._draft = TypedCustomer()
        self.made.emit(customer_id)
