"""What stands behind an argument, read from what was typed; each raises argparse.ArgumentTypeError."""

from __future__ import annotations

import argparse
import codecs
import re
from datetime import date, datetime, timedelta
from pathlib import Path

from advocate.domain.reminding_choices import LONGEST_BEFORE, MOST_BEFORES

_BEFORE = re.compile(r"([0-9]{1,5})([mhd]?)")
_MINUTES = {"": 1, "m": 1, "h": 60, "d": 1440}


def path(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a path cannot be empty")
    try:
        return str(Path(text).expanduser())
    except RuntimeError:  # a home that there is not
        return text


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it like 2026-01-31") from None


def moment(text: str) -> datetime:
    """Naive: on the clock of the member at the keyboard; or with the offset that was typed."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no time; write it like 2026-11-21T14:30") from None


def encoding(text: str) -> str:
    try:
        return codecs.lookup(text).name
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"“{text}” is no encoding; write it like utf-8 or cp1252") from None


def count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 up")
    return int(text)


def befores(text: str) -> tuple[timedelta, ...]:
    """`1h,10m,0` as spans, the longest first; none for `never`."""
    if text.strip() == "never":
        return ()
    found = [_BEFORE.fullmatch(part.strip()) for part in text.split(",")]
    spans = {timedelta(minutes=int(each[1]) * _MINUTES[each[2]]) for each in found if each is not None}
    if None in found or len(spans) > MOST_BEFORES or max(spans) > LONGEST_BEFORE:
        raise argparse.ArgumentTypeError(f"“{text}” says no times before; write it like 1d,1h,10m,0 or never")
    return tuple(sorted(spans, reverse=True))


def minutes(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 100_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of minutes")
    return int(text)
