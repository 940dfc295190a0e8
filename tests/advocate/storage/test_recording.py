"""What one command changes, and what it leaves for undo."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from advocate.app import Advocate
from advocate.domain.history import Verb
from advocate.errors import Conflict, NotFound
from advocate.services.commands import Commands
from advocate.storage.recording import decode, encode, table_of
from advocate.storage.rows.contacts import InteractionRow
from advocate.storage.rows.customers import CustomerRow, TagRow
from advocate.storage.rows.history import CommandRow, RowChangeRow
from tests import factories


@pytest.fixture
def commands(advocate: Advocate) -> Commands:
    from uuid_utils.compat import uuid7

    return Commands(advocate.vault.database, advocate.clock, uuid7, advocate.member.id)


def _count(commands: Commands, row: type) -> int:
    with commands.database.reading() as connection:
        return len(connection.execute(select(row)).all())


def test_values_survive_the_history() -> None:
    table = table_of(CustomerRow)
    values = {
        "id": UUID(int=7), "name": "Zoë", "since": date(1, 1, 1), "is_sample": True, "reach": None,
        "created_at": datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    }  # fmt: skip
    assert decode(table, encode(table, values)) == values
    spoken = {"duration": timedelta(seconds=61), "effort": 3}
    assert decode(table_of(InteractionRow), encode(table_of(InteractionRow), spoken)) == spoken


def test_only_the_changed_columns_are_kept(advocate: Advocate, commands: Commands) -> None:
    who = factories.customer(advocate)
    with commands.run(Verb.CUSTOMER_EDITED) as command:
        command.recording.update(
            CustomerRow, who, {"name": "Maria Ruiz", "folded_name": "maria ruiz", "reach": None}
        )
    with commands.database.reading() as connection:
        before = connection.execute(
            select(RowChangeRow.before)
            .where(RowChangeRow.row_id == who)
            .order_by(RowChangeRow.position.desc())
        ).first()
    assert before == ({"name": "Maria Gomez", "folded_name": "maria gomez"},)


def test_an_update_to_the_same_is_nothing(advocate: Advocate, commands: Commands) -> None:
    who = factories.customer(advocate)
    commands_before = _count(commands, CommandRow)
    with commands.run(Verb.CUSTOMER_EDITED) as command:
        assert not command.recording.update(CustomerRow, who, {"name": "Maria Gomez"})
    assert command.changes.command_id is None
    assert _count(commands, CommandRow) == commands_before


def test_versions_count_and_guard(advocate: Advocate, commands: Commands) -> None:
    who = factories.customer(advocate)
    with commands.run(Verb.CUSTOMER_EDITED) as command:
        command.recording.update(CustomerRow, who, {"reach": 1}, version=1)
        command.recording.update(CustomerRow, who, {"reach": 2}, version=2)
    with pytest.raises(Conflict), commands.run(Verb.CUSTOMER_EDITED) as command:
        command.recording.update(CustomerRow, who, {"reach": 3}, version=2)
    assert advocate.customers.get_customer(who).reach == 2


def test_what_is_gone_is_said(commands: Commands) -> None:
    with pytest.raises(NotFound), commands.run(Verb.UNTAGGED) as command:
        command.recording.delete(TagRow, UUID(int=1))


def test_many_rows_are_one_change_and_taken_back_as_one(advocate: Advocate, commands: Commands) -> None:
    names = [f"tag {number:03}" for number in range(120)]
    changes_before = _count(commands, RowChangeRow)
    with commands.run(Verb.IMPORTED, about="tags") as command:
        rows = [{"id": commands.new_id(), "name": name, "folded_name": name} for name in names]
        command.recording.insert_many(TagRow, rows)
    assert _count(commands, RowChangeRow) == changes_before + 1
    assert len(command.changes.records["tags"]) == 120
    advocate.history.undo()
    assert advocate.tags.list_tags() == ()
    assert advocate.history.redoable() is None
    with pytest.raises(Conflict, match="cannot be brought back"):
        advocate.history.undo(advocate.history.recent()[0].id)


def test_a_bulk_insert_somebody_worked_on_stays(advocate: Advocate, commands: Commands) -> None:
    with commands.run(Verb.IMPORTED, about="tags") as command:
        rows = [{"id": commands.new_id(), "name": str(n), "folded_name": str(n)} for n in range(60)]
        command.recording.insert_many(TagRow, rows)
    advocate.tags.rename(rows[30]["id"], "mine now")
    with pytest.raises(Conflict):
        advocate.history.undo(command.changes.command_id)
    assert len(advocate.tags.list_tags()) == 60


def test_changes_name_every_customer_whose_page_differs(advocate: Advocate) -> None:
    maria, luis = factories.customer(advocate), factories.customer(advocate, "Luis")
    from advocate.domain.customer import RelationKind

    changes = advocate.profiles.relate(maria, luis, RelationKind.FAMILY)
    assert changes.customers == {maria, luis}
    assert changes.touched("relations")
    assert not changes.touched("promises", "interactions")
