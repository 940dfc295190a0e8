"""Taking customers in by the thousand, with ten contacts each, into a vault that holds some already."""

from __future__ import annotations

from collections.abc import Iterator

from bench import business
from bench.figures import Figure, compared
from bench.floor_writing import FloorWriter
from bench.ground import Ground
from bench.timing import once_each
from bench.vault_writing import VaultWriter

AT_ONCE = 1_000
MOST_RATIO = 3


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """On copies. The customers are made before the clock runs."""
    parts = [
        list(business.customers(AT_ONCE, ground.size + AT_ONCE * place)) for place in range(max(2, times))
    ]
    with ground.copied() as (advocate, bare):
        ours, theirs = VaultWriter(advocate), FloorWriter(bare.connection)
        sides = once_each(
            [lambda part=part: ours.write(part) for part in parts],
            [lambda part=part: theirs.write(part) for part in parts],
        )
        yield compared("import 1,000 customers", sides, ground.size, most_ratio=MOST_RATIO)
