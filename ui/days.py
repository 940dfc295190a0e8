"""Days as people type them in a profile: `2019-04-04`, `4 Apr 2019`, `April 2019`, `2019`. Pure."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from advocate.errors import InvalidValue

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_NAMED = re.compile(r"(?:(\d{1,2})\.?\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_NAMED_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})(?:-(\d{1,2}))?")


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
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", typed):
        year, month, day = (int(part) for part in typed.split("-"))
        return date(year, month, day)
    plain = _YEAR_MONTH.fullmatch(typed)
    if plain:
        return date(int(plain[1]), int(plain[2] or 1), 1)
    named = _NAMED.fullmatch(typed)
    if named and named[2][:3].lower() in _MONTHS:
        return date(int(named[3]), _MONTHS.index(named[2][:3].lower()) + 1, int(named[1] or 1))
    first = _NAMED_FIRST.fullmatch(typed)
    if first and first[1][:3].lower() in _MONTHS:
        return date(int(first[3]), _MONTHS.index(first[1][:3].lower()) + 1, int(first[2]))
    return None
