"""The history of commands: writing one, reading them, finding what can be taken back or done again."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from typing import Any, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from advocate.domain.history import Command, FieldChange, Revision, Verb
from advocate.domain.ids import CommandId, CustomerId
from advocate.errors import NotFound
from advocate.storage.recording import decode, table_of
from advocate.storage.rows.all import BY_NAME
from advocate.storage.rows.history import CommandRow, RowChangeRow
from advocate.storage.rows.team import MemberRow

_COMMANDS = sa.select(CommandRow, sa.func.coalesce(MemberRow.name, "").label("member_name")).outerjoin(
    MemberRow, MemberRow.id == CommandRow.member_id
)
_NEVER_UNDONE = (Verb.TEAM_STARTED,)


class CommandStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, *, command_id: UUID, verb: Verb, about: str, at: datetime, member_id: UUID | None,
        customer_id: UUID | None, undo_of: UUID | None,
    ) -> int:  # fmt: skip
        """Write one command; returns its position."""
        result = self._connection.execute(
            sa.insert(CommandRow).values(
                id=command_id,
                verb=verb.value,
                about=about[:200],
                at=at,
                member_id=member_id,
                customer_id=customer_id,
                undo_of=undo_of,
            )
        )
        return cast(int, cast(Any, result).inserted_primary_key[0])

    def mark_undone(self, command_id: UUID, by: UUID | None) -> None:
        self._connection.execute(
            sa.update(CommandRow).where(CommandRow.id == command_id).values(undone_by=by)
        )

    def mark_redone_undone(self, command_id: UUID, by: UUID) -> None:
        """Whatever did that command again stands no longer, once the command itself was taken back."""
        undos = sa.select(CommandRow.id).where(CommandRow.undo_of == command_id)
        redos = sa.update(CommandRow).where(CommandRow.undo_of.in_(undos), CommandRow.undone_by.is_(None))
        self._connection.execute(redos.values(undone_by=by))

    def get(self, command_id: UUID) -> tuple[int, Command]:
        """Position and command. Raises NotFound."""
        row = self._connection.execute(_COMMANDS.where(CommandRow.id == command_id)).one_or_none()
        if row is None:
            raise NotFound("That step is not in the history.")
        return row.position, _command(row)

    def meant(self, command_id: UUID) -> tuple[int, Command]:
        """As get; for a step that did another again, that other: they stand and fall together."""
        position, command = self.get(command_id)
        while command.undo_of is not None:
            _, undone = self.get(command.undo_of)
            if undone.undo_of is None:
                break
            position, command = self.get(undone.undo_of)
        return position, command

    def recent(self, count: int, customer_id: UUID | None = None) -> tuple[Command, ...]:
        """Newest first."""
        query = _COMMANDS.order_by(CommandRow.position.desc()).limit(count)
        if customer_id is not None:
            query = query.where(CommandRow.customer_id == customer_id)
        return tuple(_command(row) for row in self._connection.execute(query))

    def undoable(self, member_id: UUID) -> Command | None:
        """The member's last command that still stands."""
        query = _COMMANDS.where(
            CommandRow.member_id == member_id,
            CommandRow.undone_by.is_(None),
            CommandRow.undo_of.is_(None),
            CommandRow.verb.not_in([verb.value for verb in _NEVER_UNDONE]),
        )
        row = self._connection.execute(query.order_by(CommandRow.position.desc()).limit(1)).one_or_none()
        return None if row is None else _command(row)

    def redoable(self, member_id: UUID) -> Command | None:
        """The member's last undo, as long as nothing new was done after it. None for the undo of an import: what
        it took away is not kept."""
        target = aliased(CommandRow)
        undo = (
            _COMMANDS.join(target, target.id == CommandRow.undo_of)
            .where(
                CommandRow.member_id == member_id, CommandRow.undone_by.is_(None), target.undo_of.is_(None)
            )
            .order_by(CommandRow.position.desc())
            .limit(1)
        )
        row = self._connection.execute(undo).one_or_none()
        if row is None or self._done_since(member_id, row.position) or self._is_final(row.position):
            return None
        return _command(row)

    def revisions(self, table_name: str, row_id: UUID) -> tuple[Revision, ...]:
        """What one record held before each change that still stands, oldest first."""
        query = (
            sa.select(
                CommandRow.position, CommandRow.at, sa.func.coalesce(MemberRow.name, ""), RowChangeRow.before
            )
            .join_from(RowChangeRow, CommandRow, CommandRow.position == RowChangeRow.command_position)
            .outerjoin(MemberRow, MemberRow.id == CommandRow.member_id)
            .where(
                RowChangeRow.row_id == row_id,
                RowChangeRow.table_name == table_name,
                RowChangeRow.action == "update",
            )
            .where(CommandRow.undone_by.is_(None), CommandRow.undo_of.is_(None))
            .order_by(RowChangeRow.position.desc())
        )
        table = table_of(BY_NAME[table_name])
        found = (
            self._connection.execute(sa.select(table).where(table.c.id == row_id)).mappings().one_or_none()
        )
        after: dict[str, Any] = dict(found or {})
        revisions: list[Revision] = []
        for (_, at, member_name), steps in groupby(self._connection.execute(query), lambda row: row[:3]):
            old: dict[str, Any] = {}
            for step in steps:
                old |= decode(table, step.before or {})
            changes = tuple(
                FieldChange(
                    record=table_name,
                    name=name,
                    before=str(old[name] or ""),
                    after=str(after.get(name) or ""),
                )
                for name in old
            )
            after.update(old)
            revisions.append(Revision(at=at, member_name=member_name, changes=changes))
        return tuple(reversed(revisions))

    def inserted(self, table_name: str, row_id: UUID) -> tuple[datetime, str] | None:
        """When one record was made and by whom; None where many were made at once, or it was not kept."""
        query = (
            sa.select(CommandRow.at, sa.func.coalesce(MemberRow.name, ""))
            .join_from(RowChangeRow, CommandRow, CommandRow.position == RowChangeRow.command_position)
            .outerjoin(MemberRow, MemberRow.id == CommandRow.member_id)
            .where(RowChangeRow.row_id == row_id, RowChangeRow.table_name == table_name)
            .where(RowChangeRow.action == "insert")
        )
        found = self._connection.execute(query.order_by(RowChangeRow.position).limit(1)).first()
        return None if found is None else (found[0], found[1])

    def _is_final(self, position: int) -> bool:
        final = sa.select(RowChangeRow.position).where(
            RowChangeRow.command_position == position, RowChangeRow.action == "deletes"
        )
        return self._connection.execute(final.limit(1)).first() is not None

    def _done_since(self, member_id: UUID, position: int) -> bool:
        later = sa.select(CommandRow.position).where(
            CommandRow.member_id == member_id, CommandRow.position > position, CommandRow.undo_of.is_(None)
        )
        return self._connection.execute(later.limit(1)).first() is not None


def _command(row: Any) -> Command:
    return Command(
        id=CommandId(row.id),
        verb=Verb(row.verb),
        about=row.about,
        at=row.at,
        member_name=row.member_name,
        customer_id=None if row.customer_id is None else CustomerId(row.customer_id),
        is_undone=row.undone_by is not None,
        undo_of=None if row.undo_of is None else CommandId(row.undo_of),
    )
