"""From the right passphrase to the first page of customers, without the key derivation, which is slow on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from advocate import app
from advocate.domain.customer import CustomerFilter
from advocate.security.data_key import DataKey
from advocate.services import opening
from advocate.services.vault import keys_in
from bench.figures import Figure, compared
from bench.floor import Floor
from bench.ground import PASSPHRASE, Ground
from bench.timing import Side, Took, take_time

PAGE = 200


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    pairs = [(_ours(ground), _bare(ground)) for _ in range(times * 2 + 1)]
    sides = Side(tuple(pair[0] for pair in pairs)), Side(tuple(pair[1] for pair in pairs))
    yield compared("unlock to the list", sides, ground.size, most=300)


def _ours(ground: Ground) -> Took:
    key: DataKey = opening.by_passphrase(PASSPHRASE)(keys_in(ground.vault))
    advocates: list[app.Advocate] = []

    def open_and_list() -> None:
        advocates.append(app.open_with(ground.vault, lambda _: key))
        advocates[0].customers.list_customers(CustomerFilter(), 0, PAGE)

    took = take_time(open_and_list)
    advocates[0].close()
    return took


def _bare(ground: Ground) -> Took:
    floors: list[Floor] = []

    def open_and_list() -> None:
        floors.append(Floor(ground.bare))
        floors[0].list_page(0, PAGE)

    took = take_time(open_and_list)
    floors[0].close()
    return took
