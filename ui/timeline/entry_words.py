"""A timeline entry as the timeline shows it: its words, chips and colours. Pure: the clock and the zone come in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from advocate.domain.ambassador_note import AmbassadorNote, NoteState
from advocate.domain.ids import CaseId
from advocate.domain.interaction import Channel, Direction, Interaction, Outcome
from advocate.domain.moment import local
from advocate.domain.promise import Promise, PromiseStanding
from advocate.domain.search import Query, find_marks
from advocate.domain.timeline import EntryKind, TimelineEntry
from ui.painting import ChipSpec
from ui.reader import Reader
from ui.time_words import ago_words, clock_words, due_words, duration_words, late_words
from ui.times import day_title, exact_words
from ui.tokens import Meaning
from ui.widgets.timeline_row import TimelineRow

translate = QCoreApplication.translate

CORRECTED = "corrected"
PROMISE = "promise"
NOTE = "note"
"""Keys of chips that can be clicked; a promise's and a note's go on with a colon and the record's id."""

_CHIP_CHARACTERS = 56
_STANDING_MEANINGS: dict[PromiseStanding, Meaning] = {
    PromiseStanding.OPEN: "due",
    PromiseStanding.DUE_TODAY: "due",
    PromiseStanding.LATE: "late",
    PromiseStanding.KEPT: "kept",
    PromiseStanding.KEPT_LATE: "due",
    PromiseStanding.BROKEN: "late",
    PromiseStanding.RELEASED: "neutral",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryContext:
    """What the words of an entry depend on beside the entry. looked_for: words to be marked in the bodies."""

    reader: Reader
    cases: Mapping[CaseId, str] = field(default_factory=dict)
    looked_for: Query = Query(())


def entry_row(entry: TimelineEntry, context: EntryContext) -> TimelineRow:
    """The entry as a row; its key is the entry itself."""
    if entry.interaction is not None:
        return _interaction_row(entry, entry.interaction, context)
    if entry.note is not None:
        return _note_row(entry, entry.note, context)
    if entry.promise is None:
        raise ValueError("a timeline entry holds an interaction, a promise or a note")
    return _promise_row(entry, entry.promise, context)


def first_name(name: str) -> str:
    """How colleagues are called beside an entry."""
    return name.split(maxsplit=1)[0] if name.split() else ""


def channel_words(channel: Channel, direction: Direction) -> str:
    """`Call in`, `E-mail out`."""
    names = {
        Channel.CALL: (translate("entries", "Call in"), translate("entries", "Call out")),
        Channel.EMAIL: (translate("entries", "E-mail in"), translate("entries", "E-mail out")),
        Channel.CHAT: (translate("entries", "Chat in"), translate("entries", "Chat out")),
        Channel.TEXT: (translate("entries", "Text message in"), translate("entries", "Text message out")),
        Channel.SOCIAL: (translate("entries", "Social media in"), translate("entries", "Social media out")),
        Channel.IN_PERSON: (translate("entries", "In person"), translate("entries", "In person")),
        Channel.LETTER: (translate("entries", "Letter in"), translate("entries", "Letter out")),
        Channel.NOTE: (translate("entries", "Note"), translate("entries", "Note")),
    }
    return names[channel][0 if direction is Direction.IN else 1]


def outcome_words(outcome: Outcome) -> str:
    """Empty where nobody said how it ended."""
    return {
        Outcome.OPEN: "",
        Outcome.RESOLVED: translate("entries", "resolved"),
        Outcome.CALL_AGAIN: translate("entries", "call again"),
        Outcome.NO_ANSWER: translate("entries", "no answer"),
        Outcome.VOICEMAIL: translate("entries", "voicemail"),
        Outcome.PASSED_ON: translate("entries", "passed on"),
        Outcome.ABANDONED: translate("entries", "broken off"),
    }[outcome]


def promise_chip(promise: Promise, reader: Reader) -> ChipSpec:
    """A promise below the contact it was made in: amber while open, red when late, green when kept."""
    standing = promise.standing(reader.now, reader.today, reader.zone)
    due = due_words(promise.due, reader.now, reader.zone)
    patterns = {
        PromiseStanding.OPEN: translate("entries", "Promise: {0} · {1}"),
        PromiseStanding.DUE_TODAY: translate("entries", "Promise: {0} · {1}"),
        PromiseStanding.LATE: translate("entries", "Promise: {0} · {2}"),
        PromiseStanding.KEPT: translate("entries", "Promise kept: {0}"),
        PromiseStanding.KEPT_LATE: translate("entries", "Promise kept late: {0}"),
        PromiseStanding.BROKEN: translate("entries", "Promise broken: {0}"),
        PromiseStanding.RELEASED: translate("entries", "Promise released: {0}"),
    }
    text = patterns[standing].format(
        shortened(promise.words, _CHIP_CHARACTERS), due, late_words(promise.due, reader.now)
    )
    return ChipSpec(text=text, meaning=_STANDING_MEANINGS[standing], key=f"{PROMISE}:{promise.id}")


def shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _interaction_row(entry: TimelineEntry, contact: Interaction, context: EntryContext) -> TimelineRow:
    kind = channel_words(contact.channel, contact.direction)
    if contact.duration:
        kind += f" · {duration_words(contact.duration)}"
    meaning: Meaning = "call" if contact.channel is Channel.CALL else "neutral"
    chips = [promise_chip(promise, context.reader) for promise in entry.promises]
    chips += _facts(contact, context)
    head = ChipSpec(text=kind, meaning=meaning)
    return _row(
        entry, context, head, who=contact.member_name, title=contact.title, body=contact.body,
        foot_chips=tuple(chips), is_internal=contact.channel is Channel.NOTE,
    )  # fmt: skip


def _facts(contact: Interaction, context: EntryContext) -> list[ChipSpec]:
    chips: list[ChipSpec] = []
    if contact.effort is not None:
        chips.append(ChipSpec(text=translate("entries", "effort {0}").format(contact.effort)))
    if outcome_words(contact.outcome):
        chips.append(ChipSpec(text=outcome_words(contact.outcome)))
    if contact.delight:
        chips.append(ChipSpec(text=shortened(contact.delight, _CHIP_CHARACTERS), icon="star"))
    case = context.cases.get(contact.case_id, "") if contact.case_id else ""
    if case and case != contact.title:
        words = translate("entries", "Case: {0}").format(shortened(case, _CHIP_CHARACTERS))
        chips.append(ChipSpec(text=words))
    if contact.is_corrected:
        chips.append(ChipSpec(text=translate("entries", "corrected"), icon="history", key=CORRECTED))
    return chips


def _promise_row(entry: TimelineEntry, promise: Promise, context: EntryContext) -> TimelineRow:
    reader = context.reader
    standing = promise.standing(reader.now, reader.today, reader.zone)
    due = due_words(promise.due, reader.now, reader.zone)
    if entry.key.kind is EntryKind.PROMISE_MADE:
        words, meaning = translate("entries", "Promise made"), _STANDING_MEANINGS[standing]
        late = late_words(promise.due, reader.now) if standing is PromiseStanding.LATE else ""
        chip = ChipSpec(text=late or due, meaning=meaning, key=f"{PROMISE}:{promise.id}")
        head = ChipSpec(text=words, meaning="due" if standing in _OPEN else "neutral")
        return _row(
            entry, context, head, who=promise.made_by_name, title=promise.words, body="", foot_chips=(chip,)
        )
    ended = {
        PromiseStanding.KEPT: translate("entries", "Promise kept"),
        PromiseStanding.KEPT_LATE: translate("entries", "Promise kept late"),
        PromiseStanding.BROKEN: translate("entries", "Promise broken"),
        PromiseStanding.RELEASED: translate("entries", "Promise released"),
    }
    head = ChipSpec(text=ended.get(standing, ""), meaning=_STANDING_MEANINGS[standing])
    return _row(
        entry,
        context,
        head,
        who=promise.ended_by_name,
        title=promise.words,
        body=promise.reason,
        foot_chips=(),
    )


_OPEN = (PromiseStanding.OPEN, PromiseStanding.DUE_TODAY, PromiseStanding.LATE)


def _note_row(entry: TimelineEntry, note: AmbassadorNote, context: EntryContext) -> TimelineRow:
    reader = context.reader
    head = ChipSpec(
        text=translate("entries", "Ambassador note · {0}").format(note.to_name), meaning="ambassador"
    )
    body, chips = note.body, ()
    if note.state is NoteState.ANSWERED and note.answered_at is not None:
        when = ago_words(note.answered_at, reader.now, reader.zone)
        answered = translate("entries", "{0} answered {1}:").format(note.answered_by_name, when)
        body += f"\n\n{answered}\n{note.answer}"
    else:
        words = translate("entries", "waiting for an answer")
        if note.state is NoteState.READ:
            words = translate("entries", "read by {0}, not answered yet").format(
                first_name(note.read_by_name)
            )
        chips = (ChipSpec(text=words, meaning="ambassador", key=f"{NOTE}:{note.id}"),)
    return _row(
        entry, context, head, who=note.from_name, title="", body=body, foot_chips=chips, is_internal=True,
        edge="ambassador",
    )  # fmt: skip


def _row(
    entry: TimelineEntry,
    context: EntryContext,
    head: ChipSpec,
    *,
    who: str,
    title: str,
    body: str,
    foot_chips: tuple[ChipSpec, ...],
    is_internal: bool = False,
    edge: Meaning | None = None,
) -> TimelineRow:
    reader = context.reader
    there = local(entry.key.at, reader.zone)
    exact = exact_words(entry.key.at, reader.zone)
    marks = find_marks(body, context.looked_for) if not context.looked_for.is_empty else []
    day = day_title(there.date(), reader.today)
    spoken = [head.text, title, f"{day} {clock_words(there)}", who, body, *(chip.text for chip in foot_chips)]
    return TimelineRow(
        head_chips=(head,),
        title=title,
        when_text=clock_words(there),
        when_exact=f"{exact}\n{who}" if who else exact,
        who=first_name(who),
        body=body,
        foot_chips=foot_chips,
        edge=edge,
        is_internal=is_internal,
        marks=tuple((start, end - start) for start, end in marks),
        accessible_text=". ".join(part for part in spoken if part),
        key=entry,
    )
