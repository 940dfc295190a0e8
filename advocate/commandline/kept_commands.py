"""`advocate kept`: what became of promises, by week or month, of the team or of each in it side by side."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from advocate.commandline.opening import opened
from advocate.commandline.tables import table
from advocate.commandline.terminal import Terminal
from advocate.domain.ids import short_ref
from advocate.domain.kept_rate import KeptFigures, KeptRecord, Period, RecordOf, Span, Whose
from advocate.domain.text import count_words
from advocate.domain.wording_of_time import rough_words

if TYPE_CHECKING:
    from advocate.commandline.json_values import Json

_FIGURES = ("Made", "Kept", "Late", "Open", "Broken", "Moved", "Released", "Rate", "Late by")
_LEGEND = (
    "Late: kept late. Open: late and still open. Moved: the customer agreed to another time before it was due. "
    "Rate: what was kept in time, out of kept, late, open and broken. Late by: the middle one, and the longest."
)


def kept(args: argparse.Namespace, terminal: Terminal) -> None:
    by, of = Period(args.by), RecordOf(args.of)
    with opened(args, terminal) as advocate:
        records = advocate.kept_rate.records(of, by, args.weeks)
    if args.json:
        terminal.say_json({"by": by.value, "of": of.value, "records": [_record(each) for each in records]})
        return
    if not any(figures != KeptFigures() for record in records for figures in record.figures):
        terminal.say(f"No promise was made or fell due in the last {count_words(args.weeks, by.value)}.")
        return
    first, rows = _rows(records, by, of)
    for line in table((first, *_FIGURES), rows, terminal.width):
        terminal.say(line)
    if of is not RecordOf.TEAM:
        terminal.say(f"\nIn the last {count_words(len(records[0].spans), by.value)}.")
    terminal.say("")
    terminal.say_wrapped(_LEGEND)


def _rows(records: Sequence[KeptRecord], by: Period, of: RecordOf) -> tuple[str, list[list[str]]]:
    """The title of the first column, and the lines below it: of the team the newest week first, else who is who."""
    if of is not RecordOf.TEAM:
        return of.value.capitalize(), [_row(record.name, record.total) for record in records]
    (record,) = records
    lines = [
        _row(_named(span, by), figures) for span, figures in zip(record.spans, record.figures, strict=True)
    ]
    return ("Week of" if by is Period.WEEK else "Month"), [*reversed(lines), _row("All", record.total)]


def _named(span: Span, by: Period) -> str:
    return span.first.isoformat() if by is Period.WEEK else span.first.isoformat()[:7]


def _row(name: str, figures: KeptFigures) -> list[str]:
    late_by = ""
    if figures.median is not None and figures.longest is not None:
        late_by = f"{rough_words(figures.median)}, {rough_words(figures.longest)}"
    counts = (
        figures.made, figures.kept, figures.kept_late, figures.late, figures.broken, figures.renegotiated,
        figures.released,
    )  # fmt: skip
    rate = "" if figures.percent is None else f"{figures.percent} %"
    return [name, *(f"{count:,}" for count in counts), rate, late_by]


def _record(record: KeptRecord) -> Json:
    return {
        "whose": _whose(record.whose, record.name),
        "total": _figures(record.total),
        "spans": [
            {"first": span.first.isoformat(), **_figures(figures)}
            for span, figures in zip(record.spans, record.figures, strict=True)
        ],
    }


def _whose(whose: Whose, name: str) -> Json | None:
    record_id = whose.member_id or whose.department_id or whose.customer_id
    return {"id": str(record_id), "ref": short_ref(record_id), "name": name} if record_id else None


def _figures(figures: KeptFigures) -> Json:
    seconds = [
        each.total_seconds() if each is not None else None for each in (figures.median, figures.longest)
    ]
    return {
        "made": figures.made,
        "kept": figures.kept,
        "kept_late": figures.kept_late,
        "late": figures.late,
        "broken": figures.broken,
        "renegotiated": figures.renegotiated,
        "released": figures.released,
        "not_due_yet": figures.open,
        "rate": figures.rate,
        "median_seconds_late": seconds[0],
        "longest_seconds_late": seconds[1],
    }
