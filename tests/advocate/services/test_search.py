"""Finding, as a person types it; how the index answers is tested beside the index."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerFilter
from advocate.domain.search import Passage
from tests import factories
from tests.fakes import MORNING


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "?!",
        "\x00",
        "\ud800",
        "\u202e",
        "“”",
        "*",
        '"',
        "OR",
        "NEAR(",
        "a" * 100_000,
        "- - -",
        "()",
        "name:",
    ],
)
def test_whatever_is_typed_is_answered(advocate: Advocate, typed: str) -> None:
    factories.interaction(advocate, factories.customer(advocate))
    found = advocate.search.find(typed)
    assert found.customers == ()
    assert found.said == ()
    assert advocate.search.find_customers(typed) == advocate.search.find_said(typed) == ()


def test_customers_and_what_was_said_come_together(advocate: Advocate) -> None:
    oak = factories.customer(advocate, "Ophelia Oak")
    maria = factories.customer(advocate)
    contact = factories.interaction(advocate, maria, body="She wants the oak.")
    found = advocate.search.find("oak")
    assert [hit.customer.id for hit in found.customers] == [oak]
    assert [(hit.kind, hit.id, hit.customer_name) for hit in found.said] == [
        ("interaction", contact, "Maria Gomez")
    ]
    marked = found.said[0].passage
    assert [marked.text[a:b] for a, b in marked.marks] == ["oak"]


def test_every_kind_of_record_is_found_newest_first(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who, body="parquet", started_at=MORNING - timedelta(days=3))
    factories.promise(advocate, who, words="Parquet price", made_at=MORNING - timedelta(days=2))
    department = advocate.team.add_department("Purchasing").made
    note = NoteDraft(
        customer_id=who, body="Parquet?", sent_at=MORNING - timedelta(days=1), department_id=department
    )
    sent = advocate.notes.send(note).made
    assert [hit.kind for hit in advocate.search.find_said("parquet")] == ["note", "promise", "interaction"]
    advocate.notes.answer(sent, "Merbau instead")
    assert [hit.kind for hit in advocate.search.find_said("merbau")] == ["note"]


def test_one_customers_words_can_be_searched_alone(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    for who in (maria, tom):
        factories.interaction(advocate, who)
    assert {hit.customer_id for hit in advocate.search.find_said("oak")} == {maria, tom}
    assert {hit.customer_id for hit in advocate.search.find_said("oak", customer_id=tom)} == {tom}


def test_the_limit_holds(advocate: Advocate) -> None:
    for number in range(12):
        who = factories.customer(advocate, f"Maria {number}", contact_points=())
        factories.interaction(advocate, who)
    found = advocate.search.find("maria", limit=5)
    assert len(found.customers) == 5
    assert len(advocate.search.find("oak", limit=7).said) == 7
    assert len(advocate.search.find_customers("maria")) == 12


def test_the_trashed_are_not_found_and_the_archived_are(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Maria Price")
    for who in (maria, tom):
        factories.interaction(advocate, who)
    advocate.customers.archive([maria])
    advocate.customers.trash([tom])
    assert [hit.customer.id for hit in advocate.search.find_customers("maria")] == [maria]
    assert [hit.customer_id for hit in advocate.search.find_said("oak")] == [maria]
    advocate.customers.restore([tom])
    assert len(advocate.search.find_customers("maria")) == 2


def test_a_fragment_of_a_number_says_why(advocate: Advocate) -> None:
    who = factories.customer(
        advocate,
        contact_points=(ContactPointDraft(kind=factories.PHONE, value="+49 30 901820", label="Berlin"),),
    )
    (hit,) = advocate.search.find_customers("0182")
    assert hit.customer.id == who
    assert hit.because.text == "+49 30 901820"
    assert [hit.because.text[a:b] for a, b in hit.because.marks] == ["01820"[:4]]


@pytest.mark.parametrize("typed", ["Gomes", "gmoez", "maria gomes", "Maira Gomez", "gomesz"])
def test_one_typing_error_is_forgiven(advocate: Advocate, typed: str) -> None:
    maria = factories.customer(advocate, name="María Gomez")
    factories.customer(advocate, name="Gordon Mezger")
    found = advocate.search.find_customers(typed)
    assert [hit.customer.id for hit in found] == [maria]
    assert found[0].name.marks, "what was meant is marked"


@pytest.mark.parametrize("typed", ["Gomc", "gomesx maria", "Maira Gomes", "Gordan Mezgr"])
def test_a_short_word_or_two_errors_are_not(advocate: Advocate, typed: str) -> None:
    factories.customer(advocate, name="María Gomez")
    factories.customer(advocate, name="Gordon Mezger")
    assert advocate.search.find_customers(typed) == ()


def test_who_is_called_as_typed_comes_alone(advocate: Advocate) -> None:
    """Forgiveness is for when nobody is found: a name that is there is no typing error."""
    gomes = factories.customer(advocate, name="Ana Gomes")
    factories.customer(advocate, name="Maria Gomez")
    assert [hit.customer.id for hit in advocate.search.find_customers("gomes")] == [gomes]


def test_the_list_forgives_as_find_does(advocate: Advocate) -> None:
    maria = factories.customer(advocate, name="Maria Gomez")
    rows = advocate.customers.list_customers(CustomerFilter(text="gomes"), 0, 10)
    assert [row.id for row in rows] == [maria]


@pytest.mark.parametrize("typed", ["+14045550148", "001 404 555 0148", "1 404 555"])
def test_a_number_found_in_another_form_than_it_is_written_is_shown(advocate: Advocate, typed: str) -> None:
    points = (ContactPointDraft(kind=ContactPointKind.PHONE, value="(404) 555-0148"),)
    factories.customer(advocate, "Tom Price", contact_points=points)
    (hit,) = advocate.search.find_customers(typed)
    assert hit.because == Passage("(404) 555-0148", ((0, 14),))
