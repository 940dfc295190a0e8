"""Answers to the reader's own notes that they have not seen yet: what was said, and to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.ambassador_note import AmbassadorNote
from ui.ambassadors.words import exact_moments, state_words
from ui.reader import Reader
from ui.runner import Runner
from ui.today.card import SideCard
from ui.today.stops import Stops
from ui.widgets.buttons import SmallButton
from ui.widgets.focus_box import OPEN, FocusBox
from ui.widgets.labels import Elide, Para
from ui.widgets.value_button import ValueButton

SEEN = "seen"


class AnswerRow(FocusBox):
    """`customer_wanted(CustomerId)`, `seen(note)` when it need not be shown again."""

    customer_wanted = Signal(object)
    seen = Signal(object)

    def __init__(self, note: AmbassadorNote, parent: QWidget) -> None:
        super().__init__(parent, keys={"today.read": SEEN}, framed=False)
        self._note = note
        self.customer_button = ValueButton("", self)
        self.customer_button.role = "strong"
        self.customer_button.retheme()
        self._when = Elide("", "small", "muted", self)
        self._answer = Para("", "body", "ink", self, max_lines=3)
        self._asked = Elide("", "small", "muted", self)
        self.seen_button = SmallButton(self.tr("Seen"), self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.customer_button)
        head.addWidget(self._when, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._asked, 1)
        foot.addWidget(self.seen_button)
        column = self.column(margins=(16, 8, 16, 8), spacing=4)
        column.addLayout(head)
        column.addWidget(self._answer)
        column.addLayout(foot)
        self.customer_button.clicked.connect(self._on_customer_clicked)
        self.seen_button.clicked.connect(self._on_seen)
        self.act_wanted.connect(self._on_act_wanted)

    def show_note(self, note: AmbassadorNote, reader: Reader) -> None:
        self._note = note
        self.customer_button.set_label(note.customer_name)
        self.customer_button.setAccessibleName(self.tr("Open {0}").format(note.customer_name))
        when = state_words(note, reader.now, reader.zone)
        self._when.setText(when)
        self._when.setToolTip(exact_moments(note, reader.zone))
        self._answer.setText(note.answer)
        asked = " ".join(note.body.split())
        self._asked.setText(self.tr("You asked: {0}").format(asked[:300]))
        self.seen_button.setAccessibleName(self.tr("Seen: the answer about {0}").format(note.customer_name))
        self.setAccessibleName(f"{note.customer_name}. {when}. {note.answer[:400]}. {self._asked.text()}")
        self.updateGeometry()

    def _on_act_wanted(self, act: str) -> None:
        if act == OPEN:
            self._on_customer_clicked()
        else:
            self._on_seen()

    def _on_customer_clicked(self) -> None:
        self.customer_wanted.emit(self._note.customer_id)

    def _on_seen(self) -> None:
        self.seen.emit(self._note)


class AnswerRows(Stops):
    """One row for each, and the command that lets it go."""

    customer_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent, most=2)
        self._runner = runner
        self.reader: Reader | None = None

    def make_box(self, value: Any) -> FocusBox:
        row = AnswerRow(value, self)
        row.customer_wanted.connect(self.customer_wanted)
        row.seen.connect(self._on_seen)
        return row

    def update_row(self, row: QWidget, value: Any) -> None:
        if isinstance(row, AnswerRow) and self.reader is not None:
            row.show_note(value, self.reader)

    def _on_seen(self, note: AmbassadorNote) -> None:
        self._runner.command(self, lambda app: app.notes.mark_answer_seen(note.id))


class AnswersCard(SideCard):
    """`customer_wanted(CustomerId)`, `all_wanted` for the page of all notes."""

    customer_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, runner: Runner, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.rows = AnswerRows(runner, self)
        self.head.add_link(self.tr("All notes")).clicked.connect(self.all_wanted)
        self.rows.customer_wanted.connect(self.customer_wanted)
        self.content.addWidget(self.rows)

    def show_notes(self, notes: Sequence[AmbassadorNote], reader: Reader) -> None:
        self.rows.reader = reader
        self.rows.show_values(notes)
        self.head.show_count(len(notes))
        self.setVisible(bool(notes))
