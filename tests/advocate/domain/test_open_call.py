"""What an open call says of itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from advocate.domain.call_clock import CallClock
from advocate.domain.ids import CustomerId, OpenCallId
from advocate.domain.open_call import OpenCall, TypedPromise
from advocate.domain.promise import Due
from tests.fakes import MORNING

CALL = OpenCall(
    id=OpenCallId(UUID(int=1)), member_id=None, clock=CallClock.begun(MORNING, "UTC"),
    customer_id=CustomerId(UUID(int=2)), name="Maria Gomez",
)  # fmt: skip
PROMISE = TypedPromise(words="call back", due=Due.at(datetime(2026, 3, 13, tzinfo=UTC), "UTC"))


@pytest.mark.parametrize(
    ("changes", "is_worth"),
    [
        ({}, False),
        ({"text": " \n"}, False),
        ({"text": "w"}, True),
        ({"promise_line": "call back"}, True),
        ({"promises": (PROMISE,)}, True),
        ({"new_case": "Wet floor"}, True),
        ({"effort": 5}, False),
        ({"customer_id": None}, True),  # a stranger's name was typed
        ({"customer_id": None, "name": " "}, False),
        ({"customer_id": None, "name": "", "number_used": "0148"}, True),
    ],
)
def test_what_somebody_would_miss(changes: dict[str, object], is_worth: bool) -> None:
    assert replace(CALL, **changes).is_worth_keeping() is is_worth


def test_first_words() -> None:
    assert CALL.first_words() == ""
    assert replace(CALL, text="  Wants \n the price  ").first_words() == "Wants the price"
    assert replace(CALL, promises=(PROMISE,)).first_words() == "call back"
    assert len(replace(CALL, text="x" * 1_000_000).first_words()) == 80
    assert CALL.started_at == MORNING
