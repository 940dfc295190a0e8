"""What Today asks of promises, notes and customers, in the engine's own words: each answered from an index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.kept_rate import KeptFigures, Span
from advocate.domain.promise import Promise
from advocate.domain.today import QuietCustomer
from advocate.storage.ambassador_notes import AmbassadorNoteStore
from advocate.storage.customer_lines import CustomerLines
from advocate.storage.database import fetch
from advocate.storage.kept_rate import KeptRateStore
from advocate.storage.promises import PromiseStore
from advocate.storage.resting import NOT_RESTING_SQL
from advocate.storage.rows.base import microseconds

_DAY = 86_400_000_000
_QUIET_AMONG = 2_000
_WAITING = "state IN ('sent', 'read')"
# Who turned quiet last comes first: a hand held out in time, and other people every day.
_QUIET = """
SELECT id, last_contact_at, quiet_at FROM (
  SELECT id, last_contact_at, quiet_at, owner_id, open_promises, is_internal FROM customers INDEXED BY ix_customers_quiet
  WHERE state = 'active' AND quiet_at <= ? ORDER BY quiet_at DESC LIMIT ?)
WHERE open_promises = 0 AND NOT is_internal{scope} ORDER BY quiet_at DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owners:
    """Whose promises count: these members', and these departments' own. Everyone's when there are neither.

    nobodys: what nobody keeps yet is due for them as well, so that it does not fall silently.
    """

    members: tuple[MemberId, ...] = ()
    departments: tuple[DepartmentId, ...] = ()
    nobodys: bool = False

    def conditions(self) -> list[tuple[str, list[bytes]]]:
        """One for each owner, so that each is a stretch of an index; no promise is in two of them."""
        each = [(" AND owner_id = ?", [member.bytes]) for member in self.members]
        own = " AND owner_id IS NULL AND department_id = ?"
        each += [(own, [department.bytes]) for department in self.departments]
        return each or [("", [])]

    def condition(self) -> tuple[str, list[bytes]]:
        """All of them in one."""
        parts = self.conditions()
        if len(parts) == 1:
            return parts[0]
        either = " OR ".join(f"({part.removeprefix(' AND ')})" for part, _ in parts)
        return f" AND ({either})", [value for _, values in parts for value in values]


class TodayStore:
    def __init__(self, connection: Connection, owners: Owners) -> None:
        self._connection = connection
        self._owners = owners

    def due(self, after: datetime | None, until: datetime, most: int) -> tuple[tuple[Promise, ...], int]:
        """Open promises that do not rest, due at `after` or later and before `until`, the soonest first, at most so many;
        and how many there are."""
        span = (-(1 << 62) if after is None else microseconds(after), microseconds(until))
        count, stretches = 0, list[list[tuple[int, bytes]]]()
        scopes = self._owners.conditions()
        if self._owners.nobodys:
            scopes.append((" AND owner_id IS NULL AND department_id IS NULL", []))
        for scope, values in scopes:
            where = (
                f"FROM promises WHERE state = 'open'{scope} AND due_end >= ? AND due_end < ?{NOT_RESTING_SQL}"
            )
            count += fetch(self._connection, f"SELECT count(*) {where}", (*values, *span))[0][0]
            query = f"SELECT due_end, id {where} ORDER BY due_end LIMIT ?"
            stretches.append(fetch(self._connection, query, (*values, *span, most)))
        soonest = [UUID(bytes=row[1]) for row in islice(merge(*stretches), most)]
        return PromiseStore(self._connection).in_order(soonest), count

    def week(self, span: Span, now: datetime) -> KeptFigures:
        scope, values = self._owners.condition()
        for number in range(len(values)):
            scope = scope.replace("?", f":owner{number}", 1)
        named = {f"owner{number}": value for number, value in enumerate(values)}
        return KeptRateStore(self._connection, (scope, named)).figures((span,), now)[None][0]

    def quiet(self, now: datetime, most: int) -> tuple[QuietCustomer, ...]:
        """Among those who turned quiet lately; of other owners' customers none."""
        members = self._owners.members
        marks = ", ".join("?" * len(members))
        scope = f" AND (owner_id IS NULL OR owner_id IN ({marks}))" if members else ""
        at = microseconds(now)
        values = (at, _QUIET_AMONG, *(member.bytes for member in members), most)
        rows = fetch(self._connection, _QUIET.format(scope=scope), values)
        lines = CustomerLines(self._connection).of([UUID(bytes=row[0]) for row in rows])
        return tuple(
            QuietCustomer(summary=line, days=(at - last) // _DAY, usual_days=(quiet - last) // (2 * _DAY))
            for line, (_, last, quiet) in zip(lines, rows, strict=True)
        )

    def waiting_notes(
        self, reader: tuple[MemberId | None, DepartmentId | None] | None, most: int
    ) -> tuple[tuple[AmbassadorNote, ...], int]:
        """Not answered yet, the newest first, and how many; to this member or department where a reader is named."""
        scope, values = "", list[bytes]()
        if reader is not None:
            named = zip(("to_member_id", "department_id"), reader, strict=True)
            asked = [(f"{column} = ?", value.bytes) for column, value in named if value is not None]
            scope = f" AND ({' OR '.join(part for part, _ in asked)})" if asked else " AND 0"
            values = [value for _, value in asked]
        where = f"FROM ambassador_notes WHERE {_WAITING}{scope}"
        count = fetch(self._connection, f"SELECT count(*) {where}", values)[0][0]
        rows = fetch(
            self._connection, f"SELECT id {where} ORDER BY sent_at DESC, id LIMIT ?", [*values, most]
        )
        return self._notes(rows), count

    def new_answers(self, sender: MemberId, most: int) -> tuple[AmbassadorNote, ...]:
        """To notes of this member, by somebody else, not seen yet; the newest answer first."""
        query = (
            "SELECT id FROM ambassador_notes WHERE from_id = ? AND state = 'answered' AND answer_seen_at IS NULL"
            " AND answered_by IS NOT from_id ORDER BY answered_at DESC, id LIMIT ?"
        )
        return self._notes(fetch(self._connection, query, (sender.bytes, most)))

    def _notes(self, rows: Sequence[tuple[bytes]]) -> tuple[AmbassadorNote, ...]:
        ids = [UUID(bytes=row[0]) for row in rows]
        found = AmbassadorNoteStore(self._connection).several(ids)
        return tuple(found[note_id] for note_id in ids)
