from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from advocate.app import Advocate
from advocate.domain.customer import CustomerKind
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId
from advocate.domain.search import SaidHit
from advocate.services.commands import Commands
from advocate.storage import bulk
from advocate.storage.bulk import BulkWriter, RowShape, plain
from advocate.storage.bulk_shapes import CASES, CONTACT_POINTS, CUSTOMERS, INTERACTIONS
from advocate.storage.rows.customers import TagRow
from tests import factories

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def commands(advocate: Advocate) -> Commands:
    return Commands(advocate.vault.database, advocate.clock, uuid7, advocate.member.id)


def add(commands: Commands, count: int) -> list[UUID]:
    """So many customers with a mail address and a contact each, in one command."""
    with commands.run(Verb.IMPORTED, about="bulk") as command:
        writer = BulkWriter(command.recording)
        ids = [uuid7() for _ in range(count)]
        at = plain(AT)
        writer.add(
            CUSTOMERS,
            [
                (i.bytes, "person", f"P {n}", f"p {n}", None, f"o:{n}", at, at, None)
                for n, i in enumerate(ids)
            ],
        )
        writer.add(
            CONTACT_POINTS,
            [
                (writer.new_id(), i.bytes, "email", f"p{n}@x.example", f"p{n}@x.example", "", "", 0)
                for n, i in enumerate(ids)
            ],
        )
        rows = [
            (
                writer.new_id(),
                i.bytes,
                None,
                "call",
                at + (count - n) * 1_000_000,
                "UTC",
                60,
                f"Call {n}",
                f"word{n}",
                "open",
                None,
            )
            for n, i in enumerate(ids)
        ]
        writer.add(INTERACTIONS, rows)
        writer.index_customers([i.bytes for i in ids])
        writer.index_said("interactions", [(row[0], row[1], row[4], f"{row[7]}\n{row[8]}") for row in rows])
        writer.flush()
    return ids


def found(advocate: Advocate, text: str) -> tuple[SaidHit, ...]:
    return advocate.search.find_said(text, 50)


def test_bulk_rows_read_back_like_any_others(advocate: Advocate, commands: Commands):
    ids = add(commands, 3)
    customer = advocate.customers.get_customer(CustomerId(ids[1]))
    assert (customer.name, customer.kind, customer.created_at) == ("P 1", CustomerKind.PERSON, AT)
    assert customer.last_contact_at == AT
    assert [hit.customer.id for hit in advocate.search.find_customers("p1@x", 5)] == [ids[1]]


def test_what_was_said_is_found_newest_first_however_it_was_added(advocate: Advocate, commands: Commands):
    ids = add(commands, 20)
    assert [hit.customer_id for hit in found(advocate, "call")] == ids


def test_the_index_is_written_in_portions(
    advocate: Advocate, commands: Commands, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bulk, "SAID_AT_ONCE", 7)
    with commands.run(Verb.IMPORTED) as command:
        writer = BulkWriter(command.recording)
        written: list[int] = []
        monkeypatch.setattr(
            bulk, "add_said", lambda connection, said: written.append(sum(map(len, said.values())))
        )
        for _ in range(5):
            writer.index_said("interactions", [(uuid7().bytes, uuid7().bytes, 0, "x")] * 2)
        writer.flush()
    assert written == [8, 2]


def test_undo_takes_bulk_rows_away_with_their_place_in_the_index(advocate: Advocate, commands: Commands):
    add(commands, 4)
    advocate.history.undo()
    assert not found(advocate, "word2")
    with commands.database.reading() as connection:
        for table in ("customers", "contact_points", "interactions", "said_documents", "customer_documents"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0


def test_single_edits_after_a_bulk_command_keep_the_index_in_step(advocate: Advocate, commands: Commands):
    ids = add(commands, 3)
    factories.interaction(advocate, CustomerId(ids[0]), body="afterwards")
    assert len(found(advocate, "afterwards")) == 1
    assert len(found(advocate, "word0")) == 1


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (UUID(int=7), UUID(int=7).bytes),
        (datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC), 1_000_000),
        (date(2026, 3, 1), "2026-03-01"),
        (timedelta(seconds=90, milliseconds=600), 91),
        (CustomerKind.PERSON, "person"),
        (None, None),
        ("text", "text"),
    ],
)
def test_values_as_the_engine_keeps_them(value: object, kept: object):
    assert plain(value) == kept


def test_a_shape_names_every_column_once_and_the_id_first():
    assert RowShape(TagRow, ("id", "name"), folded_name="it's").statement.endswith("VALUES (?, ?, 'it''s')")
    for varying, same in (
        (("id", "name"), {}),
        (("name", "id"), {"folded_name": ""}),
        (("id", "name"), {"name": "", "folded_name": ""}),
    ):
        with pytest.raises(ValueError, match="tags"):
            RowShape(TagRow, varying, **same)
    assert CASES.varying[0] == "id"
