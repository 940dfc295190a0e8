"""The list narrowed by one condition, with its count; everything selected; doubles looked for while a name is typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from advocate.domain.customer import CustomerFilter, CustomerKind
from bench.business import NOW, customer
from bench.figures import Figure, compared
from bench.ground import Ground
from bench.timing import in_turns

PAGE = 200
MOST = 50
MOST_ALL = 100
MOST_ALIKE = 15
TAG = "warranty"
QUIET_DAYS = 300


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    with ground.opened() as (advocate, bare):
        customers, turns = advocate.customers, times * 6 + 1
        tag = next(each.id for each in advocate.tags.list_tags() if each.name == TAG)
        long_ago = datetime.fromtimestamp(NOW, UTC) - timedelta(days=QUIET_DAYS)
        conditions = {
            "a tag": (CustomerFilter(tag_ids=(tag,)), "c.id IN (SELECT customer_id FROM tag WHERE name = ?)", [TAG]),
            "a kind": (CustomerFilter(kind=CustomerKind.ORGANISATION), "c.kind = ?", ["organisation"]),
            "an open promise": (CustomerFilter(only_with_open_promise=True), "c.next_due IS NOT NULL", []),
            "no contact for long": (
                CustomerFilter(last_contact_before=long_ago), "c.last_at < ?", [int(long_ago.timestamp())],
            ),
        }  # fmt: skip
        for words, (wanted, condition, values) in conditions.items():
            sides = in_turns(
                lambda wanted=wanted: (
                    customers.list_customers(wanted, 0, PAGE),
                    customers.count_customers(wanted),
                ),
                lambda condition=condition, values=values: bare.list_narrowed(condition, values, PAGE),
                turns,
            )
            yield compared(f"narrowed by {words}, with its count", sides, ground.size, share=0.95, most=MOST)
        sides = in_turns(lambda: customers.ids(CustomerFilter()), bare.every_id, turns)
        yield compared("everything selected", sides, ground.size, most=MOST_ALL)
        name, phone = customer(7).name, customer(7).phone
        customers.alike(name, (phone,))  # the first of a program's life loads the numbering plans
        sides = in_turns(lambda: customers.alike(name, (phone,)), lambda: bare.find_any(name, 5), turns)
        yield compared("doubles of what is typed", sides, ground.size, share=0.95, most=MOST_ALIKE)
