"""When the owner of a promise is told, when the team works and wants quiet, and whether Advocate stays behind a closed window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from advocate import settings
from advocate.domain.reminding_choices import (
    befores_from,
    befores_written,
    days_from,
    days_written,
    hours_from,
    hours_written,
    quiet_from,
    working_hours_from,
)
from advocate.domain.working_time import known_regions, parts_with_holidays
from advocate.errors import AdvocateError
from advocate.settings import Setting
from ui.formats import formats
from ui.runner import Runner
from ui.settings.chosen import SettingBar, read_values
from ui.settings.computer_part import DesktopLine, StartBar
from ui.settings.holidays_field import HolidaysField
from ui.settings.hours_field import HoursField
from ui.settings.section import Section
from ui.tray.session_start import session_start
from ui.widgets.check_field import CheckField
from ui.widgets.many_chips import ManyChips
from ui.wording.befores import BEFORES, before_title

if TYPE_CHECKING:
    from advocate.app import Advocate

SETTINGS = (
    settings.REMIND_BEFORES,
    settings.WORKDAYS,
    settings.WORKING_HOURS,
    settings.HOLIDAYS,
    settings.QUIET_HOURS,
    settings.KEEP_IN_TRAY,
)
USUAL_QUIET = hours_written(time(20), time(7))
"""What quiet hours begin with, once they are turned on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersState:
    """values: by the names of SETTINGS; countries: codes of those whose public holidays are known; parts: (region, name) of
    the chosen country."""

    values: dict[str, str]
    countries: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]


def read_reminders(app: Advocate) -> RemindersState:
    """Runs on the database thread."""
    values = read_values(app, SETTINGS)
    country = values[settings.HOLIDAYS.name].partition("-")[0]
    return RemindersState(
        values=values,
        countries=tuple(region for region in known_regions() if "-" not in region),
        parts=parts_with_holidays(country) if country else (),
    )


class RemindersSection(Section):
    key: ClassVar[str] = "reminders"
    read = staticmethod(read_reminders)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "A promise that falls due is told to whoever owns it, on this computer only. The times are the whole "
                "team’s; what happens when the window is closed is yours alone."
            ),
            runner,
            parent,
        )
        self._add_befores()
        self._add_working_time()
        self._add_quiet()
        self._add_tray()

    def _add_befores(self) -> None:
        self.befores = ManyChips(self, name=self.tr("Remind of a promise"))
        row = self.add_row(
            "before",
            self.tr("Remind us"),
            self.befores,
            hint=self.tr("Several at once, or none. A promise can have reminders of its own."),
        )
        row.align_top()
        self.befores.changed.connect(
            lambda chosen: self._keep(settings.REMIND_BEFORES, befores_written(chosen))
        )

    def _add_working_time(self) -> None:
        self.days = ManyChips(self, name=self.tr("Working days"))
        self.add_row("days", self.tr("Working days"), self.days).align_top()
        self.hours = HoursField(self, begins=self.tr("Work begins at"), ends=self.tr("Work ends at"))
        self.add_row(
            "hours",
            self.tr("Working hours"),
            self.hours,
            hint=self.tr("What is promised for a day is told of when work begins on it."),
        )
        self.holidays = HolidaysField(self)
        self.add_row(
            "holidays",
            self.tr("Public holidays"),
            self.holidays,
            hint=self.tr("Days off for what repeats on working days, and for “in three working days”."),
        )
        self.days.changed.connect(self._on_days)
        self.hours.changed.connect(self._on_hours)
        self.holidays.changed.connect(lambda region: self._keep(settings.HOLIDAYS, region))

    def _add_quiet(self) -> None:
        self.is_quiet = CheckField(self.tr("Tell nobody"), self)
        self.quiet = HoursField(self, begins=self.tr("Quiet from"), ends=self.tr("Quiet until"))
        self.add_row(
            "quiet",
            self.tr("Quiet hours"),
            self.is_quiet,
            self.quiet,
            hint=self.tr("What falls into them is told of before they begin, or once they have ended."),
        )
        self.is_quiet.clicked.connect(lambda on: self._keep(settings.QUIET_HOURS, USUAL_QUIET if on else ""))
        self.quiet.changed.connect(
            lambda begins, ends: self._keep(settings.QUIET_HOURS, hours_written(begins, ends))
        )

    def _add_tray(self) -> None:
        words = [
            ("ask", self.tr("Ask me")),
            ("yes", self.tr("Stay and remind me")),
            ("no", self.tr("Quit")),
        ]
        name = self.tr("When the window is closed")
        self.tray = SettingBar(settings.KEEP_IN_TRAY, words, self.runner, self, name=name)
        self.add_row(
            "tray",
            name,
            self.tray,
            hint=self.tr("To remind you Advocate has to be open, if only as a small sign beside the clock."),
        )
        self.start = StartBar(session_start(), self.runner, self)
        self.add_row("start", self.tr("When this computer starts"), self.start)
        self.desktop = DesktopLine(self)
        self.body.addWidget(self.desktop)

    def show_state(self, state: RemindersState) -> None:
        self.start.ask()
        self.desktop.follow()
        values = state.values
        chosen = befores_from(values[settings.REMIND_BEFORES.name])
        spans = sorted({*BEFORES, *chosen})
        self.befores.show_choices([(span, before_title(span)) for span in spans], chosen)
        self.days.show_choices(self._weekdays(), days_from(values[settings.WORKDAYS.name]))
        self.hours.show_hours(*working_hours_from(values[settings.WORKING_HOURS.name]))
        self.holidays.show_region(values[settings.HOLIDAYS.name], state.countries, state.parts)
        quiet = values[settings.QUIET_HOURS.name]
        self.is_quiet.setChecked(quiet_from(quiet) is not None)
        self.quiet.setVisible(bool(quiet))
        self.quiet.show_hours(*hours_from(quiet or USUAL_QUIET))
        self.tray.choose(values[settings.KEEP_IN_TRAY.name])

    def _on_days(self, chosen: list[int]) -> None:
        if chosen:
            self._keep(settings.WORKDAYS, days_written(chosen))
        else:
            self.ask()  # a week without a working day is none

    def _on_hours(self, begins: time, ends: time) -> None:
        if ends <= begins:
            self.hours.ends.show_error(self.tr("Later than it begins"))
        else:
            self._keep(settings.WORKING_HOURS, hours_written(begins, ends))

    def _keep(self, setting: Setting, value: str) -> None:
        self.runner.command(self, lambda app: app.settings.set(setting, value), None, self._on_refused)

    def _on_refused(self, error: AdvocateError) -> None:
        self.ask()
        self.tell(error)

    def _weekdays(self) -> list[tuple[int, str]]:
        """0 is Monday; the first is that of the reader's week."""
        first = formats().first_day().value - 1
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        order = [(first + each) % 7 for each in range(7)]
        return [(day, locale.standaloneDayName(Qt.DayOfWeek(day + 1).value, short)) for day in order]
