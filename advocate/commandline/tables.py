"""Aligned columns for the screen, measured in the columns that letters really take."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

_GAP = "  "
_NARROWEST_CUT = 12


def columns_of(text: str) -> int:
    """How wide a text stands on a screen: two for most East Asian letters, none for marks on letters."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


def cut(text: str, most: int) -> str:
    """The text on one line, at most so many columns, with `…` where it was cut."""
    line = " ".join(text.split())
    if columns_of(line) <= most:
        return line
    kept, room = "", most - 1
    for letter in line:
        room -= _columns(letter)
        if room < 0:
            break
        kept += letter
    return kept.rstrip() + "…"


def table(titles: Sequence[str], rows: Iterable[Sequence[str]], width: int | None) -> list[str]:
    """Lines of aligned columns under their titles. Columns nobody filled are left out; what is wider than the width
    is cut, the widest column first."""
    lines = [list(titles), *([" ".join(cell.split()) for cell in row] for row in rows)]
    filled = [n for n in range(len(titles)) if any(line[n] for line in lines[1:])]
    lines = [[line[n] for n in filled] for line in lines]
    widths = [max(columns_of(line[n]) for line in lines) for n in range(len(filled))]
    if width is not None:
        widths = _fitted(widths, width - len(_GAP) * (len(widths) - 1))
    return [
        _GAP.join(_padded(cell, size) for cell, size in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]


def _fitted(widths: list[int], room: int) -> list[int]:
    fitted = list(widths)
    while sum(fitted) > room and max(fitted) > _NARROWEST_CUT:
        widest = fitted.index(max(fitted))
        second = max([size for n, size in enumerate(fitted) if n != widest], default=0)
        excess = sum(fitted) - room
        fitted[widest] = max(fitted[widest] - excess, min(second, fitted[widest] - 1), _NARROWEST_CUT)
    return fitted


def _padded(cell: str, size: int) -> str:
    shown = cut(cell, size)
    return shown + " " * (size - columns_of(shown))


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
