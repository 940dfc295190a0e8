"""`advocate promises-in` and `hints-in`: what is found in texts of a file, as while they are typed. No vault is needed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import starmap
from typing import Any

from advocate.commandline.place import country, time_zone
from advocate.commandline.tables import cut
from advocate.commandline.terminal import Terminal
from advocate.commandline.text_lines import file_lines, known_language, moment_said, tell_unread
from advocate.domain.moment import local
from advocate.domain.promise_phrases.finding import LANGUAGES, find_promises
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.text import without_surrogates
from advocate.domain.wording_hints.finding import LISTS, find_hints
from advocate.domain.wording_hints.hint import WordingHint
from advocate.domain.wording_of_time import due_words

_WIDEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """A line of the file. said_at: as it stands there, None where it says nothing; problem: why it cannot be read;
    time_problem: why its time cannot be, which only matters to what is reckoned from it."""

    number: int
    text: str
    said_at: str | None = None
    problem: str = ""
    time_problem: str = ""


def promises_in(args: argparse.Namespace, terminal: Terminal) -> None:
    language = known_language(args.lang, LANGUAGES)
    region = country(args.region)
    wanted = time_zone(args.zone) if args.zone else None
    problems: list[str] = []
    with file_lines(str(args.file), terminal) as lines:
        for line in starmap(_line, lines):
            now = terminal.clock.now()
            said_at, zone, problem = moment_said(line.said_at, args.said_at, now, wanted)
            problem = line.problem or line.time_problem or problem
            found = () if problem else find_promises(line.text, said_at, zone, language, region=region)
            if problem:
                problems.append(f"line {line.number} {problem}")
            if args.json:
                promises = [_promise_value(promise, zone) for promise in found]
                terminal.say_json({"text": line.text, "promises": promises}, in_a_line=True)
            else:
                _say(terminal, line, (_promise_words(promise, said_at, zone) for promise in found))
    tell_unread(problems)


def hints_in(args: argparse.Namespace, terminal: Terminal) -> None:
    lists = LISTS[known_language(args.lang, LISTS)]
    problems: list[str] = []
    with file_lines(str(args.file), terminal) as lines:
        for line in starmap(_line, lines):
            found = () if line.problem else find_hints(line.text, lists)
            if line.problem:
                problems.append(f"line {line.number} {line.problem}")
            if args.json:
                hints = [_hint_value(hint) for hint in found]
                terminal.say_json({"text": line.text, "hints": hints}, in_a_line=True)
            else:
                _say(
                    terminal,
                    line,
                    (f"{hint.kind.value}: {cut(hint.span, _WIDEST)}: {hint.say}" for hint in found),
                )
    tell_unread(problems)


def _line(number: int, line: str) -> TextLine:
    """A line that looks like JSON and is none is a text like any other."""
    if not line.lstrip().startswith("{"):
        return TextLine(number=number, text=without_surrogates(line))
    try:
        value: Any = json.loads(line)
    except (ValueError, RecursionError):
        return TextLine(number=number, text=without_surrogates(line))
    text, said_at = value.get("text"), value.get("said_at")
    if not isinstance(text, str):
        return TextLine(number=number, text="", problem="has no text")
    if said_at is not None and not isinstance(said_at, str):
        return TextLine(number=number, text=without_surrogates(text), time_problem="has a time that is none")
    return TextLine(number=number, text=without_surrogates(text), said_at=said_at or None)


def _promise_value(promise: FoundPromise, zone: str) -> dict[str, object]:
    due = promise.due
    return {
        "span": promise.span,
        "at": [promise.start, promise.end],
        "action": promise.action,
        "owner": promise.owner.value,
        "doer": promise.doer,
        "due_phrase": promise.due_phrase or None,
        "due": {
            "kind": due.kind.value,
            "start": local(due.start, zone).isoformat() if due.start else None,
            "end": local(due.end, zone).isoformat() if due.end else None,
            "rrule": due.rule or None,
        },
    }


def _hint_value(hint: WordingHint) -> dict[str, object]:
    return {"span": hint.span, "at": [hint.start, hint.end], "kind": hint.kind.value, "say": hint.say}


def _promise_words(promise: FoundPromise, said_at: datetime, zone: str) -> str:
    who = promise.doer or promise.owner.value
    due = due_words(promise.due.due, said_at, zone) if promise.due.due else promise.due_phrase
    repeats = f" ({promise.due_phrase})" if promise.due.rule else ""
    return f"{who}: {cut(promise.action, _WIDEST)}" + (f", {due}{repeats}" if due else "")


def _say(terminal: Terminal, line: TextLine, found: Iterable[str]) -> None:
    for words in found:
        terminal.say(f"{line.number}: {words}")
