"""A file of a customer: what is told of it; its content is asked for on its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from advocate.domain.ids import CustomerId, FileId, InteractionId

SIZE_LIMIT = 25 * 2**20  # bytes of one file
PHOTO_LIMIT = 200_000  # bytes of a customer's picture


@dataclass(frozen=True, slots=True, kw_only=True)
class FileInfo:
    """interaction_id: the contact it was attached to, if any; size: bytes; added_at: UTC."""

    id: FileId
    customer_id: CustomerId
    interaction_id: InteractionId | None
    name: str
    media_type: str
    size: int
    added_at: datetime
    member_name: str = ""
