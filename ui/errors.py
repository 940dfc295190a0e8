"""Where bugs end: logged without names or secrets, shown once, and the program goes on. Errors for people are elsewhere."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from advocate import logs
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay

log = logging.getLogger("advocate.window")


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
            sys.exit(130)
        self.take(error)

    def _from_thread(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            self.take(failure.exc_value)

    @Slot(object)
    def _on_taken(self, error: BaseException) -> None:
        described = logs.describe(error)
        log.error("bug met\n%s", described)
        if described not in self._seen:
            self._seen.add(described)
            self.met.emit(f"Advocate {self._version}, {platform.platform()}\n\n{described}")


class BugOverlay(Overlay):
    """Says that we slipped, that nothing is lost, and lets the report be copied. Closes with Esc."""

    def __init__(self, window: QWidget, report: str) -> None:
        super().__init__(window, self.tr("Advocate made a mistake"), width=520)
        self._report = report
        self.column.addWidget(
            Para(
                self.tr(
                    "That is our fault, not yours. What you saved is safe in the vault, and you can carry on."
                    " If it happens again, the report below helps to mend it."
                    " It holds places in the program and no names, words or secrets."
                ),
                parent=self.panel,
            )
        )
        row = QWidget(self.panel)
        buttons = FlowLayout(row, spacing=8, row_spacing=8)
        self.copy_button = PrimaryButton(self.tr("Copy report"), row, icon="copy")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        close = PlainButton(self.tr("Carry on"), row)
        close.clicked.connect(self.dismiss)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(close)
        self.column.addWidget(row)
        self.closed.connect(self.deleteLater)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.set_label(self.tr("Copied"))
