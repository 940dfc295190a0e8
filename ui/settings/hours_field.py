"""From one time of the day until another, typed as people write them: `9`, `9:30`, `5 pm`."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.formats import formats
from ui.theme import follow_theme, theme
from ui.widgets.labels import Label
from ui.widgets.text_field import TextField
from ui.wording.time_words import clock_words

_TYPED = re.compile(r"\s*(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*([ap])?\.?(?:m\.?|h|uhr)?\s*", re.IGNORECASE)
_WIDTH = 96


class HoursField(QWidget):
    """`changed(time, time)` once both can be read and one was changed by a person; what cannot be read is said below it."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget, *, begins: str, ends: str) -> None:
        """begins, ends: their names, for screen readers."""
        super().__init__(parent)
        self.begins, self.ends = TextField("", self, name=begins), TextField("", self, name=ends)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.begins)
        row.addWidget(Label(self.tr("to"), "body", "muted", self))
        row.addWidget(self.ends)
        row.addStretch(1)
        self.setFocusProxy(self.begins)
        for field in (self.begins, self.ends):
            field.committed.connect(self._on_committed)
        follow_theme(self)

    def retheme(self) -> None:
        for field in (self.begins, self.ends):
            field.setFixedWidth(theme().px(_WIDTH))

    def show_hours(self, begins: time, ends: time) -> None:
        self.begins.set_text(clock_words(begins))
        self.ends.set_text(clock_words(ends))

    def _on_committed(self, _text: str) -> None:
        read = [time_meant(field.text()) for field in (self.begins, self.ends)]
        for field, moment in zip((self.begins, self.ends), read, strict=True):
            field.show_error("" if moment else self.tr("Such as 9:30"))
        if None not in read:
            self.changed.emit(*read)


def time_meant(typed: str) -> time | None:
    """As this window writes times, or shorter; None for what is no time of the day."""
    written = formats().read_clock(typed)
    if written.isValid():
        return time(written.hour(), written.minute())
    found = _TYPED.fullmatch(typed)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
