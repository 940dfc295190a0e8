"""The list of promises in its groups, with one letter for each act."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from advocate.domain.promise import Promise
from ui.calls.desk import Desk
from ui.grouped.dragging import GroupedList
from ui.grouped.hands import GROUP_DOWN, GROUP_UP, MARK, MARK_ALL
from ui.grouped.model import GroupedModel
from ui.promises import act_table
from ui.promises.delegate import PromiseDelegate
from ui.widgets.paged_model import Fetch

KEYS_OF_ACTS = {
    f"promises.{act}": act
    for act in (
        act_table.KEEP,
        act_table.SNOOZE,
        act_table.MOVE,
        act_table.HISTORY,
        act_table.CALL,
        act_table.ONLY,
        act_table.DUE,
        act_table.GIVE,
        act_table.CHANGE,
        act_table.RELEASE,
        act_table.BREAK,
        act_table.REOPEN,
        act_table.STOP,
    )
}
_OWN_KEYS = {
    "promises.mark": MARK,
    "promises.mark_all": MARK_ALL,
    "promises.group_up": GROUP_UP,
    "promises.group_down": GROUP_DOWN,
}


class PromiseList(GroupedList):
    """Rows are Promise values. Enter and a double click open; a click only chooses the row."""

    def __init__(self, parent: QWidget, fetch: Fetch, *, name: str) -> None:
        self._words = PromiseDelegate()
        super().__init__(
            self._words,
            parent,
            name=name,
            keys={**KEYS_OF_ACTS, **_OWN_KEYS},
            key_of=_id,
            starts_with=_beginnings,
        )
        self.rows = GroupedModel(fetch, self, spoken=self._words.spoken, tooltip=self._words.tooltip)
        self.setModel(self.rows)

    def use(self, desk: Desk) -> None:
        if self._words.use(desk):
            self.viewport().update()

    def promise(self) -> Promise | None:
        """The current one."""
        value = self.current_value()
        return value if isinstance(value, Promise) else None


def _id(promise: Promise) -> Any:
    return promise.id


def _beginnings(promise: Promise) -> Sequence[str]:
    """Typing finds a customer, or the words of a promise."""
    return (promise.customer_name, promise.words)
