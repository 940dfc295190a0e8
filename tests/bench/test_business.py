from __future__ import annotations

import hashlib
from itertools import islice

from bench import business
from bench.queries import queries, typed


def test_the_same_seed_makes_the_same_business() -> None:
    """On any computer: a figure of today can be compared with one of next year."""
    made = repr([business.customer(number) for number in range(3, 60)]).encode()
    assert hashlib.sha256(made).hexdigest()[:16] == "de3276d229243e03"


def test_a_customer_is_the_same_at_every_size() -> None:
    assert list(islice(business.customers(1_000), 3, 6)) == list(business.customers(3, first=3))


def test_the_business_has_the_shape_it_says() -> None:
    some = list(business.customers(400, first=3))
    assert all(len(each.contacts) == 10 for each in some)
    assert all(each.contacts == tuple(sorted(each.contacts, key=lambda contact: contact.at)) for each in some)
    assert sum(each.promise is not None for each in some) == 200
    assert sum(each.is_organisation for each in some) == 40
    assert all(each.organisation is None or each.organisation < each.number for each in some)
    assert all(each.organisation is None or each.organisation % 10 == 0 for each in some)
    assert len({contact.at for each in some for contact in each.contacts}) > 3_900
    assert len(business.customer(business.BUSIEST).contacts) == 10_000
    assert len(business.customer(business.BUSY).contacts) == 1_000


def test_every_keystroke_is_a_query() -> None:
    assert typed("müll", 2) == ["mü", "mül", "müll"]
    asked = queries()
    assert asked == queries()
    assert min(map(len, (asked.names, asked.numbers, asked.words))) > 100
