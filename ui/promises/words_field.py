"""What is promised, in words; a time among them is said beside them while they are typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate.domain.due_times.phrases import split_promise
from advocate.domain.promise import Due
from ui.calls.desk import Desk
from ui.calls.understood_field import UnderstoodField
from ui.wording.time_words import due_words


class PromisedWordsField(UnderstoodField[Due]):
    """`value()` is the time among the words, None where there is none or none is wanted. Words alone are fine, too."""

    def __init__(self, label: str, parent: QWidget) -> None:
        self._desk: Desk | None = None
        self._is_time_wanted = True
        self._rest = ""
        super().__init__(label, parent, unclear="")
        self.line.setPlaceholderText(self.tr("call back friday 3pm"))

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self.read_again()

    def want_time(self, *, wanted: bool) -> None:
        """Whether a time among the words would be taken: not while there is one already."""
        self._is_time_wanted = wanted
        self.read_again()

    def words_alone(self) -> str:
        """Without the time."""
        return self._rest if self.value() is not None else self.text()

    def is_unclear(self) -> bool:
        return False

    def read(self, text: str) -> Due | None:
        desk = self._desk
        if desk is None or not self._is_time_wanted:
            return None
        self._rest, due = split_promise(text, desk.now(), desk.zone, desk.language, region=desk.region)
        return due if self._rest else None

    def words(self, value: Due) -> str:
        return due_words(value, self._desk.now(), self._desk.zone) if self._desk else ""
