"""What the brief asks of one customer: few statements, each answered from an index, however long the history is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.brief import BriefContact
from advocate.domain.customer import Approach, CustomerState, PinnedNote
from advocate.domain.ids import CaseId, CustomerId, InteractionId, MemberId, PinnedNoteId
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Promise, PromiseFilter, PromiseState
from advocate.errors import NotFound
from advocate.storage.promises import PromiseStore
from advocate.storage.rows.contacts import CaseRow, InteractionRow
from advocate.storage.rows.customers import CustomerRow, PinnedNoteRow
from advocate.storage.rows.team import MemberRow

_LINE = 160  # characters of a body that stand for a title


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    name: str
    state: CustomerState
    owner_id: MemberId | None
    owner_name: str
    approach: Approach


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """Newest first. said: all but notes of our own; efforts: when and how hard; known: by active members, with their name."""

    said: tuple[InteractionId, ...]
    efforts: tuple[tuple[datetime, int], ...]
    known: tuple[tuple[MemberId, str, datetime], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPromises:
    late: tuple[Promise, ...]
    late_count: int
    open: tuple[Promise, ...]
    open_count: int


class BriefStore:
    READ = 200

    def __init__(self, connection: Connection, customer_id: CustomerId) -> None:
        self._connection = connection
        self._customer_id = customer_id

    def person(self) -> Person:
        """Raises NotFound."""
        query = (
            sa.select(
                CustomerRow.name, CustomerRow.state, CustomerRow.owner_id, CustomerRow.personality,
                CustomerRow.wants, CustomerRow.avoid, CustomerRow.preferred_channel,
                sa.func.coalesce(MemberRow.name, "").label("owner_name"),
            )
            .outerjoin(MemberRow, MemberRow.id == CustomerRow.owner_id)
            .where(CustomerRow.id == self._customer_id)
        )  # fmt: skip
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound("This customer is not in the vault any more.")
        return Person(
            name=row.name,
            state=CustomerState(row.state),
            owner_id=MemberId(row.owner_id) if row.owner_id else None,
            owner_name=row.owner_name,
            approach=Approach(
                personality=row.personality, wants=row.wants, avoid=row.avoid, channel=row.preferred_channel
            ),
        )

    def pinned_notes(self) -> tuple[PinnedNote, ...]:
        """Newest first."""
        query = sa.select(PinnedNoteRow).where(PinnedNoteRow.customer_id == self._customer_id)
        rows = self._connection.execute(query.order_by(PinnedNoteRow.at.desc(), PinnedNoteRow.id.desc()))
        return tuple(
            PinnedNote(
                id=PinnedNoteId(row.id), text=row.text, at=row.at,
                by=MemberId(row.member_id) if row.member_id else None,
            )
            for row in rows
        )  # fmt: skip

    def contacts(self) -> Contacts:
        """Of the last READ entries."""
        latest = (
            sa.select(InteractionRow.id)
            .where(
                InteractionRow.customer_id == self._customer_id, InteractionRow.channel != Channel.NOTE.value
            )
            .order_by(InteractionRow.started_at.desc(), InteractionRow.id.desc())
            .limit(self.READ)
        )
        query = (
            sa.select(
                InteractionRow.id, InteractionRow.started_at, InteractionRow.effort, InteractionRow.member_id,
                MemberRow.name, MemberRow.is_active,
            )
            .outerjoin(MemberRow, MemberRow.id == InteractionRow.member_id)
            .where(InteractionRow.id.in_(latest))
            .order_by(InteractionRow.started_at.desc(), InteractionRow.id.desc())
        )  # fmt: skip
        rows = self._connection.execute(query).all()
        return Contacts(
            said=tuple(InteractionId(row.id) for row in rows),
            efforts=tuple((row.started_at, row.effort) for row in rows if row.effort is not None),
            known=tuple((MemberId(row.member_id), row.name, row.started_at) for row in rows if row.is_active),
        )

    def lines(self, ids: Sequence[InteractionId]) -> tuple[BriefContact, ...]:
        """One for each contact that is there, newest first."""
        row = InteractionRow
        query = (
            sa.select(
                row.id, row.started_at, row.channel, row.direction, row.title, row.outcome, row.own_outcome,
                row.effort, row.duration, row.case_id, sa.func.substr(row.body, 1, _LINE).label("body"),
                sa.func.coalesce(MemberRow.name, "").label("member_name"),
            )
            .outerjoin(MemberRow, MemberRow.id == row.member_id)
            .where(row.id.in_(ids))
            .order_by(row.started_at.desc(), row.id.desc())
        )  # fmt: skip
        return tuple(
            BriefContact(
                id=InteractionId(each.id),
                at=each.started_at,
                channel=Channel(each.channel),
                direction=Direction(each.direction),
                line=each.title or " ".join(each.body.split()),
                outcome=Outcome(each.outcome),
                own_outcome=each.own_outcome,
                effort=each.effort,
                duration=each.duration,
                member_name=each.member_name,
                case_id=CaseId(each.case_id) if each.case_id else None,
            )
            for each in self._connection.execute(query)
        )

    def latest_case(self) -> CaseId | None:
        """The open case with the latest contact, or opened last."""
        last = sa.select(sa.func.max(InteractionRow.started_at)).where(InteractionRow.case_id == CaseRow.id)
        active = sa.func.coalesce(last.scalar_subquery(), CaseRow.opened_at)
        query = sa.select(CaseRow.id).where(CaseRow.customer_id == self._customer_id, CaseRow.state == "open")
        found: UUID | None = self._connection.execute(
            query.order_by(active.desc(), CaseRow.id.desc()).limit(1)
        ).scalar()
        return None if found is None else CaseId(found)

    def promises(self, now: datetime, most: int) -> OpenPromises:
        """The soonest due first, at most so many late and so many others."""
        store = PromiseStore(self._connection)
        every = PromiseFilter(customer_id=self._customer_id, state=PromiseState.OPEN)
        late, to_come = replace(every, late_at=now), replace(every, due_from=now)
        return OpenPromises(
            late=store.page(late, 0, most),
            late_count=store.count(late),
            open=store.page(to_come, 0, most),
            open_count=store.count(to_come),
        )
