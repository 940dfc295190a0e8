"""A customer as columns, and back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from advocate.app import Advocate
from advocate.domain.customer import Approach, CustomerDraft, CustomerKind, CustomerState
from advocate.storage.customer_values import approach_columns, draft_columns, name_columns
from advocate.storage.recording import table_of
from advocate.storage.rows.customers import CustomerRow

AT = datetime(2026, 3, 12, 13, 41, tzinfo=UTC)


def test_every_column_of_a_new_customer_is_named() -> None:
    columns = draft_columns(CustomerDraft(name="Maria Gomez"), AT)
    assert {"id", *columns} == {column.name for column in table_of(CustomerRow).c}
    assert (columns["version"], columns["open_promises"], columns["state"]) == (1, 0, "active")
    assert columns["origin"] is None


def test_a_name_is_kept_as_typed_and_compared_folded() -> None:
    assert name_columns("Łukasz MÜLLER") == {"name": "Łukasz MÜLLER", "folded_name": "lukasz muller"}


@pytest.mark.parametrize("kind", CustomerKind)
def test_what_goes_in_comes_out(advocate: Advocate, kind: CustomerKind) -> None:
    approach = Approach(personality="dry", wants="numbers", avoid="jargon", channel="email")
    draft = CustomerDraft(
        name="Maria Gomez", kind=kind, approach=approach, is_internal=True, since=date(1, 1, 1), reach=0,
        origin="list:7", is_sample=True,
    )  # fmt: skip
    kept = advocate.customers.get_customer(advocate.customers.create(draft).made)
    assert (kept.name, kept.kind, kept.approach, kept.is_internal) == ("Maria Gomez", kind, approach, True)
    assert (kept.since, kept.reach, kept.is_sample) == (date(1, 1, 1), 0, True)
    assert (kept.state, kept.created_at) == (CustomerState.ACTIVE, advocate.clock.now())


def test_an_approach_has_four_columns() -> None:
    assert set(approach_columns(Approach())) == {"personality", "wants", "avoid", "preferred_channel"}
