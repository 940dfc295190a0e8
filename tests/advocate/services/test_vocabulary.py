"""The words the team made itself: tags and own fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advocate.app import Advocate
from advocate.domain.customer import FieldDefinition, FieldKind
from advocate.domain.ids import CustomerId, FieldId, TagId
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import factories


def _tags(advocate: Advocate) -> dict[str, int]:
    return {tag.name: tag.used for tag in advocate.tags.list_tags()}


def _field(advocate: Advocate, name: str = "Floor", kind: FieldKind = FieldKind.CHOICE) -> FieldDefinition:
    made = advocate.own_fields.define(name, kind, ("oak", "ash") if kind is FieldKind.CHOICE else ()).made
    return next(field for field in advocate.own_fields.list_fields() if field.id == made)


def test_tags_stand_by_name_with_how_many_bear_them(advocate: Advocate) -> None:
    factories.customer(advocate, tags=("oak", "Élan"))
    tom = factories.customer(advocate, "Tom Price", tags=("oak", "zeal"))
    assert list(_tags(advocate).items()) == [("Élan", 1), ("oak", 2), ("zeal", 1)]
    advocate.profiles.untag([tom], next(tag.id for tag in advocate.tags.list_tags() if tag.name == "zeal"))
    assert _tags(advocate)["zeal"] == 0


def test_one_tag_is_one_whatever_its_spelling(advocate: Advocate) -> None:
    factories.customer(advocate, tags=("Référral", "referral", " REFERRAL "))
    assert _tags(advocate) == {"Référral": 1}


def test_a_renamed_tag_keeps_its_customers_and_may_change_its_spelling(advocate: Advocate) -> None:
    who = factories.customer(advocate, tags=("claim",))
    (tag,) = advocate.tags.list_tags()
    changes = advocate.tags.rename(tag.id, "Claim")
    assert changes.customers == {who}
    assert [tag.name for tag in advocate.customers.get_customer(who).tags] == ["Claim"]
    assert advocate.tags.rename(tag.id, "Claim").command_id is None
    with pytest.raises(InvalidValue):
        advocate.tags.rename(tag.id, " ")
    with pytest.raises(NotFound):
        advocate.tags.rename(TagId(advocate.member.id), "gone")


def test_fields_stand_in_the_teams_order(advocate: Advocate) -> None:
    first, second = _field(advocate), _field(advocate, "Area", FieldKind.NUMBER)
    assert [field.name for field in advocate.own_fields.list_fields()] == ["Floor", "Area"]
    advocate.own_fields.edit(replace(first, position=7))
    assert [field.id for field in advocate.own_fields.list_fields()] == [second.id, first.id]


def test_an_edited_field_is_checked_like_a_new_one(advocate: Advocate) -> None:
    floor = _field(advocate)
    _field(advocate, "Area", FieldKind.NUMBER)
    for wrong in (replace(floor, choices=()), replace(floor, choices=("oak", " ")), replace(floor, name=" ")):
        with pytest.raises(InvalidValue):
            advocate.own_fields.edit(wrong)
    with pytest.raises(Conflict, match="area"):
        advocate.own_fields.edit(replace(floor, name="area"))
    advocate.own_fields.edit(replace(floor, name="FLOOR", choices=("oak\u202e", "elm", "oak")))
    changed = advocate.own_fields.list_fields()[0]
    assert (changed.name, changed.choices) == ("FLOOR", ("oak", "elm"))
    with pytest.raises(Conflict, match="while you were editing"):
        advocate.own_fields.edit(replace(floor, name="Ground"))


def test_only_a_choice_needs_choices(advocate: Advocate) -> None:
    for kind in FieldKind:
        if kind is FieldKind.CHOICE:
            with pytest.raises(InvalidValue, match="choose from"):
                advocate.own_fields.define(kind.value, kind)
        else:
            advocate.own_fields.define(kind.value, kind)
    assert len(advocate.own_fields.list_fields()) == 7


def test_a_removed_field_takes_its_values_along_and_brings_them_back(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    field = _field(advocate)
    advocate.profiles.set_field(who, field.id, "oak")
    assert advocate.search.find_customers("oak")
    changes = advocate.own_fields.remove(field.id)
    assert changes.customers == {who}
    assert advocate.customers.get_customer(who).fields == ()
    assert not advocate.search.find_customers("oak")
    advocate.history.undo()
    assert [value.value for value in advocate.customers.get_customer(who).fields] == ["oak"]
    assert advocate.search.find_customers("oak")
    with pytest.raises(NotFound):
        advocate.own_fields.remove(FieldId(advocate.member.id))


def tags_of(advocate: Advocate, customer_id: CustomerId) -> set[str]:
    return {tag.name for tag in advocate.customers.get_customer(customer_id).tags}


def test_a_tag_is_merged_into_another_and_undo_parts_them_again(advocate: Advocate) -> None:
    maria = factories.customer(advocate, tags=("VIP", "vip client"))
    tom = factories.customer(advocate, "Tom Price", tags=("vip client",), contact_points=())
    ids = {tag.name: tag.id for tag in advocate.tags.list_tags()}
    changes = advocate.tags.merge(ids["vip client"], ids["VIP"])
    assert changes.words() == "Merged the tag vip client"
    assert {maria, tom} <= set(changes.customers)
    assert tags_of(advocate, maria) == tags_of(advocate, tom) == {"VIP"}
    assert [(tag.name, tag.used) for tag in advocate.tags.list_tags()] == [("VIP", 2)]
    advocate.history.undo()
    assert tags_of(advocate, maria) == {"VIP", "vip client"}
    assert tags_of(advocate, tom) == {"vip client"}
    advocate.history.redo()
    assert tags_of(advocate, tom) == {"VIP"}


def test_a_tag_is_not_merged_into_itself_nor_into_one_that_has_gone(advocate: Advocate) -> None:
    factories.customer(advocate, tags=("VIP", "old"))
    vip, old = (next(t.id for t in advocate.tags.list_tags() if t.name == name) for name in ("VIP", "old"))
    with pytest.raises(InvalidValue):
        advocate.tags.merge(vip, vip)
    advocate.tags.remove(old)
    with pytest.raises(NotFound):
        advocate.tags.merge(vip, old)
    with pytest.raises(NotFound):
        advocate.tags.remove(old)


def test_a_tag_that_is_removed_comes_back_with_its_bearers(advocate: Advocate) -> None:
    maria = factories.customer(advocate, tags=("VIP",))
    advocate.tags.remove(advocate.tags.list_tags()[0].id)
    assert advocate.tags.list_tags() == ()
    assert tags_of(advocate, maria) == set()
    advocate.history.undo()
    assert tags_of(advocate, maria) == {"VIP"}


def test_fields_stand_in_the_order_that_was_given(advocate: Advocate) -> None:
    made = [
        FieldId(advocate.own_fields.define(name, FieldKind.TEXT).made) for name in ("One", "Two", "Three")
    ]
    advocate.own_fields.arrange((made[2], made[0]))
    assert [field.name for field in advocate.own_fields.list_fields()] == ["Three", "One", "Two"]
    advocate.history.undo()
    assert [field.name for field in advocate.own_fields.list_fields()] == ["One", "Two", "Three"]
