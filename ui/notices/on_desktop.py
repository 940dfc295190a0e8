"""Tells as the desktop tells things, through its own service; on a thread of its own, so that nothing here waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import count
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.notices.telling import Choice, Heard, Telling

if TYPE_CHECKING:
    from ui.notices.desktop_thread import DesktopThread

PATIENCE = 5000  # milliseconds: a service that hangs is as good as none
REST = 600.0  # seconds until one that failed is tried again
_MOST_KEPT = 200
"""Tellings whose buttons may still be pressed, in the list that some desktops keep."""


@dataclass(slots=True, kw_only=True)
class _Told:
    heard: Heard
    is_answered: bool = False
    """Whether the service said that it shows it, or failed to say so in time."""


class OnDesktop(QObject):
    """patience: milliseconds; rest: seconds."""

    name = "the desktop"
    _shown = Signal(int)
    _failed = Signal(int, str)
    _chosen = Signal(int, str)

    def __init__(
        self, parent: QObject | None = None, *, patience: int = PATIENCE, rest: float = REST
    ) -> None:
        super().__init__(parent)
        self._patience, self._rest = patience, rest
        self._numbers = count(1)
        self._told: dict[int, _Told] = {}
        self._rests_until = 0.0
        self._thread: DesktopThread | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._shown.connect(self._on_shown, queued)
        self._failed.connect(self._on_failed, queued)
        self._chosen.connect(self._on_chosen, queued)

    def can_tell(self) -> bool:
        return monotonic() >= self._rests_until

    def show(self, telling: Telling, heard: Heard) -> None:
        if self._thread is None:
            from ui.notices.desktop_thread import DesktopThread  # lazy: start-up time

            self._thread = DesktopThread(self._shown.emit, self._failed.emit, self._chosen.emit)
        number = next(self._numbers)
        self._told[number] = _Told(heard=heard)
        while len(self._told) > _MOST_KEPT:
            del self._told[next(iter(self._told))]
        self._thread.send(number, telling)
        QTimer.singleShot(self._patience, self, partial(self._on_failed, number, "no answer in time"))

    def withdraw(self) -> None:
        self._told.clear()
        if self._thread is not None:
            self._thread.withdraw()

    def close(self) -> None:
        self._told.clear()
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def _on_shown(self, number: int) -> None:
        told = self._told.get(number)
        if told is not None and not told.is_answered:
            told.is_answered = True
            told.heard.shown()

    def _on_failed(self, number: int, why: str) -> None:
        """Of one that hangs, too; where it comes after all, its buttons still mean what they say."""
        told = self._told.get(number)
        if told is None or told.is_answered:
            return
        told.is_answered = True
        self._rests_until = monotonic() + self._rest
        if self._thread is not None:
            self._thread.begin_anew()
        told.heard.failed(why)

    def _on_chosen(self, number: int, choice: str) -> None:
        told = self._told.pop(number, None)
        if told is not None:
            told.heard.chosen(Choice(choice))
