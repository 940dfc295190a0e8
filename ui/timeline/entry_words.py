"""A timeline entry as the timeline shows it: its words, chips and colours. Pure: the clock and the zone come in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from advocate.domain.ambassador_note import AmbassadorNote, NoteState
from advocate.domain.files import FileInfo
from advocate.domain.ids import CaseId, InteractionId
from advocate.domain.interaction import Channel, Interaction
from advocate.domain.moment import local
from advocate.domain.promise import Promise, PromiseStanding
from advocate.domain.search import Query, find_marks
from advocate.domain.timeline import EntryKind, TimelineEntry
from ui.painting import ChipSpec
from ui.promises.words import shown_words, told_words
from ui.reader import Reader
from ui.timeline.handed_words import Said, escalation_said, handoff_said
from ui.timeline.kind_words import (
    channel_icon,
    channel_words,
    file_icon,
    first_words,
    outcome_words,
    shortened,
    size_words,
)
from ui.tokens import Meaning
from ui.widgets.timeline_row import FileLine, TimelineRow
from ui.wording.time_words import ago_words, clock_words, day_words, due_words, duration_words, late_words
from ui.wording.times import day_title, exact_words
from ui.wording.zone_words import due_on_both

translate = QCoreApplication.translate

CORRECTED = "corrected"
PROMISE = "promise"
NOTE = "note"
CASE = "case"
REPLY = "reply"
FILE = "file"
"""Keys of what can be clicked; where it is about a record, a colon and its id follow."""

_CHIP_CHARACTERS = 56
_STANDING_MEANINGS: dict[PromiseStanding, Meaning] = {
    PromiseStanding.OPEN: "neutral",
    PromiseStanding.DUE_TODAY: "due",
    PromiseStanding.LATE: "late",
    PromiseStanding.KEPT: "kept",
    PromiseStanding.KEPT_LATE: "due",
    PromiseStanding.BROKEN: "late",
    PromiseStanding.RENEGOTIATED: "neutral",
    PromiseStanding.RELEASED: "neutral",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryContext:
    """What the words of an entry depend on beside the entry. looked_for: words to be marked in the bodies.

    answered: what replies reply to, in a few words.
    """

    reader: Reader
    cases: Mapping[CaseId, str] = field(default_factory=dict[CaseId, str])
    answered: Mapping[InteractionId, str] = field(default_factory=dict[InteractionId, str])
    looked_for: Query = Query(())


def entry_row(entry: TimelineEntry, context: EntryContext) -> TimelineRow:
    """The entry as a row; its key is the entry itself."""
    if entry.interaction is not None:
        return _interaction_row(entry, entry.interaction, context)
    if entry.note is not None:
        return _note_row(entry, entry.note, context)
    if entry.file is not None:
        return _file_row(entry, entry.file, context)
    if entry.handoff is not None:
        return _said_row(entry, context, handoff_said(entry.handoff))
    if entry.escalation is not None:
        return _said_row(entry, context, escalation_said(entry.escalation))
    if entry.promise is None:
        raise ValueError("a timeline entry holds one record")
    return _promise_row(entry, entry.promise, context)


def pinned_line(entry: TimelineEntry, context: EntryContext, *, is_last: bool) -> TimelineRow:
    """The same in one line, for the top of the timeline."""
    row = entry_row(entry, context)
    day = day_words(local(entry.key.at, context.reader.zone).date(), context.reader.today)
    words = translate("entries", "Pinned. {0}").format(row.accessible_text)
    title = row.title or first_words(row.body, 120)
    return TimelineRow(
        kind="line", head_chips=row.head_chips[:1], title=title, when_text=day, when_exact=row.when_exact,
        body=row.body, files=row.files, foot_chips=row.foot_chips, accessible_text=words, ends_group=is_last, key=entry,
    )  # fmt: skip


def named(contact: Interaction, reader: Reader) -> str:
    """A contact in a few words: `Asks when the flooring comes, Tue 10 Mar`."""
    words = contact.title or first_words(contact.body) or channel_words(contact.channel, contact.direction)
    day = day_words(local(contact.started_at, reader.zone).date(), reader.today)
    return translate("entries", "{0}, {1}").format(shortened(words, _CHIP_CHARACTERS), day)


def first_name(name: str) -> str:
    """How colleagues are called beside an entry."""
    return name.split(maxsplit=1)[0] if name.split() else ""


def promise_chip(promise: Promise, reader: Reader) -> ChipSpec:
    """A promise below the contact it was made in: amber while open, red when late, green when kept."""
    standing = promise.standing(reader.now, reader.today, reader.zone)
    due = due_on_both(promise.due, reader.now, reader.zone)
    patterns = {
        PromiseStanding.OPEN: translate("entries", "Promise: {0} · {1}"),
        PromiseStanding.DUE_TODAY: translate("entries", "Promise: {0} · {1}"),
        PromiseStanding.LATE: translate("entries", "Promise: {0} · {2}"),
        PromiseStanding.KEPT: translate("entries", "Promise kept: {0}"),
        PromiseStanding.KEPT_LATE: translate("entries", "Promise kept late: {0}"),
        PromiseStanding.BROKEN: translate("entries", "Promise broken: {0}"),
        PromiseStanding.RENEGOTIATED: translate("entries", "Promise moved, as agreed: {0}"),
        PromiseStanding.RELEASED: translate("entries", "Promise released: {0}"),
    }
    text = patterns[standing].format(
        shortened(shown_words(promise), _CHIP_CHARACTERS), due, late_words(promise.due, reader.now)
    )
    return ChipSpec(text=text, meaning=_STANDING_MEANINGS[standing], key=f"{PROMISE}:{promise.id}")


def _interaction_row(entry: TimelineEntry, contact: Interaction, context: EntryContext) -> TimelineRow:
    kind = channel_words(contact.channel, contact.direction)
    if contact.duration:
        kind += f" · {duration_words(contact.duration)}"
    meaning: Meaning = "call" if contact.channel is Channel.CALL else "neutral"
    chips = [promise_chip(promise, context.reader) for promise in entry.promises]
    chips += _facts(contact, context)
    head = ChipSpec(text=kind, meaning=meaning, icon=channel_icon(contact.channel, contact.direction))
    files = tuple(file_line(file) for file in contact.files)
    return _row(
        entry, context, head, who=contact.member_name, title=_apart(contact.title, contact.body), body=contact.body, files=files,
        foot_chips=tuple(chips), is_internal=contact.channel is Channel.NOTE, is_pinned=contact.is_pinned,
    )  # fmt: skip


def _apart(title: str, body: str) -> str:
    """No title where it is only how the body begins: no words stand twice."""
    begun = title.removesuffix("…")
    return "" if begun != title and " ".join(body[: 4 * len(title)].split()).startswith(begun) else title


def file_line(file: FileInfo) -> FileLine:
    return FileLine(
        name=file.name, size=size_words(file.size), icon=file_icon(file.media_type), key=f"{FILE}:{file.id}"
    )


def _facts(contact: Interaction, context: EntryContext) -> list[ChipSpec]:
    chips: list[ChipSpec] = []
    answered = context.answered.get(contact.reply_to_id, "") if contact.reply_to_id else ""
    if answered:
        words = translate("entries", "Reply to: {0}").format(answered)
        chips.append(ChipSpec(text=words, icon="reply", key=f"{REPLY}:{contact.reply_to_id}"))
    if contact.effort is not None:
        chips.append(ChipSpec(text=translate("entries", "effort {0}").format(contact.effort)))
    ended = outcome_words(contact.outcome, contact.own_outcome)
    if ended:
        chips.append(ChipSpec(text=shortened(ended, _CHIP_CHARACTERS)))
    if contact.delight:
        chips.append(ChipSpec(text=shortened(contact.delight, _CHIP_CHARACTERS), icon="star"))
    case = context.cases.get(contact.case_id, "") if contact.case_id else ""
    if case:
        words = translate("entries", "Case: {0}").format(shortened(case, _CHIP_CHARACTERS))
        chips.append(ChipSpec(text=words, icon="folder", key=f"{CASE}:{contact.case_id}"))
    if contact.is_corrected:
        chips.append(ChipSpec(text=translate("entries", "corrected"), icon="history", key=CORRECTED))
    return chips


def _promise_row(entry: TimelineEntry, promise: Promise, context: EntryContext) -> TimelineRow:
    reader = context.reader
    standing = promise.standing(reader.now, reader.today, reader.zone)
    due = due_on_both(promise.due, reader.now, reader.zone)
    if entry.key.kind is EntryKind.PROMISE_MADE:
        words, meaning = translate("entries", "Promise made"), _STANDING_MEANINGS[standing]
        late = late_words(promise.due, reader.now) if standing is PromiseStanding.LATE else ""
        chip = ChipSpec(text=late or due, meaning=meaning, key=f"{PROMISE}:{promise.id}")
        head = ChipSpec(text=words, meaning="due" if standing in _WAITS else "neutral", icon="handshake")
        return _row(
            entry,
            context,
            head,
            who=promise.made_by_name,
            title=shown_words(promise),
            body="",
            foot_chips=(chip,),
        )
    ended = {
        PromiseStanding.KEPT: translate("entries", "Promise kept"),
        PromiseStanding.KEPT_LATE: translate("entries", "Promise kept late"),
        PromiseStanding.BROKEN: translate("entries", "Promise broken"),
        PromiseStanding.RENEGOTIATED: translate("entries", "Promise moved, as agreed"),
        PromiseStanding.RELEASED: translate("entries", "Promise released"),
    }
    head = ChipSpec(
        text=ended.get(standing, ""),
        meaning=_STANDING_MEANINGS[standing],
        icon=_ENDED_ICONS.get(standing, ""),
    )
    return _row(
        entry,
        context,
        head,
        who=promise.ended_by_name,
        title=shown_words(promise),
        body="\n".join(_how_it_ended(promise)),
        foot_chips=_moved_chip(promise, reader),
    )


def _moved_chip(promise: Promise, reader: Reader) -> tuple[ChipSpec, ...]:
    """To when, where another promise took over."""
    if promise.moved_to is None:
        return ()
    due = due_words(promise.moved_to, reader.now, reader.zone)
    return (ChipSpec(text=translate("entries", "now {0}").format(due)),)


def _how_it_ended(promise: Promise) -> list[str]:
    """Why, and what the customer heard."""
    return [each for each in (promise.reason, told_words(promise.told) if promise.told else "") if each]


_ENDED_ICONS = {
    PromiseStanding.KEPT: "check",
    PromiseStanding.KEPT_LATE: "check",
    PromiseStanding.BROKEN: "x",
    PromiseStanding.RENEGOTIATED: "handshake",
    PromiseStanding.RELEASED: "handshake",
}
_WAITS = (PromiseStanding.DUE_TODAY, PromiseStanding.LATE)


def _note_row(entry: TimelineEntry, note: AmbassadorNote, context: EntryContext) -> TimelineRow:
    reader = context.reader
    head = ChipSpec(
        text=translate("entries", "Ambassador note · {0}").format(note.to_name),
        meaning="ambassador",
        icon="megaphone",
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
        edge="ambassador", is_pinned=note.is_pinned,
    )  # fmt: skip


def _file_row(entry: TimelineEntry, file: FileInfo, context: EntryContext) -> TimelineRow:
    head = ChipSpec(text=translate("entries", "File"), icon="paperclip")
    files = (file_line(file),)
    return _row(entry, context, head, who=file.member_name, title="", body="", files=files, foot_chips=())


def _said_row(entry: TimelineEntry, context: EntryContext, said: Said) -> TimelineRow:
    return _row(
        entry, context, said.head, who=said.who, title=said.title, body=said.body, foot_chips=said.foot_chips,
        is_internal=True,
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
    files: tuple[FileLine, ...] = (),
    is_internal: bool = False,
    is_pinned: bool = False,
    edge: Meaning | None = None,
) -> TimelineRow:
    reader = context.reader
    there = local(entry.key.at, reader.zone)
    exact = exact_words(entry.key.at, reader.zone)
    marks = find_marks(body, context.looked_for) if not context.looked_for.is_empty else []
    day = day_title(there.date(), reader.today)
    heads = (head, _pinned_chip()) if is_pinned else (head,)
    spoken = [
        *(chip.text for chip in heads),
        title,
        f"{day} {clock_words(there)}",
        who,
        translate("entries", "ours alone") if is_internal else "",
        body,
        *(translate("entries", "File {0}, {1}").format(file.name, file.size) for file in files),
        *(chip.text for chip in foot_chips),
    ]
    return TimelineRow(
        head_chips=heads,
        title=title,
        when_text=clock_words(there),
        when_exact=f"{exact}\n{who}" if who else exact,
        who=first_name(who),
        body=body,
        files=files,
        foot_chips=foot_chips,
        edge=edge,
        is_internal=is_internal,
        marks=tuple((start, end - start) for start, end in marks),
        accessible_text=_in_sentences([part for part in spoken if part]),
        key=entry,
    )


def _pinned_chip() -> ChipSpec:
    return ChipSpec(text=translate("entries", "Pinned"), meaning="due", icon="pin")


def _in_sentences(parts: list[str]) -> str:
    """One after the other with a full stop between them, and no second one where a sentence has its own."""
    text = ""
    for part in parts:
        text += f" {part}" if text.endswith((".", "!", "?", "…")) else f". {part}" if text else part
    return text
