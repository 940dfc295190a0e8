"""What reminders say: one by its words, several as a list, and a locked vault without a word of whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from advocate.domain.reminder import Notice
from ui.notices.telling import Choice, Telling
from ui.promises.words import shown_words
from ui.wording.time_words import due_words, late_words
from ui.wording.zone_words import there_words

MOST_NAMED = 3
_JUST_NOW = timedelta(minutes=2)
"""So little late is not called late: the computer may have taken its time."""


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("notices", words, None, count)


def one(notice: Notice, now: datetime, zone: str) -> Telling:
    """zone: the reader's."""
    promise = notice.promise
    title, said, whom = _when(notice, now, zone), shown_words(promise), promise.customer_name
    return Telling(
        title=title,
        body="\n".join(each for each in (said, whom, there_words(promise.due, now, zone)) if each),
        sentence=f"{title}: {said} · {whom}",
        choices=(
            (Choice.KEPT, _tr("Kept")),
            (Choice.SNOOZE, _tr("Snooze 10 minutes")),
            (Choice.OPEN, _tr("Open")),
        ),
        click=Choice.OPEN,
    )


def several(notices: Sequence[Notice], count: int) -> Telling:
    """notices: the first of them, count: of all."""
    return _list(_tr("%Ln promise(s) want to be kept", count), notices, count)


def away(notices: Sequence[Notice], count: int, now: datetime, zone: str) -> Telling:
    """What came while nobody could be told, or was told and is not answered yet."""
    title = _tr("While you were away: %Ln reminder(s)", count)
    if count > 1:
        return _list(title, notices, count)
    single = one(notices[0], now, zone)
    return replace(
        single, title=title, body=f"{single.title}: {single.body}", sentence=f"{title} · {single.sentence}"
    )


def locked() -> Telling:
    """For whoever stands at the screen: never for whom, nor what."""
    title, body = _tr("Something is due in Advocate."), _tr("Unlock to see it.")
    return Telling(
        title=title,
        body=body,
        sentence=f"{title} {body}",
        choices=((Choice.SHOW, _tr("Open Advocate")),),
        click=Choice.SHOW,
    )


def had_ended() -> Telling:
    """An answer that came too late."""
    title, body = _tr("That promise had ended already."), _tr("Nothing was changed.")
    return Telling(title=title, body=body, sentence=f"{title} {body}")


def not_done(message: str, hint: str) -> Telling:
    return Telling(title=message, body=hint, sentence=f"{message} {hint}".strip())


def _when(notice: Notice, now: datetime, zone: str) -> str:
    due = notice.promise.due
    if now <= due.end:
        return _tr("Due {when}").format(when=due_words(due, now, zone))
    if now - due.end < _JUST_NOW:
        return _tr("Due just now")
    return _tr("Promise {late}").format(late=late_words(due, now))


def _list(title: str, notices: Sequence[Notice], count: int) -> Telling:
    named = notices[:MOST_NAMED]
    more = count - len(named)
    lines = [f"{shown_words(each.promise)} · {each.promise.customer_name}" for each in named]
    short = ", ".join(each.promise.customer_name for each in named)
    rest = _tr("and %Ln more", more) if more > 0 else ""
    show, snooze = (Choice.SHOW, _tr("Show")), (Choice.SNOOZE, _tr("Snooze 10 minutes"))
    return Telling(
        title=title,
        body="\n".join([*lines, rest] if rest else lines),
        sentence=f"{title} · {short} {rest}".rstrip(),
        # Told as a number, they are not all at hand: nobody puts off what they were not shown.
        choices=(show, snooze) if count <= len(notices) else (show,),
        click=Choice.SHOW,
    )
