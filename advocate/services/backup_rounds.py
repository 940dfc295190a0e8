"""Which of the backups that are made by themselves are kept: the newest, one a day for a week, one a week for a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

EVERY = timedelta(hours=20)  # once a day, also for those who begin a little earlier than yesterday
NEWEST_KEPT = 3
DAYS_KEPT = 7
WEEKS_KEPT = 4


def is_due(made: Sequence[datetime], now: datetime) -> bool:
    """Whether a backup is to be made. A clock that was set back does not keep it from being made."""
    return not any(now - EVERY < moment <= now for moment in made)


def kept(made: Sequence[datetime]) -> set[datetime]:
    """Those to keep: the newest three whatever their age; of each of the last seven days, and of the last four weeks,
    that have a backup, the newest one."""
    newest_first = sorted(made, reverse=True)
    chosen = set(newest_first[:NEWEST_KEPT])
    for wanted, period_of in ((DAYS_KEPT, _day), (WEEKS_KEPT, _week)):
        newest_of: dict[tuple[int, int], datetime] = {}
        for moment in newest_first:
            newest_of.setdefault(period_of(moment), moment)
        chosen.update(list(newest_of.values())[:wanted])
    return chosen


def _day(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.timetuple().tm_yday


def _week(moment: datetime) -> tuple[int, int]:
    calendar = moment.isocalendar()
    return calendar.year, calendar.week
