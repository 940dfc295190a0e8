"""The copy of an open vault that makes itself once a day, without anybody waiting for it. Shows nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from advocate.domain.written_file import WrittenFile
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.tasks import Cancelled, Progress

if TYPE_CHECKING:
    from advocate.app import Advocate

FIRST_AFTER = 30_000  # milliseconds: the first pages come first
AGAIN_AFTER = 3_600_000  # it makes itself only when a day is over; a computer may stay on for weeks


def _make_due(app: Advocate, progress: Progress) -> WrittenFile | None:
    return app.backups.make_due(progress)


class DailyBackup(QObject):
    """`made` after a new one; `failed(words)` where there was no room for it, once for each opening of the vault."""

    made = Signal()
    failed = Signal(str)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._is_busy = False
        self._was_told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """A vault is open."""
        self._was_told = False
        self._timer.start(FIRST_AFTER)

    def rest(self) -> None:
        """The vault is closed."""
        self._timer.stop()

    def look(self) -> None:
        """Make one if it is due; look again in an hour."""
        self._timer.start(AGAIN_AFTER)
        if not self._is_busy:
            self._is_busy = True
            self._runner.job(self, _make_due, self._on_made, self._on_failed, only_reads=True)

    def _on_made(self, written: WrittenFile | None) -> None:
        self._is_busy = False
        if written is not None:
            self.made.emit()

    def _on_failed(self, error: AdvocateError) -> None:
        self._is_busy = False
        if isinstance(error, Cancelled) or self._was_told:
            return
        self._was_told = True
        words = self.tr("Today’s backup did not make itself.")
        self.failed.emit(f"{words} {error.message} {error.hint}".strip())
