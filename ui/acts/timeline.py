"""What can be done with what happened."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import TIMELINE, Act

TIMELINE_ACTS: tuple[Act, ...] = (
    Act(
        key="timeline.find",
        words=str(QT_TRANSLATE_NOOP("acts", "Find in the timeline")),
        group=TIMELINE,
        keys=("Ctrl+F",),
        place="customer",
    ),
)
