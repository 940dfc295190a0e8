"""Prints a customer's history as an archival (PDF/A-2a), accessible (PDF/UA-1) PDF; its words come ready-made."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from advocate.domain.history_report import HistoryReport
from advocate.errors import FormatError
from advocate.formats.font_coverage import FontCoverage
from advocate.formats.history_data import history_data
from advocate.formats.printable_text import PrintableText

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard

Paper = Literal["a4", "us-letter"]
_STANDARDS: list[PDFStandard] = ["a-2a", "ua-1"]


def render_history(
    report: HistoryReport, *, resources: Path, made_at: datetime, paper: Paper = "a4"
) -> bytes:
    """The PDF file. The same report, made_at (with its zone) and fonts give the same bytes.

    resources: the folder that holds pdf/history.typ and fonts/; nothing else of this computer is used.
    Takes about a second for each thousand entries and lets other threads run meanwhile. Raises FormatError.
    """
    fonts = resources / "fonts"
    data = history_data(report, PrintableText(FontCoverage(fonts)).clean) | {"paper": paper}
    try:
        return _compiled(resources, json.dumps(data, ensure_ascii=False), made_at)
    except BaseException as error:
        # WORKAROUND: a panic inside the typesetter arrives as a BaseException of a module that cannot be imported.
        if not (isinstance(error, RuntimeError) or type(error).__module__ == "pyo3_runtime"):
            raise
        # Its message may quote the customer's words, so it is not passed on.
        raise FormatError(
            "The history could not be laid out as a PDF. Nothing in the vault was changed.",
            "Try a shorter period. If it fails again, please send us a report from the Help page.",
            title="The PDF was not made",
        ) from None


def _compiled(resources: Path, data: str, made_at: datetime) -> bytes:
    import typst  # lazy: start-up time

    return typst.compile(
        resources / "pdf" / "history.typ",
        font_paths=_fonts(resources / "fonts"),
        sys_inputs={"data": data},
        pdf_standards=_STANDARDS,
        timestamp=made_at.astimezone(UTC),
    )


@lru_cache(maxsize=2)
def _fonts(folder: Path) -> Fonts:
    """The bundled fonts only, read once: no system font, so that output is the same everywhere."""
    import typst  # lazy: start-up time

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
