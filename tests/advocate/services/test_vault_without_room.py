"""A full or write-protected disk keeps nobody from reading, loses nothing, and says so."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.errors import VaultReadOnly
from tests import factories
from tests.small_disk import fill, make_unwritable, small_disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk") as place:
        yield place


def _open(folder: Path) -> Advocate:
    return app.open_with_passphrase(folder, factories.PASSPHRASE)


def _filled_vault(template: Path, folder: Path) -> None:
    advocate = factories.copy_vault(template, folder)
    who = factories.customer(advocate)
    for _ in range(5):
        factories.interaction(advocate, who)
    advocate.close()


def _reads_but_does_not_write(advocate: Advocate, contacts: int) -> None:
    (maria,) = advocate.customers.list_customers(CustomerFilter())
    assert len(advocate.timeline.keys(maria.id)) == contacts
    assert len(advocate.search.find("oak sample").said) == contacts
    assert advocate.vault.notice
    with pytest.raises(VaultReadOnly):
        factories.interaction(advocate, maria.id)
    with pytest.raises(VaultReadOnly):
        advocate.history.undo()
    assert len(advocate.timeline.keys(maria.id)) == contacts


def test_a_vault_on_a_full_disk_opens_for_reading(vault_template: Path, disk: Path) -> None:
    _filled_vault(vault_template, disk / "vault")
    filler = fill(disk)
    advocate = _open(disk / "vault")
    assert "no room" in advocate.vault.why_read_only
    _reads_but_does_not_write(advocate, contacts=5)
    advocate.close()
    filler.unlink()
    again = _open(disk / "vault")
    assert (again.vault.notice, again.vault.why_read_only) == ("", "")
    factories.interaction(again, again.customers.list_customers(CustomerFilter())[0].id)
    again.backups.check()
    again.close()


def test_what_only_the_log_holds_is_read_from_a_full_disk_too(
    vault_template: Path, disk: Path, tmp_path: Path
) -> None:
    _filled_vault(vault_template, tmp_path / "first")
    killed = _open(tmp_path / "first")
    factories.interaction(killed, killed.customers.list_customers(CustomerFilter())[0].id)
    shutil.copytree(tmp_path / "first", disk / "vault", ignore=shutil.ignore_patterns("*-shm"))
    killed.close()
    assert (disk / "vault" / "vault.db-wal").stat().st_size > 0
    fill(disk)
    advocate = _open(disk / "vault")
    _reads_but_does_not_write(advocate, contacts=6)
    advocate.close()


def test_the_disk_fills_up_while_somebody_works(vault_template: Path, disk: Path) -> None:
    _filled_vault(vault_template, disk / "vault")
    advocate = _open(disk / "vault")
    who = advocate.customers.list_customers(CustomerFilter())[0].id
    filler = fill(disk)
    kept = 5
    with pytest.raises(VaultReadOnly):
        for _ in range(200):
            factories.interaction(advocate, who, body="wet floor " * 500)
            kept += 1
    assert len(advocate.timeline.keys(who)) == kept
    filler.unlink()
    factories.interaction(advocate, who)
    advocate.backups.check()
    advocate.close()


def test_a_write_protected_disk_is_read(vault_template: Path, disk: Path) -> None:
    _filled_vault(vault_template, disk / "vault")
    make_unwritable(disk)
    advocate = _open(disk / "vault")
    _reads_but_does_not_write(advocate, contacts=5)
    advocate.close()


def test_a_backup_and_a_new_vault_on_a_full_disk_leave_nothing_behind(
    vault_template: Path, disk: Path, tmp_path: Path
) -> None:
    _filled_vault(vault_template, tmp_path / "vault")
    advocate = _open(tmp_path / "vault")
    fill(disk)
    before = sorted(path.name for path in disk.iterdir())
    with pytest.raises(VaultReadOnly):
        advocate.backups.make(disk / "b.advocate-backup")
    with pytest.raises(VaultReadOnly):
        factories.make_vault(disk / "new")
    assert sorted(path.name for path in disk.iterdir()) == before
    advocate.close()
