"""The memory of the program with its window: opened, scrolled, searched, the busiest customer read; and the switch
between light and dark there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bench.figures import Figure
from bench.ground import Ground
from bench.measured_once import measured_once

MOST_MEGABYTES = 350
MOST_TO_SWITCH = 200
"""Milliseconds of the window's thread; the same for building a part of a page that nobody saw yet."""


@measured_once("bench.window_memory")
def measure(ground: Ground, said: Any) -> Iterator[Figure]:
    for words, peak in said["peaks"].items():
        yield Figure(name=f"memory: {words}", unit="MB", value=peak, size=ground.size, most=MOST_MEGABYTES)
    for words, took in said["times"].items():
        yield Figure(name=words, unit="ms", value=took, size=ground.size, most=MOST_TO_SWITCH)
