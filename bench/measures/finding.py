"""Searching as one types: by name, by number, by what was said; every keystroke a query, twenty rows wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from bench.figures import Figure, compared
from bench.ground import Ground
from bench.queries import queries
from bench.timing import for_each

MOST = 50
MOST_RATIO = 2
# Where the bare query takes a tenth of a millisecond, nobody feels the ratio: it is an aim where time is felt.
FELT_FROM = 100_000


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    typed = queries()
    with ground.opened() as (advocate, bare):
        search = advocate.search
        kinds: tuple[tuple[str, Callable[[str], Any], Callable[[str], Any], Sequence[str]], ...] = (
            ("find by name", search.find_customers, bare.find_ranked, typed.names),
            ("find by number", search.find_customers, bare.find_number, typed.numbers),
            ("find by words said", search.find_said, bare.find_said, typed.words + typed.two_words),
        )
        for name, ours, theirs, keystrokes in kinds:
            sides = for_each(ours, theirs, keystrokes, times)
            most_ratio = MOST_RATIO if ground.size >= FELT_FROM else None
            yield compared(name, sides, ground.size)
            yield compared(name, sides, ground.size, share=0.95, most=MOST, most_ratio=most_ratio)
        sides = for_each(search.find_customers, bare.find_ranked, typed.slips, times)
        yield compared("find by a name with a wrong letter", sides, ground.size, share=0.95, most=MOST)
        sides = for_each(search.find_customers, bare.find_any, typed.names, times)
        yield compared("find by name, beside a query that does not rank", sides, ground.size)
