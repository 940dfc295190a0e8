"""Times as the customer pages say them: days as headings, how long ago, when the next promise is due."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from advocate.domain.moment import local
from advocate.domain.promise import Due, DueKind
from ui.formats import formats
from ui.painting import ChipSpec
from ui.reader import Reader
from ui.tokens import Meaning
from ui.wording.time_words import ago_by, ago_words, clock_words, day_words, late_by, moment_words

translate = QCoreApplication.translate


def day_title(day: date, today: date) -> str:
    """A heading over a day's entries: `Today`, `Yesterday`, `Monday 9 March 2026`."""
    if day == today:
        return translate("times", "Today")
    if day == today - timedelta(days=1) and today > date.min:
        return translate("times", "Yesterday")
    return full_day(day)


def full_day(day: date) -> str:
    """`Monday 9 March 2026`, in the language of the window."""
    return formats().full_day(day)


def weekday_and_date(day: date) -> str:
    """A day of this year, as over a page about it: `Thursday 12 March`."""
    pattern = {
        "day_first": translate("times", "dddd d MMMM"),
        "month_first": translate("times", "dddd, MMMM d"),
        "year_first": translate("times", "dddd, yyyy-MM-dd"),
    }[formats().date_order()]
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def exact_words(moment: datetime, zone: str) -> str:
    """For tooltips: `Thursday 12 March 2026, 09:41`."""
    there = local(moment, zone)
    return f"{full_day(there.date())}, {clock_words(there)}"


def exact_due(due: Due, zone: str) -> str:
    """For tooltips: `Thursday 12 March 2026, 12:00`; a day without a clock, a window with both of its ends."""
    if due.kind is DueKind.MOMENT:
        return exact_words(due.end, zone)
    first = local(due.start, due.zone)
    last = local(due.end, due.zone) - timedelta(microseconds=1)  # the midnight that ends a day belongs to it
    if due.kind is DueKind.DAY:
        return full_day(first.date())
    if _is_whole_days(due):
        return translate("times", "{0} to {1}").format(full_day(first.date()), full_day(last.date()))
    start, end = local(due.start, zone), local(due.end, zone)
    if start.date() == end.date():
        return f"{full_day(start.date())}, {clock_words(start)}–{clock_words(end)}"
    return translate("times", "{0} to {1}").format(exact_words(due.start, zone), exact_words(due.end, zone))


def since_words(moment: datetime, reader: Reader) -> str:
    """How long ago: `20 min ago`, `yesterday`, `3 days ago`, `2 years ago`."""
    days = (reader.today - local(moment, reader.zone).date()).days
    if days <= 0:
        return ago_words(moment, reader.now, reader.zone)
    if days == 1:
        return translate("times", "yesterday")
    return ago_by(timedelta(days=days))


def due_chip(due_end: datetime, open_promises: int, reader: Reader) -> ChipSpec:
    """The next open promise of a customer in a list: late in red, today in amber, else when it is due; and how many."""
    meaning: Meaning = "neutral"
    if reader.now > due_end:
        words = late_by(reader.now - due_end)
        meaning = "late"
    else:
        words = _deadline(due_end, reader)
        if _last_day(due_end, reader) == reader.today:
            meaning = "due"
    if open_promises > 1:
        words += translate("times", " · {0} open").format(open_promises)
    return ChipSpec(text=words, meaning=meaning)


def _is_whole_days(due: Due) -> bool:
    return local(due.start, due.zone).time() == time.min == local(due.end, due.zone).time()


def _deadline(moment: datetime, reader: Reader) -> str:
    last_day = _last_day(moment, reader)
    if last_day != local(moment, reader.zone).date():
        return day_words(last_day, reader.today)
    return moment_words(moment, reader.now, reader.zone)


def _last_day(moment: datetime, reader: Reader) -> date:
    """The midnight that ends a day means that day."""
    there = local(moment, reader.zone)
    ends_a_day = there.time() == time.min and there.date() > date.min
    return there.date() - timedelta(days=1) if ends_a_day else there.date()
