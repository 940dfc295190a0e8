"""What happened to a promise, in sentences. Pure: the clock and the zone come in."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from advocate.domain.promise import Due, PromiseState
from advocate.domain.promise_history import PromiseEvent, PromiseStep
from ui.promises.words import as_sentence, told_words
from ui.tokens import Meaning
from ui.wording.time_words import due_words, moment_words


class Told(NamedTuple):
    """One event: what happened, when and by whom, and what belongs to it, line by line; meaning: its colour."""

    title: str
    when: str
    lines: tuple[str, ...]
    meaning: Meaning = "neutral"


def event_told(event: PromiseEvent, now: datetime, zone: str, words: str = "") -> Told:
    """words: those of the promise as they stand over it, which need not be said again."""
    when = moment_words(event.at, now, zone)
    title, meaning = _title(event, now, zone)
    lines = (
        _differences(event, now, zone, words) if event.step in (PromiseStep.MADE, PromiseStep.CHANGED) else []
    )
    lines += [as_sentence(event.reason)] if event.reason else []
    lines += [told_words(event.told)] if event.told else []
    return Told(title, f"{event.by} · {when}" if event.by else when, tuple(lines), meaning)


def _title(event: PromiseEvent, now: datetime, zone: str) -> tuple[str, Meaning]:
    if event.step is PromiseStep.MOVED and event.due is not None:
        return _moved(event.due, event.state, now, zone)
    if event.step is PromiseStep.ENDED:
        return _ended(event)
    until = moment_words(event.until, now, zone) if event.until is not None else ""
    return {
        PromiseStep.MADE: _tr("Promised"),
        PromiseStep.CHANGED: _tr("Changed"),
        PromiseStep.TOLD: _tr("Its owner was reminded"),
        PromiseStep.PUT_OFF: _tr("Reminder put off until {0}").format(until),
        PromiseStep.REOPENED: _tr("Opened again"),
    }.get(event.step, ""), "neutral"


def _moved(
    due: tuple[Due | None, Due], state: PromiseState | None, now: datetime, zone: str
) -> tuple[str, Meaning]:
    before, after = (due_words(each, now, zone) if each is not None else "" for each in due)
    if state is PromiseState.RENEGOTIATED:
        return _tr("Moved, as agreed, from {0} to {1}").format(before, after), "neutral"
    return _tr("Broken, and promised anew: not {0}, but {1}").format(before, after), "late"


def _ended(event: PromiseEvent) -> tuple[str, Meaning]:
    if event.state is PromiseState.KEPT:
        return (_tr("Kept late"), "due") if event.is_late else (_tr("Kept"), "kept")
    if event.state is PromiseState.BROKEN:
        return _tr("Could not be kept"), "late"
    if event.state is PromiseState.RENEGOTIATED:
        return _tr("Moved, as agreed"), "neutral"
    return _tr("Released"), "neutral"


def _differences(event: PromiseEvent, now: datetime, zone: str, words: str) -> list[str]:
    """From what to what; of what was just made, only what was said."""
    lines: list[str] = []
    if event.words not in (None, ("", words)):
        lines.append(_from_to(*(as_sentence(each) for each in event.words)))
    if event.due is not None:
        before, after = (due_words(each, now, zone) if each is not None else "" for each in event.due)
        lines.append(_tr("For {0}").format(_from_to(before, after)))
    if event.owner is not None:
        was, became = (each or _tr("nobody") for each in event.owner)
        lines.append(_tr("{0} keeps it, not {1} any more").format(became, was))
    if event.is_reminded_otherwise:
        lines.append(_tr("Reminders at other times"))
    return lines


def _from_to(before: str, after: str) -> str:
    return _tr("{0} (before: {1})").format(after, before) if before else after


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseHistory", text)
