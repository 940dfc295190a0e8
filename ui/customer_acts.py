"""Commands about customers that the list and the profile share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.ids import CustomerId, MemberId

if TYPE_CHECKING:
    from advocate.app import Advocate


def archive(app: Advocate, customer_id: CustomerId) -> Changes:
    return app.customers.archive([customer_id])


def trash(app: Advocate, customer_id: CustomerId) -> Changes:
    return app.customers.trash([customer_id])


def restore(app: Advocate, customer_id: CustomerId) -> Changes:
    return app.customers.restore([customer_id])


def archive_all(app: Advocate, ids: Sequence[CustomerId]) -> Changes:
    return app.customers.archive(ids)


def trash_all(app: Advocate, ids: Sequence[CustomerId]) -> Changes:
    return app.customers.trash(ids)


def restore_all(app: Advocate, ids: Sequence[CustomerId]) -> Changes:
    return app.customers.restore(ids)


def tag(app: Advocate, ids: Sequence[CustomerId], name: str) -> Changes:
    """The tag is made when there is none of that name."""
    return app.profiles.tag(ids, name)


def assign(app: Advocate, ids: Sequence[CustomerId], owner_id: MemberId | None) -> Changes:
    """None: nobody in particular."""
    return app.customers.assign(ids, owner_id)
