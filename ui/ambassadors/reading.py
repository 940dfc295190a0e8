"""What the notes page asks the vault for at once: the team, what waits, and the groups of its question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from advocate.domain.ambassador_note import NoteFilter, NoteGroup, NoteGrouping
from ui.ambassadors.question import ALL, FROM_ME, MY_DEPARTMENT, TO_ME, NoteQuestion
from ui.calls.desk import Desk, read_desk

if TYPE_CHECKING:
    from advocate.app import Advocate


class Standing(NamedTuple):
    """What the page asks for at once. counts: of each question, what waits for an answer first, then all."""

    desk: Desk
    question: NoteQuestion
    counts: Mapping[str, tuple[int, int]]
    groups: tuple[NoteGroup, ...]


def filters(desk: Desk) -> dict[str, NoteFilter]:
    """By key: whose notes each question asks for."""
    me = desk.me
    return {
        TO_ME: NoteFilter(to_member_id=me.id),
        MY_DEPARTMENT: NoteFilter(department_id=me.department_id)
        if me.department_id is not None
        else NoteFilter(nobodys=True),
        FROM_ME: NoteFilter(from_me=True),
        ALL: NoteFilter(),
    }


def read_standing(app: Advocate, question: NoteQuestion) -> Standing:
    """On the database thread. Without a key it answers what most wants to be read."""
    desk = read_desk(app)
    by_key = filters(desk)
    counts = {}
    for key, each in by_key.items():
        groups = app.notes.groups(each, NoteGrouping.STATE)
        waiting = sum(group.waiting for group in groups)
        counts[key] = (waiting, sum(group.count for group in groups))
    first = next((key for key in (TO_ME, MY_DEPARTMENT) if counts[key][0]), ALL)
    asked = question if question.key else replace(question, key=first)
    return Standing(desk, asked, counts, app.notes.groups(by_key[asked.key], NoteGrouping(asked.by)))
