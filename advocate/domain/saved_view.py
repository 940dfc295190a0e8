"""A saved view: a list's filter, order and columns under a name."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.domain.ids import MemberId, SavedViewId


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """place: which list; value: JSON that the list itself writes and reads; is_shared: seen by the whole team."""

    id: SavedViewId
    place: str
    name: str
    value: str
    is_shared: bool = False
    member_id: MemberId | None = None
