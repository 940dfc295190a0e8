"""When a new promise is due, once or again and again: `friday 3pm`, `every friday`, `twice a day`."""

from __future__ import annotations

from advocate.domain.due_times.understood import understand_due
from advocate.domain.promise import Due
from ui.calls.repeat_words import promised_due_words
from ui.promises.due_field import DueField


class RepeatingDueField(DueField):
    """As DueField; of what repeats `value()` is the first time, and `rule()` how it does."""

    _rule = ""

    def rule(self) -> str:
        """An RRULE without its name, empty for what is done once."""
        return self._rule if self.value() is not None else ""

    def read(self, text: str) -> Due | None:
        desk = self._desk
        if desk is None:
            return None
        found = understand_due(
            text, desk.now(), desk.zone, desk.language, region=desk.region, working=desk.working
        )
        self._rule = found.rule
        return found.due if found.rule else super().read(text)

    def set_value(self, value: Due | None) -> None:
        self._rule = ""
        super().set_value(value)

    def beside(self, value: Due) -> str:
        desk = self._desk
        return promised_due_words(value, self._rule, desk) if desk and self._rule else super().beside(value)
