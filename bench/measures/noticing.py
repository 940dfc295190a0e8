"""Promises and wording found in notes: how well on each labelled set, and what a key in a long note costs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from advocate.domain.promise_phrases.finding import find_promises
from advocate.domain.wording_hints.finding import find_hints
from bench.figures import Figure, compared
from bench.ground import Ground
from bench.labelled import DATA, Tally, hint_tallies, lines_of, promise_tallies
from bench.timing import once_each

# `notes_dev` and `chats` were read when the rules were made.
SETS = (
    "notes_dev",
    "notes_held_out",
    "notes_later",
    "notes_fresh_a",
    "notes_fresh_b",
    "notes_fresh_c",
    "notes_fresh_d",
    "notes_fresh_e",
    "notes_fresh_f",
    "chats",
)
HINT_SETS = ("notes_dev", "notes_held_out", "notes_fresh_a", "notes_fresh_b", "notes_fresh_c", "chats")
LEAST_PRECISION, LEAST_RECALL, LEAST_HINT_PRECISION = 0.90, 0.85, 0.85
LENGTH, KEYS, WARMING, MOST = 2_000, 300, 3, 10
SAID_AT = datetime(2026, 11, 18, 10, 20, tzinfo=UTC)
_WORD = re.compile(r"[^\W\d_]+|\d+|\S")


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """Needs no vault. `times`: how many hundred keys are typed."""
    del ground
    for name in SETS:
        tallies = promise_tallies(DATA / "promises" / f"{name}.jsonl", _form)
        yield from _how_well(f"promises in {name}", tallies, LEAST_PRECISION, LEAST_RECALL)
        yield from _in_detail(f"promises in {name}", tallies)
    for name in HINT_SETS:
        tallies = hint_tallies(DATA / "wording" / f"{name}.jsonl", _form)
        yield from _how_well(f"hints in {name}", tallies, LEAST_HINT_PRECISION, None)
        yield from _by_form(f"hints in {name}", tallies)
    yield from _a_key(times)


def _form(line: Mapping[str, Any]) -> str:
    return line.get("form") or line.get("kind") or ("flagged" if line["flags"] else "not flagged")


def _how_well(
    name: str, tallies: Mapping[str, Tally], precision: float, recall: float | None
) -> Iterator[Figure]:
    whole = tallies[""]
    wrong = tuple(f"found, but not there: {each}" for each in whole.wrong)
    missed = tuple(f"there, but not found: {each}" for each in whole.missed)
    yield Figure(name=f"{name}: precision", unit="", value=whole.precision, least=precision, notes=wrong)
    yield Figure(name=f"{name}: recall", unit="", value=whole.recall, least=recall, notes=missed)


def _in_detail(name: str, tallies: Mapping[str, Tally]) -> Iterator[Figure]:
    whole = tallies[""]
    right = max(1, whole.right)
    notes = tuple(f"due otherwise: {each}" for each in whole.due_wrong)
    yield Figure(name=f"{name}: due time right", unit="", value=whole.due_right / right, notes=notes)
    yield Figure(name=f"{name}: owner right", unit="", value=whole.owner_right / right)
    yield from _by_form(name, tallies)


def _by_form(name: str, tallies: Mapping[str, Tally]) -> Iterator[Figure]:
    """Recall of a form in which there is something to find, false alarms of one in which there is nothing."""
    for form, tally in sorted(tallies.items()):
        if form and tally.labelled:
            yield Figure(name=f"{name}, {form}: recall of {tally.labelled}", unit="", value=tally.recall)
        elif form and tally.found:
            yield Figure(name=f"{name}, {form}: false alarms", unit="", value=tally.found)


def _a_key(times: int) -> Iterator[Figure]:
    """Keys typed behind a long note. The floor: one look at each of its words."""
    texts = _typed(DATA / "promises" / "notes_dev.jsonl", KEYS * max(1, times))
    yield from _beside_floor("promises", _promises_of, texts)
    yield from _beside_floor("hints", find_hints, texts)


def _beside_floor(name: str, work: Callable[[str], object], texts: Sequence[str]) -> Iterator[Figure]:
    for text in texts[:WARMING]:
        work(text)
    sides = once_each(
        [partial(work, text) for text in texts], [partial(_WORD.findall, text) for text in texts]
    )
    name = f"{name}: a key in a note of {LENGTH:,} letters"
    yield compared(name, sides)
    yield compared(name, sides, share=0.95, most=MOST)


def _promises_of(text: str) -> object:
    return find_promises(text, SAID_AT, "Europe/London", region="GB")


def _typed(file: Path, keys: int) -> list[str]:
    """A note of that length, and what is typed behind it, a letter more each time."""
    whole = ". ".join(line["text"] for line in lines_of(file))
    return [whole[:end] for end in range(LENGTH, min(LENGTH + keys, len(whole)))]
