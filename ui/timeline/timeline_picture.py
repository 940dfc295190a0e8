"""What a timeline asks the vault for: its places with what is pinned, and rows by their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from advocate.domain.ids import CaseId, CustomerId, InteractionId
from advocate.domain.search import Query
from advocate.domain.timeline import EntryKey, EntryKind, TimelineEntry, TimelineFilter
from ui.reader import Reader, read_reader
from ui.timeline.entry_words import EntryContext, entry_row, named, pinned_line
from ui.timeline.places import MOST_PINNED, Place, Stretch, places_of
from ui.widgets.timeline_row import TimelineRow

if TYPE_CHECKING:
    from advocate.app import Advocate

FIRST_STRETCH = 40
"""Entries that come with the first picture: more than the highest window shows."""
NOTHING_LOOKED_FOR = Query(())


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineQuestion:
    """Which entries of a customer are shown. looked_for: words to be marked; newest: only so many, for a first picture
    at any length."""

    shown: TimelineFilter = TimelineFilter.EVERYTHING
    case_id: CaseId | None = None
    looked_for: Query = NOTHING_LOOKED_FOR
    newest: int | None = None

    def is_for_everything(self) -> bool:
        return self.shown is TimelineFilter.EVERYTHING and self.case_id is None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePicture:
    """The places of the timeline, its first rows, and the pinned ones. is_whole: no older places are missing.
    has_others: nothing fits the filter, but there are entries."""

    question: TimelineQuestion
    reader: Reader
    places: list[Place]
    first: Stretch
    pinned: tuple[tuple[EntryKey, TimelineRow], ...] = ()
    is_whole: bool = True
    has_others: bool = False


def read_timeline(
    app: Advocate, customer_id: CustomerId, question: TimelineQuestion, cases: Mapping[CaseId, str]
) -> TimelinePicture:
    """The places and the first rows of a timeline."""
    keys = app.timeline.keys(customer_id, question.shown, question.newest, case_id=question.case_id)
    has_others = (
        not keys and not question.is_for_everything() and bool(app.timeline.keys(customer_id, newest=1))
    )
    reader = read_reader(app)
    pinned = app.timeline.pinned(customer_id) if question.is_for_everything() else ()
    return TimelinePicture(
        question=question,
        reader=reader,
        places=places_of(keys, reader, [entry.key for entry in pinned]),
        first=read_stretch(app, keys[:FIRST_STRETCH], cases, question.looked_for),
        pinned=_pinned_rows(app, pinned[:MOST_PINNED], cases, reader),
        is_whole=question.newest is None or len(keys) < question.newest,
        has_others=has_others,
    )


def read_stretch(
    app: Advocate, keys: tuple[EntryKey, ...], cases: Mapping[CaseId, str], looked_for: Query
) -> Stretch:
    """The rows of these keys, worded; those gone meanwhile are left out."""
    entries = app.timeline.entries(keys)
    reader = read_reader(app)
    answered = _answered(app, entries, reader)
    context = EntryContext(reader=reader, cases=cases, looked_for=looked_for, answered=answered)
    return Stretch(asked=keys, rows=tuple((entry.key, entry_row(entry, context)) for entry in entries))


def _pinned_rows(
    app: Advocate, entries: Sequence[TimelineEntry], cases: Mapping[CaseId, str], reader: Reader
) -> tuple[tuple[EntryKey, TimelineRow], ...]:
    context = EntryContext(reader=reader, cases=cases, answered=_answered(app, entries, reader))
    last = len(entries) - 1
    return tuple(
        (entry.key, pinned_line(entry, context, is_last=number == last))
        for number, entry in enumerate(entries)
    )


def _answered(app: Advocate, entries: Sequence[TimelineEntry], reader: Reader) -> dict[InteractionId, str]:
    """What the replies among them reply to, asked for in one go."""
    wanted = {
        EntryKey(EntryKind.INTERACTION, entry.interaction.reply_to_id, entry.key.at)
        for entry in entries
        if entry.interaction is not None and entry.interaction.reply_to_id is not None
    }
    found = app.timeline.entries(tuple(wanted)) if wanted else ()
    contacts = [entry.interaction for entry in found if entry.interaction is not None]
    return {contact.id: named(contact, reader) for contact in contacts}
