"""What a case has cost so far, in one line. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.case import Case
from ui.reader import Reader


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("cases", text, "", count)


def case_words(case: Case, reader: Reader) -> str:
    """`6 contacts · 3 people · 2 transfers · 2 channel switches · 42 min · 20 days`: what the matter cost the customer."""
    parts = [_tr("%n contact(s)", case.contacts)]
    if case.people > 1:
        parts.append(_tr("%n people", case.people))
    if case.transfers:
        parts.append(_tr("%n transfer(s)", case.transfers))
    if case.channel_switches:
        parts.append(_tr("%n channel switch(es)", case.channel_switches))
    if case.minutes:
        parts.append(_tr("%n min", case.minutes))
    if days := case.days_open(reader.now, reader.zone):
        parts.append(_tr("%n day(s)", days))
    return " · ".join(parts)
