"""A figure: a name, a unit, our value beside the floor's, what was aimed at, met or missed; as a table or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.timing import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """value: ours; floor: of the bare thing in the same run, None where there is none to compare with.

    size: customers in the vault, 0 where that does not matter. cpu: our own CPU time of the same work. ratio: ours to
    the floor by CPU time, since a neighbour's work lengthens the wall time of either. most, least, most_ratio: the aims,
    all optional and all to be met. notes: lines that say what lies behind the figure, printed under the table.
    """

    name: str
    unit: str
    value: float
    size: int = 0
    cpu: float | None = None
    floor: float | None = None
    ratio: float | None = None
    most: float | None = None
    least: float | None = None
    most_ratio: float | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_met(self) -> bool:
        is_quick = (self.most is None or self.value <= self.most) and (
            self.least is None or self.value >= self.least
        )
        is_near = self.most_ratio is None or (self.ratio is not None and self.ratio <= self.most_ratio)
        return is_quick and is_near

    @property
    def has_aim(self) -> bool:
        return any(aim is not None for aim in (self.most, self.least, self.most_ratio))

    @property
    def verdict(self) -> str:
        return ("met" if self.is_met else "MISSED") if self.has_aim else ""

    def aim(self) -> str:
        parts = [] if self.most is None else [f"<= {shown(self.most)} {self.unit}".rstrip()]
        parts += [] if self.least is None else [f">= {shown(self.least)} {self.unit}".rstrip()]
        if self.most_ratio is not None:
            parts.append(f"<= {self.most_ratio:g} x")
        return ", ".join(parts)


_WHICH = {0.5: "", 1.0: ", the slowest"}


def compared(
    name: str,
    sides: tuple[Side, Side],
    size: int = 0,
    *,
    share: float = 0.5,
    most: float | None = None,
    most_ratio: float | None = None,
) -> Figure:
    """Milliseconds of two sides, ours first. share: 0.5 compares medians, 0.95 what nineteen of twenty stay under."""
    ours, bare = sides
    return Figure(
        name=name + _WHICH.get(share, f", p{share * 100:.0f}"),
        unit="ms",
        value=ours.wall(share),
        size=size,
        cpu=ours.cpu(share),
        floor=bare.wall(share),
        ratio=ours.cpu(share) / bare.cpu(share),
        most=most,
        most_ratio=most_ratio,
    )


def as_json(figure: Figure) -> str:
    """One line."""
    return json.dumps(
        {
            "name": figure.name,
            "unit": figure.unit,
            "value": _rounded(figure.value),
            "customers": figure.size or None,
            "cpu": _rounded(figure.cpu),
            "floor": _rounded(figure.floor),
            "ratio": _rounded(figure.ratio),
            "aim": figure.aim() or None,
            "verdict": figure.verdict.lower() or None,
        }
    )


HEADINGS = ("figure", "customers", "ours", "CPU", "floor", "ratio", "aim", "")


def as_row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        f"{figure.size:,}" if figure.size else "",
        f"{shown(figure.value)} {figure.unit}".rstrip(),
        "" if figure.cpu is None else f"{shown(figure.cpu)} {figure.unit}",
        "" if figure.floor is None else f"{shown(figure.floor)} {figure.unit}",
        "" if figure.ratio is None else f"{figure.ratio:.1f} x",
        figure.aim(),
        figure.verdict,
    )


def table(figures: Iterable[Figure]) -> str:
    """In columns, numbers to the right."""
    rows = [HEADINGS, *(as_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    return "\n".join(_line(row, widths) for row in rows)


def markdown(figures: Sequence[Figure]) -> str:
    """For a document: one line for each figure with its value at every size, so that its growth can be seen; floor,
    ratio, aim and verdict are those of the largest size that has one."""
    sizes = sorted({figure.size for figure in figures if figure.size})
    heads = ["figure", *(f"{size:,}" for size in sizes), "floor", "ratio", "aim", ""]
    lines = ["| " + " | ".join(heads) + " |", "| --- " + "| ---: " * (len(sizes) + 2) + "| --- | --- |"]
    for name in dict.fromkeys(figure.name for figure in figures):
        by_size = {figure.size: figure for figure in figures if figure.name == name}
        last = by_size[max(by_size)]
        at_size = [_value(by_size.get(size)) for size in sizes] if max(by_size) else [""] * len(sizes)
        at_size[-1:] = [_value(last)] if sizes else []
        verdict = "MISSED" if any(not each.is_met for each in by_size.values()) else last.verdict
        lines.append("| " + " | ".join([name, *at_size, *as_row(last)[4:7], verdict]) + " |")
    return "\n".join(lines)


def _value(figure: Figure | None) -> str:
    return "" if figure is None else f"{shown(figure.value)} {figure.unit}".rstrip()


def shown(value: float) -> str:
    """Three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        text.rjust(width) if 1 <= column <= 5 else text.ljust(width)
        for column, (text, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()
