"""From starting the program to a window that can be used, beside an empty window of Qt; and to the list of customers."""

from __future__ import annotations

from collections.abc import Iterator

from bench import processes
from bench.figures import Figure, compared
from bench.ground import Ground
from bench.timing import Side, Took

MOST_RATIO = 1.6
MOST_TO_LIST = 1_000


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """The key derivation is not in it: the window waits for the passphrase."""
    sides = processes.in_turns(
        ("bench.first_window", str(ground.vault)), ("bench.bare_window",), times * 3 + 2
    )
    yield compared("start to the first window", sides, most_ratio=MOST_RATIO)
    runs = [processes.run("bench.first_list", str(ground.vault)) for _ in range(times + 1)][1:]
    took = Side(tuple(_without(ran.took, ran.said["deriving_ms"]) for ran in runs))
    name = "new process to the list, without a window and the key derivation"
    yield Figure(name=name, unit="ms", value=took.wall(), cpu=took.cpu(), size=ground.size, most=MOST_TO_LIST)


def _without(took: Took, milliseconds: float) -> Took:
    return Took(took.wall - milliseconds, took.cpu - milliseconds)
