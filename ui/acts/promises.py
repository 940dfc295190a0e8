"""What can be done in the list of promises. Single letters work while the list has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import PROMISES, Act


def _in_list(key: str, words: str, *keys: str, means: str = "") -> Act:
    """For the line that has the keyboard, so nothing that Find could offer."""
    return Act(key=key, words=words, group=PROMISES, keys=keys, place="promises", in_find=False, means=means)


PROMISES_ACTS: tuple[Act, ...] = (
    Act(
        key="promise.make",
        words=str(QT_TRANSLATE_NOOP("acts", "Make a promise")),
        group=PROMISES,
        keys=("Ctrl+Shift+P",),
        means="promise",
        place="promises",
    ),
    Act(
        key="promises.find",
        words=str(QT_TRANSLATE_NOOP("acts", "Search the promises")),
        group=PROMISES,
        keys=("Ctrl+F",),
        means="find here",
        place="promises",
    ),
    Act(
        key="promises.sort",
        words=str(QT_TRANSLATE_NOOP("acts", "Put the promises in another order")),
        group=PROMISES,
        keys=("Ctrl+O",),
        place="promises",
    ),
    Act(
        key="promises.save_view",
        words=str(QT_TRANSLATE_NOOP("acts", "Save this view")),
        group=PROMISES,
        keys=("Ctrl+Shift+S",),
        means="save this view",
        place="promises",
    ),
    _in_list("promises.keep", str(QT_TRANSLATE_NOOP("acts", "Kept")), "K", means="kept"),
    _in_list(
        "promises.call", str(QT_TRANSLATE_NOOP("acts", "Log a call with the customer")), "L", means="log"
    ),
    _in_list("promises.only", str(QT_TRANSLATE_NOOP("acts", "Only this customer, or all again")), "V"),
    _in_list("promises.snooze", str(QT_TRANSLATE_NOOP("acts", "Put the reminder off")), "S", means="snooze"),
    _in_list("promises.move", str(QT_TRANSLATE_NOOP("acts", "Another time")), "R", means="another time"),
    _in_list(
        "promises.due",
        str(QT_TRANSLATE_NOOP("acts", "Put a time right that was written down wrongly")),
        "D",
        means="due",
    ),
    _in_list(
        "promises.give",
        str(QT_TRANSLATE_NOOP("acts", "Give it to a colleague or department")),
        "G",
        means="give",
    ),
    _in_list(
        "promises.change", str(QT_TRANSLATE_NOOP("acts", "Change words, time or owner")), "C", means="change"
    ),
    _in_list(
        "promises.release", str(QT_TRANSLATE_NOOP("acts", "Release: no longer wanted")), "X", means="release"
    ),
    _in_list("promises.break", str(QT_TRANSLATE_NOOP("acts", "Could not keep it")), "B", means="broken"),
    _in_list("promises.reopen", str(QT_TRANSLATE_NOOP("acts", "Open it again")), "U", means="open again"),
    _in_list(
        "promises.stop",
        str(QT_TRANSLATE_NOOP("acts", "Stop what repeats")),
        "Q",
        means="stop repeating",
    ),
    _in_list("promises.history", str(QT_TRANSLATE_NOOP("acts", "How it went")), "W", means="what was before"),
    _in_list("promises.mark", str(QT_TRANSLATE_NOOP("acts", "Choose the line, for many at once")), "Space"),
    _in_list(
        "promises.mark_all", str(QT_TRANSLATE_NOOP("acts", "Choose all lines")), "Ctrl+A", means="choose all"
    ),
    _in_list(
        "promises.group_up",
        str(QT_TRANSLATE_NOOP("acts", "Move to the group above")),
        "Ctrl+Shift+Up",
        means="to the group above",
    ),
    _in_list(
        "promises.group_down",
        str(QT_TRANSLATE_NOOP("acts", "Move to the group below")),
        "Ctrl+Shift+Down",
        means="to the group below",
    ),
)
