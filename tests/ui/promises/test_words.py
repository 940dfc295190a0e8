"""A promise's standing in words."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from advocate.domain.ids import CustomerId, MemberId, PromiseId
from advocate.domain.promise import Due, Promise, PromiseState
from advocate.domain.team import Member
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.promises.words import edge_of, ended_words, made_words, owner_words, standing_chip

ME = Member(id=MemberId(UUID(int=7)), name="Priya Natarajan")


def promise(**named) -> Promise:
    values = {
        "id": PromiseId(UUID(int=1)),
        "customer_id": CustomerId(UUID(int=2)),
        "customer_name": "Maria Gomez",
        "words": "Call back",
        "due": Due.at(MORNING + timedelta(hours=2), ZONE),
        "state": PromiseState.OPEN,
        "made_at": MORNING - timedelta(days=2),
        "made_by": ME.id,
        "made_by_name": ME.name,
        "owner_id": ME.id,
        "department_id": None,
        "owner_name": ME.name,
    }
    return Promise(**values | named)


@pytest.mark.parametrize(
    ("named", "text", "meaning", "edge"),
    [
        ({}, "today 11:41", "due", "due"),
        ({"due": Due.at(MORNING - timedelta(hours=21), ZONE)}, "21 h late", "late", "late"),
        ({"due": Due.at(MORNING + timedelta(days=3), ZONE)}, "Sun 15 Mar 09:41", "neutral", None),
        ({"state": PromiseState.KEPT, "ended_at": MORNING}, "kept", "kept", None),
        (
            {"state": PromiseState.KEPT, "ended_at": MORNING + timedelta(days=9)},
            "kept late",
            "due",
            None,
        ),
        ({"state": PromiseState.BROKEN, "ended_at": MORNING}, "broken", "late", None),
        ({"state": PromiseState.RELEASED, "ended_at": MORNING}, "released", "neutral", None),
    ],
)
def test_chip_and_edge(named, text, meaning, edge):
    chip = standing_chip(promise(**named), MORNING, ZONE)
    assert (chip.text, chip.meaning) == (text, meaning)
    assert edge_of(promise(**named), MORNING, ZONE) == edge


def test_who_promised_and_who_keeps():
    assert made_words(promise(), MORNING, ZONE) == "promised by Priya Natarajan, Tue 10 Mar"
    assert made_words(promise(), MORNING, ZONE, ME) == "promised by you, Tue 10 Mar"
    assert made_words(promise(made_by=None, made_by_name=""), MORNING, ZONE, ME) == "promised Tue 10 Mar"
    assert (owner_words(promise(), ME), owner_words(promise(), None)) == ("you", "Priya Natarajan")


def test_how_it_ended():
    broken = promise(
        state=PromiseState.BROKEN, ended_at=MORNING, ended_by_name="Sam Reed", reason="We ran out of time."
    )
    assert ended_words(broken, MORNING, ZONE) == "Sam Reed, today 09:41: We ran out of time."
    assert ended_words(promise(), MORNING, ZONE) == ""
