"""What can be done with a contact while it is written down in its strip at the window's foot."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import CALL, Act


def _inside(key: str, words: str, *keys: str) -> Act:
    """A key of a field of the strip, with Alt, or the Mac's Control, where Alt writes letters. It stays as it is."""
    return Act(
        key=key,
        words=words,
        group=CALL,
        keys=tuple(f"Alt+{letter}" for letter in keys),
        mac_keys=tuple(f"Meta+{letter}" for letter in keys),
        is_fixed=True,
        in_find=False,
    )


CALL_ACTS: tuple[Act, ...] = (
    Act(
        key="call.back",
        words=str(QT_TRANSLATE_NOOP("acts", "Back to what is being written down")),
        group=CALL,
        keys=("F8",),
        also=str(QT_TRANSLATE_NOOP("acts", "strip draft open call")),
    ),
    Act(
        key="call.switch",
        words=str(QT_TRANSLATE_NOOP("acts", "To the first open contact, the second, and so on to 9")),
        group=CALL,
        keys=tuple(f"Ctrl+{figure}" for figure in range(1, 10)),
        mac_keys=tuple(f"Meta+{figure}" for figure in range(1, 10)),
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key="call.brief",
        words=str(QT_TRANSLATE_NOOP("acts", "The brief beside the page: show it, or fold it away")),
        group=CALL,
        keys=("Ctrl+B",),
        also=str(QT_TRANSLATE_NOOP("acts", "who is it panel known promises case")),
    ),
    Act(
        key="call.put_away",
        words=str(QT_TRANSLATE_NOOP("acts", "Put away without saving")),
        group=CALL,
        keys=("Ctrl+Shift+Backspace",),
        also=str(QT_TRANSLATE_NOOP("acts", "drop discard throw away draft")),
    ),
    Act(
        key="call.save_kept",
        words=str(QT_TRANSLATE_NOOP("acts", "Save the call that a promise asked for: the promise is kept")),
        group=CALL,
        keys=("Ctrl+Shift+Return",),
        in_find=False,
    ),
    _inside("call.text", str(QT_TRANSLATE_NOOP("acts", "What was said")), "N"),
    _inside("call.say_so", str(QT_TRANSLATE_NOOP("acts", "Write it as the hint below the text says")), "S"),
    _inside("call.never_say", str(QT_TRANSLATE_NOOP("acts", "Never hint at these words again")), "X"),
    _inside(
        "call.case", str(QT_TRANSLATE_NOOP("acts", "A new case for it; then, what the case is called")), "E"
    ),
    _inside("call.whom", str(QT_TRANSLATE_NOOP("acts", "Who it is")), "W"),
    _inside("call.more", str(QT_TRANSLATE_NOOP("acts", "The whole form, or less of it")), "M"),
    _inside("call.how", str(QT_TRANSLATE_NOOP("acts", "Call, e-mail, in person …")), "C"),
    _inside("call.direction", str(QT_TRANSLATE_NOOP("acts", "Incoming or outgoing")), "D"),
    _inside("call.clock", str(QT_TRANSLATE_NOOP("acts", "Stop the clock, or let it go on")), "T"),
    _inside("call.guide", str(QT_TRANSLATE_NOOP("acts", "Tick the next step of the call guide")), "G"),
    _inside(
        "call.guide_back",
        str(QT_TRANSLATE_NOOP("acts", "Take the last tick of the call guide back")),
        "Shift+G",
    ),
    _inside("call.promise", str(QT_TRANSLATE_NOOP("acts", "What is promised")), "P"),
    _inside("call.outcome", str(QT_TRANSLATE_NOOP("acts", "How it ended")), "O"),
    _inside("call.ends_resolved", str(QT_TRANSLATE_NOOP("acts", "It ended: resolved")), "R"),
    _inside("call.ends_call_again", str(QT_TRANSLATE_NOOP("acts", "It ended: call again")), "A"),
    _inside("call.ends_no_answer", str(QT_TRANSLATE_NOOP("acts", "It ended: no answer")), "Q"),
    _inside("call.ends_voicemail", str(QT_TRANSLATE_NOOP("acts", "It ended: voicemail")), "V"),
    _inside("call.ends_passed_on", str(QT_TRANSLATE_NOOP("acts", "It ended: passed on")), "F"),
    _inside("call.ends_open", str(QT_TRANSLATE_NOOP("acts", "It ended: still open")), "U"),
    _inside(
        "call.ends_own",
        str(QT_TRANSLATE_NOOP("acts", "It ended: the first, second or third of the team's own outcomes")),
        *"890",
    ),
    _inside("call.began", str(QT_TRANSLATE_NOOP("acts", "When it began")), "B"),
    _inside("call.took", str(QT_TRANSLATE_NOOP("acts", "How long it took")), "K"),
    _inside("call.title", str(QT_TRANSLATE_NOOP("acts", "Its title")), "I"),
    _inside("call.delight", str(QT_TRANSLATE_NOOP("acts", "A moment of delight")), "J"),
    _inside(
        "call.effort",
        str(QT_TRANSLATE_NOOP("acts", "How hard it was for them, 1 to 7")),
        *(str(figure) for figure in range(1, 8)),
    ),
)
