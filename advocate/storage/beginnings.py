"""Asks what there is at least once."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.beginning import Beginning
from advocate.domain.promise import PromiseState
from advocate.storage.rows.base import Row
from advocate.storage.rows.contacts import InteractionRow
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import PromiseRow


def read_beginning(connection: Connection) -> Beginning:
    """A row each: it stops at the first that is found."""

    def stands(row: type[Row], *conditions: sa.ColumnElement[bool]) -> bool:
        query = sa.select(sa.literal(1)).select_from(row).where(*conditions).limit(1)
        return connection.execute(query).first() is not None

    return Beginning(
        has_customer=stands(CustomerRow),
        has_own=stands(CustomerRow, CustomerRow.is_sample == sa.false()),
        has_contact=stands(InteractionRow),
        has_promise=stands(PromiseRow),
        has_kept=stands(PromiseRow, PromiseRow.state == PromiseState.KEPT.value),
    )
