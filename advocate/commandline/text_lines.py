"""What the commands without a vault share: the lines of a file, when and where each was said, and which could not be read."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from advocate.commandline.place import time_zone
from advocate.commandline.terminal import Terminal
from advocate.domain.moment import from_local
from advocate.domain.text import count_words
from advocate.errors import AdvocateError, InvalidValue, NotFound

_MOST_NAMED = 5


@contextmanager
def file_lines(name: str, terminal: Terminal) -> Generator[Iterator[tuple[int, str]]]:
    """Every line of the file, or with `-` of the standard input, from number 1, without its end. Raises NotFound,
    InvalidValue."""
    file = Path(name)
    try:
        if name == "-":
            yield _numbered(terminal.source)
        else:
            with file.open(encoding="utf-8-sig", newline="\n") as opened:
                yield _numbered(opened)
    except UnicodeDecodeError as error:
        raise InvalidValue(f"“{name}” is not written in UTF-8.", "Save it as UTF-8 and try again.") from error
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or "the disk refused"
        raise NotFound(f"“{name}” cannot be read: {reason}.", "Check the path.") from error


def _numbered(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, 1):
        yield number, line.rstrip("\r\n")


def known_language(wanted: str, known: Iterable[str]) -> str:
    """Its code. Raises InvalidValue."""
    code = wanted.casefold()
    if code not in known:
        raise InvalidValue(
            f"There are no words yet for the language “{wanted[:20]}”.",
            f"There are: {', '.join(known)}.",
            field="lang",
        )
    return code


def moment_said(
    written: str | None, otherwise: datetime | None, now: datetime, wanted: str | None
) -> tuple[datetime, str, str]:
    """When something was said, in UTC, and in which zone; with why it cannot be told.

    written: ISO 8601, as it stands in a line; otherwise: as it was typed for all of them, or else now. wanted: the zone
    asked for, or else that of a typed time's offset, or this computer's.
    """
    said_at, problem = otherwise, ""
    if written:
        try:
            said_at = datetime.fromisoformat(written)
        except ValueError:
            problem = f"says “{written[:30]}”, which is no time"
    zone = wanted or (time_zone(None) if said_at is None else _zone_of(said_at))
    if said_at is None:
        return now, zone, problem
    try:
        moment = said_at.astimezone(UTC) if said_at.tzinfo else from_local(said_at, zone)
    except OverflowError:
        return now, zone, f"says “{said_at}”, which is outside the calendar"
    return moment, zone, problem


def _zone_of(said_at: datetime) -> str:
    """The offset that was typed, or else this computer's zone."""
    if said_at.tzinfo is None:
        return time_zone(None)
    offset = said_at.strftime("%z")
    return f"{offset[:3]}:{offset[3:5]}" if offset.strip("+-0:") else "UTC"


def tell_unread(problems: Sequence[str]) -> None:
    """Raises AdvocateError when a line could not be read; the others were answered."""
    if problems:
        named = "; ".join(problems[:_MOST_NAMED])
        more = f" and {len(problems) - _MOST_NAMED:,} more" if len(problems) > _MOST_NAMED else ""
        raise AdvocateError(
            f"{count_words(len(problems), 'line')} could not be read: {named}{more}.",
            "The others were read.",
            title="Not all lines",
        )
