"""What can be done with a promise on its customer's page: on its card, and on its entry in the timeline.

K and W stand in the table of the timeline, where they do the same with other entries, too.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import CUSTOMER, Act


def _on_promise(key: str, words: str, keys: str, *, means: str) -> Act:
    """For the promise that has the keyboard, so nothing that Find could offer."""
    return Act(
        key=key, words=words, group=CUSTOMER, keys=(keys,), place="customer", in_find=False, means=means
    )


OPEN_PROMISE_ACTS: tuple[Act, ...] = (
    _on_promise(
        "open.snooze", str(QT_TRANSLATE_NOOP("acts", "Put the promise’s reminder off")), "S", means="snooze"
    ),
    _on_promise(
        "open.move", str(QT_TRANSLATE_NOOP("acts", "Another time for the promise")), "R", means="another time"
    ),
    _on_promise(
        "open.call", str(QT_TRANSLATE_NOOP("acts", "Log a call about the promise")), "L", means="log"
    ),
    _on_promise(
        "open.due",
        str(QT_TRANSLATE_NOOP("acts", "Put the promise’s time right, which was written down wrongly")),
        "D",
        means="due",
    ),
    _on_promise(
        "open.give",
        str(QT_TRANSLATE_NOOP("acts", "Give the promise to a colleague or department")),
        "G",
        means="give",
    ),
    _on_promise(
        "open.change",
        str(QT_TRANSLATE_NOOP("acts", "Change the promise’s words, time or owner")),
        "C",
        means="change",
    ),
    _on_promise("open.release", str(QT_TRANSLATE_NOOP("acts", "Release the promise")), "X", means="release"),
    _on_promise(
        "open.break", str(QT_TRANSLATE_NOOP("acts", "Could not keep the promise")), "B", means="broken"
    ),
    _on_promise(
        "open.reopen", str(QT_TRANSLATE_NOOP("acts", "Open the promise again")), "U", means="open again"
    ),
    _on_promise(
        "open.stop",
        str(QT_TRANSLATE_NOOP("acts", "Stop a promise that repeats")),
        "Q",
        means="stop repeating",
    ),
)
