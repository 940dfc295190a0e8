"""Cadences by the promises that are times of them."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from advocate.domain.cadence import repeated
from advocate.domain.promise import Due, PromiseFilter
from advocate.storage.cadences import CadenceStore
from tests import factories
from tests.fakes import MORNING

MORE_THAN_ONE_STATEMENT_TAKES = 250_001


def test_more_promises_than_one_statement_takes_lead_to_their_cadences(advocate):
    due = Due.at(datetime(2026, 3, 13, 14, tzinfo=UTC), factories.ZONE)
    draft = factories.promise_draft(factories.customer(advocate), due=due, made_at=MORNING)
    cadence_id = advocate.cadences.make(repeated(draft, "FREQ=DAILY")).made
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    others = [UUID(int=number) for number in range(MORE_THAN_ONE_STATEMENT_TAKES)]
    with advocate.vault.database.reading() as connection:
        store = CadenceStore(connection)
        assert [each.id for each in store.of_promises([*others, promise.id])] == [cadence_id]
        assert store.of_promises(others[:3]) == ()
