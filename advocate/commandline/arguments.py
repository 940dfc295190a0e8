"""What may be typed: the subcommands, their arguments, and the help that explains them. Does nothing itself."""

from __future__ import annotations

import argparse
import codecs
from datetime import date, datetime
from pathlib import Path
from typing import Any

from advocate.domain.interaction import Channel, Direction
from advocate.domain.own_outcomes import usual_outcomes
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


# WORKAROUND: argparse counts the indentation of a list of commands once too little and breaks the longest line.
_LONGEST_COMMAND = 15


class UsageError(Exception):
    """The arguments were not understood; carries what to show."""


class Parser(argparse.ArgumentParser):
    """Raises UsageError instead of leaving the program."""

    def error(self, message: str) -> Any:
        raise UsageError(f"{self.prog}: {message}\n{self.format_usage().rstrip()}\nMore: {self.prog} --help")


class _HelpShape(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=80)
        self._action_max_length = _LONGEST_COMMAND


def parser(version: str) -> Parser:
    top = Parser(
        prog="advocate",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=_HelpShape,
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
        _add_log,
        _add_outcomes,
        _add_promises,
        _add_history,
        _add_copies,
        _add_texts,
    ):
        add(commands)
    return top


def _add_vault(commands: Any) -> None:
    group = _command(commands, "vault", "make a vault, look at it, check it")
    steps = group.add_subparsers(dest="step", metavar="STEP", required=True, parser_class=Parser)
    create = _on_vault(
        _command(steps, "create", "make a new vault; prints its recovery code once"), "a new folder"
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
    _on_vault(_command(steps, "info", "what a vault holds, when it was last backed up"))
    _on_vault(_command(steps, "check", "read every page and row, and say whether all is well"))


def _add_import(commands: Any) -> None:
    taking = _on_vault(_command(commands, "import", "take in customers (CSV) or conversations (JSON lines)"))
    taking.add_argument("file", metavar="FILE", type=_path)
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
        type=_encoding,
        help="of a CSV file, such as cp1252 (default: found out)",
    )
    _with_member(taking)


def _add_queries(commands: Any) -> None:
    customers = _on_vault(_command(commands, "customers", "list the customers"))
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
    _with_limit(customers, "at most so many")
    find = _on_vault(_command(commands, "find", "find customers, and words that were ever said"))
    find.add_argument(
        "words",
        metavar="WORDS",
        type=without_surrogates,
        nargs="+",
        help="names, digits of a number, a mail address, words",
    )
    _with_limit(find, "at most so many of each (default: 10)", 10)
    show = _on_vault(_command(commands, "show", "one customer: who they are, promises, timeline"))
    show.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)
    _with_limit(show, "the newest so many entries (default: 10; all with --json)")
    brief = _on_vault(_command(commands, "brief", "what must be known of a customer before the first word"))
    brief.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)


def _add_log(commands: Any) -> None:
    log = _on_vault(_command(commands, "log", "keep a contact with a customer, and what was promised"))
    log.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)
    channels = [channel.value.replace("_", "-") for channel in Channel]
    log.add_argument(
        "--channel", choices=channels, required=True, metavar="CHANNEL", help=", ".join(channels)
    )
    log.add_argument(
        "--text",
        metavar="T",
        type=without_surrogates,
        required=True,
        help="what was said; - reads it from standard input",
    )
    promise = 'what and by when: "call back friday 3pm"; may repeat'
    log.add_argument(
        "--promise", metavar="P", type=without_surrogates, action="append", default=[], help=promise
    )
    ours = "we contacted them (default: they contacted us)"
    log.add_argument(
        "--out", dest="direction", action="store_const", const=Direction.OUT, default=Direction.IN, help=ours
    )
    log.add_argument(
        "--title", metavar="T", type=without_surrogates, default="", help="a few words for the timeline"
    )
    log.add_argument("--minutes", metavar="N", type=_minutes, help="how long it took")
    log.add_argument(
        "--number", metavar="N", type=without_surrogates, default="", help="number or address it went over"
    )
    case = log.add_mutually_exclusive_group()
    case.add_argument(
        "--case", metavar="CASE", type=without_surrogates, default="", help="an open case that it belongs to"
    )
    case.add_argument(
        "--new-case", metavar="T", type=without_surrogates, default="", help="open a case with this title"
    )
    outcomes = ", ".join(usual_outcomes())
    log.add_argument(
        "--outcome",
        metavar="OUTCOME",
        type=without_surrogates,
        default="open",
        help=f"{outcomes}, or one of the team's own",
    )
    log.add_argument("--effort", metavar="1-7", type=int, help="for the customer: 1 very easy, 7 very hard")
    log.add_argument(
        "--delight", metavar="T", type=without_surrogates, default="", help="a moment worth remembering"
    )
    log.add_argument(
        "--at", metavar="WHEN", type=_moment, help="when it was, such as 2026-11-21T14:30 (default: now)"
    )
    _with_member(log)


