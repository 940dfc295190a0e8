"""A customer at a glance: promises kept, effort and its direction, the last contact; in one sentence. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from advocate.domain.kept_rate import figures_of
from advocate.domain.moment import local
from advocate.domain.promise import PromiseCounts
from ui.customer_picture import CustomerPicture
from ui.reader import Reader
from ui.wording.times import since_words

translate = QCoreApplication.translate

Efforts = Sequence[tuple[datetime, int]]
_RECENT = 6
_FEWEST_FOR_DIRECTION = 4
_CLEAR_DIFFERENCE = 0.3
"""On the scale of 1 to 7: less than this between earlier and later contacts is no direction."""


def glance_words(picture: CustomerPicture) -> str:
    """`Kept 11 of 12 promises in time · effort 2.4 ↓ · last contact 3 days ago`."""
    parts = [promise_words(picture.counts), effort_words(picture.efforts)]
    last = picture.customer.last_contact_at
    if last is None:
        parts.append(translate("glance", "no contact yet"))
    else:
        parts.append(translate("glance", "last contact {0}").format(since_words(last, picture.reader)))
    sentence = " · ".join(part for part in parts if part)
    return sentence[:1].upper() + sentence[1:]


def promise_words(counts: PromiseCounts) -> str:
    """Out of how many they were kept in time, as the kept rate counts them; empty while there is nothing to count."""
    figures = figures_of(counts)
    if not figures.counted:
        return ""
    if figures.counted == 1:
        words = translate("glance", "kept {0} of {1} promise in time")
    else:
        words = translate("glance", "kept {0} of {1} promises in time")
    return words.format(f"{figures.kept:,}", f"{figures.counted:,}")


def effort_words(efforts: Efforts) -> str:
    """The average of the last six rated contacts, and whether it goes up or down."""
    if not efforts:
        return ""
    recent = [effort for _, effort in efforts[-_RECENT:]]
    arrow = {-1: " ↓", 1: " ↑"}.get(direction(efforts), "")
    return translate("glance", "effort {0}").format(f"{sum(recent) / len(recent):.1f}") + arrow


def direction(efforts: Efforts) -> int:
    """-1: it gets easier, 1: harder, 0: neither or too few to say; the later half against the earlier one."""
    if len(efforts) < _FEWEST_FOR_DIRECTION:
        return 0
    half = len(efforts) // 2
    earlier = [effort for _, effort in efforts[:half]]
    later = [effort for _, effort in efforts[half:]]
    difference = sum(later) / len(later) - sum(earlier) / len(earlier)
    if abs(difference) < _CLEAR_DIFFERENCE:
        return 0
    return 1 if difference > 0 else -1


def direction_words(efforts: Efforts, reader: Reader) -> str:
    """`getting easier since January`, for the line of efforts."""
    if not efforts:
        return ""
    first = local(efforts[0][0], reader.zone).date()
    month = QLocale().standaloneMonthName(first.month)
    since = month if first.year == reader.today.year else f"{month} {first.year}"
    patterns = {
        -1: translate("glance", "getting easier since {0}"),
        1: translate("glance", "getting harder since {0}"),
        0: translate("glance", "about the same since {0}"),
    }
    return patterns[direction(efforts)].format(since)
