"""A measure that runs one program of its own and makes figures of what that says. Once: each figure is a peak, or of many
visits, frames and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from bench import processes
from bench.figures import Figure
from bench.ground import Ground

Figures = Callable[[Ground, Any], Iterator[Figure]]
Measure = Callable[[Ground, int], Iterator[Figure]]


def measured_once(module: str) -> Callable[[Figures], Measure]:
    """The function gets the ground and what the module said about its vault; how many times were wanted is not needed."""

    def of(figures: Figures) -> Measure:
        @wraps(figures)
        def measure(ground: Ground, _times: int) -> Iterator[Figure]:
            return figures(ground, processes.run(module, str(ground.vault)).said)

        return measure

    return of
