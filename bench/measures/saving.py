"""Saving a contact: one command, with history, undo, derived columns and search, durable when it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel, InteractionDraft
from bench.business import NOW
from bench.figures import Figure, compared
from bench.floor import Floor
from bench.ground import Ground, ids_of
from bench.timing import once_each

TITLE = "Asks when the floor comes"
BODY = "Wants the price of the oak sample she was standing on. " * 6
SAVES_EACH_TIME = 100
MOST = 20
AMONG = range(3, 900)


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """On copies: what is saved here is thrown away."""
    count = SAVES_EACH_TIME * times
    with ground.copied() as (advocate, bare):
        ids = ids_of(advocate, AMONG)
        numbers = [AMONG[place % len(AMONG)] for place in range(count)]
        sides = once_each(
            [save(advocate, ids[number], place) for place, number in enumerate(numbers)],
            [save_bare(bare, number, place) for place, number in enumerate(numbers)],
        )
        yield compared("save a contact", sides, ground.size)
        yield compared("save a contact", sides, ground.size, share=0.95, most=MOST)
        yield compared("save a contact", sides, ground.size, share=1.0)


def save(advocate: Advocate, who: CustomerId, place: int) -> Callable[[], object]:
    draft = InteractionDraft(
        customer_id=who,
        channel=Channel.CALL,
        started_at=datetime.fromtimestamp(NOW + place, UTC),
        duration=timedelta(minutes=6),
        title=TITLE,
        body=BODY,
    )
    return lambda: advocate.interactions.log(draft)


def save_bare(bare: Floor, number: int, place: int) -> Callable[[], object]:
    return lambda: bare.save(number, NOW + place, TITLE, BODY)
