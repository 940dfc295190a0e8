"""How often the reminders of promises were put off, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.promise import PutOff
from advocate.domain.reminder import ReminderState
from advocate.storage.rows.promises import ReminderRow

_WAITING = ReminderRow.state == ReminderState.WAITING.value
_PUT_OFFS = (
    sa.select(
        ReminderRow.promise_id,
        sa.func.count().label("times"),
        sa.func.max(sa.case((_WAITING, ReminderRow.at)), type_=ReminderRow.at.type).label("until"),
    )
    .where(ReminderRow.before.is_(None))
    .group_by(ReminderRow.promise_id)
)


def put_offs(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, PutOff]:
    """Of those of the promises that were put off at all. No more ids than fit into one query."""
    if not ids:
        return {}
    rows = connection.execute(_PUT_OFFS.where(ReminderRow.promise_id.in_(ids)))
    return {row.promise_id: PutOff(times=row.times, until=row.until) for row in rows}
