"""What can be done with a promise: the key of each act and what it is called in a menu. Its letters stand in ui/acts."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from advocate.domain.promise import Promise, PromiseState

KEEP, SNOOZE, MOVE, CALL, CUSTOMER, ONLY, DUE, GIVE, CHANGE, RELEASE, BREAK, REOPEN, HISTORY, STOP = (
    "keep",
    "snooze",
    "move",
    "call",
    "customer",
    "only",
    "due",
    "give",
    "change",
    "release",
    "break",
    "reopen",
    "history",
    "stop",
)


class PromiseAct(NamedTuple):
    """several: it can be done with many at once; when_repeated: only with a time of what repeats; in_list: it is about the list
    of all promises, which does it itself."""

    key: str
    words: str
    when_open: bool = True
    when_ended: bool = False
    several: bool = False
    when_repeated: bool = False
    in_list: bool = False

    def label(self) -> str:
        return QCoreApplication.translate("promise acts", self.words)


TABLE: tuple[PromiseAct, ...] = (
    PromiseAct(KEEP, str(QT_TRANSLATE_NOOP("promise acts", "Kept")), several=True),
    PromiseAct(MOVE, str(QT_TRANSLATE_NOOP("promise acts", "Another time…")), several=True),
    PromiseAct(SNOOZE, str(QT_TRANSLATE_NOOP("promise acts", "Snooze…")), several=True),
    PromiseAct(CALL, str(QT_TRANSLATE_NOOP("promise acts", "Log a call…")), when_ended=True),
    PromiseAct(CUSTOMER, str(QT_TRANSLATE_NOOP("promise acts", "Open customer")), when_ended=True),
    PromiseAct(
        ONLY, str(QT_TRANSLATE_NOOP("promise acts", "Only this customer")), when_ended=True, in_list=True
    ),
    PromiseAct(GIVE, str(QT_TRANSLATE_NOOP("promise acts", "Give to…")), several=True),
    PromiseAct(CHANGE, str(QT_TRANSLATE_NOOP("promise acts", "Change words, time, owner…"))),
    PromiseAct(DUE, str(QT_TRANSLATE_NOOP("promise acts", "Put a wrong time right…")), several=True),
    PromiseAct(RELEASE, str(QT_TRANSLATE_NOOP("promise acts", "Release…")), several=True),
    PromiseAct(
        STOP, str(QT_TRANSLATE_NOOP("promise acts", "Stop repeating…")), when_ended=True, when_repeated=True
    ),
    PromiseAct(BREAK, str(QT_TRANSLATE_NOOP("promise acts", "Could not keep it…")), several=True),
    PromiseAct(
        REOPEN, str(QT_TRANSLATE_NOOP("promise acts", "Open again")), when_open=False, when_ended=True
    ),
    PromiseAct(HISTORY, str(QT_TRANSLATE_NOOP("promise acts", "How it went…")), when_ended=True),
)


def acts_for(promise: Promise | None, *, in_list: bool = False) -> tuple[PromiseAct, ...]:
    """What can be done with it. in_list: where all promises are listed."""
    if promise is None:
        return ()
    is_open, repeats = promise.state is PromiseState.OPEN, promise.cadence_id is not None
    here = (act for act in TABLE if (repeats or not act.when_repeated) and (in_list or not act.in_list))
    return tuple(act for act in here if (act.when_open if is_open else act.when_ended))


def can(act: str, promise: Promise | None) -> bool:
    return any(each.key == act for each in acts_for(promise))
