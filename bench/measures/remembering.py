"""The memory of the program with its window: opened, scrolled, searched, the busiest customer read; and the switch
between light and dark there."""

from __future__ import annotations

from collections.abc import Iterator

from bench import processes
from bench.figures import Figure
from bench.ground import Ground

MOST_MEGABYTES = 350
MOST_TO_SWITCH = 200


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """Once: a peak hardly differs from run to run. `times` is not needed."""
    del times
    said = processes.run("bench.window_memory", str(ground.vault)).said
    for words, peak in said["peaks"].items():
        yield Figure(name=f"memory: {words}", unit="MB", value=peak, size=ground.size, most=MOST_MEGABYTES)
    switch = said["switch_ms"]
    yield Figure(name="switch light and dark", unit="ms", value=switch, size=ground.size, most=MOST_TO_SWITCH)
