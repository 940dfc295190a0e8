"""What must be known of a promise that repeats to change it: how it stands, when it falls due next, and what of it is late."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from advocate.domain.cadence import Cadence
from advocate.domain.ids import CadenceId
from advocate.domain.promise import Due
from advocate.errors import NotFound
from ui.calls.desk import Desk, load_due_words, read_desk

if TYPE_CHECKING:
    from advocate.app import Advocate

SHOWN = 3
"""So many of the next times are said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeating:
    """What repeats, as it stands. dues: its next times; late: how many of its times are over and still open."""

    cadence: Cadence
    desk: Desk
    dues: tuple[Due, ...]
    late: int


def read_repeating(app: Advocate, cadence_id: CadenceId) -> Repeating | None:
    """On the database thread; None once it has ended."""
    try:
        cadence = app.cadences.get_cadence(cadence_id)
    except NotFound:
        return None
    if cadence.ended_at is not None:
        return None
    load_due_words(app)
    desk = read_desk(app)
    dues = tuple(islice(cadence.rhythm.dues_from(desk.now(), desk.working), SHOWN))
    return Repeating(cadence=cadence, desk=desk, dues=dues, late=app.cadences.count_late(cadence_id))
