"""Errors for people: a title, a sentence, what to do."""

from __future__ import annotations

import pytest

from advocate import errors
from advocate.errors import AdvocateError, InvalidValue, NotFound


def _kinds(kind: type[AdvocateError] = AdvocateError) -> list[type[AdvocateError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _kinds(child))]


@pytest.mark.parametrize("kind", [kind for kind in _kinds() if kind.__module__ == errors.__name__])
def test_every_kind_has_a_title_of_its_own(kind: type[AdvocateError]) -> None:
    error = kind("The disk is full.", "Free some space.")
    assert error.title == kind.title
    assert error.title[0].isupper()
    assert not error.title.endswith((".", "!"))
    assert str(error) == "The disk is full. Free some space."
    assert (error.message, error.hint) == ("The disk is full.", "Free some space.")


def test_two_kinds_never_share_a_title() -> None:
    titles = [kind.title for kind in _kinds() if kind.__module__ == errors.__name__]
    assert len(titles) == len(set(titles))


def test_without_a_hint_the_sentence_stands_alone() -> None:
    assert str(NotFound("It is gone.")) == "It is gone."


def test_a_title_may_be_given_for_one_case_alone() -> None:
    assert AdvocateError("It stays.", title="Nothing was written").title == "Nothing was written"
    assert AdvocateError("It stays.").title == AdvocateError.title


def test_a_value_names_its_field() -> None:
    assert InvalidValue("Too long.", field="name").field == "name"
    assert InvalidValue("Too long.").field == ""
