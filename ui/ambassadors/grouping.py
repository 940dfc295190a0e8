"""The groups of the notes page: what they are called, and which of them take a note that is moved there."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication

from advocate.domain.ambassador_note import NoteGroup, NoteGrouping, NoteState
from advocate.domain.text import fold
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.grouped.layout import Group
from ui.tokens import Meaning

PEOPLE, DEPARTMENTS = "people", "departments"
_MEANINGS: dict[str, Meaning] = {NoteState.SENT.value: "due", NoteState.ANSWERED.value: "kept"}


def shown_groups(groups: Sequence[NoteGroup], by: NoteGrouping, desk: Desk) -> tuple[Group, ...]:
    """As the list shows them. A note is moved to another department or colleague, never to another state.

    Those without any note are there too, to be moved to.
    """
    if by is NoteGrouping.STATE:
        return tuple(
            Group(
                key=group.key,
                title=_state(group.key),
                count=group.count,
                meaning=_MEANINGS.get(group.key, "neutral"),
                takes=False,
            )
            for group in groups
        )
    if by is NoteGrouping.CUSTOMER:
        return tuple(
            Group(key=group.key, title=group.title, count=group.count, note=_waiting(group), takes=False)
            for group in groups
        )
    is_by_member = by is NoteGrouping.MEMBER
    there = {group.key for group in groups}
    named = [
        Group(key=group.key, title=group.title, count=group.count, note=_waiting(group))
        for group in groups
        if group.key
    ]
    named += [
        Group(key=each.id.hex, title=each.name, count=0)
        for each in (desk.members if is_by_member else desk.departments)
        if each.id.hex not in there
    ]
    nobodys = [
        Group(
            key=DEPARTMENTS if is_by_member else PEOPLE,
            title=_tr("To departments") if is_by_member else _tr("To colleagues"),
            count=group.count,
            note=_waiting(group),
            takes=False,
        )
        for group in groups
        if not group.key
    ]
    return (*sorted(named, key=lambda group: (fold(group.title), str(group.key))), *nobodys)


def whose_group(desk: Desk, by: str, key: Hashable) -> Someone | None:
    """Who is to answer what is moved there; None for a group that nothing can be given to."""
    if by == NoteGrouping.DEPARTMENT.value:
        return next((Someone(department_id=each.id) for each in desk.departments if each.id.hex == key), None)
    if by == NoteGrouping.MEMBER.value:
        return next((Someone(member_id=each.id) for each in desk.members if each.id.hex == key), None)
    return None


def _waiting(group: NoteGroup) -> str:
    return _tr("{0} waiting").format(f"{group.waiting:,}") if group.waiting else ""


def _state(key: str) -> str:
    return {
        NoteState.SENT.value: _tr("Waiting for an answer"),
        NoteState.READ.value: _tr("Read, not answered"),
        NoteState.ANSWERED.value: _tr("Answered"),
    }.get(key, key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteGroups", text)
