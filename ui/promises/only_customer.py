"""The one customer that the promises are narrowed to, as they are now: also in the trash, or not there any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerState
from advocate.domain.ids import CustomerId
from advocate.errors import NotFound
from ui.calls.customer_choice import Whom, whom

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyCustomer:
    """whom: None for one who is not there any more, as when a view was kept of somebody who was erased since."""

    id: CustomerId
    whom: Whom | None = None
    is_in_trash: bool = False

    def words(self) -> str:
        """Their name, behind where they are if not among the others."""
        if self.whom is None:
            return QCoreApplication.translate("OnlyCustomer", "A customer who is gone")
        if self.is_in_trash:
            return QCoreApplication.translate("OnlyCustomer", "In the trash: {0}").format(self.whom.name)
        return self.whom.name

    @property
    def to_promise(self) -> Whom | None:
        """To whom something more can be promised."""
        return None if self.is_in_trash else self.whom


def read_only_customer(app: Advocate, customer_id: CustomerId | None) -> OnlyCustomer | None:
    """On the database thread."""
    if customer_id is None:
        return None
    try:
        found = app.customers.get_customer(customer_id)
    except NotFound:
        return OnlyCustomer(id=customer_id)
    is_in_trash = found.state is CustomerState.TRASHED
    return OnlyCustomer(id=customer_id, whom=whom(found), is_in_trash=is_in_trash)
