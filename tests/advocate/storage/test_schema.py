"""The schema: what the steps make is what the rows say; released vaults open; newer ones are refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import inspect

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.domain.promise import PromiseFilter
from advocate.domain.today import Scope
from advocate.errors import VaultTooNew
from advocate.security.data_key import DataKey
from advocate.security.key_folder import load_key_files
from advocate.security.key_ring import unlock_with_passphrase
from advocate.storage import schema
from advocate.storage.database import Database
from advocate.storage.rows.all import RECORDED, UNRECORDED
from advocate.storage.rows.base import Row
from tests import consistency, factories

RELEASED = Path(__file__).parents[2] / "data" / "vaults"


def test_the_steps_make_the_tables_of_the_rows(advocate: Advocate) -> None:
    with advocate.vault.database.writing() as connection:
        config = schema.configuration(connection)
        config.attributes["metadata"] = Row.metadata
        command.check(config)


def test_every_table_is_recorded_or_known_not_to_be(advocate: Advocate) -> None:
    assert {row.__tablename__ for row in (*RECORDED, *UNRECORDED)} == set(Row.metadata.tables)
    with advocate.vault.database.reading() as connection:
        there = set(inspect(connection).get_table_names())
    assert set(Row.metadata.tables) <= there


def test_a_recorded_row_has_its_own_id() -> None:
    for row in RECORDED:
        assert [column.name for column in row.__table__.primary_key] == ["id"], row.__tablename__


def test_a_step_that_fails_leaves_the_old_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(tmp_path / "vault.db", DataKey.fresh(), create=True)
    run = schema._run

    def fails(connection) -> None:
        run(connection)
        raise RuntimeError("the power went")

    monkeypatch.setattr(schema, "_run", fails)
    with pytest.raises(RuntimeError):
        schema.upgrade(database)
    assert schema.current_revision(database) is None
    monkeypatch.setattr(schema, "_run", run)
    schema.upgrade(database)
    assert schema.current_revision(database) == schema.HEAD
    assert not schema.needs_upgrade(database)
    database.close()


def test_an_unknown_schema_is_refused(advocate: Advocate) -> None:
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'f00d'")
    with pytest.raises(VaultTooNew):
        schema.needs_upgrade(advocate.vault.database)


def test_the_second_schema_works_out_what_it_derives(tmp_path: Path) -> None:
    """A vault of the first schema with a rhythm and an answer in it, written as that schema holds them."""
    shutil.copytree(RELEASED / "0001", tmp_path / "vault")
    keys = load_key_files(tmp_path / "vault").keys
    database = Database(tmp_path / "vault" / "vault.db", unlock_with_passphrase(keys, factories.PASSPHRASE))
    assert schema.current_revision(database) == "0001"
    with database.writing() as connection:
        for number in range(2):
            connection.exec_driver_sql(
                "INSERT INTO interactions (id, customer_id, channel, direction, started_at, zone, title, body, outcome,"
                " delight, is_corrected, version) SELECT randomblob(16), customer_id, 'call', 'in',"
                " started_at - ? * 8640000000000, zone, '', '', 'open', '', 0, 1 FROM interactions LIMIT 1",
                (number + 1,),
            )
        connection.exec_driver_sql(
            "UPDATE ambassador_notes SET state = 'answered', answered_at = 5, answer = 'Yes'"
        )
    database.close()
    advocate = app.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE)
    try:
        with advocate.vault.database.reading() as connection:
            seen = connection.exec_driver_sql("SELECT answer_seen_at FROM ambassador_notes").scalars().all()
            quiet = connection.exec_driver_sql(
                "SELECT quiet_at - last_contact_at FROM customers WHERE quiet_at"
            ).all()
        assert (seen, [tuple(row) for row in quiet]) == ([5], [(2 * 100 * 86_400_000_000,)])
        assert (tmp_path / "vault" / "backups" / "before-upgrade-from-0001.db").is_file()
        with advocate.vault.database.writing() as connection:
            assert consistency.wrongly_derived(connection) == []
    finally:
        advocate.close()


def test_the_third_schema_begins_with_the_same_rules_in_every_vault(
    advocate: Advocate, tmp_path: Path
) -> None:
    shutil.copytree(RELEASED / "0002", tmp_path / "old")
    old = app.open_with_passphrase(tmp_path / "old", factories.PASSPHRASE)
    try:
        assert old.escalations.rules() == advocate.escalations.rules()
        assert [rule.kind.value for rule in old.escalations.rules()] == [
            "transfers", "late_promises", "effort", "contacts", "words",
        ]  # fmt: skip
        (maria,) = [s for s in old.customers.list_customers(CustomerFilter()) if s.name == "Maria Gomez"]
        (case,) = old.cases.list_cases(maria.id)
        assert (case.known, case.asked, case.next_step, case.contacts, case.transfers) == ("", "", "", 1, 0)
        assert old.brief.read(maria.id).contacts[0].line == "Asks when the flooring comes"
        assert old.open_calls.list_open() == ()
        consistency.check(old)
    finally:
        old.close()


@pytest.mark.parametrize("released", sorted(path.name for path in RELEASED.iterdir() if path.is_dir()))
def test_every_released_vault_opens_with_all_it_holds(released: str, tmp_path: Path) -> None:
    shutil.copytree(RELEASED / released, tmp_path / "vault")
    advocate = app.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE)
    try:
        (maria,) = [s for s in advocate.customers.list_customers(CustomerFilter()) if s.name == "Maria Gomez"]
        entries = advocate.timeline.entries(advocate.timeline.keys(maria.id))
        assert [entry.interaction.body for entry in entries if entry.interaction] == [
            "Wants the price of the oak sample she was standing on."
        ]
        assert advocate.promises.list_promises(PromiseFilter())[0].words == "Price of the oak floor"
        assert advocate.search.find("0148").customers
        assert advocate.search.find("oak sample").said
        assert advocate.notes.list_notes()[0].body == "Oak in stock?"
        assert advocate.today.read(Scope.EVERYONE).late_count == 1
        assert advocate.customers.ids(CustomerFilter(without_owner=True)) == advocate.customers.ids(
            CustomerFilter()
        )
        if released != "0001":
            assert [note.text for note in advocate.quick_notes.list_notes()] == [
                "The lady at the bakery: oak, call Friday"
            ]
            assert [file.name for file in advocate.files.list_files(maria.id)] == ["plan.txt"]
            assert [view.name for view in advocate.views.list_views("customers")] == ["Oak people"]
        advocate.backups.check()
        advocate.history.undo()
    finally:
        advocate.close()
    assert schema.HEAD in schema.KNOWN
