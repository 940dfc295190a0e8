"""The open promises of what is handed on, each with what becomes of it: it goes along, or stays where it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise
from ui.calls.desk import Desk
from ui.promises.words import shown_words
from ui.widgets.chips import ChipBar
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.labels import Elide
from ui.wording.time_words import due_words

ALONG, STAYS = "along", "stays"


class PromiseWay(QWidget):
    """One promise: what was promised, by when, and the two ways."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Elide("", "body", "ink", self)
        self._due = Elide("", "small", "muted", self)
        self.way = ChipBar(((ALONG, self.tr("goes along")), (STAYS, "")), self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(self._due)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.way)

    def show_promise(self, promise: Promise, desk: Desk, *, is_in_call: bool = False) -> None:
        """Who keeps it now, keeps it where it stays."""
        is_mine = promise.owner_id == desk.me.id
        stays = self.tr("stays with you") if is_mine else self.tr("stays")
        if promise.owner_name and not is_mine:
            stays = self.tr("stays with {name}").format(name=promise.owner_name)
        self._words.setText(shown_words(promise))
        due = due_words(promise.due, desk.now(), desk.zone)
        self._due.setText(self.tr("in this call · {0}").format(due) if is_in_call else due)
        self.way.set_choices(((ALONG, self.tr("goes along")), (STAYS, stays)))
        self.way.setAccessibleName(self.tr("What becomes of: {words}").format(words=shown_words(promise)))


class PromiseWays(KeyedColumn):
    """Each goes along until somebody says otherwise."""

    looks_same = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, spacing=2)
        self._desk: Desk | None = None
        self._in_call: dict[PromiseId, int] = {}

    def show_promises(
        self, promises: tuple[Promise, ...], desk: Desk, in_call: tuple[Promise, ...] = ()
    ) -> None:
        """in_call: promised in the call that goes on, before those that are kept already."""
        self._desk = desk
        self._in_call = {each.id: place for place, each in enumerate(in_call)}
        self.show_values((*in_call, *promises))

    def moved_in_call(self) -> frozenset[int]:
        """The places of those of the call that go along."""
        return frozenset(self._in_call[each] for each in self._along() if each in self._in_call)

    def moved(self) -> tuple[PromiseId, ...]:
        """Those that go along, of what is kept already."""
        return tuple(each for each in self._along() if each not in self._in_call)

    def _along(self) -> tuple[PromiseId, ...]:
        return tuple(
            key  # type: ignore[misc]
            for key, _ in self.shown()
            if isinstance(row := self.row_of(key), PromiseWay) and row.way.key() == ALONG
        )

    def make(self, value: Any) -> QWidget:
        return PromiseWay(self)

    def update_row(self, row: QWidget, value: Any) -> None:
        if isinstance(row, PromiseWay) and self._desk is not None:
            row.show_promise(value, self._desk, is_in_call=value.id in self._in_call)
