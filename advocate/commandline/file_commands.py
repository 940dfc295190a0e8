"""`advocate import`, `history` and `export`: files in, files out."""

from __future__ import annotations

import argparse
from pathlib import Path

from advocate.commandline.naming import named_customer
from advocate.commandline.opening import opened
from advocate.commandline.terminal import Terminal
from advocate.commandline.wording import size_words
from advocate.domain.history_report import ReportCopy


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
        entries = "1 entry" if written.entries == 1 else f"{written.entries:,} entries"
        terminal.say(f"The history of {name} is in {written.path} ({entries}, {size_words(written.size)}).")


def take_in(args: argparse.Namespace, terminal: Terminal) -> None:
    raise NotImplementedError


def export(args: argparse.Namespace, terminal: Terminal) -> None:
    raise NotImplementedError
