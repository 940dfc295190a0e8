"""Opening a customer: the profile, the place of every entry, the newest thirty whole, open promises and counts."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.domain.promise import PromiseFilter
from advocate.domain.timeline import TimelineFilter
from bench import business
from bench.figures import Figure, compared
from bench.ground import Ground, ids_of
from bench.timing import in_turns

FIRST_ENTRIES = 30
USUAL = 7  # a customer with ten entries
MOST = 100
WHO = (
    ("open a customer of 10 entries", USUAL),
    ("open a customer of 1,000 entries", business.BUSY),
    ("open a customer of 10,000 entries", business.BUSIEST),
)


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    with ground.opened() as (advocate, bare):
        ids = ids_of(advocate, [number for _, number in WHO])
        for name, number in WHO:
            who = ids[number]
            sides = in_turns(
                lambda who=who: open_customer(advocate, who),
                lambda number=number: bare.open_customer(number, FIRST_ENTRIES),
                times * 4 + 1,
            )
            yield compared(name, sides, ground.size, most=MOST)
        keys = advocate.timeline.keys(ids[business.BUSIEST])
        middle = keys[len(keys) // 2 :][:FIRST_ENTRIES]
        sides = in_turns(
            lambda: advocate.timeline.entries(middle),
            lambda: bare.timeline_page(business.BUSIEST, len(keys) // 2, FIRST_ENTRIES),
            times * 4 + 1,
        )
        yield compared("scroll to the middle of 10,000 entries", sides, ground.size, most=MOST)


def open_customer(advocate: Advocate, who: CustomerId) -> None:
    """What the page asks for."""
    advocate.customers.get_customer(who)
    keys = advocate.timeline.keys(who, TimelineFilter.EVERYTHING)
    advocate.timeline.entries(keys[:FIRST_ENTRIES])
    advocate.promises.list_promises(PromiseFilter(customer_id=who))
    advocate.promises.counts(who)
