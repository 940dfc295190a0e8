"""How often what repeats is due, typed as people say it: `every friday at 10`, `twice a day`."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate.domain.promise import Due
from ui.promises.repeating_due_field import RepeatingDueField


class RhythmField(RepeatingDueField):
    """Of what repeats already: `value()` is the first time of another rhythm, and `rule()` that; None and empty while it stays
    as it is."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self.line.setPlaceholderText(self.tr("as it is"))

    def read(self, text: str) -> Due | None:
        found = super().read(text)
        return found if self._rule else None

    def complain(self) -> None:
        self.show_error(self.tr("Type how often, such as “every friday at 10” or “twice a day”."))
