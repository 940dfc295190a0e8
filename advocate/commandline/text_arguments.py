"""The arguments of the commands that need no vault: `advocate due`, `promises-in` and `hints-in`."""

from __future__ import annotations

from typing import Any

from advocate.commandline.argument_shapes import Parser, add_command
from advocate.commandline.argument_values import moment, path
from advocate.domain.text import without_surrogates


def add_texts(commands: Any) -> None:
    _add_due(commands)
    promises = add_command(commands, "promises-in", "the promises in a file of texts, without a vault")
    _on_texts(promises)
    _with_place(promises, "--said-at", "when they were said")
    _on_texts(add_command(commands, "hints-in", "wording that deserves a hint, in a file of texts"))


def _add_due(commands: Any) -> None:
    due = add_command(commands, "due", "what a phrase about time means, without a vault")
    due.add_argument(
        "phrase", metavar="PHRASE", nargs="*", type=without_surrogates, help='such as "friday 3pm"'
    )
    meaning = "one phrase a line, or JSON lines {phrase, now, lang, zone}; - reads standard input"
    due.add_argument("--file", metavar="F", type=path, help=meaning)
    _with_place(due, "--now", "the moment it looks ahead from")
    _with_language(due, "the phrase")
    due.add_argument(
        "--holidays",
        metavar="REGION",
        type=without_surrogates,
        help="where public holidays are no working days, such as GB or DE-BY",
    )
    due.add_argument("--json", action="store_true", help="answer as JSON, a line for each phrase")


def _on_texts(command: Parser) -> None:
    meaning = "one text a line, or JSON lines {text, said_at}; - reads standard input"
    command.add_argument("file", metavar="FILE", type=path, help=meaning)
    _with_language(command, "the texts")
    command.add_argument("--json", action="store_true", help="answer as JSON, a line for each text")


def _with_language(command: Parser, what: str) -> None:
    command.add_argument("--lang", metavar="LANG", default="en", help=f"language of {what} (default: en)")


def _with_place(command: Parser, option: str, meaning: str) -> None:
    """Where and when something is said."""
    command.add_argument(
        option, metavar="WHEN", type=moment, help=f"{meaning}, such as 2026-11-21T14:30 (default: now)"
    )
    command.add_argument(
        "--zone",
        metavar="ZONE",
        type=without_surrogates,
        help="the time zone, such as Europe/Berlin (default: that of WHEN, or this computer's)",
    )
    command.add_argument(
        "--region",
        metavar="CC",
        type=without_surrogates,
        help="country in which 3/11 is written (default: this computer's)",
    )
