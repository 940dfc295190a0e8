"""The shapes that the arguments of commands share: how help looks, a vault and its passphrase, a limit, who does it."""

from __future__ import annotations

import argparse
from typing import Any

from advocate.commandline.argument_values import count, path
from advocate.domain.text import without_surrogates

# WORKAROUND: argparse counts the indentation of a list of commands once too little and breaks the longest line.
_LONGEST_COMMAND = 15


class UsageError(Exception):
    """The arguments were not understood; carries what to show."""


class Parser(argparse.ArgumentParser):
    """Raises UsageError instead of leaving the program."""

    def error(self, message: str) -> Any:
        raise UsageError(f"{self.prog}: {message}\n{self.format_usage().rstrip()}\nMore: {self.prog} --help")


class HelpShape(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=80)
        self._action_max_length = _LONGEST_COMMAND


def add_command(commands: Any, name: str, summary: str) -> Parser:
    made: Parser = commands.add_parser(
        name, help=summary, description=summary[0].upper() + summary[1:] + ".", formatter_class=HelpShape,
        allow_abbrev=False,
    )  # fmt: skip
    return made


def on_vault(command: Parser, meaning: str = "the vault's folder") -> Parser:
    command.add_argument("vault", metavar="DIR", type=path, help=meaning)
    command.add_argument(
        "--passphrase-file", metavar="F", type=path, help="read the passphrase from the first line of F"
    )
    command.add_argument("--json", action="store_true", help="answer as JSON")
    return command


def with_limit(command: Parser, meaning: str, default: int | None = None) -> None:
    command.add_argument("--limit", metavar="N", type=count, default=default, help=meaning)


def with_member(command: Parser) -> None:
    command.add_argument(
        "--member",
        metavar="NAME",
        type=without_surrogates,
        help="who does this (default: the vault's first member)",
    )
