"""The parts of a profile, edited one by one."""

from __future__ import annotations

import pytest

from advocate.app import Advocate
from advocate.domain.customer import Consent, ContactPointDraft, ContactPointKind, FieldKind, RelationKind
from advocate.domain.ids import CustomerId, RelationId
from advocate.errors import InvalidValue, NotFound
from tests import factories


def test_contact_points_keep_their_order_and_are_found_in_any_spelling(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    draft = ContactPointDraft(
        kind=ContactPointKind.PHONE,
        value="+49 (0)30 901820",
        label="Berlin",
        preferred="after 15:00",
        consent=Consent.GIVEN,
    )
    added = advocate.profiles.add_contact_point(who, draft)
    first, second = advocate.customers.get_customer(who).contact_points
    assert (first.value, second.id, second.label, second.consent) == (
        "+1 404 555 0148",
        added.made,
        "Berlin",
        Consent.GIVEN,
    )
    for typed in ("030 901820", "+4930901820", "0049 30 90 18 20", "901820"):
        assert [hit.customer.id for hit in advocate.search.find_customers(typed)] == [who], typed


def test_an_edited_number_is_found_and_the_old_one_is_not(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    point = advocate.customers.get_customer(who).contact_points[0]
    advocate.profiles.edit_contact_point(
        point.id, ContactPointDraft(kind=ContactPointKind.PHONE, value="404 555 0777")
    )
    assert advocate.search.find_customers("0777")
    assert not advocate.search.find_customers("0148")
    advocate.profiles.remove_contact_point(point.id)
    assert not advocate.search.find_customers("0777")
    with pytest.raises(NotFound):
        advocate.profiles.remove_contact_point(point.id)


def test_pinned_notes_are_edited_and_an_emptied_one_is_gone(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    note = advocate.profiles.pin_note(who, "Really kind").made
    advocate.profiles.edit_pinned_note(note, "Really kind, even under water")
    assert advocate.search.find_customers("water")
    advocate.profiles.edit_pinned_note(note, " ")
    assert advocate.customers.get_customer(who).pinned_notes == ()


def test_tags_are_given_to_many_and_taken_off(advocate: Advocate) -> None:
    both = [factories.customer(advocate), factories.customer(advocate, "Tom Price")]
    changes = advocate.profiles.tag(both, "Référral")
    assert changes.words() == "Tagged 2 customers"
    assert advocate.profiles.tag(both, "referral").command_id is None
    (tag,) = advocate.tags.list_tags()
    assert (tag.name, tag.used) == ("Référral", 2)
    advocate.profiles.untag([both[0]], tag.id)
    assert advocate.tags.list_tags()[0].used == 1


FIELDS = [
    (FieldKind.TEXT, "oak", "oak"),
    (FieldKind.LONG_TEXT, "one\r\ntwo", "one\ntwo"),
    (FieldKind.NUMBER, "1,5", "1.5"),
    (FieldKind.AMOUNT, "1.250,50", "1250.50"),
    (FieldKind.DATE, "2026-03-12", "2026-03-12"),
    (FieldKind.YES_NO, "Ja", "yes"),
    (FieldKind.CHOICE, "ASH", "ash"),
    (FieldKind.LINK, "gomez.example/floor", "https://gomez.example/floor"),
]


@pytest.mark.parametrize(("kind", "typed", "kept"), FIELDS)
def test_every_kind_of_own_field_keeps_its_value(
    advocate: Advocate, kind: FieldKind, typed: str, kept: str
) -> None:
    who = factories.customer(advocate)
    field = advocate.own_fields.define("Floor", kind, ("oak", "ash")).made
    advocate.profiles.set_field(who, field, typed)
    assert [value.value for value in advocate.customers.get_customer(who).fields] == [kept]
    advocate.profiles.set_field(who, field, "")
    assert advocate.customers.get_customer(who).fields == ()


@pytest.mark.parametrize(
    ("kind", "typed"),
    [(FieldKind.NUMBER, "many"), (FieldKind.AMOUNT, "NaN"), (FieldKind.DATE, "12/03/2026"), (FieldKind.YES_NO, "maybe"),
     (FieldKind.CHOICE, "pine")],
)  # fmt: skip
def test_what_does_not_fit_a_field_is_refused_by_its_name(
    advocate: Advocate, kind: FieldKind, typed: str
) -> None:
    who = factories.customer(advocate)
    field = advocate.own_fields.define("Floor", kind, ("oak",)).made
    with pytest.raises(InvalidValue, match="Floor"):
        advocate.profiles.set_field(who, field, typed)


def test_relations_are_seen_from_both_ends(advocate: Advocate) -> None:
    maria, luis = factories.customer(advocate), factories.customer(advocate, "Luis Gomez")
    advocate.profiles.relate(maria, luis, RelationKind.FAMILY, "brother")
    (there,) = advocate.customers.get_customer(maria).relations
    (back,) = advocate.customers.get_customer(luis).relations
    assert (there.other_name, there.role, there.is_reverse) == ("Luis Gomez", "brother", False)
    assert (back.other_id, back.is_reverse) == (maria, True)
    with pytest.raises(InvalidValue):
        advocate.profiles.relate(maria, maria, RelationKind.OTHER)


def test_a_renamed_organisation_is_found_on_its_people(advocate: Advocate) -> None:
    factories.customer(advocate, organisation="Gomez Interiors")
    firm = advocate.resolver.customer("Gomez Interiors")
    advocate.customers.rename(firm, "Parquet & Sons")
    found = {hit.customer.name for hit in advocate.search.find_customers("parquet")}
    assert found == {"Maria Gomez", "Parquet & Sons"}


def values(advocate: Advocate, customer: CustomerId) -> list[str]:
    return [point.value for point in advocate.customers.get_customer(customer).contact_points]


def test_contact_points_stand_in_the_order_they_are_given_and_it_can_be_taken_back(
    advocate: Advocate,
) -> None:
    maria = factories.customer(advocate, contact_points=())
    for mail in ("a@x.example", "b@x.example", "c@x.example"):
        draft = ContactPointDraft(kind=ContactPointKind.EMAIL, value=mail)
        advocate.profiles.add_contact_point(maria, draft)
    first, second, third = advocate.customers.get_customer(maria).contact_points
    advocate.profiles.order_contact_points(maria, [third.id])
    assert values(advocate, maria) == ["c@x.example", "a@x.example", "b@x.example"]
    advocate.profiles.order_contact_points(maria, [third.id, second.id, first.id, second.id])
    assert values(advocate, maria) == ["c@x.example", "b@x.example", "a@x.example"]
    advocate.history.undo()
    advocate.history.undo()
    assert values(advocate, maria) == ["a@x.example", "b@x.example", "c@x.example"]


def test_a_contact_point_of_somebody_else_is_not_put_in_order_here(advocate: Advocate) -> None:
    maria, luis = factories.customer(advocate), factories.customer(advocate, "Luis Gomez")
    theirs = advocate.customers.get_customer(luis).contact_points[0]
    changes = advocate.profiles.order_contact_points(maria, [theirs.id])
    assert changes.command_id is None
    assert len(values(advocate, luis)) == 1


def test_a_link_says_something_else_on_both_sides(advocate: Advocate) -> None:
    maria, luis = factories.customer(advocate), factories.customer(advocate, "Luis Gomez")
    made = advocate.profiles.relate(maria, luis, RelationKind.FAMILY, "brother").made
    assert made is not None
    changes = advocate.profiles.edit_relation(RelationId(made), RelationKind.COLLEAGUE, "fitter")
    assert {maria, luis} <= changes.customers
    for customer in (maria, luis):
        (relation,) = advocate.customers.get_customer(customer).relations
        assert (relation.kind, relation.role) == (RelationKind.COLLEAGUE, "fitter")


def test_the_same_link_is_not_made_twice_from_either_side(advocate: Advocate) -> None:
    maria, luis = factories.customer(advocate), factories.customer(advocate, "Luis Gomez")
    advocate.profiles.relate(maria, luis, RelationKind.FAMILY)
    for one, other in ((maria, luis), (luis, maria)):
        with pytest.raises(InvalidValue, match="linked like this already"):
            advocate.profiles.relate(one, other, RelationKind.FAMILY)
    advocate.profiles.relate(maria, luis, RelationKind.COLLEAGUE)


def test_an_organisation_is_typed_replaced_and_taken_off_each_with_one_step_back(advocate: Advocate) -> None:
    def organisation() -> str:
        return advocate.customers.get_customer(maria).organisation

    maria = factories.customer(advocate, organisation="Gomez Interiors")
    advocate.profiles.set_organisation(maria, "  kowalski   dental ")
    assert organisation() == "kowalski dental"
    assert advocate.profiles.set_organisation(maria, "Kowalski Dental").command_id is None
    luis = factories.customer(advocate, "Luis Gomez")
    advocate.profiles.set_organisation(luis, "Gomez interiors")
    assert advocate.customers.get_customer(luis).organisation == "Gomez Interiors"
    advocate.profiles.set_organisation(maria, " ")
    assert organisation() == ""
    for before in (
        "kowalski dental",  # the emptied one
        "kowalski dental",  # Luis where he works
        "kowalski dental",  # Luis
        "Gomez Interiors",
    ):
        advocate.history.undo()
        assert organisation() == before
