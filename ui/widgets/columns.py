"""Columns of a long list: their names, fixed widths, and which of them there is room for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF

from ui.painting import ChipSpec
from ui.theme import theme
from ui.tokens import Meaning

PAD = 16
_FIRST_LEAST = 220


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """width in pixels at 100 %; 0 takes what is left (the first column). important: the last to go when it gets narrow."""

    key: str
    title: str
    width: int = 0
    sortable: bool = True
    figures: bool = False
    important: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """What one row of a list shows. cells: per column key a text or chips. meaning colours the avatar.

    accessible_text: the row in one sentence; made from title, second line and cells where it is empty.
    """

    title: str
    second: str = ""
    avatar: str = ""
    icon: str = ""
    meaning: Meaning = "accent"
    title_chips: tuple[ChipSpec, ...] = ()
    cells: Mapping[str, str | tuple[ChipSpec, ...]] = field(default_factory=dict)
    muted: bool = False
    accessible_text: str = ""
    key: Any = None

    def spoken(self) -> str:
        if self.accessible_text:
            return self.accessible_text
        parts = [self.title, *(chip.text for chip in self.title_chips), self.second]
        for cell in self.cells.values():
            parts += [cell] if isinstance(cell, str) else [chip.text for chip in cell]
        return ". ".join(part for part in parts if part)


def place_columns(columns: tuple[Column, ...], width: float) -> list[tuple[Column, QRectF]]:
    """Where each column lies in a row of this width, read from the left; the least important ones give way."""
    t = theme()
    shown = list(columns)
    room = width - 2 * PAD
    least = t.px(_FIRST_LEAST)
    while len(shown) > 1 and least + sum(t.px(c.width) + 12 for c in shown if c.width) > room:
        leaving = min((c for c in shown if c.width), key=lambda c: c.important, default=None)
        if leaving is None:
            break
        shown.remove(leaving)
    fixed = sum(t.px(c.width) + 12 for c in shown if c.width)
    x = float(PAD)
    placed: list[tuple[Column, QRectF]] = []
    for column in shown:
        wide = t.px(column.width) if column.width else max(40.0, room - fixed)
        placed.append((column, QRectF(x, 0, wide, 0)))
        x += wide + 12
    return placed
