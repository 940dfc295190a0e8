"""`advocate log`, `promises` and `keep`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.commandline.argument_shapes import UsageError
from advocate.commandline.json_values import JsonValues
from advocate.commandline.naming import named_case, named_customer, named_outcome
from advocate.commandline.opening import opened
from advocate.commandline.promise_arguments import ORDERS
from advocate.commandline.tables import table
from advocate.commandline.terminal import Terminal
from advocate.commandline.wording import promise_row, size_words
from advocate.domain.cadence import AnyPromiseDraft, Cadence, repeated
from advocate.domain.case import Case, CaseDraft
from advocate.domain.due_times.understood import promise_said
from advocate.domain.due_times.why_not import WhyNot, why_none_in
from advocate.domain.escalation import Escalation
from advocate.domain.ids import CustomerId, EscalationId, InteractionId, PromiseId, short_ref
from advocate.domain.interaction import Channel, Interaction, InteractionDraft
from advocate.domain.labels import escalation_words
from advocate.domain.moment import from_local, start_of_day
from advocate.domain.promise import (
    MadeIn,
    Promise,
    PromiseDraft,
    PromiseFilter,
    PromiseStanding,
    PromiseState,
)
from advocate.domain.promise_calendar import Alarms, WrittenCalendar
from advocate.domain.team import Member
from advocate.domain.text import count_words
from advocate.domain.wording_of_rhythm import rhythm_words
from advocate.domain.wording_of_time import due_words
from advocate.domain.working_time import WorkingTime
from advocate.errors import InvalidValue

if TYPE_CHECKING:
    from advocate.app import Advocate

_EVERYTHING = 1_000_000
_LONGEST_TEXT = 4_000_000
# Clocks differ, and so do the zones of those who type.
_AHEAD = timedelta(days=1)
_TICK = timedelta(microseconds=1)
_WHY_NONE = {
    WhyNot.PASSED: "names a time that has passed",
    WhyNot.NO_SUCH_DAY: "names a day that no calendar has",
    WhyNot.NO_SUCH_HOUR: "names an hour that no day has",
    WhyNot.AT_ODDS: "names times that do not go together",
}


def log(args: argparse.Namespace, terminal: Terminal) -> None:
    now = terminal.clock.now()
    with opened(args, terminal) as advocate:
        member = advocate.member
        customer_id = named_customer(advocate, args.customer)
        outcome, own_outcome = named_outcome(advocate, args.outcome)
        started = _started(args.at, member.zone, now)
        working = advocate.reminders.working_time()
        promises = tuple(
            replace(_promise(text, customer_id, now, member, working), remind=args.remind)
            for text in args.promise
        )
        draft = InteractionDraft(
            customer_id=customer_id,
            channel=Channel(args.channel.replace("-", "_")),
            direction=args.direction,
            started_at=started,
            zone=member.zone,
            duration=timedelta(minutes=args.minutes) if args.minutes is not None else None,
            title=args.title,
            body=_body(args, terminal),
            outcome=outcome,
            own_outcome=own_outcome,
            effort=args.effort,
            delight=args.delight,
            number_used=args.number,
        )
        case = named_case(advocate, customer_id, args.case) if args.case else None
        new_case = (
            CaseDraft(customer_id=customer_id, title=args.new_case, opened_at=started)
            if args.new_case
            else None
        )
        draft = replace(draft, case_id=case.id if case else None)
        logged = _read_again(advocate, advocate.interactions.log(draft, promises, new_case=new_case))
    if args.json:
        terminal.say_json(_logged_value(logged, JsonValues(now, member.zone, logged.repeating)))
    else:
        _say_logged(terminal, logged, now, member.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Logged:
    """A contact that was logged, and what came with it. repeating: what goes on with its customer."""

    changes: Changes
    interaction: Interaction
    case: Case | None
    promises: tuple[Promise, ...]
    repeating: tuple[Cadence, ...]
    offers: tuple[Escalation, ...]


def _read_again(advocate: Advocate, changes: Changes) -> _Logged:
    assert changes.made is not None
    made = (
        advocate.promises.get_promise(PromiseId(record)) for record in changes.records.get("promises", ())
    )
    interaction = advocate.interactions.get_interaction(InteractionId(changes.made))
    offered = [EscalationId(record) for record in changes.records.get("escalations", ())]
    return _Logged(
        changes=changes,
        interaction=interaction,
        case=advocate.cases.get_case(interaction.case_id) if interaction.case_id else None,
        promises=tuple(sorted(made, key=lambda promise: promise.due.end)),
        repeating=advocate.cadences.list_running(interaction.customer_id),
        offers=tuple(advocate.escalations.several(offered)),
    )


def _logged_value(logged: _Logged, values: JsonValues) -> dict[str, object]:
    return {
        "interaction": values.interaction(logged.interaction),
        "case": values.case(logged.case) if logged.case else None,
        "promises": [values.promise(promise) for promise in logged.promises],
        "offers": [values.escalation(each) for each in logged.offers],
    }


def _say_logged(terminal: Terminal, logged: _Logged, now: datetime, zone: str) -> None:
    changes = logged.changes
    terminal.say(f"{changes.words()} ({short_ref(logged.interaction.id)}).")
    if changes.resolved_case:
        terminal.say_wrapped(f"Resolved with it: {changes.resolved_case}.")
    elif changes.waiting_case:
        terminal.say_wrapped(f"“{changes.waiting_case}” stays open: something is still promised in it.")
    rhythms = {cadence.id: cadence.rhythm for cadence in logged.repeating}
    for promise in logged.promises:
        due = due_words(promise.due, now, zone)
        if promise.cadence_id and promise.cadence_id in rhythms:
            due += f", and {rhythm_words(rhythms[promise.cadence_id], now, zone)}"
        terminal.say_wrapped(f"Promised: {promise.words}, {due} ({short_ref(promise.id)}).")
    for each in logged.offers:
        ask = f" Ask {each.ask_name}." if each.ask_name else ""
        terminal.say_wrapped(f"Time to ask for help: {escalation_words(each)}.{ask}")


def promises(args: argparse.Namespace, terminal: Terminal) -> None:
    if args.ics and (args.ended or args.state or args.sort or args.limit):
        raise UsageError(
            "advocate promises: --ics takes all that are open and those that ended lately; leave out --ended, --state, "
            "--sort and --limit."
        )
    if args.alarms and not args.ics:
        raise UsageError(
            "advocate promises: --alarms says what rings in a calendar file; name one with --ics."
        )
    now = terminal.clock.now()
    with opened(args, terminal) as advocate:
        zone, wanted = advocate.member.zone, _wanted(args, advocate, now)
        if args.ics:
            with terminal.waiting("Writing the calendar …"):
                written = advocate.exporting.promises_calendar(Path(args.ics), wanted, now, _alarms(args))
            _say_calendar(args, terminal, written)
            return
        total = advocate.promises.count_promises(wanted)
        found = advocate.promises.list_promises(wanted, 0, args.limit or _EVERYTHING)
        repeating = advocate.cadences.list_running(wanted.customer_id)
    if args.json:
        values = JsonValues(now, zone, repeating)
        terminal.say_json({"total": total, "promises": [values.promise(promise) for promise in found]})
        return
    if not found:
        terminal.say("No promise is late." if args.late else "No promises.")
        return
    titles = ("Ref", "Ended" if args.ended or args.state else "Due", "Customer", "Promise", "Owner")
    going_on = {cadence.id for cadence in repeating}
    rows = [promise_row(promise, now, zone, going_on) for promise in found]
    for line in table(titles, rows, terminal.width):
        terminal.say(line)
    late = sum(promise.state is PromiseState.OPEN and promise.due.end < now for promise in found)
    shown = f"{len(found):,} of {total:,} promises" if len(found) < total else count_words(total, "promise")
    terminal.say(f"\n{shown}, {late:,} late" if late and not args.late else f"\n{shown}")


def _alarms(args: argparse.Namespace) -> Alarms:
    return Alarms(args.alarms) if args.alarms else Alarms.EVENTS


def _wanted(args: argparse.Namespace, advocate: Advocate, now: datetime) -> PromiseFilter:
    ended_so = PromiseStanding(args.state.replace("-", "_")) if args.state else None
    # The last of what ended, and the last of what was made, are asked for first.
    newest_first = args.sort == "made" or (args.sort in (None, "due") and (args.ended or args.state))
    return PromiseFilter(
        state=None if ended_so else PromiseState.OPEN,
        customer_id=named_customer(advocate, args.customer) if args.customer else None,
        owner_id=advocate.member.id if args.mine else None,
        late_at=now if args.late else None,
        # What is due on the day before is due until the midnight between them.
        due_before=start_of_day(args.due_before, advocate.member.zone) + _TICK if args.due_before else None,
        only_ended=args.ended,
        became=(ended_so,) if ended_so else (),
        made_in=MadeIn(args.made_in.replace("-", "_")) if args.made_in else None,
        order=ORDERS[args.sort or "due"],
        descending=bool(newest_first),
    )


def _say_calendar(args: argparse.Namespace, terminal: Terminal, written: WrittenCalendar) -> None:
    is_open = written.entries - written.ended
    if args.json:
        counts = {"promises": written.entries, "open": is_open, "ended": written.ended}
        terminal.say_json({"file": str(written.path), "size_bytes": written.size, **counts})
        return
    lately = f" and {written.ended:,} that ended lately" if written.ended else ""
    counted = f"{count_words(is_open, 'open promise')}{lately}"
    terminal.say(f"Wrote {counted} to {written.path} ({size_words(written.size)}).")
    terminal.say_wrapped("The file is not encrypted: anybody who has it can read it.")


def keep(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        promise_id = advocate.resolver.promise(args.promise)
        changes = advocate.promises.keep(promise_id, args.reason, args.told)
        promise = advocate.promises.get_promise(promise_id)
        repeating = advocate.cadences.list_running(promise.customer_id)
        values = JsonValues(terminal.clock.now(), advocate.member.zone, repeating)
    if args.json:
        terminal.say_json({"promise": values.promise(promise)})
    else:
        terminal.say_wrapped(f"{changes.words()}: {promise.words}.")


def _promise(
    text: str, customer_id: CustomerId, now: datetime, member: Member, working: WorkingTime
) -> AnyPromiseDraft:
    """Raises InvalidValue when it says no time, or nothing but a time. Nothing is kept then."""
    said = promise_said(text, now, member.zone, region=member.region, working=working)
    if said.due is None:
        why = why_none_in(text, now, member.zone, region=member.region, working=working)
        said_so = _WHY_NONE.get(why, "does not say by when, or that time has passed")
        raise InvalidValue(
            f"“{text[:80]}” {said_so}. Nothing was kept.",
            "Add when it is due, such as: call back friday 3pm, send the offer tomorrow, ring in 2 hours.",
            field="promise",
        )
    if not said.words:
        raise InvalidValue(
            f"“{text[:80]}” says when, but not what. Nothing was kept.",
            "Say what you promise, such as: call back friday 3pm.",
            field="promise",
        )
    draft = PromiseDraft(customer_id=customer_id, words=said.words, due=said.due, made_at=now)
    return repeated(draft, said.rule, working) if said.rule else draft


def _started(typed: datetime | None, zone: str, now: datetime) -> datetime:
    if typed is None:
        return now
    try:
        started = typed.astimezone(UTC) if typed.tzinfo else from_local(typed, zone)
    except OverflowError as error:
        raise InvalidValue(f"{typed} is outside the calendar.", "Check --at.", field="at") from error
    if started > now + _AHEAD:
        raise InvalidValue(
            "That contact would lie in the future. Nothing was kept.", "Check --at.", field="at"
        )
    return started


def _body(args: argparse.Namespace, terminal: Terminal) -> str:
    """The text itself, or with `-` everything on the standard input. Raises InvalidValue when nothing was said."""
    text = _piped(terminal) if args.text == "-" else args.text
    if not text.strip() and not args.title.strip():
        raise InvalidValue(
            "There is nothing in the text. Nothing was kept.",
            "Write what was said into --text, or give a --title.",
        )
    return text


def _piped(terminal: Terminal) -> str:
    try:
        text = terminal.source.read(_LONGEST_TEXT + 1)
    except UnicodeDecodeError as error:
        raise InvalidValue(
            "The text on the standard input is not UTF-8. Nothing was kept.", "Save it as UTF-8."
        ) from error
    if len(text) > _LONGEST_TEXT:
        raise InvalidValue(
            "The text on the standard input is longer than a book. Nothing was kept.", "Log a part of it."
        )
    return text
