"""One customer on the screen: who they are, what is promised, what was said last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from advocate.commandline.tables import table
from advocate.commandline.terminal import Terminal
from advocate.commandline.wording import promise_row, standing_words
from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.cadence import Cadence
from advocate.domain.case import Case, CaseState
from advocate.domain.customer import Customer
from advocate.domain.escalation import Escalation
from advocate.domain.handoff import Handoff
from advocate.domain.ids import short_ref
from advocate.domain.interaction import Interaction
from advocate.domain.labels import (
    CONTACT_POINTS,
    CUSTOMER_KINDS,
    ESCALATION_STATES,
    HANDOFF_STATES,
    channel_words,
    escalation_words,
    outcome_words,
)
from advocate.domain.promise import Promise, PromiseCounts
from advocate.domain.text import count_words
from advocate.domain.timeline import EntryKind, TimelineEntry
from advocate.domain.wording_of_time import ago_words, date_words, duration_words

_INDENT = "    "


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """promises: the open ones; entries: the newest, of `total` in all."""

    customer: Customer
    promises: tuple[Promise, ...]
    counts: PromiseCounts
    cases: tuple[Case, ...]
    entries: tuple[TimelineEntry, ...]
    total: int
    repeating: tuple[Cadence, ...]


def say_profile(terminal: Terminal, profile: Profile, now: datetime, zone: str) -> None:
    _say_customer(terminal, profile.customer)
    if profile.promises:
        title = f"Open promises ({profile.counts.late:,} late)" if profile.counts.late else "Open promises"
        terminal.say(f"\n{terminal.strong(title)}")
        repeating = {cadence.id for cadence in profile.repeating}
        found = (promise_row(promise, now, zone, repeating) for promise in profile.promises)
        rows = [[row[0], row[1], row[3], row[4]] for row in found]
        for line in table(("Ref", "Due", "Promise", "Owner"), rows, terminal.width):
            terminal.say(line)
    open_cases = [case for case in profile.cases if case.state is CaseState.OPEN]
    if open_cases:
        terminal.say(f"\n{terminal.strong('Open cases')}")
        for case in open_cases:
            minutes = f", {count_words(case.minutes, 'minute')}" if case.minutes else ""
            terminal.say_wrapped(f"{case.title} ({count_words(case.contacts, 'contact')}{minutes})")
    if not profile.entries:
        terminal.say("\nNothing was said yet. `advocate log` keeps the first contact.")
        return
    terminal.say(f"\n{terminal.strong('Timeline')}")
    for entry in profile.entries:
        _say_entry(terminal, entry, now, zone)
    rest = profile.total - len(profile.entries)
    if rest:
        terminal.say(f"\n… and {count_words(rest, 'earlier entry', 'earlier entries')}; --limit shows more.")


def _say_customer(terminal: Terminal, customer: Customer) -> None:
    company = f", {customer.organisation}" if customer.organisation else ""
    terminal.say(f"{terminal.strong(customer.name)}{company}  ({short_ref(customer.id)})")
    facts = [CUSTOMER_KINDS[customer.kind]]
    facts += ["a colleague"] if customer.is_internal else []
    facts += [f"customer since {date_words(customer.since)}"] if customer.since else []
    facts += [f"{customer.reach:,} followers"] if customer.reach is not None else []
    facts += [customer.state.value] if customer.state.value != "active" else []
    facts += [", ".join(tag.name for tag in customer.tags)] if customer.tags else []
    terminal.say_wrapped(" · ".join(facts))
    for note in customer.pinned_notes:
        terminal.say_wrapped(f"! {note.text}")
    for line in customer.approach.lines():
        terminal.say_wrapped(f"~ {line}")
    lines = [
        (
            CONTACT_POINTS[point.kind],
            " · ".join(part for part in (point.value, point.label, point.preferred) if part),
        )
        for point in customer.contact_points
    ]
    lines += [(field.name, field.value) for field in customer.fields]
    for label, value in lines:
        terminal.say(f"{label + ':':<14}{' '.join(value.split())}")


def _say_entry(terminal: Terminal, entry: TimelineEntry, now: datetime, zone: str) -> None:
    when = ago_words(entry.key.at, now, zone)
    if entry.interaction:
        terminal.say(f"\n{when} · {_contact_words(entry.interaction)}")
        if entry.interaction.title:
            terminal.say_wrapped(entry.interaction.title, _INDENT)
        if entry.interaction.body:
            terminal.say_wrapped(entry.interaction.body, _INDENT)
        if entry.interaction.delight:
            terminal.say_wrapped(f"♥ {entry.interaction.delight}", _INDENT)
        for file in entry.interaction.files:
            terminal.say_wrapped(f"File: {file.name}", _INDENT)
    elif entry.file:
        who = f" · {entry.file.member_name}" if entry.file.member_name else ""
        terminal.say(f"\n{when} · File{who}")
        terminal.say_wrapped(entry.file.name, _INDENT)
    elif entry.note:
        _say_note(terminal, entry.note, when)
    elif entry.handoff:
        _say_handoff(terminal, entry.handoff, when)
    elif entry.escalation:
        _say_escalation(terminal, entry.escalation, when)
    elif entry.promise:
        is_end = entry.key.kind is EntryKind.PROMISE_ENDED
        who = entry.promise.ended_by_name if is_end else entry.promise.made_by_name
        head = "Promise ended" if is_end else "Promise made"
        terminal.say(f"\n{when} · {head}" + (f" · {who}" if who else ""))
        _say_promise(terminal, entry.promise, now, zone)
    for promise in entry.promises:
        _say_promise(terminal, promise, now, zone)


def _contact_words(interaction: Interaction) -> str:
    parts = [channel_words(interaction.channel, interaction.direction)]
    parts += [interaction.number_used] if interaction.number_used else []
    parts += [duration_words(interaction.duration)] if interaction.duration else []
    ended = outcome_words(interaction.outcome, interaction.own_outcome)
    parts += [ended] if ended else []
    parts += [f"effort {interaction.effort}"] if interaction.effort is not None else []
    parts += [interaction.member_name] if interaction.member_name else []
    parts += ["corrected"] if interaction.is_corrected else []
    return " · ".join(parts)


def _say_note(terminal: Terminal, note: AmbassadorNote, when: str) -> None:
    terminal.say(f"\n{when} · Note to {note.to_name} · {note.from_name} · {note.state.value}")
    terminal.say_wrapped(note.body, _INDENT)
    if note.answer:
        terminal.say_wrapped(f"Answer: {note.answer}", _INDENT)


def _say_handoff(terminal: Terminal, handoff: Handoff, when: str) -> None:
    state = HANDOFF_STATES[handoff.state]
    terminal.say(f"\n{when} · Handed to {handoff.to_name} · {handoff.from_name} · {state}")
    terminal.say_wrapped(handoff.summary, _INDENT)
    if handoff.asked:
        terminal.say_wrapped(f"Already asked: {handoff.asked}", _INDENT)
    if handoff.reason:
        terminal.say_wrapped(f"Reason: {handoff.reason}", _INDENT)


def _say_escalation(terminal: Terminal, escalation: Escalation, when: str) -> None:
    who, state = escalation.raised_by_name, ESCALATION_STATES[escalation.state]
    terminal.say(f"\n{when} · Help asked of {escalation.ask_name} · {who} · {state}")
    for text in (escalation_words(escalation), escalation.note, escalation.answer, escalation.reason):
        if text:
            terminal.say_wrapped(text, _INDENT)


def _say_promise(terminal: Terminal, promise: Promise, now: datetime, zone: str) -> None:
    reason = f" ({promise.reason})" if promise.reason else ""
    terminal.say_wrapped(f"→ {promise.words}: {standing_words(promise, now, zone)}{reason}", _INDENT)
