"""A page of the list of customers, at its beginning, in its middle and at its end; counted, and in other orders."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.customer import CustomerFilter, CustomerOrder
from bench.figures import Figure, compared
from bench.ground import Ground
from bench.timing import in_turns

PAGE = 200
MOST = 50
BY_LAST_CONTACT = CustomerFilter(order=CustomerOrder.LAST_CONTACT, descending=True)
NARROWED = CustomerFilter(text="ma")


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    places = (("first", 0), ("middle", ground.size // 2), ("last", ground.size - PAGE))
    with ground.opened() as (advocate, bare):
        customers = advocate.customers
        for words, first in places:
            sides = in_turns(
                lambda first=first: customers.list_customers(CustomerFilter(), first, PAGE),
                lambda first=first: bare.list_page(first, PAGE),
                times * 4 + 1,
            )
            yield compared(f"{words} page of 200 customers", sides, ground.size, most=MOST)
        sides = in_turns(
            lambda: customers.list_customers(BY_LAST_CONTACT, 0, PAGE),
            lambda: bare.list_newest(0, PAGE),
            times * 4 + 1,
        )
        yield compared("first page by last contact", sides, ground.size, most=MOST)
        sides = in_turns(
            lambda: (customers.list_customers(NARROWED, 0, PAGE), customers.count_customers(NARROWED)),
            lambda: bare.find_any(NARROWED.text, PAGE),
            times * 4 + 1,
        )
        yield compared("page narrowed by what is typed, with its count", sides, ground.size, most=MOST)
