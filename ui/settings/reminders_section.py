"""When the owner of a promise is told, and whether Advocate stays behind a closed window to do so."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from advocate import settings
from ui.runner import Runner
from ui.settings.chosen import SettingBar, read_values
from ui.settings.computer_part import DesktopLine, StartBar
from ui.settings.section import Section
from ui.tray.session_start import session_start

if TYPE_CHECKING:
    from advocate.app import Advocate

SETTINGS = (settings.REMIND_BEFORE, settings.KEEP_IN_TRAY)


def read_reminders(app: Advocate) -> dict[str, str]:
    """Runs on the database thread."""
    return read_values(app, SETTINGS)


class RemindersSection(Section):
    key: ClassVar[str] = "reminders"
    read = staticmethod(read_reminders)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("A promise that falls due is told to whoever owns it, on this computer only."),
            runner,
            parent,
        )
        before = [(value, self._moment_words(value)) for value in settings.REMIND_BEFORE.choices]
        self.before = SettingBar(
            settings.REMIND_BEFORE, before, runner, self, name=self.tr("Remind me of a promise")
        )
        self.add_row("before", self.tr("Remind me"), self.before)
        self.tray = SettingBar(
            settings.KEEP_IN_TRAY,
            [
                ("ask", self.tr("Ask me")),
                ("yes", self.tr("Stay and remind me")),
                ("no", self.tr("Quit")),
            ],
            runner,
            self,
            name=self.tr("When the window is closed"),
        )
        self.add_row(
            "tray",
            self.tr("When the window is closed"),
            self.tray,
            hint=self.tr("To remind you Advocate has to be open, if only as a small sign beside the clock."),
        )
        self.start = StartBar(session_start(), runner, self)
        self.add_row("start", self.tr("When this computer starts"), self.start)
        self.desktop = DesktopLine(self)
        self.body.addWidget(self.desktop)

    def show_state(self, state: dict[str, str]) -> None:
        self.start.ask()
        self.desktop.follow()
        for bar in (self.before, self.tray):
            bar.choose(state[bar.setting.name])

    def _moment_words(self, value: str) -> str:
        if value == "off":
            return self.tr("Never")
        minutes = int(value)
        if minutes == 0:
            return self.tr("When it is due")
        if minutes % 1440 == 0:
            days = minutes // 1440
            return self.tr("%Ln days before", "", days)
        if minutes % 60 == 0:
            hours = minutes // 60
            return self.tr("%Ln hours before", "", hours)
        return self.tr("%Ln minute(s) before", "", minutes)
