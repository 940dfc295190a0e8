"""The language of the window, and how days, times and printed pages look; each with what it looks like today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from advocate import settings
from advocate.domain.moment import local
from ui.formats import formats
from ui.runner import Runner
from ui.settings.chosen import SettingBar, read_values
from ui.settings.section import Section

if TYPE_CHECKING:
    from advocate.app import Advocate

SETTINGS = (
    settings.LANGUAGE,
    settings.FIRST_DAY,
    settings.DATE_FORMAT,
    settings.TIME_FORMAT,
    settings.PAPER,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatsState:
    """now: on the member's own wall clock; region: their country, ISO 3166."""

    values: dict[str, str]
    region: str
    now: datetime


def read_formats(app: Advocate) -> FormatsState:
    """Runs on the database thread."""
    member = app.team.get_member(app.member.id)
    now = local(app.clock.now(), member.zone)
    return FormatsState(values=read_values(app, SETTINGS), region=member.region, now=now)


class FormatsSection(Section):
    key: ClassVar[str] = "formats"
    read = staticmethod(read_formats)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Yours alone, but for the paper, on which the whole team prints."), runner, parent
        )
        system = ("system", self.tr("As the system has it"))
        named = [(value, _own_name(value)) for value in settings.LANGUAGE.choices if value != "system"]
        self.language = self._bar(settings.LANGUAGE, "language", self.tr("Language"), [system, *named])
        days = {
            "monday": self.tr("Monday"),
            "sunday": self.tr("Sunday"),
            "saturday": self.tr("Saturday"),
        }
        self.first_day = self._bar(
            settings.FIRST_DAY,
            "first_day",
            self.tr("Week begins on"),
            [("system", self.tr("As in your country")), *days.items()],
        )
        orders = {
            "day_first": self.tr("Day first"),
            "month_first": self.tr("Month first"),
            "year_first": self.tr("Year first"),
        }
        self.date = self._bar(settings.DATE_FORMAT, "date", self.tr("Dates"), [system, *orders.items()])
        clocks = {"24": self.tr("24 hours"), "12": self.tr("12 hours")}
        self.time = self._bar(settings.TIME_FORMAT, "time", self.tr("Times"), [system, *clocks.items()])
        papers = [("a4", self.tr("A4")), ("us-letter", self.tr("US Letter"))]
        self.paper = self._bar(settings.PAPER, "paper", self.tr("Paper"), papers)

    def show_state(self, state: FormatsState) -> None:
        for bar in (self.language, self.first_day, self.date, self.time, self.paper):
            bar.choose(state.values[bar.setting.name])
        written = formats()
        written.choose(
            state.values[settings.FIRST_DAY.name],
            state.values[settings.TIME_FORMAT.name],
            state.values[settings.DATE_FORMAT.name],
            region=state.region,
        )
        today, now = state.now.date(), state.now
        first = QLocale().dayName(written.first_day().value)
        self.rows["first_day"].say(self.tr("A week begins on a {day}.").format(day=first))
        day = self.tr("Today is {day}, in figures {figures}.")
        self.rows["date"].say(day.format(day=written.full_day(today), figures=written.figures(today)))
        self.rows["time"].say(self.tr("It is {time}.").format(time=written.clock(now.hour, now.minute)))

    def _bar(
        self, setting: settings.Setting, row: str, label: str, choices: list[tuple[str, str]]
    ) -> SettingBar:
        bar = SettingBar(setting, choices, self.runner, self, name=label)
        self.add_row(row, label, bar)
        return bar


def _own_name(language: str) -> str:
    """What speakers call it: `English`, `Deutsch`."""
    if language == "en":
        return "English"
    return QLocale(language).nativeLanguageName() or language
