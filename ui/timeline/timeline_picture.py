"""What a timeline asks the vault for: its places, and rows by their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.moment import local
from advocate.domain.search import Query
from advocate.domain.timeline import EntryKey, TimelineFilter
from ui.reader import Reader, read_reader
from ui.timeline.entry_words import EntryContext, entry_row
from ui.widgets.timeline_row import TimelineRow

if TYPE_CHECKING:
    from advocate.app import Advocate

FIRST_STRETCH = 40
"""Entries that come with the first picture: more than the highest window shows."""

Place = EntryKey | date
"""A row of the timeline: an entry, or the day whose heading stands there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some rows of a timeline by their keys. asked: the keys that were asked for."""

    asked: tuple[EntryKey, ...]
    rows: tuple[tuple[EntryKey, TimelineRow], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePicture:
    """The places of the timeline, and its first rows. is_whole: no older places are missing."""

    reader: Reader
    places: list[Place]
    first: Stretch
    is_whole: bool = True


def read_timeline(
    app: Advocate,
    customer_id: CustomerId,
    shown: TimelineFilter,
    cases: Mapping[CaseId, str],
    looked_for: Query,
    *,
    newest: int | None = None,
) -> TimelinePicture:
    """The places and the first rows of a timeline; newest: only so many, for a first picture at any length."""
    keys = app.timeline.keys(customer_id, shown, newest)
    reader = read_reader(app)
    first = read_stretch(app, keys[:FIRST_STRETCH], cases, looked_for)
    is_whole = newest is None or len(keys) < newest
    return TimelinePicture(reader=reader, places=places_of(keys, reader), first=first, is_whole=is_whole)


def read_stretch(
    app: Advocate, keys: tuple[EntryKey, ...], cases: Mapping[CaseId, str], looked_for: Query
) -> Stretch:
    """The rows of these keys, worded; those gone meanwhile are left out."""
    context = EntryContext(reader=read_reader(app), cases=cases, looked_for=looked_for)
    entries = app.timeline.entries(keys)
    return Stretch(asked=keys, rows=tuple((entry.key, entry_row(entry, context)) for entry in entries))


def places_of(keys: Sequence[EntryKey], reader: Reader) -> list[Place]:
    """The keys, newest first, with each day before its first entry."""
    places: list[Place] = []
    last_day: date | None = None
    for key in keys:
        day = local(key.at, reader.zone).date()
        if day != last_day:
            places.append(day)
            last_day = day
        places.append(key)
    return places
