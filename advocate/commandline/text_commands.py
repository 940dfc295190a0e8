"""`advocate promises-in` and `hints-in`: what is found in texts of a file, as while they are typed. No vault is needed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from advocate.commandline.place import country, time_zone
from advocate.commandline.tables import cut
from advocate.commandline.terminal import Terminal
from advocate.domain.moment import from_local, local
from advocate.domain.promise_phrases.finding import LANGUAGES, find_promises
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.text import count_words, without_surrogates
from advocate.domain.wording_hints.finding import LISTS, find_hints
from advocate.domain.wording_hints.hint import WordingHint
from advocate.domain.wording_of_time import due_words
from advocate.errors import AdvocateError, InvalidValue, NotFound

_MOST_NAMED = 5
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
    language = _language(args.lang, LANGUAGES)
    region = country(args.region)
    wanted = time_zone(args.zone) if args.zone else None
    problems: list[str] = []
    with _lines(str(args.file), terminal) as lines:
        for line in lines:
            said_at, zone, problem = _moment_of(line, args.said_at or terminal.clock.now(), wanted)
            found = () if problem else find_promises(line.text, said_at, zone, language, region=region)
            if problem:
                problems.append(f"line {line.number} {problem}")
            if args.json:
                promises = [_promise_value(promise, zone) for promise in found]
                terminal.say_json({"text": line.text, "promises": promises}, in_a_line=True)
            else:
                _say(terminal, line, (_promise_words(promise, said_at, zone) for promise in found))
    _tell(problems)


def hints_in(args: argparse.Namespace, terminal: Terminal) -> None:
    lists = LISTS[_language(args.lang, LISTS)]
    problems: list[str] = []
    with _lines(str(args.file), terminal) as lines:
        for line in lines:
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
    _tell(problems)


def _language(wanted: str, known: Iterable[str]) -> str:
    code = wanted.casefold()
    if code not in known:
        raise InvalidValue(
            f"There are no words yet for the language “{wanted[:20]}”.",
            f"There are: {', '.join(known)}.",
            field="lang",
        )
    return code


@contextmanager
def _lines(name: str, terminal: Terminal) -> Generator[Iterator[TextLine]]:
    """Every line of the file, or with `-` of the standard input. Raises NotFound, InvalidValue."""
    file = Path(name)
    try:
        if name == "-":
            yield _read(terminal.source)
        else:
            with file.open(encoding="utf-8-sig", newline="\n") as opened:
                yield _read(opened)
    except UnicodeDecodeError as error:
        raise InvalidValue(f"“{name}” is not written in UTF-8.", "Save it as UTF-8 and try again.") from error
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or "the disk refused"
        raise NotFound(f"“{name}” cannot be read: {reason}.", "Check the path.") from error


def _read(lines: Iterable[str]) -> Iterator[TextLine]:
    for number, line in enumerate(lines, 1):
        yield _line(number, line.rstrip("\r\n"))


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


def _moment_of(line: TextLine, otherwise: datetime, wanted: str | None) -> tuple[datetime, str, str]:
    """When a line was said, in UTC, and in which zone; with why it cannot be told."""
    said_at, problem = otherwise, line.problem or line.time_problem
    if line.said_at:
        try:
            said_at = datetime.fromisoformat(line.said_at)
        except ValueError:
            problem = f"says “{line.said_at[:30]}”, which is no time"
    zone = wanted or _zone_of(said_at)
    try:
        moment = said_at.astimezone(UTC) if said_at.tzinfo else from_local(said_at, zone)
    except OverflowError:
        return otherwise, zone, f"says “{said_at}”, which is outside the calendar"
    return moment, zone, problem


def _zone_of(said_at: datetime) -> str:
    """The offset that was typed, or else this computer's zone."""
    if said_at.tzinfo is None:
        return time_zone(None)
    offset = said_at.strftime("%z")
    return f"{offset[:3]}:{offset[3:5]}" if offset.strip("+-0:") else "UTC"


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


def _tell(problems: list[str]) -> None:
    """Raises AdvocateError when a line could not be read; the others were answered."""
    if problems:
        named = "; ".join(problems[:_MOST_NAMED])
        more = f" and {len(problems) - _MOST_NAMED:,} more" if len(problems) > _MOST_NAMED else ""
        raise AdvocateError(
            f"{count_words(len(problems), 'line')} could not be read: {named}{more}.",
            "The others were read.",
            title="Not all lines",
        )
