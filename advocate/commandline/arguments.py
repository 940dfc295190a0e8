"""What may be typed: the subcommands, their arguments, and the help that explains them. Does nothing itself."""

from __future__ import annotations

from typing import Any

from advocate.commandline.argument_shapes import (
    HelpShape,
    Parser,
    add_command,
    on_vault,
    with_limit,
    with_member,
)
from advocate.commandline.argument_values import day, encoding, path
from advocate.commandline.promise_arguments import add_log, add_outcomes, add_promises
from advocate.commandline.text_arguments import add_texts
from advocate.domain.text import without_surrogates

_DESCRIPTION = """\
Advocate keeps your customers, everything said with them and every promise
made to them in one encrypted vault. Without a command its window opens."""

_EPILOG = """\
The passphrase is asked for, or read from the first line of the file named by
--passphrase-file. CUSTOMER is a name, part of one, a number, a mail address,
or the reference in front of a line. Exit codes: 0 done, 1 could not be done
(the reason is said), 2 the command was not understood.

A first round:
  advocate vault create ~/Shop --member "Sam Lee"
  advocate import ~/Shop contacts.csv
  advocate find ~/Shop maria
  advocate log ~/Shop "Maria Gomez" --channel call --text "Asked for oak." \\
      --promise "call back friday 3pm"
  advocate promises ~/Shop --late
  advocate history ~/Shop "Maria Gomez" --pdf maria.pdf --copy customer
"""


def parser(version: str) -> Parser:
    top = Parser(
        prog="advocate",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=HelpShape,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Advocate {version}")
    commands = top.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", required=True, parser_class=Parser
    )
    for add in (
        _add_vault,
        _add_import,
        _add_queries,
        add_log,
        add_outcomes,
        add_promises,
        _add_history,
        _add_copies,
        add_texts,
    ):
        add(commands)
    return top


def _add_vault(commands: Any) -> None:
    group = add_command(commands, "vault", "make a vault, look at it, check it")
    steps = group.add_subparsers(dest="step", metavar="STEP", required=True, parser_class=Parser)
    create = on_vault(
        add_command(steps, "create", "make a new vault; prints its recovery code once"), "a new folder"
    )
    create.add_argument(
        "--member",
        metavar="NAME",
        type=without_surrogates,
        required=True,
        help="your name: it stands on every change",
    )
    create.add_argument(
        "--zone",
        metavar="ZONE",
        type=without_surrogates,
        help="your time zone, such as Europe/Berlin (default: this computer's)",
    )
    create.add_argument(
        "--region",
        metavar="CC",
        type=without_surrogates,
        help="country whose phone numbers you type (default: this computer's)",
    )
    on_vault(add_command(steps, "info", "what a vault holds, when it was last backed up"))
    on_vault(add_command(steps, "check", "read every page and row, and say whether all is well"))


def _add_import(commands: Any) -> None:
    taking = on_vault(
        add_command(commands, "import", "take in customers (CSV) or conversations (JSON lines)")
    )
    taking.add_argument("file", metavar="FILE", type=path)
    taking.add_argument(
        "--dry-run", action="store_true", help="only say what would be taken in; keep nothing"
    )
    taking.add_argument(
        "--all-or-nothing", action="store_true", help="take in nothing when a single line is refused"
    )
    taking.add_argument("--own-field", metavar="COLUMN", type=without_surrogates, action="append", default=[],
                        help="keep this column, which has no place of its own, as an own field; may repeat")  # fmt: skip
    taking.add_argument(
        "--encoding",
        metavar="E",
        type=encoding,
        help="of a CSV file, such as cp1252 (default: found out)",
    )
    with_member(taking)


def _add_queries(commands: Any) -> None:
    customers = on_vault(add_command(commands, "customers", "list the customers"))
    customers.add_argument(
        "--tag",
        metavar="TAG",
        type=without_surrogates,
        action="append",
        default=[],
        help="only with this tag; may repeat",
    )
    customers.add_argument("--archived", action="store_true", help="the archived ones instead")
    orders = ("name", "last-contact", "next-due", "created")
    customers.add_argument("--by", choices=orders, default="name", help="order (default: name)")
    with_limit(customers, "at most so many")
    find = on_vault(add_command(commands, "find", "find customers, and words that were ever said"))
    find.add_argument(
        "words",
        metavar="WORDS",
        type=without_surrogates,
        nargs="+",
        help="names, digits of a number, a mail address, words",
    )
    with_limit(find, "at most so many of each (default: 10)", 10)
    show = on_vault(add_command(commands, "show", "one customer: who they are, promises, timeline"))
    show.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)
    with_limit(show, "the newest so many entries (default: 10; all with --json)")
    brief = on_vault(add_command(commands, "brief", "what must be known of a customer before the first word"))
    brief.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)


def _add_history(commands: Any) -> None:
    history = on_vault(add_command(commands, "history", "print a customer's history as PDF"))
    history.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)
    history.add_argument("--pdf", metavar="OUT", type=path, required=True, help="the file to write")
    copies = "customer: without internal notes (default: ours)"
    history.add_argument("--copy", choices=("ours", "customer"), default="ours", help=copies)
    history.add_argument(
        "--from", dest="first_day", metavar="DAY", type=day, help="first day, such as 2026-01-31"
    )
    history.add_argument("--to", dest="last_day", metavar="DAY", type=day, help="last day, included")
    with_member(history)


def _add_copies(commands: Any) -> None:
    backup = on_vault(add_command(commands, "backup", "write a checked, encrypted backup into one file"))
    backup.add_argument(
        "out", metavar="OUT", type=path, help="a file, or a folder for a file named by the day"
    )
    restore = add_command(commands, "restore", "make a vault again from a backup")
    restore.add_argument("file", metavar="FILE", type=path, help="the backup; it stays as it is")
    on_vault(restore, "a new folder")
    export = on_vault(add_command(commands, "export", "write everything in open formats, unencrypted"))
    export.add_argument("out", metavar="OUT", type=path, help="a new folder")
