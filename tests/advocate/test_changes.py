"""What a command says it touched."""

from __future__ import annotations

from uuid import UUID

import pytest

from advocate.changes import Changes
from advocate.domain.history import Verb


def test_what_was_touched_is_known_by_table() -> None:
    changes = Changes(
        verb=Verb.PROMISE_KEPT, records={"promises": frozenset({UUID(int=1)}), "cases": frozenset()}
    )
    assert changes.touched("promises")
    assert changes.touched("customers", "promises")
    assert changes.touched("cases"), "a bulk import names no ids, and touched the table all the same"
    assert not changes.touched("customers", "interactions")
    assert not changes.touched()


@pytest.mark.parametrize("about", ["Maria Gomez", "{about} {0} %s", "", "m" * 300, "محمّد"])
def test_the_words_hold_any_name_as_it_is(about: str) -> None:
    words = Changes(verb=Verb.PROMISE_KEPT, about=about).words()
    assert words == f"Kept a promise to {about}"


def test_a_change_of_nothing_has_no_step() -> None:
    assert Changes(verb=Verb.TAGGED).command_id is None
    assert not Changes(verb=Verb.TAGGED).touched("tags")
