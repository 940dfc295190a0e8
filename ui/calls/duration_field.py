"""How long it took, typed as `12m` or `1h 5m`."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from ui.calls.durations import read_duration
from ui.calls.understood_field import UnderstoodField
from ui.wording.time_words import duration_words


class DurationField(UnderstoodField[timedelta]):
    """Empty means nobody said; a call fills it in by itself."""

    def __init__(self, label: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(label, parent, unclear="", placeholder="12m", name=name)
        self._unclear = self.tr("Type it as “12m”, “1h 5m” or “45s”; a day at most.")

    def read(self, text: str) -> timedelta | None:
        return read_duration(text)

    def words(self, value: timedelta) -> str:
        return duration_words(value)
