"""What can be done in the list of ambassador notes. Single letters work while the list has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import NOTES, Act


def _in_list(key: str, words: str, *keys: str, means: str = "") -> Act:
    """For the line that has the keyboard, so nothing that Find could offer."""
    return Act(key=key, words=words, group=NOTES, keys=keys, place="notes", in_find=False, means=means)


NOTES_ACTS: tuple[Act, ...] = (
    Act(
        key="notes.write",
        words=str(QT_TRANSLATE_NOOP("acts", "Write a note to a department")),
        group=NOTES,
        keys=("Ctrl+Shift+M",),
        means="a note for a department",
        place="notes",
        also=str(QT_TRANSLATE_NOOP("acts", "new request ask a department for a change")),
    ),
    _in_list("notes.answer", str(QT_TRANSLATE_NOOP("acts", "Answer")), "A", means="answer"),
    _in_list("notes.read", str(QT_TRANSLATE_NOOP("acts", "Mark as read")), "M", means="read"),
    _in_list("notes.customer", str(QT_TRANSLATE_NOOP("acts", "Open the customer")), "O", means="open"),
    _in_list(
        "notes.give",
        str(QT_TRANSLATE_NOOP("acts", "Give it to another department")),
        "G",
        means="give",
    ),
    _in_list(
        "notes.group_up",
        str(QT_TRANSLATE_NOOP("acts", "Move to the group above")),
        "Ctrl+Shift+Up",
        means="to the group above",
    ),
    _in_list(
        "notes.group_down",
        str(QT_TRANSLATE_NOOP("acts", "Move to the group below")),
        "Ctrl+Shift+Down",
        means="to the group below",
    ),
)
