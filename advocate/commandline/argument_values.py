"""What stands behind an argument, read from what was typed; each raises argparse.ArgumentTypeError."""

from __future__ import annotations

import argparse
import codecs
from datetime import date, datetime
from pathlib import Path


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


def minutes(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 100_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of minutes")
    return int(text)
