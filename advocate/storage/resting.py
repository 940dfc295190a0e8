"""What was promised to a customer in the trash rests while it is open: nobody is told of it, and no list of what is to be done
shows or counts it. On the customer's own page it stands, and it is back with them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from advocate.domain.customer import CustomerState
from advocate.domain.promise import PromiseState
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.promises import PromiseRow
from advocate.storage.settled import Condition

_Other = aliased(PromiseRow)
_TRASHED = sa.select(CustomerRow.id).where(
    CustomerRow.state == CustomerState.TRASHED.value, CustomerRow.open_promises > 0
)
_RESTING = sa.select(_Other.id).where(
    _Other.state == PromiseState.OPEN.value, _Other.customer_id.in_(_TRASHED)
)
NOT_RESTING: Condition = PromiseRow.id.not_in(_RESTING)
"""The few are found once for each statement; every index of the lists holds the id, and no row is read to leave them out."""
NOT_RESTING_BY_CUSTOMER: Condition = sa.or_(
    PromiseRow.state != PromiseState.OPEN.value, PromiseRow.customer_id.not_in(_TRASHED)
)
"""The same, for what is read from the index by customer."""
NOT_RESTING_SQL = """ AND id NOT IN (
  SELECT other.id FROM customers CROSS JOIN promises AS other ON other.customer_id = customers.id AND other.state = 'open'
  WHERE customers.state = 'trashed' AND customers.open_promises > 0)"""
"""The same, in the engine's own words."""
