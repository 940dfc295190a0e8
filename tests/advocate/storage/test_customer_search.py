"""Customers found by a query: the best first, each with its reason."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.domain.search import CustomerHit, read_query
from advocate.storage.customer_search import CustomerSearch
from tests import factories
from tests.fakes import MORNING


def _hits(advocate: Advocate, text: str, limit: int = 20) -> tuple[CustomerHit, ...]:
    with advocate.vault.database.reading() as connection:
        return CustomerSearch(connection).hits(read_query(text), limit)


def _names(advocate: Advocate, text: str, limit: int = 20) -> list[str]:
    return [hit.customer.name for hit in _hits(advocate, text, limit)]


def test_a_whole_word_stands_before_a_beginning_and_that_before_the_rest(advocate: Advocate) -> None:
    for name in ("Smithson Ann", "Joanna Smithers", "Ann Smith", "Tom Price"):
        factories.customer(advocate, name, contact_points=())
    factories.customer(advocate, "Zed", pinned_notes=("Knows Smith",), contact_points=())
    assert _names(advocate, "smith")[0] == "Ann Smith"
    assert _names(advocate, "smith")[1] == "Smithson Ann"
    assert _names(advocate, "smith")[-1] == "Zed"
    assert len(_names(advocate, "smith")) == 4


def test_of_equals_who_was_last_in_contact_stands_first(advocate: Advocate) -> None:
    made = [factories.customer(advocate, "Maria Gomez") for _ in range(3)]
    for days, who in ((5, made[0]), (1, made[1])):
        factories.interaction(advocate, who, started_at=MORNING - timedelta(days=days))
    assert [hit.customer.id for hit in _hits(advocate, "gomez")] == [made[1], made[0], made[2]]


def test_the_best_is_found_among_more_than_the_limit(advocate: Advocate) -> None:
    best = factories.customer(advocate, "Smith")
    for number in range(30):
        factories.customer(advocate, f"Smithers {number}")
    assert _hits(advocate, "smith", limit=3)[0].customer.id == best
    assert len(_hits(advocate, "smith", limit=3)) == 3


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("gomez.example", "maria@gomez.example"),
        ("0148", "+1 404 555 0148"),
        ("insured", "insured"),
        ("water", "Kind under water"),
        ("interiors", "Gomez Interiors"),
        ("peachtree", "7 Peachtree St · Atlanta"),
    ],
)
def test_what_is_not_in_the_name_says_where_it_stands(advocate: Advocate, typed: str, because: str) -> None:
    points = (
        ContactPointDraft(kind=ContactPointKind.PHONE, value="+1 404 555 0148"),
        ContactPointDraft(kind=ContactPointKind.EMAIL, value="maria@gomez.example"),
        ContactPointDraft(kind=ContactPointKind.POSTAL, value="7 Peachtree St\nAtlanta"),
    )
    who = factories.customer(
        advocate, contact_points=points, tags=("insured",), pinned_notes=("Kind under water",),
        organisation="Gomez Interiors",
    )  # fmt: skip
    hit = next(hit for hit in _hits(advocate, typed) if hit.customer.id == who)
    assert hit.because.text == because
    assert hit.because.marks


def test_a_name_explains_itself(advocate: Advocate) -> None:
    factories.customer(advocate, "Zoë Müller")
    (hit,) = _hits(advocate, "muller zoe")
    assert [hit.name.text[a:b] for a, b in hit.name.marks] == ["Zoë", "Müller"]
    assert hit.because is None


def test_all_words_must_be_there(advocate: Advocate) -> None:
    factories.customer(advocate, "Maria Gomez", tags=("oak",))
    assert _names(advocate, "maria oak") == ["Maria Gomez"]
    assert _names(advocate, "maria elm") == []
