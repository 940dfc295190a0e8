"""What can be done with what happened. Single letters work while the timeline has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import TIMELINE, Act

_PLACE = "customer"


def _in_list(key: str, words: str, *keys: str, fixed: bool = False, means: str = "") -> Act:
    """For the entry that has the keyboard, so nothing that Find could offer."""
    return Act(
        key=key,
        words=words,
        group=TIMELINE,
        keys=keys,
        place=_PLACE,
        is_fixed=fixed,
        in_find=False,
        means=means,
    )


TIMELINE_ACTS: tuple[Act, ...] = (
    Act(
        key="timeline.find",
        words=str(QT_TRANSLATE_NOOP("acts", "Find in the timeline")),
        group=TIMELINE,
        keys=("Ctrl+F",),
        place=_PLACE,
        means="find here",
    ),
    Act(
        key="timeline.find_next",
        words=str(QT_TRANSLATE_NOOP("acts", "The next place found")),
        group=TIMELINE,
        keys=("F3",),
        mac_keys=("Ctrl+G",),
        place=_PLACE,
        in_find=False,
    ),
    Act(
        key="timeline.find_previous",
        words=str(QT_TRANSLATE_NOOP("acts", "The place found before")),
        group=TIMELINE,
        keys=("Shift+F3",),
        mac_keys=("Ctrl+Shift+G",),
        place=_PLACE,
        in_find=False,
    ),
    Act(
        key="timeline.attach",
        words=str(QT_TRANSLATE_NOOP("acts", "Add a file")),
        group=TIMELINE,
        keys=("Ctrl+Shift+D",),
        place=_PLACE,
    ),
    Act(
        key="timeline.expand_all",
        words=str(QT_TRANSLATE_NOOP("acts", "Show all of every entry, or its first lines")),
        group=TIMELINE,
        keys=("F9",),
        place=_PLACE,
        means="more or less",
    ),
    _in_list(
        "timeline.open",
        str(QT_TRANSLATE_NOOP("acts", "What can be done with the entry")),
        "Return",
        fixed=True,
    ),
    _in_list(
        "timeline.expand",
        str(QT_TRANSLATE_NOOP("acts", "Show all of the entry, or its first lines")),
        "Space",
        fixed=True,
    ),
    _in_list(
        "timeline.copy",
        str(QT_TRANSLATE_NOOP("acts", "Copy the entry as text")),
        "Ctrl+C",
        fixed=True,
        means="copy",
    ),
    _in_list("timeline.reply", str(QT_TRANSLATE_NOOP("acts", "Reply to the entry")), "A", means="answer"),
    _in_list("timeline.correct", str(QT_TRANSLATE_NOOP("acts", "Correct the entry")), "E", means="edit"),
    _in_list(
        "timeline.wordings",
        str(QT_TRANSLATE_NOOP("acts", "Its earlier wordings, or how its promise went")),
        "W",
        means="what was before",
    ),
    _in_list("timeline.keep", str(QT_TRANSLATE_NOOP("acts", "Keep its promise")), "K", means="kept"),
    _in_list("timeline.pin", str(QT_TRANSLATE_NOOP("acts", "Pin the entry on top, or unpin it")), "P"),
    _in_list("timeline.case", str(QT_TRANSLATE_NOOP("acts", "Put the entry in a case")), "I"),
    _in_list("timeline.file", str(QT_TRANSLATE_NOOP("acts", "Open its file")), "O", means="open"),
    _in_list("timeline.answered", str(QT_TRANSLATE_NOOP("acts", "Go to what it replies to")), "J"),
    Act(
        key="timeline.remove",
        words=str(QT_TRANSLATE_NOOP("acts", "Remove the entry")),
        group=TIMELINE,
        keys=("Del",),
        mac_keys=("Backspace", "Del"),
        place=_PLACE,
        means="remove",
        in_find=False,
    ),
    _in_list(
        "timeline.paste",
        str(QT_TRANSLATE_NOOP("acts", "Add the picture or file that was copied")),
        "Ctrl+V",
        means="paste",
    ),
    _in_list("timeline.day_older", str(QT_TRANSLATE_NOOP("acts", "To the day before")), "Ctrl+Down"),
    _in_list("timeline.day_newer", str(QT_TRANSLATE_NOOP("acts", "To the day after")), "Ctrl+Up"),
    _in_list("timeline.week_older", str(QT_TRANSLATE_NOOP("acts", "A week back")), "Ctrl+PgDown"),
    _in_list("timeline.week_newer", str(QT_TRANSLATE_NOOP("acts", "A week on")), "Ctrl+PgUp"),
    _in_list("timeline.filter", str(QT_TRANSLATE_NOOP("acts", "Choose which entries are shown")), "F"),
)
