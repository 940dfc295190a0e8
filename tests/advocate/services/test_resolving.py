"""The one record that somebody means."""

from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.domain.ids import short_ref
from advocate.errors import AdvocateError, NotFound
from tests import factories


def test_a_customer_is_named_in_many_ways(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    for text in (str(who), short_ref(who), short_ref(who).upper(), "maria gomez", "gom", "0148"):
        assert advocate.resolver.customer(text) == who, text


def test_several_are_offered_with_their_references(advocate: Advocate) -> None:
    first = factories.customer(advocate, "Maria Gomez")
    factories.customer(advocate, "Maria Gomes")
    assert advocate.resolver.customer("Maria Gomez") == first
    with pytest.raises(AdvocateError, match=short_ref(first)):
        advocate.resolver.customer("maria")


def test_nobody_is_said(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.resolver.customer("Zebedee")
    with pytest.raises(NotFound):
        advocate.resolver.customer("")


def test_a_promise_is_named_by_its_reference(advocate: Advocate) -> None:
    promise = factories.promise(advocate, factories.customer(advocate))
    assert advocate.resolver.promise(short_ref(promise)) == promise
    assert advocate.resolver.promise(str(promise)) == promise
    for wrong in ("00000000", "price", ""):
        with pytest.raises(NotFound):
            advocate.resolver.promise(wrong)
