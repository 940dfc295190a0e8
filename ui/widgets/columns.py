"""Columns of a long list: their names and widths, and where each lies: those without room give way, or slide sideways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF

from ui.painting import ChipSpec, chip_size
from ui.theme import theme
from ui.tokens import Meaning

PAD = 16
GAP = 12
CHIP_GAP = 6
FIRST_LEAST = 220
LEAST_WIDTH, MOST_WIDTH = 56, 900
"""What a person may drag a column to, in pixels at 100 %."""
_FIRST_SHARE = 0.62
_LEAST_SEEN = 36
"""A column of which less than so many pixels would be seen at the edge is not begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """width in pixels at 100 %; 0 takes what is left (the first column). important: the last to go when it gets narrow.

    whole: its chips stand at its end and are never cut; the words before them have what they leave.
    In a list that slides, least: how narrow it becomes before anything slides or goes; 0 is as it is made.
    gives_way: it goes rather than sliding out of sight, the least important first.
    """

    key: str
    title: str
    width: int = 0
    sortable: bool = True
    figures: bool = False
    important: int = 0
    whole: bool = False
    least: int = 0
    gives_way: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """What one row of a list shows. cells: per column key a text, of one line or two, or chips. meaning colours the avatar.

    second: a text, or parts with a dot between them: those at the end give way one by one where there is no room.
    accessible_text: the row in one sentence; made from title, second line and cells where it is empty.
    """

    title: str
    second: str | tuple[str, ...] = ""
    avatar: str = ""
    icon: str = ""
    meaning: Meaning = "accent"
    title_chips: tuple[ChipSpec, ...] = ()
    cells: Mapping[str, str | tuple[ChipSpec, ...]] = field(default_factory=dict)
    muted: bool = False
    accessible_text: str = ""
    key: Any = None

    @property
    def second_parts(self) -> tuple[str, ...]:
        return (self.second,) if isinstance(self.second, str) else self.second

    def spoken(self) -> str:
        if self.accessible_text:
            return self.accessible_text
        parts = [self.title, *(chip.text for chip in self.title_chips), " · ".join(self.second_parts)]
        for cell in self.cells.values():
            parts += cell.split("\n") if isinstance(cell, str) else [chip.text for chip in cell]
        return ". ".join(part for part in parts if part)


def place_columns(columns: tuple[Column, ...], width: float) -> list[tuple[Column, QRectF]]:
    """Where each column lies in a row of this width, read from the left; the least important ones give way."""
    t = theme()
    shown = list(columns)
    room = width - 2 * PAD
    least = t.px(FIRST_LEAST)
    while len(shown) > 1 and least + sum(t.px(c.width) + GAP for c in shown if c.width) > room:
        leaving = min((c for c in shown if c.width), key=lambda c: c.important, default=None)
        if leaving is None:
            break
        shown.remove(leaving)
    fixed = sum(t.px(c.width) + GAP for c in shown if c.width)
    x = float(PAD)
    placed: list[tuple[Column, QRectF]] = []
    for column in shown:
        wide = t.px(column.width) if column.width else max(40.0, room - fixed)
        placed.append((column, QRectF(x, 0, wide, 0)))
        x += wide + GAP
    return placed


def leave_room(
    placed: list[tuple[Column, QRectF]], cells: Mapping[str, str | tuple[ChipSpec, ...]]
) -> list[tuple[Column, QRectF]]:
    """The same in a row with these cells: chips that stay whole have what they need, the first column what is over."""
    fitted = list(placed)
    for number in range(len(placed) - 1, 0, -1):
        column, box = fitted[number]
        chips = cells.get(column.key, "")
        if not column.whole or isinstance(chips, str):
            continue
        box = QRectF(box)
        before, words = fitted[number - 1][0], QRectF(fitted[number - 1][1])
        needed = sum(chip_size(spec).width() + CHIP_GAP for spec in chips) - CHIP_GAP
        box.setLeft(max(box.right() - needed, words.left() + _LEAST_SEEN + GAP))
        words.setRight(box.left() - GAP if number == 1 else min(words.right(), box.left() - GAP))
        fitted[number - 1 : number + 1] = [(before, words), (column, box)]
    return fitted


def fit_columns(columns: tuple[Column, ...], width: float) -> list[tuple[Column, float]]:
    """Those that are shown in a list that slides, and how many pixels wide: narrower than they were made where there is
    no room, and without those that give way; the first takes what is left."""
    t = theme()
    room = width - 2 * PAD
    first, others = columns[:1], list(columns[1:])
    least = t.px(first[0].width or FIRST_LEAST) if first else 0
    while least + sum(t.px(c.least or c.width) + GAP for c in others) > room:
        leaving = min((c for c in others if c.gives_way), key=lambda c: c.important, default=None)
        if leaving is None:
            break
        others.remove(leaving)
    missing = least + sum(t.px(c.width) + GAP for c in others) - room
    slack = sum(t.px(c.width) - t.px(c.least or c.width) for c in others)
    share = min(1.0, max(0.0, missing / slack)) if slack else 0.0
    fitted = [(c, t.px(c.width) - share * (t.px(c.width) - t.px(c.least or c.width))) for c in others]
    return [*((c, _first_width(c, fitted, room)) for c in first), *fitted]


def slide_columns(
    columns: tuple[Column, ...], width: float, offset: float = 0.0
) -> list[tuple[Column, QRectF]]:
    """Where each lies: the first stays, the others slide under it by `offset` pixels."""
    x = float(PAD)
    placed: list[tuple[Column, QRectF]] = []
    for number, (column, wide) in enumerate(fit_columns(columns, width)):
        placed.append((column, QRectF(x - (offset if number else 0.0), 0, wide, 0)))
        x += wide + GAP
    return placed


def seen_columns(
    columns: tuple[Column, ...], width: float, offset: float = 0.0
) -> list[tuple[Column, QRectF]]:
    """The same without those that are out of sight."""
    placed = slide_columns(columns, width, offset)
    if not placed:
        return []
    left, right = placed[0][1].right() + GAP, width - PAD
    return placed[:1] + [
        (column, box)
        for column, box in placed[1:]
        if min(box.right(), right) - max(box.left(), left) >= min(_LEAST_SEEN, box.width())
    ]


def beyond(columns: tuple[Column, ...], width: float) -> int:
    """How many pixels of sliding columns do not fit beside the first one."""
    if not columns:
        return 0
    last = slide_columns(columns, width)[-1][1]
    return max(0, int(last.right() - (width - PAD) + 0.5))


def _first_width(first: Column, others: list[tuple[Column, float]], room: float) -> float:
    """As wide as it was made; else what the others leave, but never so little that no name is read in it."""
    t = theme()
    taken = sum(wide + GAP for _, wide in others)
    wanted = t.px(first.width) if first.width else max(t.px(FIRST_LEAST), room - taken)
    most = room if not others else max(120.0, room * _FIRST_SHARE)
    return float(max(40.0, min(wanted, most if taken + wanted > room + 0.5 else room)))
