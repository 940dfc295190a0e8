"""`advocate due`: what a phrase about time, or each of a file, is understood to mean. No vault is needed."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from advocate.commandline.argument_shapes import UsageError
from advocate.commandline.place import country, time_zone
from advocate.commandline.tables import cut
from advocate.commandline.terminal import Terminal
from advocate.commandline.text_lines import file_lines, known_language, moment_said, tell_unread
from advocate.domain.due_times.languages import LANGUAGES
from advocate.domain.due_times.phrases import LONGEST_PHRASE
from advocate.domain.due_times.understood import NOTHING, UnderstoodDue, UnderstoodKind, understand_due
from advocate.domain.moment import local
from advocate.domain.promise import Due
from advocate.domain.text import one_line, without_surrogates
from advocate.domain.wording_of_time import due_words, moment_words
from advocate.domain.working_time import WorkingTime, known_regions
from advocate.errors import InvalidValue

_WIDEST = 60
_OWN_VALUES = ("now", "lang", "zone", "region")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A phrase and what it is read with, as it was typed or stands in a line. zone None: that of the moment's offset, or this
    computer's; now None: the moment at which the command runs; problem: why it cannot be read."""

    phrase: str
    language: str
    region: str
    now: str | datetime | None = None
    zone: str | None = None
    problem: str = ""


def due(args: argparse.Namespace, terminal: Terminal) -> None:
    if bool(args.phrase) == bool(args.file):
        raise UsageError("advocate due: write a PHRASE, or name a --file.\nMore: advocate due --help")
    typed = _Asked(
        phrase=" ".join(args.phrase),
        language=known_language(args.lang, LANGUAGES),
        region=country(args.region),
        now=args.now,
        zone=time_zone(args.zone) if args.zone else None,
    )
    working = WorkingTime(holidays=_holidays(args.holidays)) if args.holidays else None
    if not args.file:
        problem = _answer(typed, args, terminal, working, "")
        if problem:
            raise InvalidValue(f"The time {problem}.", "Check --now.", field="now")
        return
    problems: list[str] = []
    with file_lines(str(args.file), terminal) as lines:
        for number, line in lines:
            problem = _answer(_asked(line, typed), args, terminal, working, f"{number}: ")
            if problem:
                problems.append(f"line {number} {problem}")
    tell_unread(problems)


def _holidays(wanted: str) -> str:
    """Raises InvalidValue."""
    region = wanted.upper()
    if region not in known_regions():
        raise InvalidValue(
            f"No public holidays are known for “{wanted[:20]}”.",
            "Write a country, or a part of one, such as GB or DE-BY.",
            field="holidays",
        )
    return region


def _asked(line: str, otherwise: _Asked) -> _Asked:
    """What a line asks. One that looks like JSON and is none is a phrase like any other."""
    if line.lstrip().startswith("{"):
        try:
            return _asked_in_json(json.loads(line), otherwise)
        except (ValueError, RecursionError):
            pass
    return replace(otherwise, phrase=without_surrogates(line))


def _asked_in_json(value: dict[str, Any], otherwise: _Asked) -> _Asked:
    phrase = value.get("phrase")
    if not isinstance(phrase, str):
        return replace(otherwise, phrase="", problem="has no phrase")
    asked = replace(otherwise, phrase=without_surrogates(phrase))
    own = {name: value[name] for name in _OWN_VALUES if value.get(name) is not None}
    for name, each in list(own.items()):
        if not isinstance(each, str):
            return replace(asked, problem=f"has a value of “{name}” that is no text")
        own[name] = without_surrogates(each)
    try:
        return replace(
            asked,
            now=own.get("now", asked.now),
            zone=time_zone(own["zone"]) if "zone" in own else asked.zone,
            language=known_language(own["lang"], LANGUAGES) if "lang" in own else asked.language,
            region=country(own["region"]) if "region" in own else asked.region,
        )
    except InvalidValue as error:
        return replace(asked, problem=f"cannot be answered: {error.message.rstrip('.')}")


def _answer(
    asked: _Asked, args: argparse.Namespace, terminal: Terminal, working: WorkingTime | None, number: str
) -> str:
    """Says it; why it could not be read, in which case it is answered as a phrase without a time."""
    written = asked.now if isinstance(asked.now, str) else None
    otherwise = asked.now if isinstance(asked.now, datetime) else None
    now, zone, problem = moment_said(written, otherwise, terminal.clock.now(), asked.zone)
    problem = asked.problem or problem
    found = NOTHING
    if not problem:
        found = understand_due(asked.phrase, now, zone, asked.language, region=asked.region, working=working)
    if args.json:
        terminal.say_json({"phrase": asked.phrase, **_value(found, zone)}, in_a_line=True)
    elif not problem:
        terminal.say(number + _words(asked.phrase, found, now, zone))
    return problem


def _value(found: UnderstoodDue, zone: str) -> dict[str, object]:
    return {
        "kind": found.kind.value,
        "start": local(found.start, zone).isoformat() if found.start else None,
        "end": local(found.end, zone).isoformat() if found.end else None,
        "rrule": found.rule or None,
    }


def _words(phrase: str, found: UnderstoodDue, now: datetime, zone: str) -> str:
    """`friday 3pm`: a moment, Fri 27 Nov 15:00."""
    shown = cut(one_line(phrase[: 2 * LONGEST_PHRASE]), _WIDEST)
    if found.due is None:
        return f"“{shown}”: no time to come is understood."
    if found.kind is UnderstoodKind.WINDOW and found.start and found.end:
        return f"“{shown}”: a window, {due_words(Due.between(found.start, found.end, zone), now, zone)}."
    when = due_words(found.due, now, zone)
    if found.kind is not UnderstoodKind.CADENCE:
        return f"“{shown}”: a {found.kind.value}, {when}."
    until = f", until {moment_words(found.end, now, zone)}" if found.end else ""
    return f"“{shown}”: again and again, first {when}{until} ({found.rule})."
