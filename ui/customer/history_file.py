"""How a customer's history is written: a file name from the customer's name, and the file."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from advocate.domain.history_report import ReportCopy
from advocate.domain.ids import CustomerId
from advocate.domain.written_file import WrittenFile
from advocate.settings import PAPER

if TYPE_CHECKING:
    from advocate.app import Advocate
    from ui.tasks import Progress

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 60


def file_name(customer_name: str, day: date) -> str:
    """`Maria Gomez 2026-03-12`, without what some system does not take; no ending."""
    plain = " ".join(_NOT_IN_FILE_NAMES.sub(" ", customer_name).split()).strip(". ")
    return f"{plain[:_LONGEST_NAME].strip() or 'Customer'} {day.isoformat()}"


def write_history(
    app: Advocate,
    progress: Progress,
    *,
    customer_id: CustomerId,
    out: Path,
    copy: ReportCopy,
    first_day: date | None,
    last_day: date | None,
) -> WrittenFile:
    """On the database thread; on the team's paper. Raises what ReportService.write_history raises."""
    progress(0, 0)
    paper = "us-letter" if app.settings.get(PAPER) == "us-letter" else "a4"
    return app.reports.write_history(customer_id, out, copy, first_day, last_day, paper)
