"""A history report as the plain data its page template reads; the keys are those of resources/pdf/history.typ."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from advocate.domain.history_report import (
    HistoryReport,
    ReportCase,
    ReportChip,
    ReportCopy,
    ReportDay,
    ReportEntry,
    ReportMonth,
    ReportPromise,
    ReportYear,
)

Clean = Callable[[str], str]
# A title or heading is one PDF string, which PDF/A-2 keeps under 32,767 bytes; nobody reads a longer one.
_LONGEST_HEADING = 300
# A line of a conversation: `17:55 Customer: My floor is wet.`
_TURN = re.compile(r"(\d{1,2}:\d{2}(?::\d{2})?) ([^:\n]{1,60}): (.*)")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}))?(?:[-_.]|$)")
_RIGHT_TO_LEFT = frozenset(("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))


def history_data(report: HistoryReport, clean: Clean) -> dict[str, Any]:
    """clean: makes a text printable with the fonts that will print it."""
    language, region = _language(report.language)
    return {
        **_words(report, clean),
        "lang": language,
        "region": region,
        "rtl": language in _RIGHT_TO_LEFT,
        "ours": report.copy is ReportCopy.OURS,
        "lines": [[clean(line.label), clean(line.value)] for line in report.customer_lines],
        "pinned": [clean(note) for note in report.pinned],
        "approach": [clean(line) for line in report.approach],
        "counts": [[clean(c.figure), clean(c.label), c.meaning] for c in report.counts],
        "open": [_promise(promise, report, clean) for promise in report.promises_open],
        "ended": [_promise(promise, report, clean) for promise in report.promises_ended],
        "cases": [_case(case, report, clean) for case in report.cases],
        "years": [_year(year, report, clean) for year in report.years],
    }


def _words(report: HistoryReport, clean: Clean) -> dict[str, Any]:
    labels, ours = report.labels, report.copy is ReportCopy.OURS
    copy_title = labels.our_copy if ours else labels.customer_copy
    return {
        "labels": {name: clean(words) for name, words in asdict(labels).items()},
        "title": _heading(report.title, clean),
        "author": clean(report.made_by)[:_LONGEST_HEADING],
        "name": _heading(report.customer_name, clean),
        "business": clean(report.business),
        "period": clean(report.period),
        "copy_title": clean(copy_title),
        "copy_meaning": clean(labels.our_copy_meaning if ours else labels.customer_copy_meaning),
        "who_title": clean(labels.who if ours else labels.who_customer),
        "header": clean(_joined(report.customer_name[:80], copy_title)),
        "footer": clean(_joined(report.business, f"{labels.made_by} {report.made_by}", report.made_at)),
    }


def _promise(promise: ReportPromise, report: HistoryReport, clean: Clean) -> dict[str, str]:
    labels = report.labels
    due = f"{labels.due} {promise.due}" if promise.due else ""
    made = f"{labels.made} {promise.made}" if promise.made else ""
    ended = f"{promise.state} {promise.ended}" if promise.ended else ""
    return {
        "w": clean(promise.words),
        "s": clean(promise.state),
        "m": promise.meaning,
        "d": clean(_joined(due, promise.owner, made, ended)),
        "r": clean(promise.reason),
    }


def _case(case: ReportCase, report: HistoryReport, clean: Clean) -> dict[str, str]:
    opened = f"{report.labels.opened} {case.opened}" if case.opened else ""
    ended = f"{case.state} {case.ended}" if case.ended else ""
    return {
        "w": clean(case.title),
        "s": clean(case.state),
        "m": case.meaning,
        "d": clean(_joined(opened, ended, case.effort)),
        "r": "",
    }


def _year(year: ReportYear, report: HistoryReport, clean: Clean) -> dict[str, Any]:
    return {
        "t": _heading(year.title, clean),
        "months": [_month(month, report, clean) for month in year.months],
    }


def _month(month: ReportMonth, report: HistoryReport, clean: Clean) -> dict[str, Any]:
    count = month.entry_count
    words = report.labels.entry if count == 1 else report.labels.entries
    return {
        "t": _heading(month.title, clean),
        "n": clean(words.replace("{count}", str(count))),
        "days": [_day(day, report, clean) for day in month.days],
    }


def _day(day: ReportDay, report: HistoryReport, clean: Clean) -> list[Any]:
    return [_heading(day.title, clean), [_entry(entry, report, clean) for entry in day.entries]]


def _entry(entry: ReportEntry, report: HistoryReport, clean: Clean) -> dict[str, Any]:
    chips = entry.chips
    if entry.is_internal:
        chips = (*chips, ReportChip(text=report.labels.internal))
    lines = [_line(clean(line)) for line in entry.body.strip().splitlines()]
    return {
        "w": clean(entry.when),
        "k": clean(entry.kind),
        "m": entry.meaning,
        "t": clean(_isolated(entry.title)),
        "o": clean(_isolated(entry.who)),
        "b": lines,
        "turns": any(not isinstance(line, str) for line in lines),
        "r": _reads_right_to_left(entry.body),
        "c": [[clean(chip.text), chip.meaning] for chip in chips],
    }


def _line(line: str) -> str | tuple[str, ...]:
    """A line of a body; of a conversation as time, speaker and words."""
    turn = _TURN.fullmatch(line)
    return turn.groups() if turn else line


def _heading(words: str, clean: Clean) -> str:
    """A heading must say something, or the file is refused as not accessible."""
    return clean(words[:_LONGEST_HEADING]).strip() or "–"


def _reads_right_to_left(text: str) -> bool:
    """By the first letter that has a direction, as the Unicode bidirectional algorithm says."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((d != "L" for d in directions if d in ("L", "R", "AL")), False)


def _language(tag: str) -> tuple[str, str | None]:
    """Language and region of a tag such as `en-GB`; English when it is none."""
    match = _LANGUAGE.match(tag)
    return (match[1].lower(), match[2].upper() if match[2] else None) if match else ("en", None)


def _joined(*parts: str) -> str:
    return " · ".join(_isolated(part) for part in parts if part.strip())


def _isolated(text: str) -> str:
    """Words that run from right to left must not turn around what stands beside them on the same line."""
    turns_around = any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text)
    return f"\u2068{text}\u2069" if turns_around else text
