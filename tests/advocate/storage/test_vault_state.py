"""The vault's own row."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.errors import VaultDamaged
from advocate.storage.vault_state import VaultStateStore
from tests import factories
from tests.fakes import MORNING, FakeClock


def test_a_vault_knows_itself_and_when_it_was_made(advocate: Advocate) -> None:
    state = advocate.vault.state()
    assert (str(state.vault_id), state.created_at) == (advocate.vault.keys.vault_id, MORNING)
    assert state.last_backup_at is None


def test_every_opening_is_counted(advocate: Advocate) -> None:
    before, folder = advocate.vault.state().generation, advocate.vault.folder
    for _ in range(2):
        advocate.close()
        advocate = app.open_with_passphrase(folder, factories.PASSPHRASE)
    assert advocate.vault.state().generation == before + 2
    advocate.close()


def test_the_last_backup_is_noted(advocate: Advocate, clock: FakeClock, tmp_path) -> None:
    clock.pass_time(timedelta(days=3))
    advocate.backups.make(tmp_path / "one.advocate-backup")
    assert advocate.vault.info().last_backup_at == clock.now()


def test_a_database_that_does_not_say_whose_it_is_is_damaged(advocate: Advocate) -> None:
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM vault_state")
    with advocate.vault.database.reading() as connection, pytest.raises(VaultDamaged):
        VaultStateStore(connection).get()
    folder = advocate.vault.folder
    advocate.close()
    with pytest.raises(VaultDamaged):
        app.open_with_passphrase(folder, factories.PASSPHRASE)
