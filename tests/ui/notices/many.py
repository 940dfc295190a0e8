"""More promises than anybody can keep, late all at once, as after an import."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert, select

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.storage.derived_reminders import refresh_every_reminder
from advocate.storage.rows.promises import PromiseRow
from tests import factories
from tests.fakes import MORNING

COUNT = 10_000


def ten_thousand_late(advocate: Advocate, customer_id: CustomerId) -> None:
    """Copies of one promise of the member's, each due a minute before the next."""
    model = factories.promise(advocate, customer_id, made_at=MORNING - timedelta(days=60))
    with advocate.vault.database.writing() as connection:
        row = dict(connection.execute(select(PromiseRow).where(PromiseRow.id == model)).mappings().one())
        values = [
            row | {"id": UUID(int=n), "due_start": due, "due_end": due}
            for n in range(1, COUNT)
            for due in [MORNING - timedelta(minutes=n)]
        ]
        late = MORNING - timedelta(minutes=COUNT)
        connection.execute(
            PromiseRow.__table__.update().where(PromiseRow.id == model).values(due_start=late, due_end=late)
        )
        connection.execute(insert(PromiseRow), values)
        refresh_every_reminder(connection)
