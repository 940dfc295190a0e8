"""A vault as a folder: made, opened, upgraded, closed. What is in it is the other services' business."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from advocate.clock import Clock
from advocate.errors import AdvocateError, VaultDamaged, VaultError, VaultMissing, VaultReadOnly
from advocate.security.data_key import DataKey
from advocate.security.key_costs import PassphraseCosts
from advocate.security.key_file import KeyFile, SlotKind
from advocate.security.key_folder import (
    KEY_FILE_NAME,
    LoadedKeys,
    create_key_files,
    load_key_files,
    save_key_files,
    settle_key_files,
)
from advocate.security.key_ring import create_keys, is_untouched
from advocate.security.recovery_code import RecoveryCode
from advocate.storage.copying import check_file, copy_database
from advocate.storage.database import Database
from advocate.storage.lock import LOCK_NAME, VaultLock
from advocate.storage.schema import current_revision, needs_upgrade, upgrade
from advocate.storage.typed_aside import TypedAside
from advocate.storage.vault_state import VaultState, VaultStateStore

DATABASE_NAME = "vault.db"
TYPED_NAME = f"{DATABASE_NAME}-typed"
BACKUP_FOLDER = "backups"

_TOUCHED = (
    "Something outside Advocate changed the list of ways into this vault. Your data is unharmed; look through the ways in "
    "under Settings, and change your passphrase if you did not expect this."
)
Unlock = Callable[[KeyFile], DataKey]


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """What may be said of a vault. size: bytes on disk; ways_in: the kinds of key slots."""

    folder: Path
    vault_id: UUID
    created_at: datetime
    last_backup_at: datetime | None
    size: int
    schema: str
    ways_in: tuple[SlotKind, ...]


class VaultFolder:
    """An open vault: its folder, its keys, its database and the lock on it. notice: a sentence to show, or empty."""

    def __init__(
        self, folder: Path, keys: KeyFile, key: DataKey, database: Database, lock: VaultLock
    ) -> None:
        self.folder = folder
        self.keys = keys
        self.key = key
        self.database = database
        self.typed_aside = TypedAside(folder / TYPED_NAME, key)
        self.notice = ""
        self._lock = lock

    @property
    def why_read_only(self) -> str:
        """Why nothing can be saved here, as a sentence; empty while it can."""
        reason = self.database.read_only_because
        return str(reason) if reason is not None else ""

    def info(self) -> VaultInfo:
        state = self.state()
        size = sum(path.stat().st_size for path in self.folder.glob(f"{DATABASE_NAME}*"))
        return VaultInfo(
            folder=self.folder,
            vault_id=state.vault_id,
            created_at=state.created_at,
            last_backup_at=state.last_backup_at,
            size=size,
            schema=current_revision(self.database) or "",
            ways_in=tuple(slot.kind for slot in self.keys.slots),
        )

    def state(self) -> VaultState:
        with self.database.reading() as connection:
            return VaultStateStore(connection).get()

    def save_keys(self, keys: KeyFile) -> None:
        """Keep changed ways in; the old ones open nothing afterwards."""
        save_key_files(self.folder, keys)
        self.keys = keys

    def close(self) -> None:
        """Close the database, forget the key, let others open the vault. Closing twice does nothing."""
        if self.key.is_wiped:
            return
        try:
            self.typed_aside.close()
            self.database.close()
        finally:
            self.key.wipe()
            self._lock.release()


def is_part_of_a_vault(path: Path) -> bool:
    """Whether a file of that name there is, or would be, one that a vault lives on: nothing may be written over it."""
    own = (DATABASE_NAME, KEY_FILE_NAME, LOCK_NAME)
    return any(path.parent.glob(f"{KEY_FILE_NAME}*")) and path.name.casefold().startswith(own)


def create_folder(folder: Path) -> Path:
    """An empty folder that only this user can read. Raises VaultError when there is something in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise VaultError(
                f"The folder {folder.name} is not empty. Nothing was changed in it.",
                "Choose a new folder for the vault.",
                title="This folder is in use",
            )
        folder.chmod(0o700)
    except NotADirectoryError as error:
        raise VaultError(
            f"{folder} is a file, not a folder.", "Choose a new folder for the vault."
        ) from error
    except FileExistsError as error:
        raise VaultError(
            f"{folder} is a file, not a folder.", "Choose a new folder for the vault."
        ) from error
    except OSError as error:
        raise VaultReadOnly(
            f"The folder {folder.name} cannot be made or written to.",
            "Choose a folder of your own, such as in Documents.",
        ) from error
    return folder


