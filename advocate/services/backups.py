"""Backups: one file that carries the encrypted database and its own copy of the keys, checked before it is called one."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from advocate.clock import Clock
from advocate.domain.written_file import WrittenFile
from advocate.errors import FormatError, VaultError, VaultReadOnly
from advocate.security.data_key import DataKey
from advocate.security.key_file_text import SIZE_LIMIT, parse_key_file, render_key_file
from advocate.security.key_folder import create_key_files
from advocate.services.backup_rounds import is_due, kept
from advocate.services.vault import (
    BACKUP_FOLDER,
    DATABASE_NAME,
    Unlock,
    VaultFolder,
    create_folder,
    is_part_of_a_vault,
)
from advocate.storage.copying import CheckedFile, changing_copy, check_file, check_open, copy_database
from advocate.storage.vault_state import VaultStateStore

KEYS_NAME = "keys.json"
ABOUT_NAME = "about.json"
FORMAT = 1
SUFFIX = ".advocate-backup"
OWN = "daily-"  # how the name of a backup begins that was made by itself
_UNKNOWN = datetime.min.replace(tzinfo=UTC)

ABOUT_LIMIT = 64_000


def _told_nobody(_done: int, _total: int) -> None:
    """Nobody watches, nobody stops it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupInfo:
    """What a backup says of itself before it is opened. at: UTC, None when it does not say; size: bytes on disk."""

    path: Path
    at: datetime | None
    size: int


