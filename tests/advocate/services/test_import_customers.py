from __future__ import annotations

from pathlib import Path

from advocate.app import Advocate
from advocate.domain.customer import Customer, CustomerDraft, CustomerFilter, CustomerKind, FieldKind
from tests import factories


def imported(
    advocate: Advocate, folder: Path, *rows: str, own_columns: tuple[str, ...] = ()
) -> dict[str, Customer]:
    file = folder / "list.csv"
    file.write_text("\n".join(rows), encoding="utf-8")
    advocate.importing.run(file, own_columns=own_columns)
    everyone = advocate.customers.list_customers(CustomerFilter(), 0, 1000)
    return {each.name: advocate.customers.get_customer(each.id) for each in everyone}


def test_an_organisation_that_is_there_is_found_by_name(advocate: Advocate, tmp_path: Path):
    factories.customer(advocate, "Gomez Interiors", kind=CustomerKind.ORGANISATION)
    found = imported(
        advocate, tmp_path, "Name,Company,Job title", "Maria,GOMEZ  interiors,owner", "Ana,New One,"
    )
    assert found.keys() == {"Gomez Interiors", "Maria", "Ana", "New One"}
    assert found["Maria"].organisation == "Gomez Interiors"
    assert [(each.other_name, each.role, each.is_reverse) for each in found["Gomez Interiors"].relations] == [
        ("Maria", "owner", True)
    ]
    assert found["New One"].kind is CustomerKind.ORGANISATION


def test_tags_are_shared_by_folded_name(advocate: Advocate, tmp_path: Path):
    factories.customer(advocate, "Old", tags=("Café",))
    found = imported(advocate, tmp_path, "Name,Tags", 'Ana,"cafe, VIP"', "Ben,vip; Café")
    assert [tag.name for tag in found["Ana"].tags] == ["Café", "VIP"]
    assert [tag.name for tag in found["Ben"].tags] == ["Café", "VIP"]
    assert len(advocate.tags.list_tags()) == 2


def test_a_column_named_like_a_number_field_gets_a_field_of_its_own(advocate: Advocate, tmp_path: Path):
    advocate.own_fields.define("Area", FieldKind.NUMBER)
    advocate.own_fields.define("Door", FieldKind.TEXT)
    found = imported(advocate, tmp_path, "Name,Area,Door", "Ana,big,red", own_columns=("Area", "Door"))
    assert {value.name: value.value for value in found["Ana"].fields} == {
        "Area (imported)": "big",
        "Door": "red",
    }
    assert len(advocate.own_fields.list_fields()) == 3


def test_the_same_value_twice_in_a_row_is_one_contact_point(advocate: Advocate, tmp_path: Path):
    found = imported(advocate, tmp_path, "Name,Phone,Mobile", "Ana,404 555 0148,+1 (404) 555-0148")
    assert [point.value for point in found["Ana"].contact_points] == ["404 555 0148"]


def test_who_was_thrown_away_stays_away(advocate: Advocate, tmp_path: Path):
    rows = ("Name,Email", "Ana,ana@x.example")
    ana = imported(advocate, tmp_path, *rows)["Ana"]
    advocate.customers.trash((ana.id,))
    assert imported(advocate, tmp_path, *rows) == {}


def test_a_draft_kept_by_hand_and_a_row_without_reach_are_two(advocate: Advocate, tmp_path: Path):
    advocate.customers.create(CustomerDraft(name="Ana"))
    imported(advocate, tmp_path, "Name", "Ana")
    assert advocate.customers.count_customers(CustomerFilter()) == 2
