"""What each member has at hand: quick notes, saved views, what was left as it was, who was looked at."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from advocate.domain.ids import CustomerId, MemberId, QuickNoteId, SavedViewId
from advocate.domain.quick_note import QuickNote
from advocate.domain.saved_view import SavedView
from advocate.errors import NotFound
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.desk import MemoryRow, QuickNoteRow, SavedViewRow, SeenCustomerRow
from advocate.storage.rows.team import MemberRow

_KEPT_SEEN = 50  # customers a member looked at


class QuickNoteStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, note_id: QuickNoteId) -> QuickNote:
        """Raises NotFound."""
        found = self._notes(QuickNoteRow.id == note_id)
        if not found:
            raise NotFound("This quick note is not there any more.", "Somebody may have sorted it already.")
        return found[0]

    def list_notes(self, writers: Collection[MemberId] | None = None) -> tuple[QuickNote, ...]:
        """Newest first; of these writers where they are named."""
        return self._notes(sa.true() if writers is None else QuickNoteRow.member_id.in_(writers))

    def _notes(self, condition: sa.ColumnElement[bool]) -> tuple[QuickNote, ...]:
        query = (
            sa.select(QuickNoteRow, sa.func.coalesce(MemberRow.name, "").label("member_name"))
            .outerjoin(MemberRow, MemberRow.id == QuickNoteRow.member_id)
            .where(condition)
            .order_by(QuickNoteRow.written_at.desc(), QuickNoteRow.id.desc())
        )
        return tuple(
            QuickNote(
                id=QuickNoteId(row.id),
                text=row.text,
                written_at=row.written_at,
                zone=row.zone,
                member_id=MemberId(row.member_id) if row.member_id else None,
                member_name=row.member_name,
                version=row.version,
            )
            for row in self._connection.execute(query)
        )


class SavedViewStore:
    def __init__(self, connection: Connection, member_id: MemberId | None) -> None:
        self._connection = connection
        self._member_id = member_id

    def list_views(self, place: str) -> tuple[SavedView, ...]:
        """The member's own and those that are shared, by name."""
        return self._views(SavedViewRow.place == place)

    def get(self, view_id: SavedViewId) -> SavedView:
        """Raises NotFound."""
        found = self._views(SavedViewRow.id == view_id)
        if not found:
            raise NotFound("This view is not there any more.", "Somebody may have removed it.")
        return found[0]

    def _views(self, condition: sa.ColumnElement[bool]) -> tuple[SavedView, ...]:
        mine = SavedViewRow.member_id.is_not_distinct_from(self._member_id)
        query = sa.select(SavedViewRow).where(condition, mine | SavedViewRow.is_shared)
        return tuple(
            SavedView(
                id=SavedViewId(row.id),
                place=row.place,
                name=row.name,
                value=row.value,
                is_shared=row.is_shared,
                member_id=MemberId(row.member_id) if row.member_id else None,
            )
            for row in self._connection.execute(
                query.order_by(sa.func.lower(SavedViewRow.name), SavedViewRow.id)
            )
        )


class MemoryStore:
    """What is kept here leaves no trace in the history."""

    def __init__(self, connection: Connection, member_id: MemberId) -> None:
        self._connection = connection
        self._member_id = member_id

    def get(self, name: str) -> str | None:
        query = sa.select(MemoryRow.value).where(
            MemoryRow.member_id == self._member_id, MemoryRow.name == name
        )
        return self._connection.execute(query).scalar()

    def put(self, name: str, value: str) -> None:
        statement = insert(MemoryRow).values(member_id=self._member_id, name=name, value=value)
        keys = [MemoryRow.member_id, MemoryRow.name]
        self._connection.execute(statement.on_conflict_do_update(keys, set_={"value": value}))

    def saw(self, customer_id: CustomerId, at: datetime) -> None:
        """Nothing when there is no such customer. The oldest beyond the last fifty are forgotten."""
        there = sa.select(sa.literal(1)).where(CustomerRow.id == customer_id)
        if self._connection.execute(there).first() is None:
            return
        mine = SeenCustomerRow.member_id == self._member_id
        row = {"member_id": self._member_id, "customer_id": customer_id, "seen_at": at}
        keys = [SeenCustomerRow.member_id, SeenCustomerRow.customer_id]
        statement = insert(SeenCustomerRow).values(row).on_conflict_do_update(keys, set_={"seen_at": at})
        self._connection.execute(statement)
        latest = sa.select(SeenCustomerRow.customer_id).where(mine).order_by(SeenCustomerRow.seen_at.desc())
        older = SeenCustomerRow.customer_id.in_(latest.limit(-1).offset(_KEPT_SEEN))
        self._connection.execute(sa.delete(SeenCustomerRow).where(mine, older))

    def seen(self, count: int) -> list[UUID]:
        """Who was looked at last first; nobody from the trash."""
        query = (
            sa.select(SeenCustomerRow.customer_id)
            .join(CustomerRow, CustomerRow.id == SeenCustomerRow.customer_id)
            .where(SeenCustomerRow.member_id == self._member_id, CustomerRow.state != "trashed")
            .order_by(SeenCustomerRow.seen_at.desc())
        )
        return list(self._connection.execute(query.limit(count)).scalars())

    def last_contacted(self, count: int) -> list[UUID]:
        """With whom anybody had the last contacts, the newest first; of the customers in use."""
        query = (
            sa.select(CustomerRow.id)
            .where(CustomerRow.state == "active", CustomerRow.last_contact_at.is_not(None))
            .order_by(CustomerRow.last_contact_at.desc(), CustomerRow.id.desc())
        )
        return list(self._connection.execute(query.limit(count)).scalars())