def _add_outcomes(commands: Any) -> None:
    outcomes = _on_vault(
        _command(commands, "outcomes", "the team's own outcomes of a contact, to see and edit")
    )
    outcomes.usage = (  # argparse breaks no line inside of a group
        "advocate outcomes [-h] [--passphrase-file F] [--json]\n"
        "       [--add NAME | --rename OLD NEW | --first NAME | --remove NAME]\n"
        "       [--member NAME] DIR"
    )
    edit = outcomes.add_mutually_exclusive_group()
    edit.add_argument("--add", metavar="NAME", type=without_surrogates, help="one more, such as “quote sent”")
    edit.add_argument(
        "--rename",
        metavar=("OLD", "NEW"),
        type=without_surrogates,
        nargs=2,
        help="what was logged keeps its words",
    )
    edit.add_argument(
        "--first",
        metavar="NAME",
        type=without_surrogates,
        help="move it to the front: the first three have a key each",
    )
    edit.add_argument(
        "--remove", metavar="NAME", type=without_surrogates, help="what was logged keeps its words"
    )
    _with_member(outcomes)


def _add_promises(commands: Any) -> None:
    promises = _on_vault(_command(commands, "promises", "open promises, the soonest due first"))
    promises.add_argument("--late", action="store_true", help="only those that are late")
    promises.add_argument("--ended", action="store_true", help="kept, broken and released ones instead")
    promises.add_argument(
        "--customer", metavar="CUSTOMER", type=without_surrogates, help="only those to this customer"
    )
    _with_limit(promises, "at most so many")
    keep = _on_vault(_command(commands, "keep", "mark a promise as kept"))
    keep.add_argument(
        "promise",
        metavar="PROMISE",
        type=without_surrogates,
        help="its reference, as `advocate promises` shows it",
    )
    _with_member(keep)


def _add_history(commands: Any) -> None:
    history = _on_vault(_command(commands, "history", "print a customer's history as PDF"))
    history.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)
    history.add_argument("--pdf", metavar="OUT", type=_path, required=True, help="the file to write")
    copies = "customer: without internal notes (default: ours)"
    history.add_argument("--copy", choices=("ours", "customer"), default="ours", help=copies)
    history.add_argument(
        "--from", dest="first_day", metavar="DAY", type=_day, help="first day, such as 2026-01-31"
    )
    history.add_argument("--to", dest="last_day", metavar="DAY", type=_day, help="last day, included")
    _with_member(history)


def _add_copies(commands: Any) -> None:
    backup = _on_vault(_command(commands, "backup", "write a checked, encrypted backup into one file"))
    backup.add_argument(
        "out", metavar="OUT", type=_path, help="a file, or a folder for a file named by the day"
    )
    restore = _command(commands, "restore", "make a vault again from a backup")
    restore.add_argument("file", metavar="FILE", type=_path, help="the backup; it stays as it is")
    _on_vault(restore, "a new folder")
    export = _on_vault(_command(commands, "export", "write everything in open formats, unencrypted"))
    export.add_argument("out", metavar="OUT", type=_path, help="a new folder")


def _add_texts(commands: Any) -> None:
    promises = _command(commands, "promises-in", "the promises in a file of texts, without a vault")
    _on_texts(promises)
    promises.add_argument(
        "--said-at",
        metavar="WHEN",
        type=_moment,
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
    _on_texts(_command(commands, "hints-in", "wording that deserves a hint, in a file of texts"))


def _on_texts(command: Parser) -> None:
    meaning = "one text a line, or JSON lines {text, said_at}; - reads standard input"
    command.add_argument("file", metavar="FILE", type=_path, help=meaning)
    command.add_argument("--lang", metavar="LANG", default="en", help="language of the texts (default: en)")
    command.add_argument("--json", action="store_true", help="answer as JSON, a line for each text")


def _command(commands: Any, name: str, summary: str) -> Parser:
    made: Parser = commands.add_parser(
        name, help=summary, description=summary[0].upper() + summary[1:] + ".", formatter_class=_HelpShape,
        allow_abbrev=False,
    )  # fmt: skip
    return made


def _on_vault(command: Parser, meaning: str = "the vault's folder") -> Parser:
    command.add_argument("vault", metavar="DIR", type=_path, help=meaning)
    command.add_argument(
        "--passphrase-file", metavar="F", type=_path, help="read the passphrase from the first line of F"
    )
    command.add_argument("--json", action="store_true", help="answer as JSON")
    return command


def _with_limit(command: Parser, meaning: str, default: int | None = None) -> None:
    command.add_argument("--limit", metavar="N", type=_count, default=default, help=meaning)


def _with_member(command: Parser) -> None:
    command.add_argument(
        "--member",
        metavar="NAME",
        type=without_surrogates,
        help="who does this (default: the vault's first member)",
    )


def _path(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a path cannot be empty")
    try:
        return str(Path(text).expanduser())
    except RuntimeError:  # a home that there is not
        return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it like 2026-01-31") from None


def _moment(text: str) -> datetime:
    """Naive: on the clock of the member at the keyboard; or with the offset that was typed."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no time; write it like 2026-11-21T14:30") from None


def _encoding(text: str) -> str:
    try:
        return codecs.lookup(text).name
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"“{text}” is no encoding; write it like utf-8 or cp1252") from None


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 up")
    return int(text)


def _minutes(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 100_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of minutes")
    return int(text)
