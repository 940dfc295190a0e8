"""Asks the history what was done by hand at least once, and still stands."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.beginning import Beginning
from advocate.domain.history import Verb
from advocate.storage.recording import table_of
from advocate.storage.rows.contacts import PromiseRow
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.history import CommandRow, RowChangeRow

_LOGGED = (Verb.INTERACTION_LOGGED,)
_PROMISED = (Verb.INTERACTION_LOGGED, Verb.PROMISE_MADE)
_KEPT = (Verb.PROMISE_KEPT,)


def read_beginning(connection: Connection) -> Beginning:
    """A few rows each: it stops at the first that is found."""

    def stands(query: sa.Select[Any]) -> bool:
        return connection.execute(query.limit(1)).first() is not None

    return Beginning(
        has_anybody=stands(sa.select(sa.literal(1)).select_from(CustomerRow)),
        has_customer=stands(sa.select(sa.literal(1)).where(CustomerRow.is_sample == sa.false())),
        has_contact=stands(_done(*_LOGGED)),
        has_promise=stands(
            _done(*_PROMISED)
            .join(RowChangeRow, RowChangeRow.command_position == CommandRow.position)
            .where(RowChangeRow.table_name == table_of(PromiseRow).name)
        ),
        has_kept=stands(_done(*_KEPT)),
    )


def _done(*verbs: Verb) -> sa.Select[Any]:
    wanted = [verb.value for verb in verbs]
    return (
        sa.select(sa.literal(1))
        .select_from(CommandRow)
        .where(CommandRow.verb.in_(wanted), CommandRow.undone_by.is_(None))
    )
