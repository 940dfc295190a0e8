"""What a promise's standing is called on screen, and the chip that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from advocate.domain.ids import PromiseId
from advocate.domain.moment import local
from advocate.domain.promise import Promise, PromiseStanding, PromiseState
from advocate.domain.team import Member
from ui.painting import ChipSpec
from ui.tokens import Meaning
from ui.wording.befores import befores_words
from ui.wording.time_words import ago_words, clock_words, due_words, late_words, moment_words
from ui.wording.times import exact_due, exact_words
from ui.wording.zone_words import there_words

_MEANINGS: dict[PromiseStanding, Meaning] = {
    PromiseStanding.OPEN: "neutral",
    PromiseStanding.DUE_TODAY: "due",
    PromiseStanding.LATE: "late",
    PromiseStanding.KEPT: "kept",
    PromiseStanding.KEPT_LATE: "due",
    PromiseStanding.BROKEN: "late",
    PromiseStanding.RENEGOTIATED: "neutral",
    PromiseStanding.RELEASED: "neutral",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Promise", text)


def as_sentence(words: str) -> str:
    """As a sentence begins, however it was typed; only the first letter is touched."""
    return words[:1].upper() + words[1:]


def shown_words(promise: Promise) -> str:
    return as_sentence(promise.words)


def about_words(ids: Sequence[PromiseId], promise: Promise | None) -> str:
    """Over what is done with it: the customer and the words, or how many they are."""
    if promise is not None:
        return f"{promise.customer_name}: {shown_words(promise)}"
    return QCoreApplication.translate("Promise", "%Ln promises, all in one step", "", len(ids))


def standing_of(promise: Promise, now: datetime, zone: str) -> PromiseStanding:
    """What it is at that moment, in the reader's zone."""
    return promise.standing(now, local(now, zone).date(), zone)


def standing_chip(promise: Promise, now: datetime, zone: str) -> ChipSpec:
    """`21 h late`, `today 15:00`, `Fri 27 Nov`; or how it ended. zone: the reader's."""
    standing = standing_of(promise, now, zone)
    words = {
        PromiseStanding.LATE: lambda: late_words(promise.due, now),
        PromiseStanding.KEPT: lambda: _tr("kept"),
        PromiseStanding.KEPT_LATE: lambda: _tr("kept late"),
        PromiseStanding.BROKEN: lambda: _tr("broken"),
        PromiseStanding.RENEGOTIATED: lambda: _tr("moved, as agreed"),
        PromiseStanding.RELEASED: lambda: _tr("released"),
    }.get(standing, lambda: due_words(promise.due, now, zone))
    return ChipSpec(text=words(), meaning=_MEANINGS[standing])


def edge_of(promise: Promise, now: datetime, zone: str) -> Meaning | None:
    """The colour a card's edge has: only for what wants to be done."""
    meaning = standing_chip(promise, now, zone).meaning
    return meaning if promise.state is PromiseState.OPEN and meaning != "neutral" else None


def owner_words(promise: Promise, me: Member | None) -> str:
    """`you`, a colleague's or a department's name, or that nobody has it."""
    if me is not None and promise.owner_id == me.id:
        return _tr("you")
    return promise.owner_name or _tr("nobody yet")


def made_words(promise: Promise, now: datetime, zone: str, me: Member | None = None) -> str:
    """`promised by Priya Natarajan, Tue 10 Mar`; `promised by you` to the one who made it."""
    when = ago_words(promise.made_at, now, zone)
    if me is not None and promise.made_by == me.id:
        return _tr("promised by you, {0}").format(when)
    if not promise.made_by_name:
        return _tr("promised {0}").format(when)
    return _tr("promised by {0}, {1}").format(promise.made_by_name, when)


def put_off_words(promise: Promise, now: datetime, zone: str) -> str:
    """`snoozed until 14:00 · put off 3 times`; empty where its reminder never was."""
    put_off = promise.put_off
    if put_off is None:
        return ""
    parts: list[str] = []
    if put_off.until is not None and put_off.until > now:
        wall = local(put_off.until, zone)
        is_today = wall.date() == local(now, zone).date()
        when = clock_words(wall) if is_today else moment_words(put_off.until, now, zone)
        parts.append(_tr("snoozed until {0}").format(when))
    if put_off.times > 1 or not parts:
        parts.append(QCoreApplication.translate("Promise", "put off %Ln times", "", put_off.times))
    return " · ".join(parts)


def remind_words(promise: Promise) -> str:
    """`reminds an hour before`, `no reminder`; empty where it does as the team does."""
    if promise.remind is None:
        return ""
    return _tr("reminds {0}").format(befores_words(promise.remind)) if promise.remind else _tr("no reminder")


def told_parts(promise: Promise, now: datetime, zone: str, me: Member | None) -> tuple[str, ...]:
    """Beside a promise and its chip: when it was due where the chip only says how late, when that is where it was said, that its
    reminder was put off, that it has reminders of its own, that it repeats, who promised; how it ended."""
    if promise.state is not PromiseState.OPEN:
        return (ended_words(promise, now, zone),)
    told, due = made_words(promise, now, zone, me), due_words(promise.due, now, zone)
    put_off = put_off_words(promise, now, zone)
    is_said = standing_chip(promise, now, zone).text == due
    repeats = _tr("repeats") if promise.cadence_id is not None else ""
    there = there_words(promise.due, now, zone)
    parts = ("" if is_said else due, there, put_off, remind_words(promise), repeats, told)
    return tuple(each for each in parts if each)


def exact_moments(promise: Promise, zone: str) -> str:
    """For tooltips: `Due Thursday 12 March 2026, 12:00`, and below it when it was promised and ended."""
    lines = [
        _tr("Due {0}").format(exact_due(promise.due, zone)),
        _tr("Promised {0}").format(exact_words(promise.made_at, zone)),
    ]
    if promise.ended_at is not None:
        lines.append(_tr("Ended {0}").format(exact_words(promise.ended_at, zone)))
    return "\n".join(lines)


def ended_words(promise: Promise, now: datetime, zone: str) -> str:
    """`by Sam Reed, yesterday 14:20: the supplier's price came late. They heard: “We call on Monday.”`; empty while it is
    open."""
    if promise.ended_at is None:
        return ""
    when = moment_words(promise.ended_at, now, zone)
    by = _tr("{0}, {1}").format(promise.ended_by_name, when) if promise.ended_by_name else when
    said = f"{by}: {promise.reason}" if promise.reason else by
    if not promise.told:
        return said
    stop = "" if said.endswith((".", "!", "?", "…")) else "."
    return f"{said}{stop} {told_words(promise.told)}"


def told_words(told: str) -> str:
    """`They heard: “We call on Monday.”`."""
    return _tr("They heard: “{0}”").format(told)
