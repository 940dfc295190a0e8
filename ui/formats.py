"""How days, dates and clocks are written in the window: as the system has it, or as the person wants it.

Belongs to the application as the theme does, so widgets ask `formats()`. What is said with them stands in ui/wording/time_words.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTime, Signal

from advocate.domain.week import first_weekday

FirstDay = Literal["system", "monday", "sunday", "saturday"]
ClockFormat = Literal["system", "24", "12"]
DateFormat = Literal["system", "day_first", "month_first", "year_first"]
DateOrder = Literal["day_first", "month_first", "year_first"]

translate = QCoreApplication.translate

_IN_FIGURES = {"day_first": "dd/MM/yyyy", "month_first": "MM/dd/yyyy", "year_first": "yyyy-MM-dd"}


class Formats(QObject):
    """What was chosen, and what follows from it. `changed` when something is written in another way from now on."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first_day: FirstDay = "system"
        self._region = ""
        self._clock: ClockFormat = "system"
        self._date: DateFormat = "system"

    # -- what changes it -----------------------------------------------------------------------------------------

    def choose(
        self,
        first_day: str | None = None,
        clock: str | None = None,
        date_format: str | None = None,
        *,
        region: str | None = None,
    ) -> None:
        """Take the values of the settings, and the member's country (ISO 3166; empty for the system's); None leaves one as
        it is."""
        before = self._chosen()
        self._first_day = cast(FirstDay, first_day or self._first_day)
        self._region = self._region if region is None else region
        self._clock = cast(ClockFormat, clock or self._clock)
        self._date = cast(DateFormat, date_format or self._date)
        if before != self._chosen():
            self.changed.emit()

    def _chosen(self) -> tuple[str, ...]:
        return self._first_day, self._region, self._clock, self._date

    # -- what is asked of it -------------------------------------------------------------------------------------

    def first_day(self) -> Qt.DayOfWeek:
        """With which day a week begins: the same on which the core begins it."""
        region = self._region or QLocale.territoryToCode(QLocale().territory())
        return Qt.DayOfWeek(first_weekday(self._first_day, region) + 1)

    def has_twelve_hours(self) -> bool:
        if self._clock != "system":
            return self._clock == "12"
        return "a" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).lower()

    def date_order(self) -> DateOrder:
        """What comes first in a date: asked of the system's way to write one in figures."""
        if self._date != "system":
            return self._date
        figures = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        if QLocale().language() == QLocale.Language.C or not figures:
            return "day_first"
        return {"M": "month_first", "y": "year_first"}.get(figures[0], "day_first")  # type: ignore[return-value]

    def clock(self, hour: int, minute: int) -> str:
        """`15:00`, or `3:00 PM`."""
        if not self.has_twelve_hours():
            return translate("time", "{hour:02}:{minute:02}").format(hour=hour, minute=minute)
        half = QLocale().pmText() if hour % 24 >= 12 else QLocale().amText()
        return translate("time", "{hour}:{minute:02} {half}").format(
            hour=hour % 12 or 12, minute=minute, half=half
        )

    def full_day(self, day: date) -> str:
        """`Monday 9 March 2026`, in the language of the window."""
        pattern = {
            "day_first": translate("time", "dddd d MMMM yyyy"),
            "month_first": translate("time", "dddd, MMMM d, yyyy"),
            "year_first": translate("time", "dddd, yyyy-MM-dd"),
        }[self.date_order()]
        return QLocale().toString(QDate(day.year, day.month, day.day), pattern)

    def date_pattern(self) -> str:
        """A date in figures, for Qt's own fields; all four figures of the year."""
        if self._date != "system":
            return _IN_FIGURES[self._date]
        written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        return written if "yyyy" in written else written.replace("yy", "yyyy")

    def clock_pattern(self) -> str:
        """A clock time, for Qt's own fields."""
        return "h:mm AP" if self.has_twelve_hours() else "HH:mm"

    def moment_pattern(self) -> str:
        """Date and clock, for Qt's own fields."""
        return f"{self.date_pattern()} {self.clock_pattern()}"

    def figures(self, day: date) -> str:
        """The date in figures alone: `09/03/2026`."""
        return QLocale().toString(QDate(day.year, day.month, day.day), self.date_pattern())

    def read_clock(self, typed: str) -> QTime:
        """A clock time as it was typed in this way of writing; invalid when it is none."""
        return QLocale().toTime(typed.strip(), self.clock_pattern())


_formats: list[Formats] = []


def formats() -> Formats:
    """The application's formats; the first call makes them."""
    if not _formats or not shiboken6.isValid(_formats[-1]):
        _formats[:] = [Formats(QCoreApplication.instance())]
    return _formats[-1]
