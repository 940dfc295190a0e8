from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.commandline.wording import promise_row, size_words, standing_words
from advocate.domain.ids import short_ref
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING, FakeClock


def test_sizes():
    assert [size_words(size) for size in (999, 1500, 4_200_000, 3 * 10**9)] == [
        "999 bytes",
        "1.5 kB",
        "4.2 MB",
        "3.0 GB",
    ]


@pytest.mark.parametrize(
    ("due_in", "ended_in", "words"),
    [
        (timedelta(hours=2), None, "today 11:41"),
        (timedelta(hours=-21), None, "21 h late"),
        (timedelta(hours=1), timedelta(minutes=30), "kept 30 min ago"),
        (timedelta(hours=1), timedelta(minutes=90), "kept late just now"),
    ],
)
def test_how_a_promise_stands(
    advocate: Advocate, clock: FakeClock, due_in: timedelta, ended_in: timedelta | None, words: str
):
    maria = factories.customer(advocate)
    promise_id = factories.promise(advocate, maria, due=Due.at(MORNING + due_in, factories.ZONE))
    now = clock.now()
    if ended_in:
        clock.pass_time(ended_in)
        advocate.promises.keep(promise_id)
        now = MORNING + timedelta(hours=1) if ended_in < timedelta(hours=1) else clock.now()
    promise = advocate.promises.get_promise(promise_id)
    assert standing_words(promise, now, factories.ZONE) == words
    assert promise_row(promise, now, factories.ZONE) == [
        short_ref(promise_id), words, "Maria Gomez", "Price of the oak floor", "Priya Natarajan",
    ]  # fmt: skip
