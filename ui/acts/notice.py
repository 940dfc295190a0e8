"""What can be answered to a reminder that is told in the window, from wherever the keyboard is.

Keys with a letter would write it somewhere; these write nothing on any keyboard, so that a text goes on while they are pressed.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import EVERYWHERE, Act

OPEN, SNOOZE, KEEP = "notice.open", "notice.snooze", "notice.keep"


def _on_notice(key: str, words: str, keys: str) -> Act:
    """For the one in sight, over open overlays too, so nothing that Find could offer."""
    return Act(key=key, words=words, group=EVERYWHERE, keys=(keys,), is_always=True, in_find=False)


NOTICE_ACTS: tuple[Act, ...] = (
    _on_notice(OPEN, str(QT_TRANSLATE_NOOP("acts", "Open what a reminder in the window is about")), "F7"),
    _on_notice(
        SNOOZE, str(QT_TRANSLATE_NOOP("acts", "Put a reminder in the window off by 10 minutes")), "Shift+F7"
    ),
    _on_notice(
        KEEP, str(QT_TRANSLATE_NOOP("acts", "Kept: what a reminder in the window is about")), "Ctrl+F7"
    ),
)
