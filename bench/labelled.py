"""Labelled notes and how well what is found in them agrees: precision, recall, due times, and every miss by its words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from advocate.domain.due_times.understood import UnderstoodKind
from advocate.domain.promise_phrases.finding import find_promises
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.wording_hints.finding import find_hints

DATA = Path(__file__).parents[1] / "tests" / "data"
# A Friday, for texts whose source has no time.
SOME_FRIDAY = "2020-05-15T10:00:00Z"
Span = tuple[int, int]


@dataclass(slots=True)
class Tally:
    """found: what we found; right: of it, what is labelled; labelled: what is there to be found."""

    labelled: int = 0
    found: int = 0
    right: int = 0
    due_right: int = 0
    owner_right: int = 0
    missed: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])
    due_wrong: list[str] = field(default_factory=list[str])

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.labelled if self.labelled else 1.0


def lines_of(file: Path) -> list[dict[str, Any]]:
    """Every line that counts: a careful reader could not decide it either way."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if not line.get("borderline")]


def paired(found: Sequence[Span], labelled: Sequence[Span]) -> list[tuple[int, int]]:
    """Which found one is which labelled one: they share at least half of the shorter, each counts once."""
    shares = [
        (min(mine[1], theirs[1]) - max(mine[0], theirs[0]), one, other)
        for one, mine in enumerate(found)
        for other, theirs in enumerate(labelled)
    ]
    pairs: list[tuple[int, int]] = []
    for share, one, other in sorted(shares, reverse=True):
        shorter = min(found[one][1] - found[one][0], labelled[other][1] - labelled[other][0])
        if share * 2 >= shorter and all(one != mine and other != theirs for mine, theirs in pairs):
            pairs.append((one, other))
    return pairs


def spans_in(text: str, parts: Iterable[str]) -> list[Span]:
    """Where labelled words stand, one after the other."""
    spans: list[Span] = []
    for part in parts:
        last = max((end for _, end in spans), default=0)
        start = text.find(part, last)
        start = text.index(part) if start < 0 else start
        spans.append((start, start + len(part)))
    return spans


def promise_tallies(file: Path, of: Callable[[dict[str, Any]], str]) -> dict[str, Tally]:
    """By what `of` says of a line, and all together under an empty name."""
    tallies: dict[str, Tally] = {}
    for line in lines_of(file):
        said_at = datetime.fromisoformat((line["said_at"] or SOME_FRIDAY).replace("Z", "+00:00")).astimezone(
            UTC
        )
        found = find_promises(line["text"], said_at, "UTC", region="GB")
        for name in ("", of(line)):
            _count(tallies.setdefault(name, Tally()), line, found, said_at)
    return tallies


def _count(tally: Tally, line: dict[str, Any], found: Sequence[FoundPromise], said_at: datetime) -> None:
    labels = line["promises"]
    pairs = paired(
        [(each.start, each.end) for each in found],
        spans_in(line["text"], (label["span"] for label in labels)),
    )
    tally.labelled += len(labels)
    tally.found += len(found)
    tally.right += len(pairs)
    tally.missed += [
        f"{label['span']!r} in {line['text']!r}"
        for n, label in enumerate(labels)
        if n not in {p[1] for p in pairs}
    ]
    tally.wrong += [
        f"{each.span!r} in {line['text']!r}" for n, each in enumerate(found) if n not in {p[0] for p in pairs}
    ]
    for one, other in pairs:
        mine, theirs = found[one], labels[other]
        tally.owner_right += mine.owner.value == theirs["who"]
        if is_due_right(mine, theirs["due"], said_at):
            tally.due_right += 1
        else:
            tally.due_wrong.append(
                f"{mine.due_phrase!r} is {_said(mine)}, not {theirs['due_phrase']!r} {theirs['due']} in {line['text']!r}"
            )


def _said(promise: FoundPromise) -> str:
    due = promise.due
    return " ".join(str(part) for part in (due.kind.value, due.start, due.end, due.rule) if part)


def is_due_right(promise: FoundPromise, label: dict[str, Any], said_at: datetime) -> bool:
    """The same time. A day that lasts until its last midnight ends on it; a window without a beginning starts now; of a
    cadence, what the label says of its rule."""
    due, kind = promise.due, label["kind"]
    if kind == "none":
        return not promise.due_phrase
    if kind == "relative":
        return bool(promise.due_phrase) and (due.kind is UnderstoodKind.NONE or label["value"] is not None)
    if kind == "cadence":
        parts = dict(part.split("=") for part in due.rule.split(";") if part)
        wanted = dict(part.split("=") for part in label["rrule"].split(";"))
        return wanted.items() <= parts.items() and _times(parts) >= label.get("times", 1)
    if due.start is None or due.end is None or due.kind.value != kind:
        return False
    start = label.get("start") or (said_at.strftime("%Y-%m-%dT%H:%M") if kind == "window" else label["value"])
    return _is_at(due.start, start, is_end=False) and _is_at(due.end, label["value"], is_end=kind != "moment")


def _times(rule: dict[str, str]) -> int:
    return max(len(rule.get(part, "").split(",")) for part in ("BYHOUR", "BYDAY"))


def _is_at(moment: datetime, label: str, *, is_end: bool) -> bool:
    shown = moment.strftime("%Y-%m-%dT%H:%M")
    if "T" not in label:
        day = datetime.fromisoformat(label).toordinal() + is_end
        return shown.endswith("T00:00") and moment.toordinal() == day
    if label.endswith("T24:00"):
        return _is_at(moment, label[:10], is_end=True)
    return shown == label


def hint_tallies(file: Path, of: Callable[[dict[str, Any]], str]) -> dict[str, Tally]:
    """As promise_tallies; a hint is right where its kind is too."""
    tallies: dict[str, Tally] = {}
    for line in lines_of(file):
        found, flags = find_hints(line["text"]), line["flags"]
        pairs = [
            (one, other)
            for one, other in paired(
                [(hint.start, hint.end) for hint in found],
                spans_in(line["text"], (flag["span"] for flag in flags)),
            )
            if found[one].kind.value == flags[other]["kind"]
        ]
        for name in ("", of(line)):
            tally = tallies.setdefault(name, Tally())
            tally.labelled += len(flags)
            tally.found += len(found)
            tally.right += len(pairs)
            tally.missed += [
                f"{flag['kind']} {flag['span']!r} in {line['text']!r}"
                for n, flag in enumerate(flags)
                if n not in {p[1] for p in pairs}
            ]
            tally.wrong += [
                f"{hint.kind.value} {hint.span!r} in {line['text']!r}"
                for n, hint in enumerate(found)
                if n not in {p[0] for p in pairs}
            ]
    return tallies
