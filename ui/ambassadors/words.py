"""What an ambassador note's standing is called on screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from advocate.domain.ambassador_note import AmbassadorNote, NoteState
from advocate.domain.ids import MemberId
from ui.wording.time_words import ago_words
from ui.wording.times import exact_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("AmbassadorNote", text)


def sent_words(note: AmbassadorNote, now: datetime, zone: str, me: MemberId | None = None) -> str:
    """`Lena Ortiz, 20 min ago`; `you, 20 min ago` to who wrote it."""
    when = ago_words(note.sent_at, now, zone)
    name = _tr("you") if me is not None and note.from_id == me else note.from_name
    return _tr("{0}, {1}").format(name, when) if name else when


def to_words(note: AmbassadorNote, me: MemberId | None = None) -> str:
    """`to Purchasing`; `to you` to who should answer it."""
    is_mine = me is not None and note.to_member_id == me
    return _tr("to you") if is_mine else _tr("to {0}").format(note.to_name)


def short_state(note: AmbassadorNote) -> str:
    """For a chip: `waiting`, `read`, `answered`."""
    return {
        NoteState.SENT: _tr("waiting"),
        NoteState.READ: _tr("read"),
        NoteState.ANSWERED: _tr("answered"),
    }[note.state]


def exact_moments(note: AmbassadorNote, zone: str) -> str:
    """For tooltips: when it was sent, read and answered."""
    lines = [_tr("Sent {0}").format(exact_words(note.sent_at, zone))]
    if note.read_at is not None:
        lines.append(_tr("Read {0}").format(exact_words(note.read_at, zone)))
    if note.answered_at is not None:
        lines.append(_tr("Answered {0}").format(exact_words(note.answered_at, zone)))
    return "\n".join(lines)


def state_words(note: AmbassadorNote, now: datetime, zone: str) -> str:
    """`not read yet`, `read by Sam, today 09:05`, `answered by Sam, today 09:20`."""
    if note.state is NoteState.SENT:
        return _tr("not read yet")
    is_answered = note.state is NoteState.ANSWERED
    name = note.answered_by_name if is_answered else note.read_by_name
    at = (note.answered_at if is_answered else note.read_at) or note.sent_at
    said = _tr("answered by {0}, {1}") if is_answered else _tr("read by {0}, {1}")
    return said.format(name or _tr("somebody"), ago_words(at, now, zone))
