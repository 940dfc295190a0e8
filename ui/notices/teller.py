"""Tells by the first way that can: in the window somebody looks at, else as the desktop does, else beside the clock."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ui.notices.telling import Heard, Notifier, Telling

_log = logging.getLogger(__name__)


class Teller(QObject):
    """ways: in the order they are tried. `failed_by(name, why)` when one could not though it seemed to; `told_by(name)`."""

    failed_by = Signal(str, str)
    told_by = Signal(str)

    def __init__(self, ways: Sequence[Notifier], parent: QObject) -> None:
        super().__init__(parent)
        self._ways = tuple(ways)

    def can_tell(self) -> bool:
        """Whether any way seems open just now."""
        return any(way.can_tell() for way in self._ways)

    def tell(self, telling: Telling, heard: Heard) -> None:
        """Exactly one of heard.shown and heard.failed follows, the second where nobody can be told just now."""
        self._tell_by(self._ways, telling, heard)

    def withdraw(self) -> None:
        for way in self._ways:
            way.withdraw()

    def close(self) -> None:
        for way in self._ways:
            way.close()

    def _tell_by(self, ways: Sequence[Notifier], telling: Telling, heard: Heard) -> None:
        for place, way in enumerate(ways):
            if way.can_tell():
                rest = ways[place + 1 :]
                way.show(telling, self._heard(way, rest, telling, heard))
                return
        heard.failed("nobody looks at the window, and there is no other way to tell")

    def _heard(self, way: Notifier, rest: Sequence[Notifier], telling: Telling, heard: Heard) -> Heard:
        def shown() -> None:
            self.told_by.emit(way.name)
            heard.shown()

        def failed(why: str) -> None:
            _log.warning("A reminder could not be shown by %s (%s); the next way is tried.", way.name, why)
            self.failed_by.emit(way.name, why)
            self._tell_by(rest, telling, heard)

        return replace(heard, shown=shown, failed=failed)
