"""Where bugs end: logged without names or secrets, shown once, and the program goes on. Errors for people are elsewhere."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

INTERRUPTED = 130


class BugReporter(QObject):
    """Takes exceptions from any thread. `met(report)` once for each place in the program, on the window's thread."""

    met = Signal(str)
    _taken = Signal(object)

    def __init__(self, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._seen: set[str] = set()
        self._taken.connect(self._on_taken, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Also take what no thread caught."""
        sys.excepthook = self._from_main_thread
        threading.excepthook = self._from_thread

    @Slot(object)
    def take(self, error: BaseException) -> None:
        """Log it, and say it if it is new."""
        self._taken.emit(error)

    def _from_main_thread(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(INTERRUPTED)
        else:
            self.take(error)

    def _from_thread(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            self.take(failure.exc_value)

    @Slot(object)
    def _on_taken(self, error: BaseException) -> None:
        import logging  # lazy: start-up time
        import platform  # lazy: start-up time

        from advocate import logs  # lazy: start-up time

        described = logs.describe(error)
        logging.getLogger("advocate.window").error("bug met\n%s", described)
        if described not in self._seen:
            self._seen.add(described)
            self.met.emit(f"Advocate {self._version}, {platform.platform()}\n\n{described}")