def create_vault(
    folder: Path, passphrase: str, *, vault_id: UUID, clock: Clock, costs: PassphraseCosts
) -> tuple[VaultFolder, RecoveryCode]:
    """A new vault with an empty database. The recovery code is shown once and then forgotten.

    When anything fails on the way, what was made is taken away again.
    """
    create_folder(folder)
    with taken_away_on_failure(folder):
        made = create_keys(str(vault_id), passphrase, created_at=clock.now(), costs=costs)
        lock = VaultLock(folder)
        try:
            lock.acquire()
            create_key_files(folder, made.key_file)
            (folder / BACKUP_FOLDER).mkdir(mode=0o700)
            database = _new_database(folder / DATABASE_NAME, made.data_key, vault_id, clock)
        except BaseException:
            made.data_key.wipe()
            lock.release()
            raise
    return VaultFolder(folder, made.key_file, made.data_key, database, lock), made.recovery_code


@contextmanager
def taken_away_on_failure(folder: Path) -> Generator[None]:
    """Leaves no half-made vault behind, and says it where the disk is full or cannot be written to."""
    try:
        yield
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError | VaultReadOnly):
            raise VaultReadOnly(
                f"The vault could not be made in {folder.name}: its disk is full, or cannot be written to. "
                "Nothing was left behind.",
                "Free some space or choose another folder, then try again.",
            ) from error
        raise


def _new_database(path: Path, key: DataKey, vault_id: UUID, clock: Clock) -> Database:
    database = Database(path, key, create=True)
    try:
        upgrade(database)
        with database.writing() as connection:
            VaultStateStore(connection).create(vault_id, clock.now())
    except BaseException:
        database.close()
        raise
    return database


def open_vault(folder: Path, unlock: Unlock) -> VaultFolder:
    """Open with whatever turns the key file into the data key. Brings an older schema up to date after a checked
    copy. Raises VaultMissing, VaultDamaged, VaultInUse, VaultTooNew, WrongKey; the folder is as it was then."""
    _keys_of(folder)  # says what is missing before anything is made in the folder
    lock = VaultLock(folder)
    unlocked = _lock_or_why_not(lock)
    try:
        loaded = _keys_of(folder)
        return _opened(folder, loaded, unlock(loaded.keys), lock, unlocked)
    except BaseException:
        lock.release()
        raise


def _lock_or_why_not(lock: VaultLock) -> VaultReadOnly | None:
    """Where no lock can be written nobody can write the vault either: it is opened for reading alone."""
    try:
        lock.acquire()
    except VaultReadOnly as error:
        return error
    return None


def keys_in(folder: Path) -> KeyFile:
    """The ways into the vault of that folder, without opening it. Raises VaultMissing, VaultDamaged."""
    return _keys_of(folder).keys


def _keys_of(folder: Path) -> LoadedKeys:
    if not folder.is_dir():
        raise VaultMissing(
            f"There is no folder {folder}.", "Choose the vault's folder, or create a new vault."
        )
    try:
        return load_key_files(folder)
    except VaultMissing:
        if (folder / DATABASE_NAME).exists():
            raise
        raise VaultMissing(
            f"The folder {folder.name} holds no vault.", "Choose the vault's folder, or create a new vault."
        ) from None


def _opened(
    folder: Path, loaded: LoadedKeys, key: DataKey, lock: VaultLock, unlocked: VaultReadOnly | None
) -> VaultFolder:
    try:
        database = _database(folder / DATABASE_NAME, key, unlocked)
    except BaseException:
        key.wipe()
        raise
    vault = VaultFolder(folder, loaded.keys, key, database, lock)
    try:
        _settle(vault, loaded)
    except BaseException:
        database.close()
        key.wipe()
        raise
    return vault


def _database(path: Path, key: DataKey, unlocked: VaultReadOnly | None) -> Database:
    """Where nothing can be written, for reading alone: a full disk is no reason to keep people from their data."""
    try:
        return Database(path, key, read_only_because=unlocked)
    except VaultReadOnly as error:
        return Database(path, key, read_only_because=error)


def _settle(vault: VaultFolder, loaded: LoadedKeys) -> None:
    if needs_upgrade(vault.database):
        _upgrade_with_copy(vault)
    if str(vault.state().vault_id) != vault.keys.vault_id:
        raise VaultDamaged(
            "The database in this folder belongs to another vault.",
            "Nothing was changed. Put the right database back, or restore the newest backup.",
        )
    vault.notice = loaded.notice if is_untouched(vault.keys, vault.key) else _TOUCHED
    try:
        with vault.database.writing() as connection:
            VaultStateStore(connection).count_opening()
        if not loaded.is_settled:
            settle_key_files(vault.folder, loaded.keys)
    except AdvocateError as error:
        vault.notice = f"{error.message} You can read everything, but nothing can be saved. {error.hint}"


def _upgrade_with_copy(vault: VaultFolder) -> None:
    """The copy stays beside the vault: the way back if the new schema should ever fail somebody."""
    revision = current_revision(vault.database) or "empty"
    copy = vault.folder / BACKUP_FOLDER / f"before-upgrade-from-{revision}.db"
    copy.parent.mkdir(mode=0o700, exist_ok=True)
    copy.unlink(missing_ok=True)
    copy_database(vault.database, vault.key, copy)
    check_file(copy, vault.key)
    upgrade(vault.database)
