"""Histories to print in tests: a whole one in ordinary words, and one made of given bodies."""

from __future__ import annotations

from datetime import date, timedelta

from advocate.domain.history_report import (
    DayTitles,
    HistoryReport,
    ReportCase,
    ReportChip,
    ReportCopy,
    ReportCount,
    ReportEntry,
    ReportLine,
    ReportMeaning,
    ReportPromise,
    by_day,
)

TITLES = DayTitles(
    year=lambda day: f"Year {day.year}",
    month=lambda day: f"Month {day.year}-{day.month:02}",
    day=lambda day: day.isoformat(),
)
FIRST_DAY = date(2025, 3, 9)
CHAT = "17:55 Customer: My floor is still wet.\n17:56 Priya: We come today, between ten and twelve."
INTERNAL_WORDS = (
    "kind-even-under-water",
    "numbers-first",
    "churn-risk",
    "average-effort",
    "supplier-is-late",
    "asked-purchasing",
)


def promise(words: str, **changes: object) -> ReportPromise:
    values = {
        "words": words,
        "due": "Wed 12:00",
        "owner": "Priya",
        "state": "due today",
        "meaning": ReportMeaning.DUE,
        "made": "9 March",
    }
    return ReportPromise(**(values | changes))  # type: ignore[arg-type]


def entry(body: str = "", **changes: object) -> ReportEntry:
    return ReportEntry(**({"when": "09:41", "kind": "Call in", "body": body} | changes))  # type: ignore[arg-type]


def report_of(*entries: ReportEntry, days_apart: int = 1, **changes: object) -> HistoryReport:
    """A bare history of these entries, one a day unless told otherwise."""
    dated = [(FIRST_DAY + timedelta(days=n * days_apart), each) for n, each in enumerate(entries)]
    values = {
        "title": "History of Maria Gomez",
        "business": "Piedmont Floors",
        "customer_name": "Maria Gomez",
        "copy": ReportCopy.OURS,
        "period": "All of it",
        "made_at": "21 November 2026",
        "made_by": "Priya Natarajan",
        "years": by_day(dated, TITLES),
    }
    return HistoryReport(**(values | changes))  # type: ignore[arg-type]


def whole_report() -> HistoryReport:
    """One of everything; what is internal says one of INTERNAL_WORDS."""
    return report_of(
        entry("She asks when the floor comes.", title="Delivery", who="Priya", meaning=ReportMeaning.CALL),
        entry(CHAT, kind="Chat in", chips=(ReportChip(text="asked-purchasing", is_internal=True),)),
        entry("supplier-is-late", kind="Ambassador note", meaning=ReportMeaning.AMBASSADOR, is_internal=True),
        days_apart=20,
        customer_lines=(
            ReportLine(label="Phone", value="+1 404 555 0148"),
            ReportLine(label="Tags", value="churn-risk", is_internal=True),
        ),
        pinned=("kind-even-under-water",),
        approach=("numbers-first",),
        counts=(
            ReportCount(figure="11 of 12", label="promises kept", meaning=ReportMeaning.KEPT),
            ReportCount(figure="2.4", label="average-effort", is_internal=True),
        ),
        promises_open=(promise("Price of the oak floor"),),
        promises_ended=(
            promise(
                "Deliver the underlay",
                state="broken",
                meaning=ReportMeaning.LATE,
                ended="13 March",
                reason="Wrong size.",
            ),
        ),
        cases=(
            ReportCase(
                title="Wet kitchen",
                state="open",
                meaning=ReportMeaning.DUE,
                opened="9 March",
                effort="6 contacts",
            ),
        ),
    )
