"""What the watch reads from the vault and writes back, on the database thread."""

from __future__ import annotations

from dataclasses import dataclass
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
    """unseen: the first of those that nobody has seen, whatever else waits; counted: the reminders of all of those, packed, where
    there are more, who are told as a number; changes: the next times of repeating promises
    that were made on the way, None where none was due; clock: the vault's, to go on by while it is locked."""

    waiting: Waiting
    unseen: tuple[Notice, ...]
    counted: bytes
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


def mark(app: Advocate, told: tuple[Notice, ...], counted: bytes) -> None:
    """Those were shown, or the number of them was."""
    if counted:
        app.reminders.mark_every_shown(counted)
    else:
        app.reminders.mark_shown(told)


def _read(app: Advocate, rolled: Changes | None) -> Seen:
    waiting = app.reminders.waiting(most=MOST_LISTED)
    unseen = app.reminders.unseen(most=MOST_LISTED) if waiting.new else ()
    return Seen(
        waiting=waiting,
        unseen=unseen,
        counted=app.reminders.unseen_ids() if waiting.new > len(unseen) else b"",
        member=app.member,
        clock=app.clock,
        changes=rolled,
    )
