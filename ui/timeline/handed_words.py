"""A handoff and help that was asked for, as the timeline says them. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advocate.domain.escalation import Escalation, EscalationState
from advocate.domain.handoff import Handoff, HandoffState
from ui.painting import ChipSpec
from ui.timeline.kind_words import shortened
from ui.tokens import Meaning

translate = QCoreApplication.translate
_WORDS = 56


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The parts of a row: chip, who did it, title, words, chips below."""

    head: ChipSpec
    who: str
    title: str
    body: str
    foot_chips: tuple[ChipSpec, ...]


def handoff_said(handoff: Handoff) -> Said:
    words = {
        HandoffState.OFFERED: translate("entries", "waiting to be accepted"),
        HandoffState.ACCEPTED: translate("entries", "accepted by {0}"),
        HandoffState.RETURNED: translate("entries", "returned by {0}"),
        HandoffState.WITHDRAWN: translate("entries", "taken back"),
    }[handoff.state].format(handoff.answered_by_name)
    meanings: dict[HandoffState, Meaning] = {HandoffState.OFFERED: "due", HandoffState.ACCEPTED: "kept"}
    parts = [handoff.summary]
    if handoff.asked:
        parts.append(translate("entries", "Already asked: {0}").format(handoff.asked))
    if handoff.reason:
        parts.append(translate("entries", "Reason: {0}").format(handoff.reason))
    chips = [ChipSpec(text=words, meaning=meanings.get(handoff.state, "neutral"))]
    if handoff.tone:
        chips.append(ChipSpec(text=shortened(handoff.tone, _WORDS)))
    return Said(
        head=ChipSpec(text=translate("entries", "Handed to {0}").format(handoff.to_name), icon="arrow-right"),
        who=handoff.from_name,
        title=handoff.case_title,
        body="\n\n".join(parts),
        foot_chips=tuple(chips),
    )


def escalation_said(escalation: Escalation) -> Said:
    is_done = escalation.state is EscalationState.DONE
    parts = [escalation.note]
    if escalation.answer:
        parts.append(
            translate("entries", "{0} answered: {1}").format(escalation.ended_by_name, escalation.answer)
        )
    if escalation.reason:
        parts.append(translate("entries", "Reason: {0}").format(escalation.reason))
    states: dict[EscalationState, str] = {
        EscalationState.DONE: translate("entries", "done"),
        EscalationState.NOT_NEEDED: translate("entries", "not needed"),
    }
    state = states.get(escalation.state, translate("entries", "waiting for help"))
    head = translate("entries", "Help asked of {0}").format(escalation.ask_name)
    return Said(
        head=ChipSpec(text=head, icon="life-buoy"),
        who=escalation.raised_by_name,
        title=escalation.case_title,
        body="\n\n".join(part for part in parts if part),
        foot_chips=(ChipSpec(text=state, meaning="kept" if is_done else "due"),),
    )
