"""What repeats goes on by itself, and nobody's step must be in the way of taking a step back: what rolled on since either goes
along or stays as it is.

Taking back that it was made, or its rhythm, takes the times along that were made since; the old rhythm makes its own. Other
words and another owner are taken back in those times too. How one of its times ended is taken back on its own, once it has
gone on past that: the times since were promised either way. Where a person did something to such a time, it is later work.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.history import Verb
from advocate.domain.promise import PromiseState
from advocate.errors import Conflict
from advocate.storage.recording import Recording, decode, table_of
from advocate.storage.rows.history import CommandRow, RowChangeRow
from advocate.storage.rows.promises import CadenceRow, PromiseRow, ReminderRow

BY_ITSELF = CommandRow.verb == Verb.CADENCE_WENT_ON.value
"""The commands that no person asked for."""
_CADENCES, _PROMISES = table_of(CadenceRow), table_of(PromiseRow)
_ROLLED = "rolled_to"
_RHYTHM = frozenset({"rule", "first", "zone", "due_kind", "off_days"})
_SAID = frozenset({"words", "owner_id", "department_id"})


def without_what_rolled_on(
    connection: Connection, changes: Sequence[Any], command_position: int
) -> list[Any]:
    """The changes of a command without those that were only a consequence, where later steps built upon them: the next times
    that it made, and how far it rolled on."""
    left_out: set[int] = set()
    of_cadences = [each for each in changes if each.table_name == _CADENCES.name]
    meant = {each.row_id for each in of_cadences if not _only_rolled(each)}
    for cadence in of_cadences:
        if cadence.row_id in meant:
            continue
        times = [each for each in changes if _is_time_of(connection, each, cadence.row_id)]
        rows = {cadence.row_id, *(each.row_id for each in times)}
        if _is_built_upon(connection, rows, cadence.row_id, command_position):
            left_out |= {cadence.position, *(each.position for each in times)}
    return [each for each in changes if each.position not in left_out]


def unroll(recording: Recording, changes: Sequence[Any], command_position: int) -> None:
    """Before the changes of a command are taken back: take along what rolled on since. Raises Conflict where a person did
    something to one of those times."""
    own = {each.row_id for each in changes}
    for cadence in changes:
        if cadence.table_name != _CADENCES.name:
            continue
        columns = _columns(cadence)
        if cadence.action == "insert" or (cadence.action == "update" and columns & _RHYTHM):
            since = _times_since(recording.connection, cadence.row_id, command_position) - own
            _refuse_where_somebody_was_at(recording.connection, since, command_position)
            recording.delete_rows(PromiseRow, since)
            _set_back(recording, cadence.row_id, command_position)
        elif cadence.action == "update" and columns & _SAID:
            since = _times_since(recording.connection, cadence.row_id, command_position) - own
            _say_as_before(recording, cadence, since)


def _columns(change: Any) -> frozenset[str]:
    return frozenset(change.before or ())


def _only_rolled(change: Any) -> bool:
    columns = _columns(change)
    return change.action == "update" and _ROLLED in columns and not columns & (_RHYTHM | _SAID)


def _is_time_of(connection: Connection, change: Any, cadence_id: UUID) -> bool:
    """Whether it made a time, or took one away, that nobody put in the place of another."""
    if change.table_name != _PROMISES.name or change.action not in ("insert", "delete"):
        return False
    if change.action == "delete":
        row = decode(_PROMISES, change.before)
    else:
        query = sa.select(_PROMISES.c.cadence_id, _PROMISES.c.replaces_id)
        found = connection.execute(query.where(_PROMISES.c.id == change.row_id)).mappings().first()
        row: dict[str, Any] = {**found} if found else {}
    return row.get("cadence_id") == cadence_id and row.get("replaces_id") is None


def _steps(connection: Connection, ids: Collection[UUID], command_position: int) -> list[Any]:
    """What later commands did to these rows, the oldest first."""
    query = (
        sa.select(
            RowChangeRow.row_id,
            RowChangeRow.before,
            CommandRow.about,
            CommandRow.verb,
            _stands().label("stands"),
        )
        .join_from(RowChangeRow, CommandRow, CommandRow.position == RowChangeRow.command_position)
        .where(RowChangeRow.row_id.in_(ids), RowChangeRow.command_position > command_position)
        .order_by(RowChangeRow.position)
    )
    return list(connection.execute(query))


def _stands() -> sa.ColumnElement[bool]:
    return sa.and_(CommandRow.undone_by.is_(None), CommandRow.undo_of.is_(None))


def _is_built_upon(connection: Connection, rows: set[UUID], cadence_id: UUID, command_position: int) -> bool:
    """Whether it went on past them since, or somebody did something to one of the times."""
    return any(
        step.stands and (step.row_id != cadence_id or step.before is None or _ROLLED in step.before)
        for step in _steps(connection, rows, command_position)
    )


def _times_since(connection: Connection, cadence_id: UUID, command_position: int) -> set[UUID]:
    """The promises of the cadence that later commands made."""
    query = (
        sa.select(_PROMISES.c.id)
        .join(RowChangeRow, RowChangeRow.row_id == _PROMISES.c.id)
        .where(
            _PROMISES.c.cadence_id == cadence_id,
            RowChangeRow.action == "insert",
            RowChangeRow.command_position > command_position,
        )
    )
    return set(connection.execute(query).scalars())


def _refuse_where_somebody_was_at(connection: Connection, times: set[UUID], command_position: int) -> None:
    """Raises Conflict when a person's step that still stands made one of them, changed it, or put its reminder off."""
    reminders = sa.select(ReminderRow.id).where(ReminderRow.promise_id.in_(times))
    rows = {*times, *connection.execute(reminders).scalars()}
    for step in _steps(connection, rows, command_position):
        if step.stands and step.verb != Verb.CADENCE_WENT_ON.value:
            raise Conflict(f"It was changed again since ({step.about}).", "Take back the later step first.")


def _set_back(recording: Recording, cadence_id: UUID, command_position: int) -> None:
    """To what it was before it first rolled on; and to running, where its rule had no more times since."""
    steps = _steps(recording.connection, (cadence_id,), command_position)
    rolled = [_columns(step) for step in steps if step.verb == Verb.CADENCE_WENT_ON.value]
    names = frozenset({_ROLLED}).union(*rolled)
    values: dict[str, Any] = {}
    for step in steps:
        before: dict[str, Any] = step.before or {}
        values = {name: before[name] for name in names & _columns(step)} | values
    if values:
        recording.update(CadenceRow, cadence_id, decode(_CADENCES, values))


def _say_as_before(recording: Recording, cadence: Any, times: set[UUID]) -> None:
    """In those open times that still say what the cadence says."""
    before = {name: value for name, value in decode(_CADENCES, cadence.before).items() if name in _SAID}
    said = [_PROMISES.c[name] for name in before]
    now = sa.select(*(_CADENCES.c[name] for name in before)).where(_CADENCES.c.id == cadence.row_id)
    query = sa.select(_PROMISES.c.id, *said).where(
        _PROMISES.c.id.in_(times), _PROMISES.c.state == PromiseState.OPEN.value
    )
    current = recording.connection.execute(now).first()
    same = [
        row[0] for row in recording.connection.execute(query) if current and tuple(row[1:]) == tuple(current)
    ]
    recording.update_many(PromiseRow, same, before)
