"""A brief in sentences: the last contacts, where the effort is going, who here knows them best. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.brief import Brief, BriefContact
from advocate.domain.customer import Approach
from advocate.domain.effort import EffortTrend
from advocate.domain.escalation import EscalationState
from ui.escalations.words import asked_words, offer_words
from ui.handoffs.words import waiting_words
from ui.reader import Reader
from ui.timeline.kind_words import channel_words, outcome_words
from ui.wording.times import since_words


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Brief", text, "", count)


def contact_head(contact: BriefContact, reader: Reader) -> str:
    """`Call in · yesterday · Lena`, with how it ended."""
    who = _tr("you") if contact.member_name == reader.member.name else contact.member_name
    ended = outcome_words(contact.outcome, contact.own_outcome)
    parts = (
        channel_words(contact.channel, contact.direction), since_words(contact.at, reader), who, ended,
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def effort_line(brief: Brief) -> str:
    """`Effort 2, 3, 6: getting harder`; the latest last. Empty where nothing was rated."""
    if not brief.efforts:
        return ""
    numbers = ", ".join(str(effort) for _, effort in brief.efforts[-6:])
    words = {
        EffortTrend.EASIER: _tr("Effort {0}: getting easier"),
        EffortTrend.HARDER: _tr("Effort {0}: getting harder"),
        EffortTrend.STEADY: _tr("Effort {0}: about the same"),
        EffortTrend.UNKNOWN: _tr("Effort {0}"),
    }[brief.effort_trend]
    return words.format(numbers)


def known_line(brief: Brief, reader: Reader) -> str:
    """`Lena knows them best: 12 contacts, the last yesterday`; empty where nobody spoke with them."""
    best = brief.known_best_by
    if best is None:
        return ""
    contacts = _tr("%n contact(s)", best.contacts)
    said = _tr("{0} knows them best: {1}, the last {2}")
    if best.member_id == reader.member.id:
        said = _tr("You know them best: {1}, the last {2}")
    return said.format(best.name, contacts, since_words(best.last_at, reader))


def approach_lines(approach: Approach) -> tuple[str, ...]:
    """`Quick and to the point`, `Wants: the price first`, `Better not: "policy"`."""
    lines = (
        approach.personality,
        _tr("Wants: {0}").format(approach.wants) if approach.wants else "",
        _tr("Better not: {0}").format(approach.avoid) if approach.avoid else "",
    )
    return tuple(line for line in lines if line)


def waiting_lines(brief: Brief, reader: Reader) -> tuple[str, ...]:
    """What waits for somebody: `Waiting for Lena to accept`, `Priya asks Lena, 20 min ago`."""
    handed = [waiting_words(handoff, reader) for handoff in brief.handoffs]
    helped = [
        asked_words(each, reader) if each.state is EscalationState.RAISED else offer_words(each)
        for each in brief.escalations
    ]
    return (*handed, *helped)


def more_words(count: int) -> str:
    return _tr("and %n more", count)
