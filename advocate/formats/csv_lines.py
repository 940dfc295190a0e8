"""Writing CSV that a spreadsheet opens without harm: UTF-8 with its mark, and nothing that would run as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

# A cell that begins so is taken for a formula by Excel, LibreOffice and Sheets (OWASP, CSV injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(path: Path, header: Sequence[str], lines: Iterable[Sequence[str]]) -> int:
    """Write a new file; returns how many lines stand below the header. Raises OSError."""
    count = 0
    with path.open("x", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for line in lines:
            writer.writerow([harmless(cell) for cell in line])
            count += 1
    return count


def harmless(cell: str) -> str:
    """A phone number keeps its plus; what else begins like a formula gets an apostrophe, as spreadsheets do."""
    is_number = cell.startswith("+") and not any(c.isalpha() or c in "=*/|!" for c in cell)
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) and not is_number else cell


def meant(cell: str) -> str:
    """The inverse, for a table that comes in again: the apostrophe before a formula is no part of the text."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS) else cell
