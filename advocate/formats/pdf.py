"""Prints a customer's history as an archival (PDF/A-2a), accessible (PDF/UA-1) PDF; its words come ready-made."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from advocate.domain.history_report import HistoryReport
from advocate.errors import FormatError
from advocate.formats.font_coverage import characters_by_font
from advocate.formats.history_data import history_data
from advocate.formats.printable_text import PrintableText

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard

Paper = Literal["a4", "us-letter"]
_STANDARDS: list[PDFStandard] = ["a-2a", "ua-1"]


def render_history(report: HistoryReport, *, resources: Path, made_at: datetime, paper: Paper = "a4") -> bytes:
    """The PDF file. The same report, made_at (with its zone) and fonts give the same bytes.

    resources: the folder that holds pdf/history.typ and fonts/; nothing else of this computer is used.
    Takes about a second for each thousand entries and lets other threads run meanwhile. Raises FormatError.
    """
    import typst  # noqa: PLC0415  # lazy: start-up time

    fonts = resources / "fonts"
    data = history_data(report, PrintableText(characters_by_font(fonts)).clean)
    try:
        return typst.compile(
            resources / "pdf" / "history.typ",
            font_paths=_fonts(fonts),
            sys_inputs={"data": json.dumps(data | {"paper": paper}, ensure_ascii=False)},
            pdf_standards=_STANDARDS,
            timestamp=made_at.astimezone(UTC),
        )
    except typst.TypstError:
        # Its message may quote the customer's words, so it is not passed on.
        raise FormatError(
            "The history could not be laid out as a PDF. Nothing in the vault was changed.",
            "Try a shorter period. If it fails again, please send us a report from the Help page.",
            title="The PDF was not made",
        ) from None


@lru_cache(maxsize=2)
def _fonts(folder: Path) -> Fonts:
    """The bundled fonts only, read once: no system font, so that output is the same everywhere."""
    import typst  # noqa: PLC0415  # lazy: start-up time

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
