"""What is typed into the search field: seeded, with an answer at every size, every keystroke a query."""

from __future__ import annotations

import random
from dataclasses import dataclass

from advocate.domain.near_words import may_hold_a_slip
from advocate.domain.text import fold
from bench.business import SEED, customer

DRAWN_FROM = 1_000  # customers that every size has


@dataclass(frozen=True, slots=True)
class Queries:
    """Each a list of keystrokes: `mu`, `mul`, `mull`."""

    names: tuple[str, ...]
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    two_words: tuple[str, ...]
    slips: tuple[str, ...]
    """Names in full, with one wrong letter."""


def queries(count: int = 20) -> Queries:
    """From `count` customers."""
    draw = random.Random(SEED + 7)
    names: list[str] = []
    numbers: list[str] = []
    words: list[str] = []
    two_words: list[str] = []
    slips: list[str] = []
    for number in draw.sample(range(3, DRAWN_FROM), count):
        each = customer(number)
        body = draw.choice(each.contacts).body
        long_words = [word for word in body.split()[:-1] if len(word) >= 5] or ["price"]
        names += typed(fold(each.name).split()[-1][:8])
        names.append(" ".join(reversed(fold(each.name).split()))[:12].strip())
        numbers += typed("0" + each.phone.removeprefix("+49").replace(" ", ""), 4)
        numbers.append(each.phone[-5:])
        words += typed(draw.choice(long_words), 2)
        two_words.append(" ".join(draw.sample(long_words, min(2, len(long_words)))))
        if (slipped := mistyped(fold(each.name).split()[-1])) is not None:
            slips.append(slipped)
    return Queries(tuple(names), tuple(numbers), tuple(words), tuple(two_words), tuple(slips))


def mistyped(name: str) -> str | None:
    """With a letter in its middle that is in no name; None where it is too short to be forgiven."""
    return name[: len(name) // 2] + "q" + name[len(name) // 2 + 1 :] if may_hold_a_slip(name) else None


def typed(text: str, first: int = 1) -> list[str]:
    """What stands in the field after each keystroke from the `first` on."""
    return [text[:end] for end in range(first, len(text) + 1)]
