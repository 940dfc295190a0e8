"""The memory of a process that opens the vault, lists, searches and opens the busiest customer."""

from __future__ import annotations

from collections.abc import Iterator

from bench import processes
from bench.figures import Figure
from bench.ground import Ground

MOST = 350


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """Once: the peak of a process hardly differs from run to run. `times` is not needed."""
    del times
    said = processes.run("bench.memory_session", str(ground.vault)).said
    for words, peak in said.items():
        yield Figure(name=f"memory: {words}", unit="MB", value=peak, size=ground.size, most=MOST)
