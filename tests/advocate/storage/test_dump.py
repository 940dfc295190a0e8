"""Everything in the vault, row by row, for export."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerKind
from advocate.storage.dump import TABLES, CustomerDump, rows_of
from advocate.storage.rows.all import RECORDED
from tests import factories


def test_every_recorded_table_goes_out(advocate: Advocate) -> None:
    assert set(TABLES) == {row.__tablename__ for row in RECORDED}
    who = factories.customer(advocate, since=date(1, 1, 1))
    factories.interaction(advocate, who, duration=timedelta(minutes=6))
    with advocate.vault.database.reading() as connection:
        for name, row in TABLES.items():
            count = connection.execute(sa.select(sa.func.count()).select_from(row)).scalar_one()
            rows = list(rows_of(connection, name))
            assert len(rows) == count
            assert json.loads(json.dumps(rows)) == rows, "plain values only"
        (customer,) = rows_of(connection, "customers")
        (contact,) = rows_of(connection, "interactions")
    assert (customer["id"], customer["since"]) == (who.hex, "0001-01-01")
    assert (contact["started_at"], contact["duration"]) == ("2026-03-12T13:41:00+00:00", 360.0)


@pytest.mark.parametrize("many", [499, 500, 501])
def test_pages_join_without_gap_or_double(advocate: Advocate, tmp_path: Path, many: int) -> None:
    (tmp_path / "list.csv").write_text("name\n" + "".join(f"Person {n}\n" for n in range(many)))
    advocate.importing.run(tmp_path / "list.csv")
    with advocate.vault.database.reading() as connection:
        ids = [row["id"] for row in rows_of(connection, "customers")]
        dump = CustomerDump(connection)
        names = [line.summary.name for line in dump.lines(dump.listed())]
    assert len(set(ids)) == len(ids) == many
    assert ids == sorted(ids)
    assert len(set(names)) == len(names) == many


def test_a_line_holds_every_contact_point_by_kind_and_the_archived_come_after(advocate: Advocate) -> None:
    points = tuple(
        ContactPointDraft(kind=kind, value=value)
        for kind, value in (
            (ContactPointKind.PHONE, "404 555 0100"),
            (ContactPointKind.EMAIL, "a@b.example"),
            (ContactPointKind.PHONE, "404 555 0101"),
        )
    )
    factories.customer(advocate, "Zoë", contact_points=points, pinned_notes=("one", "two"))
    archived = factories.customer(advocate, "Abel")
    trashed = factories.customer(advocate, "Gone")
    factories.customer(advocate, "Acme", kind=CustomerKind.ORGANISATION, contact_points=())
    advocate.customers.archive([archived])
    advocate.customers.trash([trashed])
    with advocate.vault.database.reading() as connection:
        dump = CustomerDump(connection)
        lines = list(dump.lines(dump.listed()))
        assert dump.most_of_a_kind(ContactPointKind.PHONE, dump.listed()) == 2
        assert dump.most_of_a_kind(ContactPointKind.PHONE, dump.listed()[2:]) == 1
        assert dump.most_of_a_kind(ContactPointKind.PHONE, ()) == 0
        assert dump.most_of_a_kind(ContactPointKind.SOCIAL, dump.listed()) == 0
    assert [line.summary.name for line in lines] == ["Acme", "Zoë", "Abel"]
    assert lines[1].points["phone"] == ["404 555 0100", "404 555 0101"]
    assert (lines[1].points["email"], lines[1].notes) == (["a@b.example"], ["one", "two"])
