"""When promises are due that took over from others at another time."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.promise import Due, DueKind
from advocate.storage.rows.promises import PromiseRow

_DUES = sa.select(
    PromiseRow.replaces_id, PromiseRow.due_kind, PromiseRow.due_start, PromiseRow.due_end, PromiseRow.due_zone
)


def moved_to(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, Due]:
    """Of those of the promises that another took over from. No more ids than fit into one query."""
    if not ids:
        return {}
    rows = connection.execute(_DUES.where(PromiseRow.replaces_id.in_(ids)))
    return {
        row.replaces_id: Due(
            kind=DueKind(row.due_kind), start=row.due_start, end=row.due_end, zone=row.due_zone
        )
        for row in rows
    }
