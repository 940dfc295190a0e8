"""When something is due that was promised, and how it goes on where it repeats: `first Fri 13 Mar 15:00, 5 times`."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from advocate.domain.cadence import count_of, last_of
from advocate.domain.moment import end_of_day, local
from advocate.domain.promise import Due
from ui.calls.desk import Desk
from ui.wording.time_words import due_words

TICK = timedelta(seconds=1)
"""So much before a midnight the last moment of a day is."""


def promised_due_words(due: Due, rule: str, desk: Desk) -> str:
    """`Fri 13 Mar 15:00`; of what repeats its first time, and how it ends: `first Fri 13 Mar 15:00, then again`,
    `first Fri 13 Mar, 5 times`, `first Fri 13 Mar, until Fri 10 Apr`."""
    when = due_words(due, desk.now(), desk.zone)
    if not rule:
        return when
    count, last = count_of(rule), due_of_last(last_of(rule, due.zone), desk.zone)
    if count is not None:
        return QCoreApplication.translate("PromiseEntry", "first {0}, %n times", "", count).format(when)
    if last is not None:
        until = due_words(last, desk.now(), desk.zone)
        return QCoreApplication.translate("PromiseEntry", "first {0}, until {1}").format(when, until)
    return QCoreApplication.translate("PromiseEntry", "first {0}, then again").format(when)


def due_of_last(last: datetime | None, zone: str) -> Due | None:
    """The last moment of what repeats as it is shown: the whole day where that is meant."""
    if last is None:
        return None
    day = local(last, zone).date()
    return Due.on(day, zone) if end_of_day(day, zone) - last <= TICK else Due.at(last, zone)
