"""The keys of fields, overlays and lists, which are the same everywhere and stay as they are."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import TEXT, Act

TEXT_ACTS: tuple[Act, ...] = (
    Act(
        key="text.keep",
        words=str(QT_TRANSLATE_NOOP("acts", "Keep what was typed")),
        group=TEXT,
        keys=("Ctrl+Return",),
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key="text.leave",
        words=str(QT_TRANSLATE_NOOP("acts", "Close, or leave it as it was")),
        group=TEXT,
        keys=("Esc",),
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key="text.accept",
        words=str(QT_TRANSLATE_NOOP("acts", "Accept the hint under the text")),
        group=TEXT,
        keys=("Tab",),
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key="list.open",
        words=str(QT_TRANSLATE_NOOP("acts", "Open the line of a list")),
        group=TEXT,
        keys=("Return",),
        is_fixed=True,
        in_find=False,
    ),
)
