"""What an overlay that answers for promises must know of them: how many are late, when the next one is due, why so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from advocate.domain.ids import PromiseId
from advocate.domain.reminder import Snooze
from ui.calls.desk import Desk, load_due_words, read_desk
from ui.promises.reasons import KINDS, own_reasons

if TYPE_CHECKING:
    from advocate.app import Advocate


class PromiseFacts(NamedTuple):
    """open, late: how many of them are; next_due: the soonest end to come, UTC; own: the team's reasons, by kind; snoozes:
    what can be chosen now, with its moment."""

    desk: Desk
    open: int
    late: int
    next_due: datetime | None
    own: Mapping[str, tuple[str, ...]]
    snoozes: tuple[tuple[Snooze, datetime], ...]


def read_facts(app: Advocate, ids: Sequence[PromiseId]) -> PromiseFacts:
    """On the database thread."""
    now, ends = app.clock.now(), app.promises.due_ends(ids)
    load_due_words(app)
    return PromiseFacts(
        desk=read_desk(app),
        open=len(ends),
        late=sum(end < now for end in ends),
        next_due=next((end for end in ends if end >= now), None),
        own={kind: own_reasons(app, kind) for kind in KINDS},
        snoozes=app.reminders.snoozes(),
    )


def count_late(app: Advocate, ids: Sequence[PromiseId]) -> int:
    """On the database thread: how many of them are open, and their time is over."""
    now = app.clock.now()
    return sum(end < now for end in app.promises.due_ends(ids))
