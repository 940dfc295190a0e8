"""Opening what is there, and saying what is wrong with what is not: nothing is ever changed by a failed opening."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.errors import (
    AdvocateError,
    KeychainUnavailable,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
    WrongKey,
)
from advocate.services.vault import DATABASE_NAME
from tests import factories
from tests.fakes import CHEAP


def _open(folder: Path) -> Advocate:
    return app.open_with_passphrase(folder, factories.PASSPHRASE)


def _fingerprint(folder: Path) -> dict[str, str]:
    """Every file but the lock and the log's index, which the engine makes and takes away."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith((".lock", "-shm", "-wal"))
    }


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path) -> Path:
    """A closed vault with one customer."""
    advocate = factories.copy_vault(vault_template, tmp_path / "vault")
    factories.customer(advocate)
    advocate.close()
    return tmp_path / "vault"


def _empty_database(folder: Path) -> None:
    (folder / DATABASE_NAME).write_bytes(b"")


def _no_database(folder: Path) -> None:
    (folder / DATABASE_NAME).unlink()


def _plain_database(folder: Path) -> None:
    (folder / DATABASE_NAME).write_bytes(b"SQLite format 3\x00" + bytes(4080))


def _first_page_damaged(folder: Path) -> None:
    content = bytearray((folder / DATABASE_NAME).read_bytes())
    content[100] ^= 1
    (folder / DATABASE_NAME).write_bytes(content)


def _text_file(folder: Path) -> None:
    (folder / DATABASE_NAME).write_text("name,phone\n" * 1000)


def _no_keys(folder: Path) -> None:
    for name in ("keys.json", "keys.json.bak"):
        (folder / name).unlink()


def _keys_damaged(folder: Path) -> None:
    for name in ("keys.json", "keys.json.bak"):
        (folder / name).write_bytes(b"{}")


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (_empty_database, VaultDamaged),
        (_no_database, VaultMissing),
        (_plain_database, VaultDamaged),
        (_first_page_damaged, VaultDamaged),
        (_text_file, VaultDamaged),
        (_no_keys, VaultMissing),
        (_keys_damaged, VaultDamaged),
    ],
)
def test_a_spoilt_vault_is_refused_in_a_sentence_and_left_as_it_is(
    folder: Path, spoil: Callable[[Path], None], kind: type[AdvocateError]
) -> None:
    spoil(folder)
    before = _fingerprint(folder)
    with pytest.raises(kind) as refused:
        _open(folder)
    assert refused.value.message.endswith(".")
    assert refused.value.hint
    assert _fingerprint(folder) == before


def test_the_wrong_passphrase_changes_nothing(folder: Path) -> None:
    before = _fingerprint(folder)
    with pytest.raises(WrongKey):
        app.open_with_passphrase(folder, "correct horse battery stable")
    assert _fingerprint(folder) == before


def test_a_folder_that_is_not_there_and_one_without_a_vault_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing, match="no folder"):
        _open(tmp_path / "nowhere")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.jpg").write_bytes(b"meow")
    with pytest.raises(VaultMissing, match="holds no vault"):
        _open(tmp_path / "photos")
    assert [path.name for path in (tmp_path / "photos").iterdir()] == ["cat.jpg"]


def test_a_vault_in_use_is_refused_and_free_again_afterwards(folder: Path) -> None:
    first = _open(folder)
    with pytest.raises(VaultInUse):
        _open(folder)
    first.close()
    _open(folder).close()


def test_a_newer_vault_is_refused(folder: Path) -> None:
    advocate = _open(folder)
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    advocate.close()
    with pytest.raises(VaultTooNew):
        _open(folder)


def test_the_database_of_another_vault_is_refused(folder: Path, tmp_path: Path) -> None:
    other, _code = factories.make_vault(tmp_path / "other")
    other.close()
    shutil.copy(tmp_path / "other" / DATABASE_NAME, folder / DATABASE_NAME)
    with pytest.raises(VaultDamaged):
        _open(folder)


def test_the_recovery_code_opens_the_vault(tmp_path: Path) -> None:
    advocate, code = factories.make_vault(tmp_path / "vault")
    advocate.close()
    app.open_with_recovery_code(tmp_path / "vault", f" {code.lower()} ").close()


def test_without_a_keychain_slot_the_keychain_says_so(folder: Path) -> None:
    with pytest.raises(KeychainUnavailable):
        app.open_with_keychain(folder)
    _open(folder).close()


@pytest.mark.skipif(os.name != "posix", reason="rights are kept by the profile folder there")
def test_only_the_owner_can_read_a_vault(folder: Path) -> None:
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    advocate = _open(folder)
    factories.customer(advocate, "Tom Price")
    for path in folder.rglob("*"):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path.name
    advocate.close()


def test_a_vault_is_not_made_in_a_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Maria")
    with pytest.raises(VaultError, match="not empty"):
        factories.make_vault(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
    with pytest.raises(VaultError, match="not a folder"):
        factories.make_vault(tmp_path / "letter.txt")


def test_a_refused_passphrase_leaves_no_folder_behind(tmp_path: Path) -> None:
    with pytest.raises(AdvocateError):
        app.create(
            tmp_path / "vault", passphrase="", member_name="Priya", zone="UTC", region="US", costs=CHEAP
        )  # fmt: skip
    assert not (tmp_path / "vault" / DATABASE_NAME).exists()


def test_nothing_typed_can_be_read_in_any_file(folder: Path) -> None:
    advocate = _open(folder)
    who = factories.customer(advocate, "Canary Wharfington", pinned_notes=("canary secret words",))
    factories.interaction(advocate, who, body="canary body text " * 500)
    advocate.backups.make(folder.parent / "b.advocate-backup")
    for path in [*folder.rglob("*"), folder.parent / "b.advocate-backup"]:
        if path.is_file():
            content = path.read_bytes().lower()
            assert b"canary" not in content, path.name
            assert not content.startswith(b"sqlite format"), path.name
    assert not any(b"canary" in zipfile.ZipFile(folder.parent / "b.advocate-backup").read(name).lower()
                   for name in ("vault.db", "keys.json"))  # fmt: skip
    advocate.close()


def test_a_member_sits_down_by_name(folder: Path) -> None:
    advocate = _open(folder)
    sam = advocate.team.add_member("Sam Reed").made
    advocate.close()
    as_sam = app.open_with_passphrase(folder, factories.PASSPHRASE, member_id=sam)
    assert as_sam.member.name == "Sam Reed"
    assert as_sam.customers.count_customers(CustomerFilter()) == 1
    as_sam.close()
