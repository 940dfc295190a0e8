"""What the watch reads from the vault and writes back, on the database thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.clock import Clock
from advocate.domain.reminder import Notice
from advocate.domain.team import Member
from advocate.errors import AdvocateError
from advocate.services.reminders import Waiting

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST_LISTED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """unseen: the first of those that nobody has seen, whatever else waits; changes: the next times of repeating promises
    that were made on the way, None where none was due; clock: the vault's, to go on by while it is locked."""

    waiting: Waiting
    unseen: tuple[Notice, ...]
    member: Member
    clock: Clock
    changes: Changes | None = None


def read_seen(app: Advocate) -> Seen:
    """Repeating promises are rolled on first, and a clock that was set back is heeded; a vault that cannot be written to is
    read all the same."""
    try:
        app.reminders.tell_in_time()
        rolled = app.cadences.roll()
    except AdvocateError:
        rolled = None
    return _read(app, rolled)


def read_only_seen(app: Advocate) -> Seen:
    """While long work holds the vault."""
    return _read(app, None)


def mark(app: Advocate, told: tuple[Notice, ...], count: int, until: datetime) -> None:
    """Those were shown, or their number was: count of them, whose moments had come by then."""
    if count > len(told):
        app.reminders.mark_every_shown(until)
    else:
        app.reminders.mark_shown(told)


def _read(app: Advocate, rolled: Changes | None) -> Seen:
    waiting = app.reminders.waiting(most=MOST_LISTED)
    return Seen(
        waiting=waiting,
        unseen=app.reminders.unseen(most=MOST_LISTED) if waiting.new else (),
        member=app.member,
        clock=app.clock,
        changes=rolled,
    )
