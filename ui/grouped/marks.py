"""Rows chosen among many, by their keys and not by where they stand: they stay chosen while the list moves on."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QObject, Signal


class Marks(QObject):
    """`changed` whenever another set is chosen. In the order in which they were chosen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[Hashable, None] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._keys

    def keys(self) -> tuple[Hashable, ...]:
        return tuple(self._keys)

    def add(self, keys: Iterable[Hashable]) -> None:
        self._keys.update(dict.fromkeys(keys))
        self.changed.emit()

    def toggle(self, key: Hashable) -> None:
        self.turn((key,))

    def turn(self, keys: Iterable[Hashable]) -> None:
        """Choose all of them; let all go where all were chosen already. Of a hundred thousand they come as a mapping, whose keys
        are hashed where no hand waits for it."""
        wanted = keys if isinstance(keys, dict) else dict.fromkeys(keys)
        if wanted.keys() <= self._keys.keys():
            for key in wanted:
                del self._keys[key]
        else:
            self._keys.update(wanted)
        self.changed.emit()

    def clear(self) -> None:
        if self._keys:
            self._keys.clear()
            self.changed.emit()
