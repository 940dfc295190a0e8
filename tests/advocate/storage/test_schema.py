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
from advocate.errors import VaultTooNew
from advocate.security.data_key import DataKey
from advocate.storage import schema
from advocate.storage.database import Database
from advocate.storage.rows.all import RECORDED, UNRECORDED
from advocate.storage.rows.base import Row
from tests import factories

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
        advocate.backups.check()
        advocate.history.undo()
    finally:
        advocate.close()
    assert schema.HEAD in schema.KNOWN
