"""When a promise is due, typed as people say it, with the understood moment beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate.domain.due_times.phrases import read_due
from advocate.domain.promise import Due
from ui.calls.desk import Desk
from ui.calls.understood_field import UnderstoodField
from ui.wording.time_words import due_words


class DueField(UnderstoodField[Due]):
    """`value()` is the Due, or None. Nothing is understood before `use` has told the clock and the zone."""

    def __init__(self, label: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        self._desk: Desk | None = None
        super().__init__(label, parent, unclear="", name=name)
        self.line.setPlaceholderText(self.tr("friday 3pm, tomorrow"))
        self._unclear = self.tr("Type a day or time to come, such as “friday 3pm” or “by noon tomorrow”.")

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self.read_again()

    def read(self, text: str) -> Due | None:
        desk = self._desk
        if desk is None:
            return None
        return read_due(text, desk.now(), desk.zone, desk.language, region=desk.region)

    def words(self, value: Due) -> str:
        desk = self._desk
        return due_words(value, desk.now(), desk.zone) if desk else ""
