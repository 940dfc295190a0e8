"""The groups of the notes page: what they are called, and which of them take a note that is moved there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from advocate.domain.ambassador_note import NoteGroup, NoteGrouping, NoteState
from ui.grouped.layout import Group
from ui.tokens import Meaning

_MEANINGS: dict[str, Meaning] = {NoteState.SENT.value: "due", NoteState.ANSWERED.value: "kept"}


def shown_groups(groups: Sequence[NoteGroup], by: NoteGrouping) -> tuple[Group, ...]:
    """As the list shows them. A note is moved to another department, never to another state."""
    if by is NoteGrouping.STATE:
        return tuple(
            Group(
                key=str(group.key),
                title=_state(str(group.key)),
                count=group.count,
                meaning=_MEANINGS.get(str(group.key), "neutral"),
                takes=False,
            )
            for group in groups
        )
    return tuple(
        Group(
            key=str(group.key or "people"),
            title=group.title or _tr("To colleagues"),
            count=group.count,
            flagged="",
            takes=group.key is not None,
        )
        for group in groups
    )


def _state(key: str) -> str:
    return {
        NoteState.SENT.value: _tr("Waiting for an answer"),
        NoteState.READ.value: _tr("Read, not answered"),
        NoteState.ANSWERED.value: _tr("Answered"),
    }.get(key, key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteGroups", text)
