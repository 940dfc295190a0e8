"""What can be done in the list of ambassador notes. Single letters work while the list has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import NOTES, Act


def _in_list(key: str, words: str, *keys: str) -> Act:
    """For the line that has the keyboard, so nothing that Find could offer."""
    return Act(key=key, words=words, group=NOTES, keys=keys, place="notes", in_find=False)


NOTES_ACTS: tuple[Act, ...] = (
    Act(
        key="notes.write",
        words=str(QT_TRANSLATE_NOOP("acts", "Write a note to a department")),
        group=NOTES,
        keys=("Ctrl+Shift+A",),
        place="notes",
    ),
    _in_list("notes.answer", str(QT_TRANSLATE_NOOP("acts", "Answer")), "A"),
    _in_list("notes.read", str(QT_TRANSLATE_NOOP("acts", "Mark as read")), "M"),
    _in_list("notes.customer", str(QT_TRANSLATE_NOOP("acts", "Open the customer")), "C"),
    _in_list("notes.give", str(QT_TRANSLATE_NOOP("acts", "Give it to another department")), "G"),
    _in_list("notes.group_up", str(QT_TRANSLATE_NOOP("acts", "Move to the group above")), "Ctrl+Shift+Up"),
    _in_list(
        "notes.group_down", str(QT_TRANSLATE_NOOP("acts", "Move to the group below")), "Ctrl+Shift+Down"
    ),
)
