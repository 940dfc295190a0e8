"""How a handoff is said where it waits: to whom, for how long, and what becomes of its promises. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.handoff import Handoff
from advocate.domain.ids import MemberId
from ui.promises.words import shown_words
from ui.reader import Reader
from ui.wording.time_words import ago_words, rough_words
from ui.wording.times import exact_words


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("handoffs", text, "", count)


def from_words(handoff: Handoff, reader: Reader) -> str:
    """`from Priya, 2 h ago`; with the department, where it was given to one."""
    when = ago_words(handoff.offered_at, reader.now, reader.zone)
    said = _tr("from {0}, {1}").format(handoff.from_name or _tr("somebody"), when)
    if handoff.to_member_id is None:
        return _tr("to {0}, {1}").format(handoff.to_name, said)
    return said


def waiting_words(handoff: Handoff, reader: Reader) -> str:
    """`Waiting for Lena to accept, for 3 days`; just now without how long."""
    waiting = handoff.waiting(reader.now)
    if waiting.total_seconds() < 60:
        return _tr("Waiting for {0} to accept").format(handoff.to_name)
    return _tr("Waiting for {0} to accept, for {1}").format(handoff.to_name, rough_words(waiting))


def returned_words(handoff: Handoff, reader: Reader) -> str:
    """`Lena returned it, 20 min ago`."""
    at = handoff.answered_at or handoff.offered_at
    name = handoff.answered_by_name or handoff.to_name
    return _tr("{0} returned it, {1}").format(name, ago_words(at, reader.now, reader.zone))


def promise_lines(handoff: Handoff, me: MemberId | None) -> tuple[str, ...]:
    """A line for each promise: `Goes along: call back with the price`, `Stays with Priya: …`."""
    lines: list[str] = []
    for each in handoff.promises:
        words = shown_words(each.promise)
        if each.is_moved:
            lines.append(_tr("Goes along: {0}").format(words))
            continue
        owner = _tr("you") if each.promise.owner_id == me else each.promise.owner_name
        said = _tr("Stays with {0}: {1}").format(owner, words) if owner else _tr("Stays: {0}").format(words)
        lines.append(said)
    return tuple(lines)


def exact_moments(handoff: Handoff, zone: str) -> str:
    """For tooltips: when it was given, and answered."""
    lines = [_tr("Given {0}").format(exact_words(handoff.offered_at, zone))]
    if handoff.answered_at is not None:
        lines.append(_tr("Answered {0}").format(exact_words(handoff.answered_at, zone)))
    return "\n".join(lines)
