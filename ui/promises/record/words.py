"""The figures of a record in words: their names, a week's or a month's name, and what is read aloud. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from advocate.domain.kept_rate import COUNTED, KeptFigures, Period, Span
from advocate.domain.promise import PromiseStanding
from ui.formats import formats
from ui.wording.time_words import date_words, rough_words

translate = QCoreApplication.translate

WHEN, RATE, MADE, LATENESS = "when", "rate", "made", "lateness"
NAMES = (
    WHEN,
    RATE,
    *(PromiseStanding.KEPT, PromiseStanding.KEPT_LATE, PromiseStanding.LATE, PromiseStanding.BROKEN),
    *(PromiseStanding.RENEGOTIATED, PromiseStanding.RELEASED, MADE, LATENESS),
)
"""Of the columns, in their order; a standing stands for how many became that."""


def became_of(name: str) -> tuple[PromiseStanding, ...] | None:
    """Which promises stand behind a column; () for those made, None where none do."""
    if name == WHEN:
        return None
    if name == MADE:
        return ()
    if name == RATE:
        return COUNTED
    return (PromiseStanding.KEPT_LATE if name == LATENESS else PromiseStanding(name),)


def count_of(name: str, figures: KeptFigures) -> int:
    """How many stand behind it."""
    if name == RATE:
        return figures.counted
    if name == LATENESS:
        return len(figures.lateness)
    return 0 if name == WHEN else int(getattr(figures, name))


def title_of(name: str, by: Period) -> str:
    if name == WHEN:
        return translate("record", "Week") if by is Period.WEEK else translate("record", "Month")
    return {
        RATE: translate("record", "In time"),
        PromiseStanding.KEPT: translate("record", "Kept"),
        PromiseStanding.KEPT_LATE: translate("record", "Kept late"),
        PromiseStanding.LATE: translate("record", "Late"),
        PromiseStanding.BROKEN: translate("record", "Broken"),
        PromiseStanding.RENEGOTIATED: translate("record", "Renegotiated"),
        PromiseStanding.RELEASED: translate("record", "Released"),
        MADE: translate("record", "Made"),
        LATENESS: translate("record", "Late by"),
    }[name]


def meaning_of(name: str) -> str:
    """What the column counts, in a sentence."""
    return {
        WHEN: translate("record", "A promise counts when it was due or done, whichever came first."),
        RATE: translate(
            "record", "Kept in time, out of all that were kept, kept late, are late or were broken."
        ),
        PromiseStanding.KEPT: translate("record", "Done in time."),
        PromiseStanding.KEPT_LATE: translate("record", "Done after it was due."),
        PromiseStanding.LATE: translate("record", "Was due, and is still open."),
        PromiseStanding.BROKEN: translate("record", "Will not be done."),
        PromiseStanding.RENEGOTIATED: translate(
            "record", "The customer agreed to another time before it was due. No part of the rate."
        ),
        PromiseStanding.RELEASED: translate("record", "No longer wanted. No part of the rate."),
        MADE: translate("record", "Promised in that time, whenever it was due."),
        LATENESS: translate(
            "record", "By how much those kept late were late: in the middle, and at the longest."
        ),
    }[name]


def span_words(span: Span, by: Period, today: date) -> str:
    """`This week`, `2 – 8 Mar`, `29 Dec – 4 Jan`, `March`, `December 2025`."""
    if by is Period.MONTH:
        month = QLocale().standaloneMonthName(span.first.month)
        return month if span.first.year == today.year else f"{month} {span.first.year}"
    last = date.fromordinal(min(span.first.toordinal() + 6, date.max.toordinal()))
    if span.first <= today <= last:
        return translate("record", "This week")
    if span.first <= today - timedelta(days=7) <= last:
        return translate("record", "Last week")
    with_year = last.year != today.year
    ends = date_words(last, with_year=with_year)
    if span.first.month == last.month and formats().date_order() == "day_first":
        return translate("record", "{0} – {1}").format(
            span.first.day, ends
        )  # the day alone, as before a month
    return f"{date_words(span.first, with_year=False)} – {ends}"


def figure_words(name: str, figures: KeptFigures) -> str:
    """As it stands in the table; a dash where there is nothing to say."""
    if name == RATE:
        return "–" if figures.percent is None else translate("record", "{0} %").format(figures.percent)
    if name == LATENESS:
        return lateness_words(figures)
    return f"{count_of(name, figures):,}"


def lateness_words(figures: KeptFigures) -> str:
    """`3 h`, `3 h · up to 2 days`; empty where none was kept late."""
    if figures.median is None or figures.longest is None:
        return ""
    usual, longest = rough_words(figures.median), rough_words(figures.longest)
    if usual == longest:
        return usual
    return translate("record", "{0} · up to {1}").format(usual, longest)


def out_of_words(figures: KeptFigures) -> str:
    """`17 of 20`."""
    if not figures.counted:
        return ""
    return translate("record", "{0} of {1}").format(f"{figures.kept:,}", f"{figures.counted:,}")


def spoken_words(name: str, when: str, figures: KeptFigures, by: Period) -> str:
    """`2 – 8 Mar, kept late: 3`, for screen readers."""
    if name == WHEN:
        return when
    said = figure_words(name, figures) or translate("record", "none")
    if name == RATE:
        said = translate("record", "none") if not figures.counted else f"{said}, {out_of_words(figures)}"
    return translate("record", "{0}, {1}: {2}").format(when, title_of(name, by), said)


def behind_words(name: str, when: str, by: Period) -> str:
    """`Kept late · 2 – 8 Mar`, over the list behind a figure."""
    if name == RATE:
        title = translate("record", "All that count")
    else:
        title = title_of(PromiseStanding.KEPT_LATE if name == LATENESS else name, by)
    return translate("record", "{0} · {1}").format(title, when)


def sum_words(total: KeptFigures, count: int, by: Period) -> str:
    """`In the last 12 weeks 129 of 143 promises were kept in time, 90 %.`; empty without a rate."""
    if total.percent is None:
        return ""
    if by is Period.WEEK:
        pattern = translate("record", "In the last {2} weeks {0} of {1} promises were kept in time, {3}.")
    else:
        pattern = translate("record", "In the last {2} months {0} of {1} promises were kept in time, {3}.")
    percent = figure_words(RATE, total)
    return pattern.format(f"{total.kept:,}", f"{total.counted:,}", count, percent)
