"""What is set for this computer alone, outside the vault: whether it starts Advocate, and whether it shows reminders."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from advocate.errors import AdvocateError
from ui.notices.desktop_state import DesktopState
from ui.runner import Runner
from ui.tray.session_start import SessionStart
from ui.widgets.chips import ChipBar
from ui.widgets.labels import Para

_ON, _OFF = "on", "off"


class StartBar(ChipBar):
    """Shows what the computer has been told, and tells it what a person chooses."""

    def __init__(self, start: SessionStart, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent=parent, name=self.tr("When this computer starts"))
        self.set_choices([(_OFF, self.tr("Wait until I start it")), (_ON, self.tr("Start beside the clock"))])
        self._start = start
        self._runner = runner
        self.chosen.connect(self._on_chosen)

    def ask(self) -> None:
        self._runner.errand(self, "is on", self._start.is_on, self._show)

    def _show(self, is_on: bool) -> None:
        self.choose(_ON if is_on else _OFF)

    def _on_chosen(self, key: str) -> None:
        work = self._start.turn_on if key == _ON else self._start.turn_off
        self._runner.errand(self, "turn", work, lambda _nothing: self.ask(), self._on_failed)

    def _on_failed(self, error: AdvocateError) -> None:
        self.ask()
        self._runner.command_failed.emit(error)


class DesktopLine(Para):
    """Says so while this computer's notifications do not answer; else it takes no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "small", "late", parent)
        self._state: DesktopState | None = None
        self.hide()

    def follow(self) -> None:
        """Once it stands in its window."""
        if self._state is None:
            self._state = DesktopState.of(self.window())
            self._state.changed.connect(self._say)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def _say(self) -> None:
        words = self._state.words() if self._state is not None else ""
        self.setText(words)
        self.setVisible(bool(words))
