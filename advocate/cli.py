"""The command line: understands the arguments, runs the command, and says in a sentence whatever goes wrong.

What the commands do stands in advocate/commandline/. Kept light: nothing heavy is loaded before a command needs it.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import TextIOWrapper

from advocate import logs, paths
from advocate.commandline import (
    brief_commands,
    customer_commands,
    due_commands,
    file_commands,
    kept_commands,
    outcome_commands,
    promise_commands,
    text_commands,
    vault_commands,
)
from advocate.commandline.argument_shapes import UsageError
from advocate.commandline.arguments import parser
from advocate.commandline.terminal import Terminal
from advocate.errors import AdvocateError
from advocate.version import VERSION

DONE, COULD_NOT, NOT_UNDERSTOOD, INTERRUPTED = 0, 1, 2, 130

Command = Callable[[argparse.Namespace, Terminal], None]

COMMANDS: dict[str, Command] = {
    "vault create": vault_commands.create,
    "vault info": vault_commands.info,
    "vault check": vault_commands.check,
    "import": file_commands.take_in,
    "customers": customer_commands.customers,
    "find": customer_commands.find,
    "show": customer_commands.show,
    "brief": brief_commands.brief,
    "log": promise_commands.log,
    "outcomes": outcome_commands.outcomes,
    "promises": promise_commands.promises,
    "keep": promise_commands.keep,
    "kept": kept_commands.kept,
    "history": file_commands.history,
    "backup": vault_commands.backup,
    "restore": vault_commands.restore,
    "export": file_commands.export,
    "due": due_commands.due,
    "promises-in": text_commands.promises_in,
    "hints-in": text_commands.hints_in,
}


def is_meant(argv: list[str]) -> bool:
    """Whether these arguments are for the command line rather than for the window."""
    names = {name.split()[0] for name in COMMANDS} | {"-h", "--help", "--version"}
    return bool(argv) and (argv[0] in names or not argv[0].startswith("-"))


def main(argv: list[str], terminal: Terminal | None = None) -> int:
    """Run one command. The exit code: 0 done, 1 could not be done (said on the error stream), 2 not understood."""
    here = terminal or Terminal()
    _never_fail_to_print(here)
    try:
        return _run(argv, here)
    except BrokenPipeError:
        return DONE  # whoever was reading, such as `head`, has read enough
    finally:
        _let_go_of(here)


def _run(argv: list[str], terminal: Terminal) -> int:
    try:
        try:
            with redirect_stdout(terminal.out), redirect_stderr(terminal.err):
                args = parser(VERSION).parse_args(argv)
        except SystemExit:  # argparse leaves so after --help and --version
            terminal.finish()
            return DONE
        COMMANDS[_name(args)](args, terminal)
        terminal.finish()
        return DONE
    except UsageError as error:
        terminal.warn(str(error))
        return NOT_UNDERSTOOD
    except AdvocateError as error:
        terminal.tell(error)
    except KeyboardInterrupt:
        terminal.warn("\nStopped.")
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:
        terminal.warn(_bug_words(error))
    return COULD_NOT


def _name(args: argparse.Namespace) -> str:
    return f"vault {args.step}" if args.command == "vault" else args.command


def _bug_words(error: Exception) -> str:
    """Log the bug, without names or secrets, and say where the log lies."""
    logger = logging.getLogger("advocate")
    before = list(logger.handlers)
    place = logs.start(paths.logs())
    try:
        logger.error("The command line stopped", exc_info=error)
    finally:
        for added in [handler for handler in logger.handlers if handler not in before]:
            logger.removeHandler(added)
            added.close()
    where = f"What happened is written in {place}." if place else "It could not be written to the log."
    return (
        f"Something went wrong in Advocate itself ({type(error).__name__}), and the command stopped. {where}"
    )


def _never_fail_to_print(terminal: Terminal) -> None:
    """A letter that the screen's encoding lacks is shown as `?` rather than stopping the command."""
    for stream in (terminal.out, terminal.err):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _let_go_of(terminal: Terminal) -> None:
    """What cannot be handed over any more must not be tried again when Python leaves: it would say so itself."""
    try:
        terminal.out.flush()
    except OSError:
        if terminal.out is sys.stdout:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)
