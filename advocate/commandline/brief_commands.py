"""`advocate brief`: what must be known before the first word, on one screen."""

from __future__ import annotations

import argparse
from datetime import datetime

from advocate.commandline.json_values import JsonValues
from advocate.commandline.naming import named_customer
from advocate.commandline.opening import opened
from advocate.commandline.terminal import Terminal
from advocate.commandline.wording import standing_words
from advocate.domain.brief import Brief
from advocate.domain.case import Case
from advocate.domain.effort import EffortTrend
from advocate.domain.ids import short_ref
from advocate.domain.labels import CHANNELS, channel_words, escalation_words, outcome_words
from advocate.domain.text import count_words
from advocate.domain.wording_of_time import ago_words

_TRENDS = {
    EffortTrend.UNKNOWN: "",
    EffortTrend.EASIER: ", it gets easier",
    EffortTrend.STEADY: ", as before",
    EffortTrend.HARDER: ", it gets harder",
}
_INDENT = "    "


def brief(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        customer_id = named_customer(advocate, args.customer)
        read, repeating = advocate.brief.read(customer_id), advocate.cadences.list_running(customer_id)
        zone = advocate.member.zone
    if args.json:
        terminal.say_json(JsonValues(terminal.clock.now(), zone, repeating).brief(read))
    else:
        say_brief(terminal, read, terminal.clock.now(), zone)


def say_brief(terminal: Terminal, read: Brief, now: datetime, zone: str) -> None:
    owner = f" · {read.owner_name} looks after them" if read.owner_name else ""
    terminal.say(f"{terminal.strong(read.name)}  ({short_ref(read.customer_id)}){owner}")
    for note in read.pinned_notes:
        terminal.say_wrapped(f"! {note.text}")
    for line in read.approach.lines():
        terminal.say_wrapped(f"~ {line}")
    if read.approach.channel:
        channel = {each.value: words for each, words in CHANNELS.items()}.get(read.approach.channel)
        terminal.say_wrapped(f"~ Prefers: {channel or read.approach.channel}")
    for promise in (*read.late, *read.open):
        owner = f" · {promise.owner_name}" if promise.owner_name else ""
        terminal.say_wrapped(f"→ {promise.words}: {standing_words(promise, now, zone)}{owner}")
    _say_waiting(terminal, read, now, zone)
    if read.case is not None:
        _say_case(terminal, read.case, read.open_cases, now, zone)
    for contact in read.contacts:
        words = channel_words(contact.channel, contact.direction)
        ended = outcome_words(contact.outcome, contact.own_outcome)
        parts = (ago_words(contact.at, now, zone), words, contact.line, ended)
        terminal.say_wrapped(" · ".join(part for part in parts if part))
    _say_people(terminal, read)


def _say_waiting(terminal: Terminal, read: Brief, now: datetime, zone: str) -> None:
    for handoff in read.handoffs:
        when = ago_words(handoff.offered_at, now, zone)
        terminal.say_wrapped(f"Handed to {handoff.to_name} {when}, not accepted yet: {handoff.summary}")
    for each in read.escalations:
        ask = f" Ask {each.ask_name}." if each.ask_name else ""
        why = escalation_words(each) or each.note
        terminal.say_wrapped(f"Asked {each.ask_name} for help: {why}" if each.raised_at else f"{why}.{ask}")


def _say_case(terminal: Terminal, case: Case, count: int, now: datetime, zone: str) -> None:
    figures = [
        count_words(case.contacts, "contact"),
        count_words(case.people, "person", "people"),
        count_words(case.transfers, "transfer"),
        count_words(case.days_open(now, zone), "day"),
    ]
    others = f", and {count_words(count - 1, 'other open case')}" if count > 1 else ""
    terminal.say(f"\n{terminal.strong(case.title)} ({', '.join(figures)}){others}")
    for label, text in (("Known", case.known), ("Already asked", case.asked), ("Next", case.next_step)):
        if text:
            terminal.say_wrapped(f"{label}: {text}", _INDENT)
    terminal.say("")


def _say_people(terminal: Terminal, read: Brief) -> None:
    if read.efforts:
        efforts = " ".join(str(effort) for _, effort in read.efforts)
        terminal.say(f"Effort {efforts}{_TRENDS[read.effort_trend]}")
    if read.known_best_by is not None:
        known = read.known_best_by
        terminal.say(f"{known.name} knows them best ({count_words(known.contacts, 'contact')}).")
