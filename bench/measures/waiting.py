"""Today in one read: everyone's late, due and coming promises with their counts, the notes, the week, the quiet ones."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.today import Scope
from advocate.services.today import MOST_PROMISES
from bench.figures import Figure, compared
from bench.ground import Ground
from bench.timing import in_turns

MOST = 100


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    with ground.opened() as (advocate, bare):
        now = int(advocate.clock.now().timestamp())
        sides = in_turns(
            lambda: advocate.today.read(Scope.EVERYONE), lambda: bare.today(now, MOST_PROMISES), times * 6 + 1
        )
        yield compared("today of everyone", sides, ground.size, share=0.95, most=MOST)
