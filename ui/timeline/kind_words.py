"""What the kinds of entries are called, and their icons: calls in and out, mails, notes, files and their sizes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from advocate.domain.interaction import Channel, Direction, Outcome

translate = QCoreApplication.translate

_ICONS = {
    Channel.EMAIL: "mail",
    Channel.CHAT: "message-circle",
    Channel.TEXT: "message-square",
    Channel.SOCIAL: "share-2",
    Channel.IN_PERSON: "users",
    Channel.LETTER: "file-text",
    Channel.NOTE: "square-pen",
}
_FILE_ICONS = (
    ("image/", "image"),
    ("message/", "mail"),
    ("text/", "file-text"),
    ("application/pdf", "file-text"),
    ("application/msword", "file-text"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml", "file-text"),
    ("application/vnd.oasis.opendocument.text", "file-text"),
)


def channel_words(channel: Channel, direction: Direction) -> str:
    """`Call in`, `E-mail out`."""
    names = {
        Channel.CALL: (translate("entries", "Call in"), translate("entries", "Call out")),
        Channel.EMAIL: (translate("entries", "E-mail in"), translate("entries", "E-mail out")),
        Channel.CHAT: (translate("entries", "Chat in"), translate("entries", "Chat out")),
        Channel.TEXT: (translate("entries", "Text message in"), translate("entries", "Text message out")),
        Channel.SOCIAL: (translate("entries", "Social media in"), translate("entries", "Social media out")),
        Channel.IN_PERSON: (translate("entries", "In person"), translate("entries", "In person")),
        Channel.LETTER: (translate("entries", "Letter in"), translate("entries", "Letter out")),
        Channel.NOTE: (translate("entries", "Note"), translate("entries", "Note")),
    }
    return names[channel][0 if direction is Direction.IN else 1]


def channel_icon(channel: Channel, direction: Direction) -> str:
    if channel is Channel.CALL:
        return "phone-incoming" if direction is Direction.IN else "phone-outgoing"
    return _ICONS[channel]


def outcome_words(outcome: Outcome, own_outcome: str) -> str:
    """Empty where nobody said how it ended; own_outcome: the words of one of the team's own."""
    return {
        Outcome.OPEN: "",
        Outcome.RESOLVED: translate("entries", "resolved"),
        Outcome.CALL_AGAIN: translate("entries", "call again"),
        Outcome.NO_ANSWER: translate("entries", "no answer"),
        Outcome.VOICEMAIL: translate("entries", "voicemail"),
        Outcome.PASSED_ON: translate("entries", "passed on"),
        Outcome.ABANDONED: translate("entries", "broken off"),
        Outcome.OWN: own_outcome,
    }[outcome]


def file_icon(media_type: str) -> str:
    return next((icon for start, icon in _FILE_ICONS if media_type.startswith(start)), "paperclip")


def size_words(size: int) -> str:
    """`240 KB`, `3.4 MB`, in the locale's figures."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def first_words(text: str, most: int = 60) -> str:
    """The beginning of a text in one line."""
    return shortened(" ".join(text[: 4 * most].split()), most)


def shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
