"""What the window asks of the database thread, as values: a task, its owner, its callbacks, and a job that can stop.

Tasks know no vault and no widget; `database_thread.py` runs them, `runner.py` brings their results back.
"""

from __future__ import annotations

import enum
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from advocate.errors import AdvocateError

SECONDS_BETWEEN_REPORTS = 0.05


class Cancelled(AdvocateError):
    """The person stopped a job; whatever it had begun was taken back by its transaction."""

    title = "Stopped"

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")


class Kind(enum.Enum):
    QUERY = enum.auto()
    COMMAND = enum.auto()
    JOB = enum.auto()
    OPEN = enum.auto()
    SEAT = enum.auto()
    """The same vault for another member."""
    ERRAND = enum.auto()
    """Work off the window's thread that needs no vault."""
    LOCK = enum.auto()
    CLOSE = enum.auto()


class Callback:
    """A callback that does not keep its owner alive: methods are held weakly, closures as they are."""

    def __init__(self, function: Callable[..., None]) -> None:
        bound = getattr(function, "__self__", None)
        is_method = isinstance(bound, QObject) and hasattr(function, "__func__")
        self._get: Callable[[], Callable[..., None] | None]
        self._get = weakref.WeakMethod(function) if is_method else lambda: function  # type: ignore[arg-type]

    def __call__(self, *values: Any) -> None:
        function = self._get()
        if function is not None:
            function(*values)


class Flag:
    """Set once, read from any thread."""

    __slots__ = ("is_set",)

    def __init__(self) -> None:
        self.is_set = False

    def set(self, _gone: object = None) -> None:
        self.is_set = True


@dataclass(slots=True, eq=False)
class Task:
    """One piece of work. error and result are set by the thread that ran it; void: nobody waits for it any more.
    only_reads: a job that commands need not wait for. meanwhile: what is done in place of the work, and at once, while a
    command or job holds the vault that the work would wait for."""

    kind: Kind
    work: Callable[..., Any]
    owner: weakref.ref[QObject] | None = None
    key: str = ""
    done: Callback | None = None
    failed: Callback | None = None
    progress: Progress | None = None
    only_reads: bool = False
    meanwhile: Callable[..., Any] | None = None
    void: Flag = field(default_factory=Flag)
    result: Any = None
    error: Exception | None = None

    def belong_to(self, owner: QObject) -> None:
        """Void when the owner goes away."""
        self.owner = weakref.ref(owner, self.void.set)

    def is_awaited(self) -> bool:
        """Whether the owner is still there and has not asked anew. For the window's thread only: another thread that
        held an owner, however briefly, might become the one that destroys it."""
        owner = self.owner() if self.owner else None
        return not self.void.is_set and owner is not None and shiboken6.isValid(owner)


class Progress:
    """Handed to a job's work: call it with (done, total); it raises Cancelled once the person asked to stop."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._last = 0.0
        self._is_cancelled = False

    def __call__(self, done: int, total: int) -> None:
        if self._is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= SECONDS_BETWEEN_REPORTS or done >= total:
            self._last = now
            self._report(done, total)

    def cancel(self) -> None:
        self._is_cancelled = True

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled


class Job:
    """A running job as its page sees it."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def cancel(self) -> None:
        """Ask it to stop; `failed` receives Cancelled when it did, `done` its result when it was quicker."""
        if self._task.progress is not None:
            self._task.progress.cancel()
