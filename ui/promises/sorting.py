"""In which order promises stand, under their headings where there are some. Pure."""

from __future__ import annotations

from enum import StrEnum

from advocate.domain.promise import PromiseOrder


class Sort(StrEnum):
    DUE = "due"
    DUE_LAST = "due_last"
    CUSTOMER = "customer"
    OWNER = "owner"
    MADE_LAST = "made_last"
    MADE = "made"

    @property
    def order(self) -> PromiseOrder:
        return _ORDERS[self]

    @property
    def descending(self) -> bool:
        return self in (Sort.DUE_LAST, Sort.MADE_LAST)


_ORDERS = {
    Sort.DUE: PromiseOrder.DUE,
    Sort.DUE_LAST: PromiseOrder.DUE,
    Sort.CUSTOMER: PromiseOrder.CUSTOMER,
    Sort.OWNER: PromiseOrder.OWNER,
    Sort.MADE_LAST: PromiseOrder.MADE,
    Sort.MADE: PromiseOrder.MADE,
}
