"""Everything out again, readable by anybody, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, ContactPointKind, FieldKind
from advocate.domain.ids import FieldId
from advocate.errors import VaultError
from tests import factories


def _lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_everything_is_in_the_folder(advocate: Advocate, tmp_path: Path) -> None:
    who = factories.customer(
        advocate, organisation="Gomez Interiors", tags=("vip", "claim"), pinned_notes=("Kind", "Two")
    )
    factories.customer(advocate, "=cmd|' /C calc'!A0")
    factories.interaction(advocate, who)
    written = advocate.exporting.export(tmp_path / "out")
    lines = {line["Name"]: line for line in _lines(tmp_path / "out" / "customers.csv")}
    assert lines["Maria Gomez"]["Company"] == "Gomez Interiors"
    assert lines["Maria Gomez"]["Phone 1"] == "+1 404 555 0148"
    assert lines["Maria Gomez"]["Notes"] == "Kind\nTwo"
    assert "'=cmd|' /C calc'!A0" in lines
    records = [
        json.loads(line) for line in (tmp_path / "out" / "interactions.jsonl").read_text("utf-8").splitlines()
    ]
    assert records[0]["customer_id"] == who.hex
    assert records[0]["started_at"] == "2026-03-12T13:41:00+00:00"
    assert written.entries == sum(
        len(p.read_text("utf-8").splitlines()) for p in (tmp_path / "out").glob("*.jsonl")
    )


def test_an_exported_table_comes_in_again(advocate: Advocate, tmp_path: Path) -> None:
    points = (
        ContactPointDraft(kind=ContactPointKind.PHONE, value="+1 404 555 0148"),
        ContactPointDraft(kind=ContactPointKind.EMAIL, value="maria@gomez.example"),
    )
    factories.customer(
        advocate, "Maria Gomez", contact_points=points, tags=("vip",), organisation="Gomez Interiors"
    )
    advocate.exporting.export(tmp_path / "out")
    other, _code = factories.make_vault(tmp_path / "other")
    try:
        other.importing.run(tmp_path / "out" / "customers.csv")
        again = other.customers.get_customer(other.resolver.customer("Maria Gomez"))
        assert [(p.kind, p.value) for p in again.contact_points] == [(p.kind, p.value) for p in points]
        assert ([tag.name for tag in again.tags], again.organisation) == (["vip"], "Gomez Interiors")
    finally:
        other.close()


def test_a_folder_in_use_is_left_alone(advocate: Advocate, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Maria")
    with pytest.raises(VaultError):
        advocate.exporting.export(tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.name != "vault"] == ["letter.txt"]


def test_some_customers_go_out_as_a_table_and_come_in_again(advocate: Advocate, tmp_path: Path) -> None:
    field = FieldId(advocate.own_fields.define("Floor", FieldKind.CHOICE, ("oak", "ash")).made)
    maria = factories.customer(
        advocate,
        since=date(2019, 5, 1),
        tags=("vip",),
        organisation="Gomez Interiors",
        pinned_notes=("Kind",),
    )
    advocate.profiles.set_field(maria, field, "oak")
    tom = factories.customer(advocate, "=Tom", contact_points=())
    factories.customer(advocate, "Ana")
    out = tmp_path / "chosen.csv"
    written = advocate.exporting.customers_csv(out, (tom, maria))
    assert (written.path, written.entries, written.size) == (out, 2, out.stat().st_size)
    lines = _lines(out)
    assert [line["Name"] for line in lines] == ["'=Tom", "Maria Gomez"]
    assert (lines[1]["Floor"], lines[1]["Customer since"]) == ("oak", "2019-05-01")
    assert "Phone 2" not in lines[1]
    other, _code = factories.make_vault(tmp_path / "other")
    try:
        other.importing.run(out, own_columns=("Floor",))
        again = other.customers.get_customer(other.resolver.customer("Maria Gomez"))
        assert (again.since, again.organisation) == (date(2019, 5, 1), "Gomez Interiors")
        assert [field.value for field in again.fields] == ["oak"]
        assert other.customers.get_customer(other.resolver.customer("=Tom")).name == "=Tom"
    finally:
        other.close()
    advocate.exporting.customers_csv(out, ())
    assert _lines(out) == []
    assert [path.name for path in tmp_path.glob(".advocate-*")] == []


def test_a_table_has_no_place_in_a_folder_or_in_the_vault(advocate: Advocate, tmp_path: Path) -> None:
    for out in (tmp_path, tmp_path / "nowhere" / "x.csv", advocate.vault.folder / "vault.db"):
        with pytest.raises(VaultError):
            advocate.exporting.customers_csv(out, ())
