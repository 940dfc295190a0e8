"""When a promise is due, typed as people say it, with the understood moment beside it; or why there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate.domain.due_times.phrases import read_due
from advocate.domain.due_times.why_not import WhyNot, why_not
from advocate.domain.promise import Due, DueKind
from ui.calls.desk import Desk
from ui.calls.understood_field import UnderstoodField
from ui.promises.why_not_words import beside_words, complaint_words
from ui.wording.time_words import due_words


class DueField(UnderstoodField[Due]):
    """`value()` is the Due, or None. Nothing is understood before `use` has told the clock and the zone."""

    def __init__(self, label: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        self._desk: Desk | None = None
        super().__init__(label, parent, unclear="", name=name)
        self.line.setPlaceholderText(self.tr("friday 3pm, tomorrow"))

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self.read_again()

    def read(self, text: str) -> Due | None:
        desk = self._desk
        if desk is None:
            return None
        return read_due(text, desk.now(), desk.zone, desk.language, region=desk.region, working=desk.working)

    def words(self, value: Due) -> str:
        desk = self._desk
        return due_words(value, desk.now(), desk.zone) if desk else ""

    def beside(self, value: Due) -> str:
        """With its kind, where the words alone leave open whether an hour was meant."""
        said = self.words(value)
        return self.tr("{0}, any time").format(said) if value.kind is DueKind.DAY else said

    def beside_nothing(self, text: str) -> str:
        """Only what is sure while somebody types: half a word is not yet unclear."""
        why = self._why_not(text)
        return "" if why is WhyNot.AT_ODDS else beside_words(why)  # `friday 1 december`: a year may follow

    def complain(self) -> None:
        """Why it means nothing, and what would."""
        text = self.text().strip()
        said = complaint_words(self._why_not(text)) if text else ""
        unclear = self.tr("Type a day or time to come, such as “friday 3pm” or “by noon tomorrow”.")
        self.show_error(said or unclear)

    def _why_not(self, text: str) -> WhyNot:
        desk = self._desk
        if desk is None:
            return WhyNot.UNCLEAR
        return why_not(text, desk.now(), desk.zone, desk.language, region=desk.region, working=desk.working)
