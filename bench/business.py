"""An invented business of any size, from a seed: the same data for the vault and for what it is measured against.

Customer k is the same at every size. Moments are whole seconds since 1970 (UTC), fixed: nothing depends on the day.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from bench.invented_words import CITIES, TAGS, organisation_name, person_name, sentence

SEED = 20261121
NOW = 1_773_322_860  # 2026-03-12 13:41 UTC
DAY = 86_400
YEARS = 3 * 365 * DAY
CONTACTS_EACH = 10
BUSIEST, BUSY = 1, 2  # the numbers of the customers with 10,000 and with 1,000 entries
MANY_CONTACTS = {BUSIEST: 10_000, BUSY: 1_000}
STAFF_OF = 10  # every tenth customer is an organisation
FOLLOWED = 100  # one of so many customers has followers
CHANNELS = ("call", "call", "call", "email", "email", "chat", "text", "in_person", "note")
ZONE = "Europe/Berlin"


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedContact:
    channel: str
    at: int
    minutes: int
    title: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedPromise:
    """ended_at: None while it is open; else it was kept then."""

    words: str
    made_at: int
    due: int
    ended_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedCustomer:
    """organisation: the number of the one they work at, always lower than their own. contacts: oldest first."""

    number: int
    name: str
    is_organisation: bool
    organisation: int | None
    phone: str
    email: str
    city: str
    tags: tuple[str, ...]
    pinned: str
    contacts: tuple[InventedContact, ...]
    promise: InventedPromise | None

    @property
    def followers(self) -> int | None:
        return self.number * 7 + 50 if self.number % FOLLOWED == FOLLOWED - 1 else None


def customers(count: int, first: int = 0) -> Iterator[InventedCustomer]:
    """Customers `first` to `first + count`."""
    return (customer(number) for number in range(first, first + count))


def customer(number: int) -> InventedCustomer:
    draw = random.Random(SEED * 1_000_003 + number)
    is_organisation = number % STAFF_OF == 0
    name = organisation_name(draw) if is_organisation else person_name(draw)
    works = not is_organisation and draw.random() < 0.4
    return InventedCustomer(
        number=number,
        name=name,
        is_organisation=is_organisation,
        organisation=draw.randrange(0, number, STAFF_OF) if works else None,
        phone=f"+49 151 {draw.randrange(10**8):08d}",
        email=f"customer{number}@{draw.choice(CITIES).lower().encode('ascii', 'ignore').decode()}.example",
        city=draw.choice(CITIES),
        tags=tuple(draw.sample(TAGS, draw.randint(0, 3))),
        pinned=sentence(draw, 60) if draw.random() < 0.05 else "",
        contacts=_contacts(draw, MANY_CONTACTS.get(number, CONTACTS_EACH)),
        promise=_promise(draw) if number % 2 else None,
    )


def _contacts(draw: random.Random, count: int) -> tuple[InventedContact, ...]:
    moments = sorted(NOW - draw.randrange(YEARS) for _ in range(count))
    return tuple(
        InventedContact(
            channel=draw.choice(CHANNELS),
            at=at,
            minutes=draw.randint(1, 40),
            title=sentence(draw, draw.randint(25, 60)),
            body=sentence(draw, draw.randint(220, 380)),
        )
        for at in moments
    )


def _promise(draw: random.Random) -> InventedPromise:
    made_at = NOW - draw.randint(0, 60) * DAY
    due = made_at + draw.randint(1, 90) * DAY
    return InventedPromise(
        words=sentence(draw, 60),
        made_at=made_at,
        due=due,
        ended_at=made_at + DAY if draw.random() < 0.3 else None,
    )
