"""Words a timeline's entries for print."""

from __future__ import annotations

from datetime import datetime

from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.escalation import Escalation
from advocate.domain.files import FileInfo
from advocate.domain.handoff import Handoff
from advocate.domain.history_report import ReportChip, ReportEntry, ReportMeaning, ReportPromise
from advocate.domain.interaction import Channel, Interaction
from advocate.domain.labels import (
    ESCALATION_STATES,
    HANDOFF_STATES,
    STANDINGS,
    channel_words,
    escalation_words,
    outcome_words,
)
from advocate.domain.moment import local
from advocate.domain.promise import Promise, PromiseStanding
from advocate.domain.timeline import EntryKind, TimelineEntry
from advocate.domain.wording_of_time import clock_words, date_words, dated_due_words, duration_words

MEANINGS: dict[PromiseStanding, ReportMeaning] = {
    PromiseStanding.OPEN: ReportMeaning.DUE,
    PromiseStanding.DUE_TODAY: ReportMeaning.DUE,
    PromiseStanding.LATE: ReportMeaning.LATE,
    PromiseStanding.KEPT: ReportMeaning.KEPT,
    PromiseStanding.KEPT_LATE: ReportMeaning.LATE,
    PromiseStanding.BROKEN: ReportMeaning.LATE,
    PromiseStanding.RENEGOTIATED: ReportMeaning.PLAIN,
    PromiseStanding.RELEASED: ReportMeaning.PLAIN,
}
_OURS_ALONE = (Channel.NOTE,)


class EntryWriter:
    """now: the moment of printing, UTC; zone: the reader's, IANA."""

    def __init__(self, now: datetime, zone: str) -> None:
        self._now = now
        self._zone = zone
        self._today = local(now, zone).date()

    def entry(self, entry: TimelineEntry) -> ReportEntry:
        when = clock_words(local(entry.key.at, self._zone))
        if entry.interaction is not None:
            return self._interaction(entry.interaction, entry.promises, when)
        if entry.note is not None:
            return self._note(entry.note, when)
        if entry.file is not None:
            return _file(entry.file, when)
        if entry.handoff is not None:
            return self._handoff(entry.handoff, when)
        if entry.escalation is not None:
            return self._escalation(entry.escalation, when)
        if entry.promise is None:
            raise ValueError("a timeline entry holds one record")
        return self._promise_event(entry.promise, entry.key.kind, when)

    def promise(self, promise: Promise) -> ReportPromise:
        standing = promise.standing(self._now, self._today, self._zone)
        return ReportPromise(
            words=promise.words,
            due=self._due(promise),
            owner=promise.owner_name,
            state=STANDINGS[standing],
            meaning=MEANINGS[standing],
            made=self._day(promise.made_at),
            ended=self._day(promise.ended_at) if promise.ended_at else "",
            reason=promise.reason,
        )

    def _interaction(self, interaction: Interaction, promises: tuple[Promise, ...], when: str) -> ReportEntry:
        kind = channel_words(interaction.channel, interaction.direction)
        if interaction.number_used:
            kind += f" · {interaction.number_used}"
        if interaction.duration:
            kind += f" · {duration_words(interaction.duration)}"
        is_call = interaction.channel is Channel.CALL
        return ReportEntry(
            when=when,
            kind=kind,
            title=interaction.title,
            who=interaction.member_name,
            body=interaction.body,
            meaning=ReportMeaning.CALL if is_call else ReportMeaning.PLAIN,
            chips=(*self._facts(interaction), *(self._promise_chip(promise) for promise in promises)),
            is_internal=interaction.channel in _OURS_ALONE,
        )

    def _facts(self, interaction: Interaction) -> tuple[ReportChip, ...]:
        chips: list[ReportChip] = []
        ended = outcome_words(interaction.outcome, interaction.own_outcome)
        if ended:
            chips.append(ReportChip(text=ended))
        if interaction.effort is not None:
            chips.append(ReportChip(text=f"effort {interaction.effort}", is_internal=True))
        if interaction.delight:
            chips.append(ReportChip(text=interaction.delight, meaning=ReportMeaning.KEPT, is_internal=True))
        chips += (ReportChip(text=f"File: {file.name}") for file in interaction.files)
        return tuple(chips)

    def _promise_chip(self, promise: Promise) -> ReportChip:
        standing = promise.standing(self._now, self._today, self._zone)
        words = f"Promise: {promise.words} · {self._due(promise)}"
        if standing not in (PromiseStanding.OPEN, PromiseStanding.DUE_TODAY):
            words += f" · {STANDINGS[standing]}"
        return ReportChip(text=words, meaning=MEANINGS[standing])

    def _promise_event(self, promise: Promise, kind: EntryKind, when: str) -> ReportEntry:
        if kind is EntryKind.PROMISE_MADE:
            return ReportEntry(
                when=when, kind="Promise made", title=promise.words, who=promise.made_by_name,
                body=f"Due {self._due(promise)}", meaning=ReportMeaning.DUE,
            )  # fmt: skip
        standing = promise.standing(self._now, self._today, self._zone)
        return ReportEntry(
            when=when, kind=f"Promise {STANDINGS[standing]}", title=promise.words, who=promise.ended_by_name,
            body=promise.reason, meaning=MEANINGS[standing],
        )  # fmt: skip

    def _note(self, note: AmbassadorNote, when: str) -> ReportEntry:
        answer = f"\n\n{note.answered_by_name} answered: {note.answer}" if note.answer else ""
        return ReportEntry(
            when=when, kind=f"Ambassador note · {note.to_name}", who=note.from_name, body=note.body + answer,
            meaning=ReportMeaning.AMBASSADOR, is_internal=True,
        )  # fmt: skip

    def _handoff(self, handoff: Handoff, when: str) -> ReportEntry:
        """Whose turn it was is ours to know; a customer reads none of it."""
        parts = (handoff.summary, f"Already asked: {handoff.asked}" if handoff.asked else "", handoff.reason)
        chips = [ReportChip(text=HANDOFF_STATES[handoff.state])]
        chips += (
            ReportChip(text=f"{'Goes along' if each.is_moved else 'Stays'}: {each.promise.words}")
            for each in handoff.promises
        )
        if handoff.tone:
            chips.append(ReportChip(text=handoff.tone))
        return ReportEntry(
            when=when, kind=f"Handoff · {handoff.to_name}", title=handoff.case_title, who=handoff.from_name,
            body="\n\n".join(part for part in parts if part), chips=tuple(chips), is_internal=True,
            meaning=ReportMeaning.PLAIN,
        )  # fmt: skip

    def _escalation(self, escalation: Escalation, when: str) -> ReportEntry:
        answer = f"{escalation.ended_by_name} answered: {escalation.answer}" if escalation.answer else ""
        parts = (escalation.note, answer, escalation.reason)
        return ReportEntry(
            when=when, kind=f"Help asked · {escalation.ask_name}", title=escalation_words(escalation),
            who=escalation.raised_by_name, body="\n\n".join(part for part in parts if part),
            chips=(ReportChip(text=ESCALATION_STATES[escalation.state]),), is_internal=True,
            meaning=ReportMeaning.PLAIN,
        )  # fmt: skip

    def _due(self, promise: Promise) -> str:
        return dated_due_words(promise.due, self._zone)

    def _day(self, moment: datetime) -> str:
        return date_words(local(moment, self._zone).date())


def _file(file: FileInfo, when: str) -> ReportEntry:
    """By name: what is in it stays in the vault."""
    return ReportEntry(when=when, kind="File", title=file.name, who=file.member_name)
