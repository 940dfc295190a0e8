"""When a contact began, typed as `14:20`, `yesterday 9:05` or `20 min ago`."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from advocate.domain.moment import local
from ui.calls.desk import Desk
from ui.calls.past_moments import read_past
from ui.calls.understood_field import UnderstoodField
from ui.wording.time_words import moment_words


class StartField(UnderstoodField[datetime]):
    """Empty means now. Nothing is understood before `use` has told the clock and the zone."""

    def __init__(self, label: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        self._desk: Desk | None = None
        super().__init__(label, parent, unclear="", name=name)
        self.line.setPlaceholderText(self.tr("now"))
        self._unclear = self.tr(
            "Type it as “14:20”, “yesterday 9:05” or “10 Mar 2026 14:20”; not a time to come."
        )

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self.read_again()

    def lasting(self) -> str:
        """What is meant, in words that mean the same moment on any other day; as typed where it means nothing."""
        value, desk = self.value(), self._desk
        if value is None or desk is None:
            return self.text().strip()
        return local(value, desk.zone).replace(tzinfo=None).isoformat(" ", "minutes")

    def take_up(self, text: str) -> None:
        """Show what `lasting` said, in the words of today."""
        value = self._read(text)
        if value is None:
            self.set_typed(text)
        else:
            self.set_value(value)

    def read(self, text: str) -> datetime | None:
        desk = self._desk
        return read_past(text, desk.now(), desk.zone, region=desk.region) if desk else None

    def words(self, value: datetime) -> str:
        desk = self._desk
        return moment_words(value, desk.now(), desk.zone) if desk else ""
