"""Commands about customers that the list and the profile share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.ids import CustomerId

if TYPE_CHECKING:
    from advocate.app import Advocate


def archive(app: Advocate, customer_id: CustomerId) -> Changes:
    return app.customers.archive([customer_id])


def trash(app: Advocate, customer_id: CustomerId) -> Changes:
    return app.customers.trash([customer_id])


def restore(app: Advocate, customer_id: CustomerId) -> Changes:
    return app.customers.restore([customer_id])
