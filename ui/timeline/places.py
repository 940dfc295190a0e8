"""The places of a timeline: headings, entries, and above them the pinned ones. Values, made off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from advocate.domain.moment import local
from advocate.domain.timeline import EntryKey, EntryKind
from ui.reader import Reader
from ui.widgets.timeline_row import TimelineRow

MOST_PINNED = 8
"""Lines of pinned entries that stand on top; more would hide what is new."""
RowId = tuple[EntryKind, UUID]


@dataclass(frozen=True, slots=True)
class PinnedHeading:
    """Over the pinned entries: how many there are, and how many of them are shown."""

    count: int
    shown: int


@dataclass(frozen=True, slots=True)
class Pinned:
    """A pinned entry in one line; it stands in its own place as well."""

    key: EntryKey


Place = EntryKey | date | PinnedHeading | Pinned
"""A row of the timeline: an entry, the day whose heading stands there, or what is pinned on top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some rows of a timeline by their keys. asked: the keys that were asked for."""

    asked: tuple[EntryKey, ...]
    rows: tuple[tuple[EntryKey, TimelineRow], ...]


def row_id(key: EntryKey) -> RowId:
    return key.kind, key.id


def places_of(keys: Sequence[EntryKey], reader: Reader, pinned: Sequence[EntryKey] = ()) -> list[Place]:
    """The pinned ones, then the keys, newest first, with each day before its first entry."""
    places: list[Place] = []
    if pinned:
        shown = pinned[:MOST_PINNED]
        places.append(PinnedHeading(len(pinned), len(shown)))
        places += [Pinned(key) for key in shown]
    last_day: date | None = None
    for key in keys:
        day = local(key.at, reader.zone).date()
        if day != last_day:
            places.append(day)
            last_day = day
        places.append(key)
    return places
