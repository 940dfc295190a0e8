"""What each person left as it was on each page: filters, columns, sizes. Kept in the vault, at hand while it is open."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from advocate.app import Advocate
    from ui.runner import Runner

NAME = "pages"


class PageMemory(QObject):
    """One for each runner. Read once the vault is open; what is put is written at once and told to nobody."""

    def __init__(self, runner: Runner) -> None:
        super().__init__(runner)
        self._runner = runner
        self._values: dict[str, str] | None = None
        self._then: list[Callable[[], None]] = []

    @staticmethod
    def of(runner: Runner) -> PageMemory:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return cast("PageMemory | None", runner.findChild(PageMemory, options=direct)) or PageMemory(runner)

    def load(self, then: Callable[[], None] | None = None) -> None:
        """Read what the person who is here left; `then` when it is at hand."""
        self._then += [then] if then else []
        self._runner.query(self, "memory", _read, self._on_read)

    def forget(self) -> None:
        """The vault is closed, or somebody else sat down."""
        self._values = None

    def get(self, place: str, name: str) -> str:
        """Empty where nothing was left."""
        if self._values is None:
            self.load()
        return (self._values or {}).get(f"{place}.{name}", "")

    def put(self, place: str, name: str, value: str) -> None:
        key = f"{place}.{name}"
        values = self._values or {}
        if values.get(key, "") == value:
            return
        self._values = {**{k: v for k, v in values.items() if k != key}, **({key: value} if value else {})}
        written = json.dumps(self._values, sort_keys=True)
        self._runner.write_quietly(self, lambda app: _write(app, written))

    def _on_read(self, written: str) -> None:
        try:
            found = json.loads(written or "{}")
        except ValueError:
            found = {}
        pairs = found.items() if isinstance(found, dict) else ()
        self._values = {str(key): value for key, value in pairs if isinstance(value, str)}
        waiting, self._then = self._then, []
        for then in waiting:
            then()


def _read(app: Advocate) -> str:
    return app.memory.get(NAME)


def _write(app: Advocate, written: str) -> None:
    app.memory.put(NAME, written)
