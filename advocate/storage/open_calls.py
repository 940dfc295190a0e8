"""Open calls: written once a second by `put`, apart from the history; taken away by a command like anything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import (
    CaseId,
    CustomerId,
    DepartmentId,
    InteractionId,
    MemberId,
    OpenCallId,
)
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.open_call import OpenCall
from advocate.domain.text import without_surrogates
from advocate.domain.text_edit import TextEdit, edit_between
from advocate.storage.open_call_form import clock_in, form_of, promises_in
from advocate.storage.recording import Recording
from advocate.storage.rows.calls import OpenCallRow, OpenCallTextRow
from advocate.storage.rows.contacts import CaseRow, InteractionRow
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.history import RowChangeRow
from advocate.storage.rows.team import DepartmentRow, MemberRow

SHORT = 8_000
"""Characters: a text up to here, and what was typed in a longer one since it was written whole, stands in the row."""
_CALLS = (
    sa.select(
        OpenCallRow,
        OpenCallTextRow.text,
        CustomerRow.name.label("customer_name"),
        CustomerRow.state.label("customer_state"),
        CaseRow.customer_id.label("case_customer"),
        DepartmentRow.id.label("known_department"),
        InteractionRow.id.label("known_contact"),
    )
    .outerjoin(OpenCallTextRow, OpenCallTextRow.id == OpenCallRow.text_id)
    .outerjoin(CustomerRow, CustomerRow.id == OpenCallRow.customer_id)
    .outerjoin(CaseRow, CaseRow.id == OpenCallRow.case_id)
    .outerjoin(DepartmentRow, DepartmentRow.id == OpenCallRow.department_id)
    .outerjoin(InteractionRow, InteractionRow.id == OpenCallRow.corrects)
    .order_by(OpenCallRow.position, OpenCallRow.id)
)


class OpenCallStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_member(self, member_id: MemberId | None) -> tuple[OpenCall, ...]:
        """In their order; with those whose member is gone, so that nobody's text is lost."""
        gone = OpenCallRow.member_id.not_in(sa.select(MemberRow.id)) | OpenCallRow.member_id.is_(None)
        mine = OpenCallRow.member_id == member_id
        rows = self._connection.execute(_CALLS.where(mine | gone))
        return tuple(open_call_in(row) for row in rows)

    def find(self, call_id: OpenCallId) -> OpenCall | None:
        row = self._connection.execute(_CALLS.where(OpenCallRow.id == call_id)).one_or_none()
        return None if row is None else open_call_in(row)

    def next_position(self, member_id: MemberId | None) -> int:
        last = sa.select(sa.func.max(OpenCallRow.position)).where(OpenCallRow.member_id == member_id)
        found = self._connection.execute(last).scalar()
        return 0 if found is None else found + 1

    def put(self, call: OpenCall, new_id: Callable[[], UUID]) -> bool:
        """Write what differs; no more than a few kilobytes unless a long text was changed far apart. False, and nothing
        written, for a call that was saved or dropped meanwhile."""
        known = sa.select(
            OpenCallRow.text_id, OpenCallRow.head, OpenCallRow.tail, OpenCallRow.middle, OpenCallTextRow.text
        ).outerjoin(OpenCallTextRow, OpenCallTextRow.id == OpenCallRow.text_id)
        row = self._connection.execute(known.where(OpenCallRow.id == call.id)).one_or_none()
        if row is None and self._was_taken_away(call.id):
            return False
        text_id, edit = self._write_text(row, without_surrogates(call.text), new_id)
        values = {**call_columns(call), "text_id": text_id, "head": edit.head, "tail": edit.tail}
        values["middle"] = edit.middle
        if row is None:
            self._connection.execute(sa.insert(OpenCallRow).values(id=call.id, version=1, **values))
        else:
            version = OpenCallRow.version + 1
            update = sa.update(OpenCallRow).where(OpenCallRow.id == call.id)
            self._connection.execute(update.values(version=version, **values))
        return True

    def remove_empty(self, call_id: OpenCallId) -> None:
        """For good, without a trace: nothing was typed that somebody would miss."""
        text = sa.select(OpenCallRow.text_id).where(OpenCallRow.id == call_id).scalar_subquery()
        self._connection.execute(sa.delete(OpenCallTextRow).where(OpenCallTextRow.id == text))
        self._connection.execute(sa.delete(OpenCallRow).where(OpenCallRow.id == call_id))

    def _was_taken_away(self, call_id: OpenCallId) -> bool:
        found = sa.select(RowChangeRow.position).where(RowChangeRow.row_id == call_id)
        return self._connection.execute(found.limit(1)).first() is not None

    def _write_text(self, row: Any, text: str, new_id: Callable[[], UUID]) -> tuple[UUID | None, TextEdit]:
        """row: how the text is kept by now, None for a new call."""
        text_id, whole = (None, "") if row is None else (row.text_id, row.text)
        if len(text) <= SHORT:
            if text_id is not None:
                self._connection.execute(sa.delete(OpenCallTextRow).where(OpenCallTextRow.id == text_id))
            return None, TextEdit(0, 0, text)
        if text_id is None:
            text_id = new_id()
            self._connection.execute(sa.insert(OpenCallTextRow).values(id=text_id, text=text))
            return text_id, TextEdit(len(text), 0, "")
        edit = edit_between(whole, text)
        if len(edit.middle) <= SHORT:
            return text_id, edit
        self._connection.execute(
            sa.update(OpenCallTextRow).where(OpenCallTextRow.id == text_id).values(text=text)
        )
        return text_id, TextEdit(len(text), 0, "")


