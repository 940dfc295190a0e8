"""A complaint with reach in words: how many would hear of it, and why it burns. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.complaint import Complaint
from advocate.domain.escalation import Escalation, EscalationState
from ui.escalations.words import noticed_words
from ui.reader import Reader
from ui.wording.time_words import rough_words
from ui.wording.times import exact_words, since_words


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("complaints", text, "", count)


def reach_words(complaint: Complaint) -> str:
    """`40,000 followers`."""
    return _tr("%Ln followers", complaint.burning.reach)


def age_words(complaint: Complaint, reader: Reader) -> str:
    """`open for 3 days`: how long it has burnt."""
    return _tr("open for {0}").format(rough_words(reader.now - complaint.burning.since))


def why_parts(complaint: Complaint, reader: Reader) -> tuple[str, ...]:
    """`effort 7 yesterday`, `one promise is late`, `help asked of Lena`, `“the press” was written`; the most pressing first."""
    burning = complaint.burning
    parts: list[str] = []
    if burning.hard_at is not None:
        parts.append(_tr("effort {0} {1}").format(burning.effort, since_words(burning.hard_at, reader)))
    if burning.late:
        parts.append(_tr("%Ln promises are late", burning.late))
    parts += [_said(each, reader) for each in complaint.escalations]
    if complaint.summary.owner_name and complaint.summary.owner_name != reader.member.name:
        parts.append(_tr("{0} looks after them").format(complaint.summary.owner_name))
    return tuple(dict.fromkeys(parts))


def exact_reasons(complaint: Complaint, reader: Reader) -> str:
    """For the tooltip: each reason with its moment, a line for each."""
    burning = complaint.burning
    lines = [reach_words(complaint)]
    if burning.hard_at is not None:
        lines.append(_tr("Effort {0}: {1}").format(burning.effort, exact_words(burning.hard_at, reader.zone)))
    if burning.late_since is not None:
        lines.append(_tr("Late since {0}").format(exact_words(burning.late_since, reader.zone)))
    for each in complaint.escalations:
        at = exact_words(each.raised_at or each.offered_at, reader.zone)
        said = _said(each, reader)
        lines.append(f"{said[:1].upper()}{said[1:]}: {at}")
    return "\n".join(lines)


def _said(escalation: Escalation, reader: Reader) -> str:
    if escalation.state is not EscalationState.RAISED:
        noticed = noticed_words(escalation)
        return f"{noticed[:1].lower()}{noticed[1:]}"
    if escalation.ask_member_id == reader.member.id:
        return _tr("help asked of you")
    return _tr("help asked of {0}").format(escalation.ask_name)
