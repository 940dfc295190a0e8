"""Backups that can be restored, and everything that cannot be one."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.errors import AdvocateError, FormatError, VaultError, VaultReadOnly, WrongKey
from advocate.services.backup_rounds import kept
from advocate.services.backups import restore
from advocate.services.opening import by_passphrase, by_recovery_code
from tests import factories
from tests.fakes import MORNING, FakeClock


def test_a_backup_restores_everything_with_every_way_in(tmp_path: Path) -> None:
    advocate, code = factories.make_vault(tmp_path / "vault")
    who = factories.customer(advocate)
    factories.interaction(advocate, who)
    file = advocate.backups.make(tmp_path / "copy.advocate-backup").path
    factories.customer(advocate, "Later Customer")
    advocate.close()
    for n, unlock in enumerate((by_passphrase(factories.PASSPHRASE), by_recovery_code(code))):
        target = tmp_path / f"restored-{n}"
        checked = restore(file, target, unlock)
        assert checked.rows["interactions"] == 1
        again = app.open_with(target, unlock)
        assert again.customers.count_customers(CustomerFilter()) == 1
        assert again.search.find("oak sample").said
        again.close()


def test_a_backup_into_a_folder_gets_a_name_and_is_remembered(advocate: Advocate, tmp_path: Path) -> None:
    written = advocate.backups.make(tmp_path)
    assert written.path.name == "advocate-2026-03-12-1341.advocate-backup"
    assert advocate.vault.info().last_backup_at == advocate.clock.now()
    assert [path.name for path in tmp_path.glob(".advocate-*")] == []


def test_a_restored_vault_knows_when_its_backup_was_made(tmp_path: Path) -> None:
    advocate, _code = factories.make_vault(tmp_path / "vault")
    file = advocate.backups.make(tmp_path / "copy").path
    made_at = advocate.vault.info().last_backup_at
    advocate.close()
    restore(file, tmp_path / "restored", by_passphrase(factories.PASSPHRASE))
    again = app.open_with(tmp_path / "restored", by_passphrase(factories.PASSPHRASE))
    assert again.vault.info().last_backup_at == made_at
    again.close()
    with zipfile.ZipFile(file) as archive:
        assert sorted(archive.namelist()) == ["about.json", "keys.json", "vault.db"]


def test_a_failed_backup_leaves_the_older_one(advocate: Advocate, tmp_path: Path) -> None:
    good = advocate.backups.make(tmp_path / "b").path.read_bytes()
    with pytest.raises(VaultError):
        advocate.backups.make(tmp_path / "nowhere" / "b")
    assert (tmp_path / "b").read_bytes() == good


def test_the_wrong_passphrase_restores_nothing(advocate: Advocate, tmp_path: Path) -> None:
    file = advocate.backups.make(tmp_path / "b").path
    with pytest.raises(WrongKey):
        restore(file, tmp_path / "new", by_passphrase("something else entirely"))
    assert not (tmp_path / "new").exists()


def test_a_folder_in_use_is_left_alone(advocate: Advocate, tmp_path: Path) -> None:
    file = advocate.backups.make(tmp_path / "b").path
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear Maria")
    with pytest.raises(VaultError):
        restore(file, tmp_path / "mine", by_passphrase(factories.PASSPHRASE))
    assert (tmp_path / "mine" / "letter.txt").read_text() == "Dear Maria"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not really", b"name,phone\n", bytes(100_000)])
def test_what_is_no_backup_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b").write_bytes(content)
    with pytest.raises(FormatError):
        restore(tmp_path / "b", tmp_path / "new", by_passphrase("x"))
    with pytest.raises(FormatError):
        restore(tmp_path / "missing", tmp_path / "new", by_passphrase("x"))


def test_a_damaged_backup_is_refused_and_leaves_nothing(advocate: Advocate, tmp_path: Path) -> None:
    file = advocate.backups.make(tmp_path / "b").path
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)
    with pytest.raises(AdvocateError):
        restore(file, tmp_path / "new", by_passphrase(factories.PASSPHRASE))
    assert not (tmp_path / "new").exists()


def test_a_hostile_archive_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("keys.json", b" " * 50_000_000)
        archive.writestr("vault.db", b"")
    with pytest.raises(AdvocateError):
        restore(tmp_path / "b", tmp_path / "new", by_passphrase("x"))


def test_check_reads_every_page_and_finds_nothing_wrong(advocate: Advocate) -> None:
    factories.customer(advocate)
    assert advocate.backups.check().rows["customers"] == 1


@pytest.mark.parametrize(
    "name", ["vault.db", "VAULT.DB", "vault.db-wal", "keys.json", "keys.json.bak", "in-use.lock"]
)
def test_nothing_is_written_over_a_vaults_own_files(advocate: Advocate, name: str) -> None:
    who = factories.customer(advocate)
    folder = advocate.vault.folder
    for write in (
        lambda: advocate.backups.make(folder / name),
        lambda: advocate.reports.write_history(who, folder / name),
    ):
        with pytest.raises(VaultError, match="part of the vault"):
            write()
    advocate.close()
    again = app.open_with_passphrase(folder, factories.PASSPHRASE)
    assert again.customers.get_customer(who).name == "Maria Gomez"
    made = again.backups.make(folder / "backups")
    assert made.path.parent == folder / "backups"
    again.close()


def test_backups_made_elsewhere_and_by_themselves_are_listed(
    advocate: Advocate, tmp_path: Path, clock: FakeClock
) -> None:
    assert advocate.backups.list_made() == ()
    stick = tmp_path / "stick"
    stick.mkdir()
    first = advocate.backups.make(stick)
    clock.pass_time(timedelta(hours=1))
    own = advocate.backups.make_due()
    clock.pass_time(timedelta(hours=1))
    second = advocate.backups.make(stick / "again.advocate-backup")
    listed = advocate.backups.list_made()
    assert [info.path for info in listed] == [second.path, own.path, first.path]
    assert [info.size for info in listed] == [second.size, own.path.stat().st_size, first.size]
    assert listed[2].at == MORNING
    first.path.unlink()
    advocate.backups.make(second.path)
    assert [info.path for info in advocate.backups.list_made()] == [second.path, own.path]


def test_a_backup_makes_itself_once_a_day_and_can_be_restored(
    advocate: Advocate, tmp_path: Path, clock: FakeClock
) -> None:
    factories.customer(advocate)
    written = advocate.backups.make_due()
    assert written.path.parent == advocate.vault.folder / "backups"
    assert advocate.vault.info().last_backup_at is None  # it would go with this computer
    for hours, is_due in ((0, False), (19, False), (2, True), (1, False), (-500, True)):
        clock.pass_time(timedelta(hours=hours))
        assert (advocate.backups.make_due() is not None) is is_due
    checked = restore(written.path, tmp_path / "restored", by_passphrase(factories.PASSPHRASE))
    assert checked.rows["customers"] == 1


def test_of_many_days_a_few_are_kept(advocate: Advocate, clock: FakeClock) -> None:
    for _ in range(12):
        advocate.backups.make_due()
        clock.pass_time(timedelta(days=1))
    ages = [(clock.now() - info.at).days for info in advocate.backups.list_made()]
    assert ages == [1, 2, 3, 4, 5, 6, 7, 9]  # a week of days, and the newest of the week before


def test_a_vault_that_cannot_be_written_makes_none(
    advocate: Advocate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(advocate.vault.database, "_read_only_because", VaultReadOnly("The disk is full."))
    assert advocate.backups.make_due() is None


@given(st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2027, 1, 1)), max_size=60))
def test_the_newest_are_always_kept_and_never_more_than_a_few(moments: list[datetime]) -> None:
    made = [moment.replace(tzinfo=UTC) for moment in moments]
    left = kept(made)
    newest = sorted(set(made), reverse=True)
    assert set(newest[:3]) <= left <= set(made)
    assert len(left) <= 14
    assert kept(list(left)) == left  # what is kept once is not dropped by looking again
