"""What a strip says of the contact that is written down in it: with whom, which way, how long, and whether it is kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from advocate.domain.interaction import Channel, Direction
from advocate.domain.open_call import OpenCall
from ui.calls.contact_form import clock_of
from ui.capture.call_writing import Kept
from ui.timeline.kind_words import outcome_words, shortened
from ui.wording.time_words import duration_words

_OUTCOME_CHARACTERS = 24


def _tr(text: str) -> str:
    return QCoreApplication.translate("CallStrip", text)


def title_words(call: OpenCall) -> str:
    """Such as “On call with Maria Gomez”; a question while nobody knows who it is."""
    if call.customer_id is None:
        return _unknown(call)
    return _known(call).format(call.name)


def _known(call: OpenCall) -> str:
    comes = call.direction is Direction.IN
    words = {
        Channel.CALL: _tr("On call with {0}"),
        Channel.EMAIL: _tr("E-mail from {0}") if comes else _tr("E-mail to {0}"),
        Channel.CHAT: _tr("Chat with {0}"),
        Channel.TEXT: _tr("Text from {0}") if comes else _tr("Text to {0}"),
        Channel.SOCIAL: _tr("Message from {0}") if comes else _tr("Message to {0}"),
        Channel.IN_PERSON: _tr("Talking with {0}"),
        Channel.LETTER: _tr("Letter from {0}") if comes else _tr("Letter to {0}"),
        Channel.NOTE: _tr("Note about {0}"),
    }
    return words[call.channel]


def _unknown(call: OpenCall) -> str:
    if call.channel is Channel.NOTE:
        return _tr("Quick note")
    if call.channel is Channel.CALL and call.direction is Direction.IN:
        return _tr("Who is calling?")
    return _tr("Who is it?")


def tab_name(call: OpenCall) -> str:
    """Short enough for a tab."""
    if call.name.strip():
        return " ".join(call.name.split())
    return call.first_words() or _unknown(call)


def clock_text(call: OpenCall, now: datetime) -> str:
    """`03:12` of a call that is being had; how long it took where somebody said; empty for what has no clock."""
    if call.clock.typed is not None:
        return duration_words(call.clock.typed)
    return clock_of(call.clock.elapsed(now)) if runs(call) else ""


def runs(call: OpenCall) -> bool:
    """Whether its length is what its clock says. A call that is written down later was not measured."""
    return call.channel is Channel.CALL and not call.start.strip()


def state_words(call: OpenCall, now: datetime, kept: Kept) -> str:
    """The line under the title."""
    parts = [_way(call), clock_text(call, now)]
    if runs(call) and call.clock.is_paused and call.clock.typed is None:
        parts.append(_tr("stopped"))
    parts.append(shortened(outcome_words(call.outcome, call.own_outcome), _OUTCOME_CHARACTERS))
    if call.effort is not None:
        parts.append(_tr("effort {0}").format(call.effort))
    parts.append({Kept.YES: _tr("draft saved"), Kept.SOON: _tr("saving…"), Kept.NO: _tr("not saved")}[kept])
    return " · ".join(part for part in parts if part)


def _way(call: OpenCall) -> str:
    if call.channel is Channel.NOTE:
        return ""
    return _tr("incoming") if call.direction is Direction.IN else _tr("outgoing")
