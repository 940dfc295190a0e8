"""Who is chosen among many: by id, so that sorting, scrolling and news from the vault change nothing about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

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

    def toggle(self, customer_id: CustomerId) -> None:
        self._ids.symmetric_difference_update({customer_id})
        self.changed.emit()

    def add(self, ids: Iterable[CustomerId]) -> None:
        before = len(self._ids)
        self._ids.update(ids)
        if len(self._ids) != before:
            self.changed.emit()

    def replace(self, ids: Collection[CustomerId]) -> None:
        wanted = set(ids)
        if wanted != self._ids:
            self._ids = wanted
            self.changed.emit()

    def clear(self) -> None:
        self.replace(())
