"""References short enough to type."""

from __future__ import annotations

from uuid import UUID

from uuid_utils.compat import uuid7

from advocate.domain.ids import short_ref


def test_a_reference_is_the_random_end_of_the_id() -> None:
    assert short_ref(UUID("01a20005-d8f7-752a-8a77-1da9c884decc")) == "c884decc"
    assert short_ref(UUID(int=7)) == "00000007"


def test_records_made_in_one_moment_have_different_references() -> None:
    assert len({short_ref(uuid7()) for _ in range(1000)}) == 1000


def test_ids_follow_time() -> None:
    made = [uuid7() for _ in range(1000)]
    assert made == sorted(made)
