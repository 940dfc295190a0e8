"""A time as it reads on our clock and on theirs. Pure: the clock and the zones come in."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from advocate.domain.moment import local
from advocate.domain.promise import Due, DueKind
from advocate.domain.zones import is_said_elsewhere, place_of
from ui.wording.time_words import clock_words, due_words, moment_words


def there_words(due: Due, now: datetime, zone: str) -> str:
    """Beside a due time in the reader's zone, how it reads where it was meant: `21:00 in Berlin`, `Sat 14 Mar 03:00 in
    Tokyo`; empty where the clocks show the same."""
    if not is_said_elsewhere(due, zone):
        return ""
    place = place_of(due.zone)
    if due.kind is DueKind.DAY:
        return _tr("the day in {0}").format(place)
    return _tr("{0} in {1}").format(_on_clock_of(due.zone, due, now, zone), place)


def due_on_both(due: Due, now: datetime, zone: str) -> str:
    """`tomorrow 10:00 · 15:00 in Berlin`; as due_words where the clocks show the same."""
    return " · ".join(each for each in (due_words(due, now, zone), there_words(due, now, zone)) if each)


def both_words(due: Due, now: datetime, ours: str, theirs: str) -> str:
    """`15:00 yours · 21:00 in Berlin`; of a day of theirs when it is over for us; empty for a day of ours."""
    place = place_of(theirs)
    if due.kind is DueKind.DAY:
        if due.zone != theirs:
            return ""
        return _tr("over in {0}: {1} yours").format(place, moment_words(due.end, now, ours))
    there = _on_clock_of(theirs, due, now, ours)
    here = _clock(due, ours) if due.kind is DueKind.MOMENT else due_words(due, now, ours)
    return _tr("{0} yours · {1} in {2}").format(here, there, place)


def now_words(now: datetime, theirs: str) -> str:
    """`now 15:41 in Berlin`."""
    return _tr("now {0} in {1}").format(clock_words(local(now, theirs)), place_of(theirs))


def _on_clock_of(theirs: str, due: Due, now: datetime, ours: str) -> str:
    """With its day where that is another one than ours."""
    if due.kind is not DueKind.MOMENT:
        return due_words(due, now, theirs)
    same_day = local(due.end, theirs).date() == local(due.end, ours).date()
    return _clock(due, theirs) if same_day else moment_words(due.end, now, theirs)


def _clock(due: Due, zone: str) -> str:
    return clock_words(local(due.end, zone))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Zones", text)
