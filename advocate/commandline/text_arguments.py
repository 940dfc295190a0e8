"""The arguments of the commands that need no vault: `advocate due`, `promises-in` and `hints-in`."""

from __future__ import annotations

from typing import Any

from advocate.commandline.argument_shapes import Parser, add_command
from advocate.commandline.argument_values import moment, path
from advocate.domain.text import without_surrogates


def add_texts(commands: Any) -> None:
    promises = add_command(commands, "promises-in", "the promises in a file of texts, without a vault")
    _on_texts(promises)
    promises.add_argument(
        "--said-at",
        metavar="WHEN",
        type=moment,
        help="when they were said, such as 2026-11-21T14:30 (default: now)",
    )
    promises.add_argument(
        "--zone",
        metavar="ZONE",
        type=without_surrogates,
        help="the time zone, such as Europe/Berlin (default: that of WHEN, or this computer's)",
    )
    promises.add_argument(
        "--region",
        metavar="CC",
        type=without_surrogates,
        help="country in which 3/11 is written (default: this computer's)",
    )
    _on_texts(add_command(commands, "hints-in", "wording that deserves a hint, in a file of texts"))


def _on_texts(command: Parser) -> None:
    meaning = "one text a line, or JSON lines {text, said_at}; - reads standard input"
    command.add_argument("file", metavar="FILE", type=path, help=meaning)
    command.add_argument("--lang", metavar="LANG", default="en", help="language of the texts (default: en)")
    command.add_argument("--json", action="store_true", help="answer as JSON, a line for each text")
