"""Files of a customer: attached, read, saved elsewhere, renamed, removed."""

from __future__ import annotations

import mimetypes
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from advocate.changes import Changes
from advocate.domain.files import SIZE_LIMIT, FileInfo
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId, FileId, InteractionId
from advocate.domain.written_file import WrittenFile
from advocate.errors import FormatError, InvalidValue, VaultError
from advocate.services.backups import beside
from advocate.services.checks import NAME_LIMIT, clean_name, safe_name
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.customers import CustomerStore
from advocate.storage.files import FileStore, FileWriter
from advocate.storage.interactions import InteractionStore

_UNKNOWN = "application/octet-stream"


class FileService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def attach(
        self,
        customer_id: CustomerId,
        source: Path | tuple[str, bytes],
        *,
        interaction_id: InteractionId | None = None,
    ) -> Changes:
        """Keep a copy of a file, or of these bytes under that name. Changes.made is the file's id.

        interaction_id: the contact it belongs to, of the same customer. Raises InvalidValue for one of somebody else and
        for more than 25 MB, FormatError for a file that cannot be read.
        """
        name, data = _read(source) if isinstance(source, Path) else source
        _check_size(len(data))
        clean = clean_name(Path(name.replace("\\", "/")).name or name, "name")
        with self._commands.run(Verb.FILE_ATTACHED, customer_id=customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(customer_id)
            if interaction_id is not None:
                contact = InteractionStore(command.connection).get(interaction_id)
                if contact.customer_id != customer_id:
                    raise InvalidValue("That contact was with another customer.", "Choose one of theirs.")
            command.made = FileWriter(command.recording, self._commands.member_id).add(
                customer_id, interaction_id, clean, media_type_of(clean), data, self._commands.clock.now()
            )
        return command.changes

    def list_files(self, customer_id: CustomerId) -> tuple[FileInfo, ...]:
        """All of a customer's, those of contacts too; the newest first."""
        with self._commands.database.reading() as connection:
            return FileStore(connection).of_customer(customer_id)

    def get_file(self, file_id: FileId) -> FileInfo:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return FileStore(connection).get(file_id)

    def read(self, file_id: FileId) -> bytes:
        """What is in it. Raises NotFound."""
        with self._commands.database.reading() as connection:
            return FileStore(connection).read(file_id)

    def save(self, file_id: FileId, out: Path) -> WrittenFile:
        """Write it outside of the vault, not encrypted; into a folder under its own name. A file that is there is
        replaced once the new one is whole. Raises NotFound, VaultError, VaultReadOnly."""
        info, data = self.get_file(file_id), self.read(file_id)
        target = out / safe_name(info.name) if out.is_dir() else out
        if target.is_dir():
            raise VaultError(f"{target} is a folder.", "Choose another name.", title="Nothing was written")
        with beside(target) as work:
            part = work / "part"
            part.write_bytes(data)
            part.replace(target)
        return WrittenFile(path=target, size=len(data), entries=1)

    def rename(self, file_id: FileId, name: str) -> Changes:
        clean = clean_name(name)
        with self._change(Verb.FILE_RENAMED, file_id) as command:
            FileWriter(command.recording, self._commands.member_id).rename(file_id, clean)
        return command.changes

    def remove(self, file_id: FileId) -> Changes:
        """Undo brings it back."""
        with self._change(Verb.FILE_REMOVED, file_id) as command:
            FileWriter(command.recording, self._commands.member_id).remove(file_id)
        return command.changes

    @contextmanager
    def _change(self, verb: Verb, file_id: UUID) -> Generator[OpenCommand]:
        with self._commands.run(verb) as command:
            owner = FileStore(command.connection).get(file_id).customer_id
            command.customer_id, command.about = owner, CustomerStore(command.connection).name_of(owner)
            yield command


def media_type_of(name: str) -> str:
    """By its ending, as most programs tell it."""
    return mimetypes.guess_type(name, strict=False)[0] or _UNKNOWN


def _read(path: Path) -> tuple[str, bytes]:
    try:
        if path.is_dir():
            raise FormatError(f"{path.name} is a folder.", "Choose the files in it one by one.")
        _check_size(path.stat().st_size)
        return path.name[-NAME_LIMIT:], path.read_bytes()
    except OSError as error:
        raise FormatError(
            f"{path.name} cannot be read: {error.strerror or 'the system refused'}.",
            "Check that it is still there, then try again.",
        ) from error


def _check_size(size: int) -> None:
    if size > SIZE_LIMIT:
        raise InvalidValue(
            f"The file has {size / 2**20:,.0f} MB; {SIZE_LIMIT // 2**20} MB fit.",
            "Keep it where it is and write down its place, or make it smaller.",
            field="file",
        )
