"""What channels, directions, outcomes and efforts are called on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.interaction import Channel, Direction, Outcome


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contact", text)


def channels() -> list[tuple[str, str]]:
    """(key, label) of every channel, in the order of the chips."""
    return [
        (Channel.CALL, _tr("Call")),
        (Channel.EMAIL, _tr("E-mail")),
        (Channel.CHAT, _tr("Chat")),
        (Channel.TEXT, _tr("Text")),
        (Channel.SOCIAL, _tr("Social")),
        (Channel.IN_PERSON, _tr("In person")),
        (Channel.LETTER, _tr("Letter")),
        (Channel.NOTE, _tr("Note")),
    ]


def directions() -> list[tuple[str, str]]:
    return [(Direction.IN, _tr("Incoming")), (Direction.OUT, _tr("Outgoing"))]


def outcomes(kept: Outcome = Outcome.OPEN) -> list[tuple[str, str]]:
    """(key, label) of how a contact may end; one that only imports know is offered where it is `kept` already."""
    offered = [
        (Outcome.OPEN, _tr("Still open")),
        (Outcome.RESOLVED, _tr("Resolved")),
        (Outcome.CALL_AGAIN, _tr("Call again")),
        (Outcome.NO_ANSWER, _tr("No answer")),
        (Outcome.VOICEMAIL, _tr("Voicemail")),
        (Outcome.PASSED_ON, _tr("Passed on")),
    ]
    if kept is Outcome.ABANDONED:
        offered.append((Outcome.ABANDONED, _tr("Broken off")))
    return [(key.value, label) for key, label in offered]


def effort_words(effort: int | None) -> str:
    """What a figure of effort means to people; empty when nobody said."""
    words = (
        _tr("very easy"),
        _tr("easy"),
        _tr("rather easy"),
        _tr("in between"),
        _tr("rather hard"),
        _tr("hard"),
        _tr("very hard"),
    )
    return words[effort - 1] if effort else ""
