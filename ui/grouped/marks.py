"""Rows chosen among many, by what they are and not by where they stand: they stay chosen while the list moves on."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal


class Marks(QObject):
    """`changed` whenever another set is chosen. key_of: what makes two values the same."""

    changed = Signal()

    def __init__(self, parent: QObject, key_of: Callable[[Any], Hashable]) -> None:
        super().__init__(parent)
        self._key_of = key_of
        self._values: dict[Hashable, Any] = {}

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, value: Any) -> bool:
        return self._key_of(value) in self._values

    def values(self) -> tuple[Any, ...]:
        return tuple(self._values.values())

    def add(self, values: Iterable[Any]) -> None:
        self._values.update((self._key_of(value), value) for value in values)
        self.changed.emit()

    def toggle(self, value: Any) -> None:
        if self._values.pop(self._key_of(value), None) is None:
            self._values[self._key_of(value)] = value
        self.changed.emit()

    def turn(self, values: Iterable[Any]) -> None:
        """Choose all of them; let all go where all were chosen already."""
        wanted = {self._key_of(value): value for value in values}
        if wanted.keys() <= self._values.keys():
            for key in wanted:
                del self._values[key]
        else:
            self._values.update(wanted)
        self.changed.emit()

    def clear(self) -> None:
        if self._values:
            self._values.clear()
            self.changed.emit()
