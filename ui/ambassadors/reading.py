"""What the notes page asks the vault for at once: the team, what waits, and the groups of its question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from advocate.domain.ambassador_note import AmbassadorNote, NoteFilter, NoteGroup, NoteGrouping
from ui.ambassadors.question import ALL, FROM_ME, MY_DEPARTMENT, TO_ME, NoteQuestion
from ui.calls.desk import Desk, read_desk
from ui.grouped.layout import Stretch

if TYPE_CHECKING:
    from advocate.app import Advocate


class Standing(NamedTuple):
    """What the page asks for at once. counts: of each question, what waits for an answer first, then all; rows: those that
    are seen."""

    desk: Desk
    question: NoteQuestion
    counts: Mapping[str, tuple[int, int]]
    groups: tuple[NoteGroup, ...]
    rows: Stretch


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


def read_standing(app: Advocate, question: NoteQuestion, first: int, count: int) -> Standing:
    """On the database thread. Without a key it answers what most wants to be read."""
    desk = read_desk(app)
    by_key = filters(desk)
    counts = {}
    for key, each in by_key.items():
        groups = app.notes.groups(each, NoteGrouping.STATE)
        waiting = sum(group.waiting for group in groups)
        counts[key] = (waiting, sum(group.count for group in groups))
    pressing = next((key for key in (TO_ME, MY_DEPARTMENT) if counts[key][0]), ALL)
    asked = question if question.key else replace(question, key=pressing)
    wanted, by = by_key[asked.key], NoteGrouping(asked.by)
    rows = Stretch(first=first, values=read_rows(app, first, count, wanted=wanted, by=by))
    return Standing(desk, asked, counts, app.notes.groups(wanted, by), rows)


def read_rows(
    app: Advocate, first: int, count: int, *, wanted: NoteFilter, by: NoteGrouping
) -> tuple[AmbassadorNote, ...]:
    """On the database thread."""
    return app.notes.list_notes(replace(wanted, by=by), first, count)
