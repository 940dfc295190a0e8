"""The bytes of files and pictures: each kept once, by what is in it, and never changed.

They stay when the record that named them goes, as the history keeps everything else, so that undo finds them again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import CustomerId
from advocate.errors import NotFound
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.files import ContentRow


class ContentStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, data: bytes, new_id: Callable[[], UUID]) -> UUID:
        """The id under which these bytes are found, whether they were there before or not."""
        digest = hashlib.sha256(data).digest()
        known = self._connection.execute(sa.select(ContentRow.id).where(ContentRow.digest == digest)).scalar()
        if known is not None:
            return known
        content_id = new_id()
        row = {"id": content_id, "digest": digest, "size": len(data), "data": data}
        self._connection.execute(sa.insert(ContentRow), row)
        return content_id

    def read(self, content_id: UUID) -> bytes:
        """Raises NotFound."""
        data = self._connection.execute(
            sa.select(ContentRow.data).where(ContentRow.id == content_id)
        ).scalar()
        if data is None:
            raise NotFound("What was in this file is not in the vault any more.")
        return data

    def photo(self, customer_id: CustomerId) -> bytes | None:
        query = sa.select(ContentRow.data).join(CustomerRow, CustomerRow.photo_id == ContentRow.id)
        return self._connection.execute(query.where(CustomerRow.id == customer_id)).scalar()