class BackupService:
    def __init__(self, vault: VaultFolder, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def make(self, out: Path) -> WrittenFile:
        """Write a backup, then read every page of it back. Raises VaultReadOnly when there is no room for it.

        A file that is there already is replaced only once the new one is whole.
        """
        target = out / self._name() if out.is_dir() else out
        made_at = self._clock.now()
        written = self._write(target, made_at)
        with self._vault.database.writing() as connection:
            store = VaultStateStore(connection)
            store.note_backup(made_at)
            store.remember_backup(str(target.resolve()), made_at, written.size)
        return written

    def make_due(self, told: Callable[[int, int], None] = _told_nobody) -> WrittenFile | None:
        """Once a day one more in the vault's own folder, for a mistake or a damaged file; of old ones a few are kept.
        None when it is not due, or the vault cannot be written. It does not count as the last backup: that one outlives
        this computer. told(done, total) between its steps may raise to stop it; nothing of it stays then.
        Raises VaultReadOnly when there is no room for it."""
        folder, now = self._vault.folder / BACKUP_FOLDER, self._clock.now()
        made = {info.at: info.path for info in self._own(folder) if info.at is not None}
        if self._vault.database.read_only_because is not None or not is_due(list(made), now):
            return None
        with told_about_disk(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
        written = self._write(folder / f"{OWN}{now:%Y-%m-%d-%H%M%S}{SUFFIX}", now, told)
        for moment in made.keys() - kept([*made, now]):
            made[moment].unlink(missing_ok=True)
        return written

    def newest_own(self) -> datetime | None:
        """When the newest of those was made that make themselves; None while there is none."""
        files = sorted((self._vault.folder / BACKUP_FOLDER).glob(f"{OWN}*{SUFFIX}"), reverse=True)
        for path in files:
            with suppress(FormatError, OSError):
                return look(path).at
        return None

    def list_made(self) -> tuple[BackupInfo, ...]:
        """Those that are known and still there, the newest first."""
        with self._vault.database.reading() as connection:
            remembered = VaultStateStore(connection).backups()
        elsewhere = (BackupInfo(path=Path(path), at=at, size=size) for path, at, size in remembered)
        there = [info for info in elsewhere if _is_there(info.path)]
        own = {info.path.resolve(): info for info in self._own(self._vault.folder / BACKUP_FOLDER)}
        found = {**own, **{info.path: info for info in there}}.values()
        return tuple(sorted(found, key=lambda info: info.at or _UNKNOWN, reverse=True))

    def _own(self, folder: Path) -> list[BackupInfo]:
        found: list[BackupInfo] = []
        for path in folder.glob(f"*{SUFFIX}"):
            with suppress(FormatError, OSError):
                found.append(look(path))
        return found

    def _write(
        self,
        target: Path,
        made_at: datetime,
        told: Callable[[int, int], None] = _told_nobody,
    ) -> WrittenFile:
        with beside(target) as work:
            told(0, 3)
            copy = work / DATABASE_NAME
            copy_database(self._vault.database, self._vault.key, copy)
            told(1, 3)
            with changing_copy(copy, self._vault.key) as connection:
                VaultStateStore(connection).note_backup(made_at)  # a restored vault knows its backup too
            checked = check_file(copy, self._vault.key)
            told(2, 3)
            packed = work / "packed"
            self._pack(packed, copy, checked, made_at)
            packed.replace(target)
        return WrittenFile(path=target, size=target.stat().st_size, entries=sum(checked.rows.values()))

    def check(self) -> CheckedFile:
        """Read every page and row of the open vault. Raises VaultDamaged with what is wrong."""
        return check_open(self._vault.database)

    def _name(self) -> str:
        return f"advocate-{self._clock.now():%Y-%m-%d-%H%M}{SUFFIX}"

    def _pack(self, packed: Path, copy: Path, checked: CheckedFile, made_at: datetime) -> None:
        about = {
            "format": FORMAT,
            "made_at": made_at.isoformat(),
            "vault_id": self._vault.keys.vault_id,
            "rows": sum(checked.rows.values()),
        }
        with packed.open("xb") as file:
            packed.chmod(0o600)
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(ABOUT_NAME, json.dumps(about, indent=1))
                archive.writestr(KEYS_NAME, render_key_file(self._vault.keys))
                archive.write(copy, DATABASE_NAME)
            file.flush()
            os.fsync(file.fileno())


def _is_there(path: Path) -> bool:
    """False for a stick that is not in, and for a place that may not be looked at."""
    try:
        return path.is_file()
    except OSError:
        return False


def restore(file: Path, folder: Path, unlock: Unlock) -> CheckedFile:
    """Unpack a backup into a new folder and check it with its key before calling it done. The backup stays as it is.

    Raises FormatError, WrongKey, VaultDamaged, VaultError for a folder in use.
    """
    with _opened(file) as archive:
        keys = parse_key_file(_bounded(archive, KEYS_NAME))
        key: DataKey = unlock(keys)
        create_folder(folder)
        try:
            with told_about_disk(folder):
                _unpack(archive, folder / DATABASE_NAME)
            create_key_files(folder, keys)
            (folder / "backups").mkdir(mode=0o700)
            return check_file(folder / DATABASE_NAME, key)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            key.wipe()


def look(file: Path) -> BackupInfo:
    """What it is and when it was made, without opening it. Raises FormatError for what is no backup."""
    with _opened(file) as archive:
        return BackupInfo(path=file, at=_made_at(archive), size=file.stat().st_size)


@contextmanager
def told_about_disk(place: Path) -> Generator[None]:
    """Turns what the system says of a disk into a sentence."""
    try:
        yield
    except OSError as error:
        raise VaultReadOnly(
            f"{place.name} could not be written: {error.strerror or 'the disk refused'}. The vault itself is untouched.",
            "Free some space or choose another place, then try again.",
        ) from error


@contextmanager
def beside(target: Path) -> Generator[Path]:
    """A private work folder on the target's own disk, gone afterwards."""
    if not target.parent.is_dir():
        raise VaultError(
            f"There is no folder {target.parent}.",
            "Choose a folder that is there.",
            title="Nothing was written",
        )
    if is_part_of_a_vault(target):
        raise VaultError(
            f"{target.name} is a part of the vault in this folder, and is left as it is.",
            "Choose another name or another folder.",
            title="Nothing was written",
        )
    with told_about_disk(target):
        work = Path(tempfile.mkdtemp(prefix=".advocate-", dir=target.parent))
    try:
        with told_about_disk(target):
            yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


@contextmanager
def _opened(file: Path) -> Generator[zipfile.ZipFile]:
    if not file.is_file():
        raise FormatError(f"There is no file {file.name}.", "Choose a backup that Advocate made.")
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if not {KEYS_NAME, DATABASE_NAME} <= names:
                raise FormatError(
                    f"{file.name} is not a backup of Advocate.", "Choose a file that Advocate made."
                )
            yield archive
    except zipfile.BadZipFile as error:
        raise FormatError(
            f"{file.name} is damaged, or not a backup of Advocate.",
            "Choose another backup; this one is left as it is.",
        ) from error


def _made_at(archive: zipfile.ZipFile) -> datetime | None:
    try:
        with archive.open(ABOUT_NAME) as member:
            made_at = datetime.fromisoformat(json.loads(member.read(ABOUT_LIMIT))["made_at"])
    except (KeyError, TypeError, ValueError, zipfile.BadZipFile):
        return None  # it may be restored all the same: what counts is read with its key
    return made_at if made_at.tzinfo else None


def _bounded(archive: zipfile.ZipFile, name: str) -> bytes:
    """No more of a member than a key file can have."""
    with archive.open(name) as member:
        return member.read(SIZE_LIMIT + 1)


def _unpack(archive: zipfile.ZipFile, target: Path) -> None:
    with archive.open(DATABASE_NAME) as source, target.open("xb") as file:
        target.chmod(0o600)
        shutil.copyfileobj(source, file, 1 << 20)
        file.flush()
        os.fsync(file.fileno())
