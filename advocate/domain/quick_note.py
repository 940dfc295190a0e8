"""A quick note: words written down in passing, before it is known whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from advocate.domain.ids import MemberId, QuickNoteId


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickNote:
    """written_at: UTC; zone: where it was written, IANA."""

    id: QuickNoteId
    text: str
    written_at: datetime
    zone: str
    member_id: MemberId | None
    member_name: str
    version: int = 1
