from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from advocate.domain.ids import MemberId
from advocate.domain.promise import PromiseCounts
from advocate.domain.team import Member
from tests import factories
from tests.fakes import MORNING
from ui.customer_picture import read_picture
from ui.profile.glance import direction_words, effort_words, glance_words, promise_words
from ui.reader import Reader

READER = Reader(member=Member(id=MemberId(UUID(int=1)), name="Priya", zone="America/New_York"), now=MORNING)


def efforts(*values: int):
    first = MORNING - timedelta(days=10 * len(values))
    return tuple((first + timedelta(days=10 * n), value) for n, value in enumerate(values))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (PromiseCounts(), ""),
        (PromiseCounts(open=3, released=2), ""),
        (PromiseCounts(open=3, renegotiated=2), ""),
        (PromiseCounts(kept=11, broken=1), "kept 11 of 12 promises in time"),
        (PromiseCounts(kept=9, kept_late=2, broken=1), "kept 9 of 12 promises in time"),
        (PromiseCounts(kept=9, open=2, late=1), "kept 9 of 10 promises in time"),
        (PromiseCounts(open=1, late=1), "kept 0 of 1 promise in time"),
    ],
)
def test_promises_are_counted_as_the_kept_rate_does(counts, words):
    assert promise_words(counts) == words


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((), ""),
        ((3,), "effort 3.0"),
        ((6, 5, 3, 2), "effort 4.0 ↓"),
        ((2, 2, 5, 6), "effort 3.8 ↑"),
        ((3, 3, 3, 3), "effort 3.0"),
    ],
)
def test_effort_is_the_average_of_the_last_ones_with_its_direction(values, words):
    assert effort_words(efforts(*values)) == words


def test_the_direction_is_said_in_words_with_its_beginning():
    assert direction_words(efforts(6, 5, 3, 2, 2, 1), READER) == "getting easier since January"
    assert direction_words(efforts(*range(1, 8), *[7] * 30), READER) == "getting harder since March 2025"
    assert direction_words((), READER) == ""


def test_one_sentence_at_a_glance(advocate):
    maria = factories.customer(advocate)
    assert glance_words(read_picture(advocate, maria)) == "No contact yet"
    factories.interaction(advocate, maria, effort=3, started_at=MORNING - timedelta(days=3))
    promise = factories.promise(advocate, maria)
    advocate.promises.keep(promise)
    assert glance_words(read_picture(advocate, maria)) == (
        "Kept 1 of 1 promise in time · effort 3.0 · last contact 3 days ago"
    )
