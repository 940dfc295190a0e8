"""`advocate customers`, `find` and `show`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from advocate.commandline.json_values import JsonValues
from advocate.commandline.naming import named_customer
from advocate.commandline.opening import opened
from advocate.commandline.profile import Profile, say_profile
from advocate.commandline.tables import table
from advocate.commandline.terminal import Terminal
from advocate.domain.customer import CustomerFilter, CustomerOrder, CustomerState, CustomerSummary
from advocate.domain.ids import TagId, short_ref
from advocate.domain.promise import PromiseFilter
from advocate.domain.search import Found, Passage
from advocate.domain.text import count_words, fold
from advocate.domain.wording_of_time import ago_words
from advocate.errors import NotFound

if TYPE_CHECKING:
    from advocate.app import Advocate

_PAGE = 2_000
_EVERYTHING = 1_000_000
_SHOWN_ENTRIES = 10
_INDENT = " " * 10


def customers(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        wanted = CustomerFilter(
            tag_ids=_tags(advocate, args.tag),
            state=CustomerState.ARCHIVED if args.archived else CustomerState.ACTIVE,
            order=CustomerOrder(args.by.replace("-", "_")),
            descending=args.by in ("last-contact", "created"),
        )
        total = advocate.customers.count_customers(wanted)
        found = list(_listed(advocate, wanted, args.limit or total))
        zone = advocate.member.zone
    now = terminal.clock.now()
    if args.json:
        values = JsonValues(now, zone)
        terminal.say_json({"total": total, "customers": [values.summary(customer) for customer in found]})
        return
    if not found:
        terminal.say(
            "No customers."
            if args.tag or args.archived
            else "No customers yet. `advocate import` takes a list in."
        )
        return
    _say_customers(terminal, found, zone)
    more = f" of {total:,}" if len(found) < total else ""
    terminal.say(f"\n{len(found):,}{more} customers" if more else f"\n{count_words(total, 'customer')}")


def find(args: argparse.Namespace, terminal: Terminal) -> None:
    text = " ".join(args.words)
    with opened(args, terminal) as advocate:
        found = advocate.search.find(text, args.limit)
        zone = advocate.member.zone
    now = terminal.clock.now()
    if args.json:
        values = JsonValues(now, zone)
        terminal.say_json(
            {
                "query": text,
                "customers": [values.customer_hit(hit) for hit in found.customers],
                "said": [values.said_hit(hit) for hit in found.said],
            }
        )
        return
    if not found.customers and not found.said:
        terminal.say(f"Nothing found for “{text}”.")
        return
    _say_found(terminal, found, zone)


def show(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        customer_id = named_customer(advocate, args.customer)
        keys = advocate.timeline.keys(customer_id)
        limit = args.limit or (len(keys) if args.json else _SHOWN_ENTRIES)
        profile = Profile(
            customer=advocate.customers.get_customer(customer_id),
            promises=advocate.promises.list_promises(PromiseFilter(customer_id=customer_id), 0, _EVERYTHING),
            counts=advocate.promises.counts(customer_id),
            cases=advocate.cases.list_cases(customer_id),
            entries=advocate.timeline.entries(keys[:limit]),
            total=len(keys),
            repeating=advocate.cadences.list_running(customer_id),
        )
        zone = advocate.member.zone
    now = terminal.clock.now()
    if args.json:
        values = JsonValues(now, zone, profile.repeating)
        terminal.say_json(
            {
                "customer": values.customer(profile.customer),
                "promises": values.counts(profile.counts),
                "open_promises": [values.promise(promise) for promise in profile.promises],
                "cases": [values.case(case) for case in profile.cases],
                "timeline_total": profile.total,
                "timeline": [values.entry(entry) for entry in profile.entries],
            }
        )
    else:
        say_profile(terminal, profile, now, zone)


def _tags(advocate: Advocate, names: list[str]) -> tuple[TagId, ...]:
    """Raises NotFound for a tag that nobody has."""
    known = {fold(tag.name): tag for tag in advocate.tags.list_tags()}
    for name in names:
        if fold(name) not in known:
            offered = ", ".join(tag.name for tag in list(known.values())[:8])
            raise NotFound(f"There is no tag “{name[:60]}”.", f"There are: {offered}." if offered else "")
    return tuple(known[fold(name)].id for name in names)


def _listed(advocate: Advocate, wanted: CustomerFilter, most: int) -> Iterator[CustomerSummary]:
    first = 0
    while first < most:
        page = advocate.customers.list_customers(wanted, first, min(_PAGE, most - first))
        yield from page
        first += len(page)
        if not page:
            return


def _say_customers(terminal: Terminal, found: list[CustomerSummary], zone: str) -> None:
    now = terminal.clock.now()
    rows = [
        (
            short_ref(customer.id),
            customer.name,
            customer.organisation,
            ago_words(customer.last_contact_at, now, zone) if customer.last_contact_at else "",
            count_words(customer.open_promises, "promise") if customer.open_promises else "",
            ", ".join(customer.tags),
        )
        for customer in found
    ]
    for line in table(("Ref", "Name", "Company", "Last contact", "Open", "Tags"), rows, terminal.width):
        terminal.say(line)


def _say_found(terminal: Terminal, found: Found, zone: str) -> None:
    if found.customers:
        terminal.say(terminal.strong("Customers"))
    for hit in found.customers:
        company = f", {hit.customer.organisation}" if hit.customer.organisation else ""
        terminal.say(f"{short_ref(hit.customer.id)}  {_marked(terminal, hit.name)}{company}")
        if hit.because:
            terminal.say_wrapped(_marked(terminal, hit.because), _INDENT)
    if found.said:
        terminal.say(("\n" if found.customers else "") + terminal.strong("Said"))
    for hit in found.said:
        when = ago_words(hit.at, terminal.clock.now(), zone)
        terminal.say(f"{short_ref(hit.customer_id)}  {hit.customer_name}, {when}")
        terminal.say_wrapped(_marked(terminal, hit.passage), _INDENT)


def _marked(terminal: Terminal, passage: Passage) -> str:
    text = passage.text
    for start, end in reversed(passage.marks):
        text = text[:start] + terminal.strong(text[start:end]) + text[end:]
    return text
