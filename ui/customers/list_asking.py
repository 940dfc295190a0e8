"""Asks the vault for the rows of the list: another question starts at the top, the same one keeps what is in sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.customers.list_questions import (
    ListAnswer,
    ListQuestion,
    find_place,
    read_count,
    read_ids,
    read_list,
    read_rows,
)
from ui.customers.marks import Marks
from ui.runner import Runner
from ui.widgets.paged_model import PAGE

SLOW = 150
"""Milliseconds after which waiting is shown."""


class ListAsking(QObject):
    """`began(ListAnswer)` for another question, `went_on(ListAnswer)` for the same one asked anew, `rows_came(ListAnswer)`
    for a stretch further down, `failed(AdvocateError)`; `is_slow(bool)` while an answer takes long."""

    began = Signal(object)
    went_on = Signal(object)
    rows_came = Signal(object)
    failed = Signal(object)
    is_slow = Signal(bool)
    place_found = Signal(int)

    def __init__(self, runner: Runner, marks: Marks, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._marks = marks
        self.question = ListQuestion()
        self.has_asked = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._on_slow)

    def begin(self, question: ListQuestion) -> None:
        """Another question: the count and the first rows."""
        self.question = question
        self.has_asked = True
        self._slow.start()
        work = partial(read_list, question=question, stretch=PAGE)
        self._runner.query(self, "list", work, self._on_began, self._on_failed)

    def go_on(self, *, weighs_marks: bool = True) -> None:
        """The same question: only the count; the rows in sight are asked for one by one.

        weighs_marks: who is chosen may fit no longer; not so when only time went by.
        """
        if self._slow.isActive():
            self.begin(self.question)  # the first answer is still on its way: it must not be dropped for less
            return
        marked = self._marks.as_set() if weighs_marks else frozenset[CustomerId]()
        work = partial(read_count, question=self.question, marked=marked)
        self._runner.query(self, "list", work, self._on_went_on, self._on_failed)

    def fetch(self, first: int, count: int) -> None:
        work = partial(read_rows, question=self.question, first=first, stretch=count)
        self._runner.query(self, f"rows {first}", work, self._on_rows)

    def mark(self, first: int = 0, last: int | None = None) -> None:
        """Choose rows `first` to `last`, or everybody who fits."""
        work = partial(read_ids, question=self.question, first=first, last=last)
        self._runner.query(self, "ids", work, self._on_ids)

    def find(self, beginning: str) -> None:
        """`place_found(row)` of the first name that begins so."""
        work = partial(find_place, question=self.question, typed=beginning)
        self._runner.query(self, "place", work, self.place_found.emit)

    def _on_began(self, answer: ListAnswer) -> None:
        self._rest()
        self.began.emit(answer)

    def _on_went_on(self, answer: ListAnswer) -> None:
        self._rest()
        if answer.marked is not None:
            self._marks.replace(answer.marked)
        self.went_on.emit(answer)

    def _on_rows(self, answer: ListAnswer) -> None:
        if answer.question == self.question:
            self.rows_came.emit(answer)

    def _on_ids(self, ids: frozenset[CustomerId]) -> None:
        self._marks.add(ids)

    def _on_failed(self, error: AdvocateError) -> None:
        self._rest()
        self.failed.emit(error)

    def _on_slow(self) -> None:
        self.is_slow.emit(True)

    def _rest(self) -> None:
        self._slow.stop()
        self.is_slow.emit(False)
