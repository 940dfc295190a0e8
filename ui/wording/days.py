"""Days as people type them in a profile: `2019-04-04`, `4 Apr 2019`, `4.4.2019`, `April 2019`, `2019`.

Months are read in English and in the window's language; figures in the order in which the window writes them.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from advocate.errors import InvalidValue
from ui.formats import formats

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WORD = r"([^\W\d_]{3,12})\.?"
_NAMED = re.compile(rf"(?:(\d{{1,2}})\.?\s+)?{_WORD},?\s+(\d{{4}})")
_NAMED_FIRST = re.compile(rf"{_WORD}\s+(\d{{1,2}}),?\s+(\d{{4}})")
_YEAR_MONTH = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})")


def read_day(text: str) -> date | None:
    """None for nothing typed; a month or a year alone is its first day. Raises InvalidValue."""
    typed = " ".join(text.split())
    if not typed:
        return None
    try:
        day = _read(typed)
    except ValueError:  # a day that month does not have
        day = None
    if day is None:
        translate = QCoreApplication.translate
        raise InvalidValue(
            translate("days", "“{0}” is not a day.").format(typed[:40]),
            translate("days", "Type it like 4 Apr 2019, or 2019-04-04."),
        )
    return day


def _read(typed: str) -> date | None:
    if found := _YEAR_FIRST.fullmatch(typed):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_MONTH.fullmatch(typed):
        return date(int(found[1]), int(found[2] or 1), 1)
    if found := _FIGURES.fullmatch(typed):
        return _in_figures(int(found[1]), int(found[3]), int(found[4]), found[2])
    if (found := _NAMED.fullmatch(typed)) and (month := _month(found[2])):
        return date(int(found[3]), month, int(found[1] or 1))
    if (found := _NAMED_FIRST.fullmatch(typed)) and (month := _month(found[1])):
        return date(int(found[3]), month, int(found[2]))
    return None


def _in_figures(first: int, second: int, year: int, mark: str) -> date:
    """With dots the day comes first wherever dots are used; else as the window writes it, or the only way it can be."""
    month_first = mark != "." and formats().date_order() == "month_first"
    if (month_first and first > 12) or (not month_first and second > 12 and mark != "."):
        month_first = not month_first
    return date(year, first, second) if month_first else date(year, second, first)


def _month(word: str) -> int:
    """1 to 12; 0 for what is no month."""
    wanted = word[:3].casefold()
    own = [QLocale().monthName(number)[:3].casefold() for number in range(1, 13)]
    standing = [QLocale().standaloneMonthName(number)[:3].casefold() for number in range(1, 13)]
    for names in (_MONTHS, own, standing):
        if wanted in names:
            return names.index(wanted) + 1
    return 0
