"""Who is chosen among many: by id, so that sorting, scrolling and news from the vault change nothing about it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, Signal

from advocate.domain.ids import CustomerId


class Marks(QObject):
    """`changed` whenever somebody joins or leaves."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: set[CustomerId] = set()

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, customer_id: object) -> bool:
        return customer_id in self._ids

    def ids(self) -> tuple[CustomerId, ...]:
        return tuple(self._ids)

    def as_set(self) -> frozenset[CustomerId]:
        return frozenset(self._ids)

    def toggle(self, customer_id: CustomerId) -> None:
        self._ids.symmetric_difference_update({customer_id})
        self.changed.emit()

    def add(self, ids: AbstractSet[CustomerId]) -> None:
        """A set, because two sets of 100,000 become one in a moment; a list would be weighed id by id."""
        before = len(self._ids)
        self._ids |= ids
        if len(self._ids) != before:
            self.changed.emit()

    def replace(self, ids: AbstractSet[CustomerId]) -> None:
        if ids != self._ids:
            self._ids = set(ids)
            self.changed.emit()

    def clear(self) -> None:
        self.replace(frozenset())
