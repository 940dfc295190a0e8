"""What a person at the window waits for: each page's picture once its data is there, a notch of scrolling beside Qt's
own list, a key in any field, and a key in Find until its rows are there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bench.figures import Figure
from bench.ground import Ground
from bench.measured_once import measured_once
from bench.timing import quantile

MOST_TO_PAINT = 100
MOST_A_FRAME = 16
MOST_A_KEY = 16
MOST_TO_FIND = 50
AT_THE_END = "at the end of"
"""As window_moments names the note that is long already."""
SHARE = 0.95


@measured_once("bench.window_moments")
def measure(ground: Ground, said: Any) -> Iterator[Figure]:
    for place, visits in said["visits"].items():
        yield _figure(f"first paint: {place}", visits, ground, MOST_TO_PAINT)
    bare = quantile(said["frames"].pop("bare"), SHARE)
    for place, frames in said["frames"].items():
        value = quantile(frames, SHARE)
        yield Figure(
            name=f"a notch scrolled: {place}, p95", unit="ms", value=value, size=ground.size, floor=bare,
            ratio=value / bare, most=MOST_A_FRAME,
        )  # fmt: skip
    slowest = max(said["keys"], key=lambda field: quantile(said["keys"][field], SHARE))
    yield _figure(
        f"a key typed, slowest of {len(said['keys'])} fields ({slowest})",
        said["keys"][slowest],
        ground,
        MOST_A_KEY,
    )
    for where, keys in said["keys"].items():
        if AT_THE_END in where:
            yield _figure(f"a key typed, {where}", keys, ground, MOST_A_KEY)
            yield Figure(
                name=f"a key typed, {where}, the slowest", unit="ms", value=max(keys), size=ground.size
            )
    for kind, took in said["found"].items():
        yield Figure(
            name=f"Ctrl+K: a key to the rows shown, {kind}, p95", unit="ms", value=quantile(took["wall"], SHARE),
            size=ground.size, cpu=quantile(took["cpu"], SHARE), most=MOST_TO_FIND,
        )  # fmt: skip


def _figure(name: str, values: list[float], ground: Ground, most: float) -> Figure:
    return Figure(name=f"{name}, p95", unit="ms", value=quantile(values, SHARE), size=ground.size, most=most)