def close_open_call(recording: Recording, call_id: OpenCallId | None) -> None:
    """Take a call away as a part of a command: taking that back opens it again. One that is not there is no fault."""
    if call_id is None:
        return
    query = sa.select(OpenCallRow.text_id).where(OpenCallRow.id == call_id)
    row = recording.connection.execute(query).one_or_none()
    if row is not None:
        recording.delete(OpenCallRow, call_id)
        if row.text_id is not None:
            recording.delete(OpenCallTextRow, row.text_id)


def call_columns(call: OpenCall) -> dict[str, Any]:
    """All but the text, and what only the database knows."""
    return {
        "member_id": call.member_id,
        "customer_id": call.customer_id,
        "name": call.name,
        "channel": call.channel.value,
        "direction": call.direction.value,
        "department_id": call.department_id,
        "case_id": call.case_id,
        "corrects": call.corrects,
        "reply_to_id": call.reply_to_id,
        "started_at": call.clock.started_at,
        "form": form_of(call),
        "position": call.position,
        "is_sample": call.is_sample,
    }


def open_call_in(row: Any) -> OpenCall:
    """Without what is gone meanwhile: a customer in the trash or erased leaves their name and no more."""
    form: dict[str, Any] = row.form
    edit = TextEdit(row.head, row.tail, row.middle)
    is_there = row.customer_state not in (None, "trashed")
    owner: UUID | None = row.customer_id if is_there else None
    case: UUID | None = row.case_id if is_there and row.case_customer == row.customer_id else None
    answered: UUID | None = row.reply_to_id if is_there else None
    return OpenCall(
        id=OpenCallId(row.id),
        member_id=MemberId(row.member_id) if row.member_id else None,
        clock=clock_in(form, row.started_at),
        customer_id=CustomerId(owner) if owner else None,
        name=row.customer_name or row.name,
        channel=Channel(row.channel),
        direction=Direction(row.direction),
        number_used=form["number_used"],
        text=edit.applied(row.text or ""),
        title=form["title"],
        effort=form["effort"],
        delight=form["delight"],
        outcome=Outcome(form["outcome"]),
        own_outcome=form["own_outcome"],
        promises=promises_in(form),
        promise_line=form["promise_line"],
        department_id=DepartmentId(row.department_id) if row.known_department else None,
        case_id=CaseId(case) if case else None,
        new_case=form["new_case"],
        corrects=InteractionId(row.corrects) if row.known_contact else None,
        reply_to_id=InteractionId(answered) if answered else None,
        start=form["start"],
        duration=form["duration"],
        silenced=tuple(form["silenced"]),
        guide_ticked=tuple(form["guide_ticked"]),
        position=row.position,
        is_sample=row.is_sample,
    )
