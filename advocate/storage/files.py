"""Files of customers: rows in, values out. What is in them is contents.py's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.files import FileInfo
from advocate.domain.ids import CustomerId, FileId, InteractionId, MemberId
from advocate.errors import NotFound
from advocate.storage.contents import ContentStore
from advocate.storage.recording import Recording
from advocate.storage.rows.files import FileRow
from advocate.storage.rows.team import MemberRow

_FILES = sa.select(FileRow, sa.func.coalesce(MemberRow.name, "").label("member_name")).outerjoin(
    MemberRow, MemberRow.id == FileRow.member_id
)


class FileStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, file_id: UUID) -> FileInfo:
        """Raises NotFound."""
        found = self.several([file_id])
        if not found:
            raise NotFound("This file is not in the vault any more.", "It may have been removed meanwhile.")
        return found[file_id]

    def several(self, ids: Sequence[UUID]) -> dict[UUID, FileInfo]:
        """Those of the ids that are there, by id."""
        return {row.id: _file(row) for row in self._rows(FileRow.id.in_(ids))} if ids else {}

    def of_customer(self, customer_id: CustomerId) -> tuple[FileInfo, ...]:
        """The newest first."""
        return tuple(map(_file, self._rows(FileRow.customer_id == customer_id)))[::-1]

    def of_interactions(self, ids: Sequence[UUID]) -> dict[UUID, list[FileInfo]]:
        """In the order they were attached."""
        found: defaultdict[UUID, list[FileInfo]] = defaultdict(list)
        for row in self._rows(FileRow.interaction_id.in_(ids)) if ids else ():
            found[row.interaction_id].append(_file(row))
        return found

    def read(self, file_id: FileId) -> bytes:
        """Raises NotFound."""
        self.get(file_id)
        content_id = self._connection.execute(
            sa.select(FileRow.content_id).where(FileRow.id == file_id)
        ).scalar_one()
        return ContentStore(self._connection).read(content_id)

    def _rows(self, condition: sa.ColumnElement[bool]) -> Sequence[Any]:
        query = _FILES.where(condition).order_by(FileRow.added_at, FileRow.id)
        return self._connection.execute(query).all()


class FileWriter:
    def __init__(self, recording: Recording, member_id: MemberId | None) -> None:
        self._recording = recording
        self._member_id = member_id

    def add(
        self,
        customer_id: CustomerId,
        interaction_id: InteractionId | None,
        name: str,
        media_type: str,
        data: bytes,
        at: datetime,
    ) -> UUID:
        content_id = ContentStore(self._recording.connection).keep(data, self._recording.new_id)
        return self._recording.insert(
            FileRow,
            customer_id=customer_id,
            interaction_id=interaction_id,
            content_id=content_id,
            name=name,
            media_type=media_type,
            size=len(data),
            added_at=at,
            member_id=self._member_id,
            version=1,
        )

    def rename(self, file_id: FileId, name: str) -> bool:
        return self._recording.update(FileRow, file_id, {"name": name})

    def remove(self, file_id: FileId) -> None:
        """Only its name goes: its content stays for undo."""
        self._recording.delete(FileRow, file_id)


def _file(row: Any) -> FileInfo:
    return FileInfo(
        id=FileId(row.id),
        customer_id=CustomerId(row.customer_id),
        interaction_id=InteractionId(row.interaction_id) if row.interaction_id else None,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        added_at=row.added_at,
        member_name=row.member_name,
    )
