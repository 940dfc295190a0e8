from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from advocate.commandline.argument_shapes import UsageError
from advocate.commandline.arguments import parser
from advocate.domain.interaction import Direction
from devtools.environment import ROOT


def test_defaults():
    args = parser("1").parse_args(["log", "DIR", "maria", "--channel", "in-person", "--text", "x"])
    assert (args.vault, args.customer, args.promise, args.direction) == ("DIR", "maria", [], Direction.IN)
    assert (args.passphrase_file, args.json, args.at) == (None, False, None)


def test_days_and_times():
    shown = parser("1").parse_args(
        ["history", "D", "C", "--pdf", "o", "--from", "2026-02-28", "--to", "9999-12-31"]
    )
    assert (shown.first_day, shown.last_day) == (date(2026, 2, 28), date.max)
    logged = parser("1").parse_args(
        ["log", "D", "C", "--channel", "call", "--text", "x", "--at", "2026-11-21T14:30Z"]
    )
    assert logged.at == datetime(2026, 11, 21, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "argv",
    [
        ["history", "D", "C", "--pdf", "o", "--from", "2026-02-30"],
        ["history", "D", "C", "--pdf", "o", "--copy", "theirs"],
        ["customers", "D", "--limit", "0"],
        ["customers", "D", "--limit", "٣"],
        ["customers", "D", "--lim", "1"],
        ["log", "D", "C", "--channel", "call", "--text", "x", "--at", "yesterday"],
        ["log", "D", "C", "--channel", "call", "--text", "x", "--effort", "much"],
        ["import", "D", "F", "--encoding", "klingon"],
        ["vault", "create", "D"],
        ["customers", "D", "--passphrase", "open sesame"],
    ],
)
def test_what_is_not_understood_says_where_to_read_on(argv: list[str]):
    with pytest.raises(UsageError) as told:
        parser("1").parse_args(argv)
    assert "usage: advocate" in str(told.value)
    assert str(told.value).endswith("--help")


def options_of(command: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, str]]:
    """Every command with each of its long options."""
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from options_of(below, f"{name} {word}")
        yield from ((name, option) for option in action.option_strings if option.startswith("--"))


def test_the_documentation_names_every_command_and_option():
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    options = list(options_of(parser("1"), "advocate"))
    assert len(options) > 50
    unknown = [(name, option) for name, option in options if option not in page or f"{name} " not in page]
    assert unknown == []
