"""What the page Today can do with its lines. Single letters work while a line has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import TODAY, Act


def _on_line(key: str, words: str, keys: str, *, means: str = "") -> Act:
    """For the line that has the keyboard, so nothing that Find could offer."""
    return Act(key=key, words=words, group=TODAY, keys=(keys,), place="today", in_find=False, means=means)


TODAY_ACTS: tuple[Act, ...] = (
    Act(
        key="today.whose",
        words=str(QT_TRANSLATE_NOOP("acts", "Whose day: mine, my departments’, everyone’s")),
        group=TODAY,
        keys=("Ctrl+Shift+V",),
        place="today",
    ),
    Act(
        key="today.record",
        words=str(QT_TRANSLATE_NOOP("acts", "How this week’s promises were kept")),
        group=TODAY,
        place="today",
        also=str(QT_TRANSLATE_NOOP("acts", "record rate")),
    ),
    _on_line("today.keep", str(QT_TRANSLATE_NOOP("acts", "Kept")), "K", means="kept"),
    _on_line("today.call", str(QT_TRANSLATE_NOOP("acts", "Log a call with the customer")), "L", means="log"),
    _on_line("today.snooze", str(QT_TRANSLATE_NOOP("acts", "Put the reminder off")), "S", means="snooze"),
    _on_line("today.move", str(QT_TRANSLATE_NOOP("acts", "Another time")), "R", means="another time"),
    _on_line(
        "today.due",
        str(QT_TRANSLATE_NOOP("acts", "Put a time right that was written down wrongly")),
        "D",
        means="due",
    ),
    _on_line(
        "today.give",
        str(QT_TRANSLATE_NOOP("acts", "Give it to a colleague or department")),
        "G",
        means="give",
    ),
    _on_line(
        "today.change", str(QT_TRANSLATE_NOOP("acts", "Change words, time or owner")), "C", means="change"
    ),
    _on_line(
        "today.release", str(QT_TRANSLATE_NOOP("acts", "Release: no longer wanted")), "X", means="release"
    ),
    _on_line("today.break", str(QT_TRANSLATE_NOOP("acts", "Could not keep it")), "B", means="broken"),
    _on_line("today.stop", str(QT_TRANSLATE_NOOP("acts", "Stop what repeats")), "Q", means="stop repeating"),
    _on_line("today.history", str(QT_TRANSLATE_NOOP("acts", "How it went")), "W", means="what was before"),
    _on_line("today.sort", str(QT_TRANSLATE_NOOP("acts", "Give a quick note a home: say whose it is")), "H"),
    _on_line("today.edit", str(QT_TRANSLATE_NOOP("acts", "Edit a quick note")), "E", means="edit"),
    _on_line("today.remove", str(QT_TRANSLATE_NOOP("acts", "Remove a quick note")), "Del", means="remove"),
    _on_line(
        "today.answer",
        str(QT_TRANSLATE_NOOP("acts", "Answer a note, or help that was asked for")),
        "A",
        means="answer",
    ),
    _on_line(
        "today.read",
        str(QT_TRANSLATE_NOOP("acts", "Mark as read: a note, or what came back")),
        "M",
        means="read",
    ),
    _on_line("today.accept", str(QT_TRANSLATE_NOOP("acts", "Accept what was handed to you")), "Y"),
    _on_line("today.return", str(QT_TRANSLATE_NOOP("acts", "Return what was handed to you")), "N"),
    _on_line("today.take_back", str(QT_TRANSLATE_NOOP("acts", "Take back what you handed on")), "T"),
)
