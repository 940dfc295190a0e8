"""List or record: which of the two the promises page shows, kept for the person who is here."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.page import Page
from ui.promises.record.question import RecordQuestion, record_question_from
from ui.promises.record.reading import RecordAnswer, read_record
from ui.promises.record.view import RecordView
from ui.widgets.chips import ChipBar

LIST, RECORD = "list", "record"
_VIEW, _QUESTION = "view", "record"


class RecordSwitch(QObject):
    """`chips` chooses, `view` is the record. `switched` once the other of the two is to be shown."""

    switched = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.chips = ChipBar(
            ((LIST, self.tr("List")), (RECORD, self.tr("Record"))), page, name=self.tr("List or record")
        )
        self.view = RecordView(page)
        self._question = record_question_from(page.remembered(_QUESTION))
        self.view.show_question(self._question)
        self.chips.choose(RECORD if page.remembered(_VIEW) == RECORD else LIST)
        self.chips.chosen.connect(self._on_chosen)
        self.view.asked.connect(self._on_asked)

    @property
    def is_on(self) -> bool:
        return self.chips.key() == RECORD

    def show_list(self) -> None:
        """For this time: with another day it is as it was chosen."""
        self.chips.choose(LIST)
        self.switched.emit()

    def show_record(self, question: RecordQuestion | None = None) -> None:
        """question: None for the one that was asked last."""
        self._question = question or self._question
        self.chips.choose(RECORD)
        self.switched.emit()
        self.ask()

    def ask(self) -> None:
        """Read what is shown, while it is."""
        if self.is_on:
            read = partial(read_record, question=self._question)
            self._page.runner.query(self, "record", read, self._on_read)

    def _on_chosen(self, key: str) -> None:
        self._page.remember(_VIEW, key if key == RECORD else "")
        self.switched.emit()
        self.ask()

    def _on_asked(self, question: RecordQuestion) -> None:
        self._question = question
        if question.whose.customer_id is None:
            self._page.remember(_QUESTION, question.as_text())
        self.ask()

    def _on_read(self, answer: RecordAnswer) -> None:
        self._question = replace(
            answer.question, stands_on=None
        )  # afterwards the keyboard stays where it went
        self.view.show_answer(answer)
