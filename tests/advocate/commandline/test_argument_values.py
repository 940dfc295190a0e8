from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from advocate.commandline import argument_values as values
from advocate.commandline.arguments import parser


def test_days_and_times():
    shown = parser("1").parse_args(
        ["history", "D", "C", "--pdf", "o", "--from", "2026-02-28", "--to", "9999-12-31"]
    )
    assert (shown.first_day, shown.last_day) == (date(2026, 2, 28), date.max)
    logged = parser("1").parse_args(
        ["log", "D", "C", "--channel", "call", "--text", "x", "--at", "2026-11-21T14:30Z"]
    )
    assert logged.at == datetime(2026, 11, 21, 14, 30, tzinfo=UTC)


def test_what_is_taken():
    assert values.path("~/shop") == str(Path("~/shop").expanduser())
    assert values.count("10000000") == 10_000_000
    assert values.minutes("0") == 0
    assert values.encoding("CP1252") == "cp1252"
    assert values.moment("2026-11-21T14:30") == datetime(2026, 11, 21, 14, 30)


@pytest.mark.parametrize(
    ("value", "typed"),
    [
        (values.path, " "),
        (values.day, "2026-02-29"),
        (values.moment, "soon"),
        (values.encoding, "klingon"),
        (values.count, "0"),
        (values.count, "٣"),
        (values.count, "10000001"),
        (values.minutes, "-1"),
        (values.minutes, "100001"),
    ],
)
def test_what_is_refused(value: object, typed: str):
    assert callable(value)
    with pytest.raises(argparse.ArgumentTypeError):
        value(typed)
