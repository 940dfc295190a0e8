"""Notes to departments and exports, from every page: Find offers them, and each asks about whom where it is not in sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.acts.shortcuts import shortcuts
from ui.frame.going import Going
from ui.reader import Reader, read_reader
from ui.runner import Runner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from advocate.app import Advocate
    from advocate.domain.customer import Customer
    from advocate.domain.ids import CustomerId


class NotesAndExport(QObject):
    """Binds its acts to `frame`; a page that has the same act in sight goes before them."""

    def __init__(self, owner: QObject, frame: QWidget, runner: Runner, going: Going) -> None:
        super().__init__(owner)
        self._window = frame.window()
        self._runner = runner
        shortcuts().bind(frame, "note.department", self.write_note)
        shortcuts().bind(frame, "history.export", self.choose_whose_history)
        shortcuts().bind(frame, "place.export", partial(going.go, "customers"))

    def write_note(self) -> None:
        from ui.ambassadors.note_overlay import NoteOverlay  # lazy: start-up time

        NoteOverlay(self._window, self._runner, None).open()

    def choose_whose_history(self) -> None:
        from ui.customer.whose_history import WhoseHistory  # lazy: start-up time

        overlay = WhoseHistory(self._window, self._runner)
        overlay.customer_chosen.connect(self._on_chosen)
        overlay.open()

    def _on_chosen(self, customer_id: CustomerId) -> None:
        self._runner.query(self, "history", partial(_read, customer_id=customer_id), self._on_read)

    def _on_read(self, found: tuple[Customer, Reader]) -> None:
        from ui.customer.history_overlay import HistoryOverlay  # lazy: start-up time

        HistoryOverlay(self._window, self._runner, *found).open()


def _read(app: Advocate, customer_id: CustomerId) -> tuple[Customer, Reader]:
    return app.customers.get_customer(customer_id), read_reader(app)
