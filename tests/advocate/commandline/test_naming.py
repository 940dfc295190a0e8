from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.commandline.naming import named_customer
from advocate.domain.ids import short_ref
from advocate.errors import AdvocateError, NotFound
from tests import factories


def test_by_everything_that_names_one(advocate: Advocate):
    maria = factories.customer(advocate)
    factories.customer(advocate, "Marta Gomes", contact_points=())
    for typed in ("MARIA GOMEZ", "maria", "555 0148", short_ref(maria), str(maria)):
        assert named_customer(advocate, typed) == maria


def test_the_nearest_names(advocate: Advocate):
    factories.customer(advocate, "Zoë van der Berg")
    factories.customer(advocate, "Łukasz Müller")
    for typed, nearest in (
        ("Zoe van den Berg", "Zoë van der Berg"),
        ("Lukas Muler", "Łukasz Müller"),
        ("mueller", "Łukasz Müller"),
    ):
        with pytest.raises(NotFound) as told:
            named_customer(advocate, typed)
        assert told.value.hint.startswith(f"Did you mean {nearest} (")


@pytest.mark.parametrize("typed", ["", "   ", "?", "0", "x" * 10_000, "\x00", "🙂"])
def test_what_names_nobody(advocate: Advocate, typed: str):
    factories.customer(advocate)
    with pytest.raises(NotFound) as told:
        named_customer(advocate, typed)
    assert len(told.value.message) < 100


def test_many_of_one_name(advocate: Advocate):
    for number in range(12):
        factories.customer(advocate, "Ann Lee", organisation=f"Firm {number}")
    with pytest.raises(AdvocateError) as told:
        named_customer(advocate, "ann lee")
    first, *lines = told.value.message.split("\n")
    assert first == "“ann lee” fits several customers. Name one by its reference."
    assert len(lines) == 11
    assert lines[-1] == "  …"
    assert "Firm" in lines[0]
