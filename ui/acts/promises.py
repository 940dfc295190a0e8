"""What can be done in the list of promises."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import PROMISES, Act

PROMISES_ACTS: tuple[Act, ...] = (
    Act(
        key="promise.make",
        words=str(QT_TRANSLATE_NOOP("acts", "Make a promise")),
        group=PROMISES,
        keys=("Ctrl+Shift+P",),
        place="promises",
    ),
)
