"""How long before a promise its owner is told, as people say it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

BEFORES = tuple(timedelta(minutes=each) for each in (0, 10, 30, 60, 1440))
"""What is offered, the nearest first."""
_HOUR, _DAY = 60, 1440


def before_words(span: timedelta) -> str:
    """`when it is due`, `10 minutes before`, `an hour before`, `the day before`."""
    minutes = int(span.total_seconds()) // 60
    if minutes == 0:
        return _tr("when it is due")
    if minutes % _DAY == 0:
        return _tr("%Ln days before", minutes // _DAY)
    if minutes % _HOUR == 0:
        return _tr("%Ln hours before", minutes // _HOUR)
    return _tr("%Ln minute(s) before", minutes)


def before_title(span: timedelta) -> str:
    """The same, as a choice of its own begins."""
    words = before_words(span)
    return words[:1].upper() + words[1:]


def befores_words(spans: Iterable[timedelta]) -> str:
    """`an hour before, when it is due`, the longest first; empty for none."""
    return ", ".join(before_words(span) for span in sorted(set(spans), reverse=True))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Befores", text, "", count)
