"""From a promise that was found in a text to one that is made: whose it is, what it is called, how it is shown. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from advocate.domain.due_times.understood import UnderstoodKind
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.text import fold
from ui.calls.desk import Desk, owner_name
from ui.calls.member_choice import Someone
from ui.calls.promise_entry import Promised
from ui.calls.repeat_words import promised_due_words

_ARTICLES = ("the ", "our ", "my ", "a ")
_CUSTOMER = re.compile(
    r"\A((?:re)?(?:call|ring|phone|text|e-?mail|mail|send|show|give|write|message|ship|post|bring|pay|refund|contact))"
    r" (?:you|her|him|them|u)(?= \w|\Z)",
    re.IGNORECASE,
)
"""Of a promise to a customer it goes without saying to whom: `call her back` is kept as `call back`."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FoundPromise", text)


def promised_from(found: FoundPromise, desk: Desk) -> Promised | None:
    """What Tab makes of it; None where no time is said. Of what repeats the first time is due, its words say how often."""
    due = found.due.due
    if due is None:
        return None
    return Promised(words_of(found, desk), due, owner_of(found, desk), found.span, found.due.rule)


def owner_of(found: FoundPromise, desk: Desk) -> Someone:
    """A colleague or department that is named in it; else whoever types: what nobody owns is kept by nobody."""
    doer = _bare(found.doer)
    if doer:
        members = [each for each in desk.members if _is_called(each.name, doer)]
        if len(members) == 1:
            return Someone(member_id=members[0].id)
        department = next((each for each in desk.departments if fold(each.name) == doer), None)
        if department is not None:
            return Someone(department_id=department.id)
    return Someone(member_id=desk.me.id)


def words_of(found: FoundPromise, desk: Desk) -> str:
    """What is promised: with who does it where that is nobody of the team, and with how often where it repeats."""
    is_ours = not found.doer or owner_of(found, desk) != Someone(member_id=desk.me.id)
    words = _CUSTOMER.sub(r"\1", found.action) if is_ours else f"{found.doer} {found.action}"
    repeats = found.due.kind is UnderstoodKind.CADENCE
    return f"{words} {found.due_phrase}" if repeats else words


def shown_words(found: FoundPromise, desk: Desk, *, is_done: bool) -> str:
    """`Promise: call back with the price · Fri 13 Mar 15:00 · Hannah Lindqvist`."""
    promised = promised_from(found, desk)
    if promised is None:
        return _tr("Promise: {0} · by when?").format(words_of(found, desk))
    said = _tr("Promised: {0}") if is_done else _tr("Promise: {0}")
    parts = [said.format(promised.words), promised_due_words(promised.due, promised.rule, desk)]
    if promised.owner != Someone(member_id=desk.me.id):
        parts.append(owner_name(desk, promised.owner.member_id, promised.owner.department_id))
    return " · ".join(parts)


def same_words(one: str, other: str) -> bool:
    """Whether one is the other while it is typed on: each key in a sentence makes it longer or shorter."""
    first, second = fold(one), fold(other)
    return bool(first and second) and (first.startswith(second) or second.startswith(first))


def made_of(found: FoundPromise, made: Iterable[Promised]) -> Promised | None:
    """The promise that was made of these words already, as they are or as they were before more was typed."""
    return next((each for each in made if same_words(each.typed, found.span)), None)


def _bare(doer: str) -> str:
    folded = fold(doer)
    return next((folded[len(each) :] for each in _ARTICLES if folded.startswith(each)), folded)


def _is_called(name: str, doer: str) -> bool:
    """By the whole name or the first one."""
    folded = fold(name)
    return folded == doer or folded.split()[:1] == [doer]
