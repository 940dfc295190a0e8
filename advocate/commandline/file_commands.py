"""`advocate import`, `history` and `export`: files in, files out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from advocate.commandline.naming import named_customer
from advocate.commandline.opening import opened
from advocate.commandline.tables import table
from advocate.commandline.terminal import Terminal
from advocate.commandline.wording import size_words
from advocate.domain.history_report import ReportCopy
from advocate.domain.import_plan import ImportPreview, RowProblem, problem_words
from advocate.domain.text import count_words

_MOST_PROBLEMS = 50
_MOST_ROWS = 10
_TAKING_IN = "Taking it in …"


def history(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        customer_id = named_customer(advocate, args.customer)
        name = advocate.customers.get_customer(customer_id).name
        written = advocate.reports.write_history(
            customer_id, Path(args.pdf), ReportCopy(args.copy), args.first_day, args.last_day
        )
    if args.json:
        terminal.say_json({"file": str(written.path), "size_bytes": written.size, "entries": written.entries})
    else:
        entries = count_words(written.entries, "entry", "entries")
        terminal.say(f"The history of {name} is in {written.path} ({entries}, {size_words(written.size)}).")


def take_in(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        if args.dry_run:
            preview = advocate.importing.look(Path(args.file), encoding=args.encoding or "")
            _say_preview(args, terminal, preview)
            return
        with terminal.waiting(_TAKING_IN):
            result = advocate.importing.run(
                Path(args.file),
                keep_good_rows=not args.all_or_nothing,
                progress=terminal.progress(_TAKING_IN),
                own_columns=args.own_field,
                encoding=args.encoding or "",
            )
    if args.json:
        counts = {
            "customers": result.customers,
            "cases": result.cases,
            "interactions": result.interactions,
            "already_here": result.skipped,
        }
        terminal.say_json({"dry_run": False, **counts, **_problems(result.problems, result.problem_count)})
        return
    terminal.say_wrapped(result.words())
    _say_problems(terminal, result.problems, result.problem_count)


def _say_preview(args: argparse.Namespace, terminal: Terminal, preview: ImportPreview) -> None:
    if args.json:
        terminal.say_json(
            {
                "dry_run": True,
                "format": preview.format.value,
                "records": preview.records,
                "customers": preview.customers,
                "cases": preview.cases,
                "interactions": preview.interactions,
                "already_here": preview.already_here,
                "not_taken": list(preview.not_taken),
                "remarks": list(preview.remarks),
                **_problems(preview.problems, preview.problem_count),
            }
        )
        return
    terminal.say(f"{preview.file_name}: {preview.format_words}, {count_words(preview.records, 'record')}.")
    new = [count_words(preview.customers, "customer")]
    new += [count_words(preview.cases, "case")] if preview.cases else []
    new += [count_words(preview.interactions, "contact")] if preview.interactions else []
    terminal.say(f"New would be: {', '.join(new)}.")
    if preview.already_here:
        terminal.say(f"Here already, left alone: {preview.already_here:,}.")
    if preview.not_taken:
        terminal.say_wrapped(f"Has no place, left out: {', '.join(preview.not_taken)}.")
    for remark in preview.remarks:
        terminal.say_wrapped(remark)
    if preview.first_rows:
        terminal.say("\nThe first of them:")
        rows = [
            (str(row.line), row.name, row.organisation, row.reach, row.about)
            for row in preview.first_rows[:_MOST_ROWS]
        ]
        for line in table(("Line", "Name", "Company", "Reached at", "About"), rows, terminal.width or 80):
            terminal.say(line)
    _say_problems(terminal, preview.problems, preview.problem_count)
    terminal.say("\nNothing was kept. Leave out --dry-run to take it in.")


def _problems(problems: Sequence[RowProblem], count: int) -> dict[str, object]:
    return {
        "problem_count": count,
        "problems": [{"line": problem.line, "message": problem.message} for problem in problems],
    }


def _say_problems(terminal: Terminal, problems: Sequence[RowProblem], count: int) -> None:
    if problems:
        terminal.say("\nCannot be read:")
        for line in problem_words(problems, count, _MOST_PROBLEMS).split("\n"):
            terminal.say_wrapped(line)


def export(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate, terminal.waiting("Writing everything …"):
        written = advocate.exporting.export(Path(args.out))
    if args.json:
        terminal.say_json(
            {"folder": str(written.path), "size_bytes": written.size, "records": written.entries}
        )
        return
    terminal.say(
        f"Wrote {count_words(written.entries, 'record')} to {written.path} ({size_words(written.size)})."
    )
    terminal.say_wrapped("These files are not encrypted: anybody who has them can read them.")
