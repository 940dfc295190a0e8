"""Notes on Today: quick ones that wait for a customer, and what departments and colleagues wrote and answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.ids import CustomerId
from advocate.domain.quick_note import QuickNote
from ui.ambassadors.note_answer import ANSWER, READ, NoteAnswer
from ui.reader import Reader
from ui.runner import Runner
from ui.today.card import SideCard
from ui.today.quick_note_row import QuickNoteRow
from ui.today.stops import Stops
from ui.widgets.focus_box import FocusBox

NOTE_KEYS = {"today.answer": ANSWER, "today.read": READ}


class QuickNotes(Stops):
    """One row for each, and the commands that they ask for."""

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self.reader: Reader | None = None

    def make_box(self, value: Any) -> FocusBox:
        row = QuickNoteRow(self._runner, value, self)
        row.sorted_to.connect(self._on_sorted_to)
        row.edited.connect(self._on_edited)
        row.removed.connect(self._on_removed)
        return row

    def update_row(self, row: QWidget, value: Any) -> None:
        if isinstance(row, QuickNoteRow) and self.reader is not None:
            row.show_note(value, self.reader)

    def _on_sorted_to(self, note: QuickNote, customer_id: CustomerId) -> None:
        self._runner.command(self, lambda app: app.quick_notes.sort_to(note.id, customer_id))

    def _on_edited(self, note: QuickNote, text: str) -> None:
        self._runner.command(self, lambda app: app.quick_notes.edit(note.id, text))

    def _on_removed(self, note: QuickNote) -> None:
        self._runner.command(self, lambda app: app.quick_notes.remove(note.id))


class QuickNotesCard(SideCard):
    """Shown while there are any."""

    def __init__(self, runner: Runner, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.rows = QuickNotes(runner, self)
        self.content.addWidget(self.rows)

    def show_notes(self, notes: Sequence[QuickNote], reader: Reader) -> None:
        self.rows.reader = reader
        self.rows.show_values(notes)
        self.head.show_count(len(notes))
        self.setVisible(bool(notes))


class NoteRows(Stops):
    """Ambassador notes, answered in place."""

    customer_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self.reader: Reader | None = None

    def make_box(self, value: Any) -> FocusBox:
        reader = self.reader
        assert reader is not None
        row = NoteAnswer(
            self._runner,
            value,
            reader.now,
            reader.zone,
            self,
            framed=False,
            with_customer=True,
            keys=NOTE_KEYS,
            max_lines=4,
        )
        row.customer_wanted.connect(self.customer_wanted)
        return row

    def update_row(self, row: QWidget, value: Any) -> None:
        if isinstance(row, NoteAnswer) and self.reader is not None:
            row.show_note(value, self.reader.now)


class NotesCard(SideCard):
    """`customer_wanted(CustomerId)`, `all_wanted` for the page of all notes."""

    customer_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, runner: Runner, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.rows = NoteRows(runner, self)
        self.all_button = self.head.add_link(self.tr("All notes"))
        self.all_button.clicked.connect(self.all_wanted)
        self.rows.customer_wanted.connect(self.customer_wanted)
        self.content.addWidget(self.rows)

    def show_notes(self, notes: Sequence[AmbassadorNote], reader: Reader, *, count: int) -> None:
        """count: how many there are in all; only the first of them have come."""
        self.rows.reader = reader
        self.rows.show_values(notes)
        self.head.show_count(count)
        self.setVisible(bool(notes))
