"""What the pane beside the customers' list asks the vault for, in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from advocate.domain.customer import Customer
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Interaction
from advocate.domain.promise import Promise, PromiseFilter
from advocate.domain.timeline import EntryKind, TimelineFilter
from ui.reader import Reader, read_reader

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST_PROMISES = 4
MOST_CONTACTS = 3
_AMONG = 40
"""How many of the newest entries are looked through for contacts: between them stand promises and notes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """promises: the open ones, the soonest due first. open_count: of all of them. contacts: newest first."""

    reader: Reader
    customer: Customer
    promises: tuple[Promise, ...] = ()
    open_count: int = 0
    contacts: tuple[Interaction, ...] = ()


def read_preview(app: Advocate, customer_id: CustomerId) -> Preview:
    """Raises NotFound when there is no such customer (any more)."""
    wanted = PromiseFilter(customer_id=customer_id)
    keys = app.timeline.keys(customer_id, TimelineFilter.EVERYTHING, _AMONG)
    contacts = [key for key in keys if key.kind is EntryKind.INTERACTION][:MOST_CONTACTS]
    return Preview(
        reader=read_reader(app),
        customer=app.customers.get_customer(customer_id),
        promises=app.promises.list_promises(wanted, 0, MOST_PROMISES),
        open_count=app.promises.count_promises(wanted),
        contacts=tuple(e.interaction for e in app.timeline.entries(contacts) if e.interaction is not None),
    )
