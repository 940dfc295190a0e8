"""Members, departments, settings and the team's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.customer import FieldKind
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import factories


def test_a_new_member_shares_zone_and_region(advocate: Advocate) -> None:
    sam = advocate.team.get_member(advocate.team.add_member("Sam Reed", email="sam@firm.example").made)
    assert (sam.zone, sam.region, sam.email) == (factories.ZONE, "US", "sam@firm.example")
    assert [member.name for member in advocate.team.members()] == ["Priya Natarajan", "Sam Reed"]


def test_a_member_who_left_stands_last(advocate: Advocate) -> None:
    sam = advocate.team.get_member(advocate.team.add_member("Adam Reed").made)
    advocate.team.edit_member(replace(sam, is_active=False))
    assert [member.name for member in advocate.team.members()] == ["Priya Natarajan", "Adam Reed"]
    with pytest.raises(Conflict):
        advocate.team.edit_member(replace(sam, name="Adam R."))


def test_departments_have_names_of_their_own(advocate: Advocate) -> None:
    purchasing = advocate.team.add_department("Purchasing").made
    with pytest.raises(Conflict):
        advocate.team.add_department("PURCHASING")
    advocate.team.rename_department(purchasing, "Buying")
    assert [department.name for department in advocate.team.departments()] == ["Buying"]
    with pytest.raises(NotFound):
        advocate.team.rename_department(advocate.member.id, "Nowhere")


def test_a_setting_has_its_default_until_it_is_chosen(advocate: Advocate) -> None:
    assert advocate.settings.get(settings.THEME) == "system"
    advocate.settings.set(settings.THEME, "dark")
    assert advocate.settings.get(settings.THEME) == "dark"
    with pytest.raises(InvalidValue):
        advocate.settings.set(settings.THEME, "purple")
    advocate.history.undo()
    assert advocate.settings.get(settings.THEME) == "system"


def test_a_renamed_tag_is_found_under_its_new_name(advocate: Advocate) -> None:
    factories.customer(advocate, tags=("claim",))
    factories.customer(advocate, "Tom Price", tags=("vip",))
    tags = {tag.name: tag.id for tag in advocate.tags.list_tags()}
    advocate.tags.rename(tags["claim"], "insurance")
    assert advocate.search.find_customers("insurance")
    assert not advocate.search.find_customers("claim")
    with pytest.raises(Conflict):
        advocate.tags.rename(tags["vip"], "INSURANCE")


def test_own_fields_are_defined_once(advocate: Advocate) -> None:
    with pytest.raises(InvalidValue):
        advocate.own_fields.define("Floor", FieldKind.CHOICE)
    advocate.own_fields.define("Floor", FieldKind.CHOICE, ("oak", "oak", "ash"))
    with pytest.raises(Conflict):
        advocate.own_fields.define("FLOOR", FieldKind.TEXT)
    (field,) = advocate.own_fields.list_fields()
    assert field.choices == ("oak", "ash")
    advocate.own_fields.edit(replace(field, name="Wood", choices=("oak", "ash", "elm")))
    assert advocate.own_fields.list_fields()[0].name == "Wood"
