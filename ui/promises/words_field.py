"""What is promised, in words; a time among them is said beside them while they are typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate.domain.due_times.understood import SaidPromise, promise_said
from advocate.domain.due_times.why_not import why_none_in
from advocate.domain.promise import Due
from ui.calls.desk import Desk
from ui.calls.repeat_words import promised_due_words
from ui.calls.understood_field import UnderstoodField
from ui.promises.why_not_words import beside_words


class PromisedWordsField(UnderstoodField[Due]):
    """`value()` is the time among the words, None where there is none or none is wanted. Words alone are fine, too."""

    def __init__(self, label: str, parent: QWidget) -> None:
        self._desk: Desk | None = None
        self._is_time_wanted = True
        self._said = SaidPromise()
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
        return self._said.words if self.value() is not None else self.text()

    def how_often(self) -> str:
        """Of what repeats the words that say so; empty for what is done once."""
        return self._said.how_often if self.value() is not None else ""

    def is_unclear(self) -> bool:
        return False

    def read(self, text: str) -> Due | None:
        desk = self._desk
        if desk is None or not self._is_time_wanted:
            return None
        self._said = promise_said(
            text, desk.now(), desk.zone, desk.language, region=desk.region, working=desk.working
        )
        return self._said.due if self._said.words else None

    def words(self, value: Due) -> str:
        return promised_due_words(value, self._said.rule, self._desk) if self._desk else ""

    def beside_nothing(self, text: str) -> str:
        """Why a time among the words is not taken, where one was seen."""
        desk = self._desk
        if desk is None or not self._is_time_wanted or self._said.due is not None:
            return ""
        return beside_words(
            why_none_in(text, desk.now(), desk.zone, desk.language, region=desk.region, working=desk.working)
        )
