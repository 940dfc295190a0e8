"""The kept rate counted by the engine, as domain/kept_rate.py defines it: each state a stretch of an index.

A promise settles at its due end, or when it ended where that came first: the two are two stretches, which no promise shares.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.kept_rate import KeptFigures, RecordOf, Span, Whose
from advocate.domain.promise import PromiseState
from advocate.storage.database import fetch
from advocate.storage.rows.base import microseconds
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.rows.team import DepartmentRow, MemberRow

_STATES = ", ".join(f"'{state.value}'" for state in PromiseState)
_KEYS = {
    RecordOf.TEAM: "NULL",
    RecordOf.PERSON: "owner_id",
    RecordOf.DEPARTMENT: "iif(owner_id IS NULL, department_id, NULL)",
    RecordOf.CUSTOMER: "customer_id",
}
_NAMED = {
    RecordOf.PERSON: MemberRow,
    RecordOf.DEPARTMENT: DepartmentRow,
    RecordOf.CUSTOMER: CustomerRow,
}
_SETTLED = """
SELECT key, place, became, count(*) FROM (
  SELECT {key} AS key, {due_place} AS place, CASE state WHEN 'open' THEN iif(due_end < :now, 'late', 'open')
      WHEN 'kept' THEN iif(ended_at > due_end, 'kept_late', 'kept') ELSE state END AS became
    FROM promises WHERE state IN ({states}) AND due_end > :begins AND due_end <= :ends
      AND coalesce(ended_at, due_end) >= due_end{scope}
  UNION ALL
  SELECT {key}, {ended_place}, state FROM promises
    WHERE state IN ({states}) AND ended_at > :begins AND ended_at <= :ends AND ended_at < due_end{scope})
GROUP BY 1, 2, 3
"""
_LATENESS = """
SELECT {key}, {due_place}, ended_at - due_end AS late FROM promises
WHERE state = 'kept' AND due_end > :begins AND due_end <= :ends AND ended_at > due_end{scope} ORDER BY late
"""
_MADE = """
SELECT {key}, {made_place}, count(*) FROM promises
WHERE state IN ({states}) AND made_at >= :begins AND made_at < :ends{scope}{by_made}
"""


class KeptRateStore:
    """scope: more conditions (` AND …`) with named values, such as those of `scope_of`."""

    def __init__(self, connection: Connection, scope: tuple[str, dict[str, bytes]]) -> None:
        self._connection = connection
        self._scope, self._values = scope

    def figures(
        self, spans: Sequence[Span], now: datetime, of: RecordOf = RecordOf.TEAM
    ) -> dict[UUID | None, tuple[KeptFigures, ...]]:
        """Of each span, by whose they are. The spans follow each other. Of the team there is one, None; of the others only
        those that have any, and None is what belongs to none of them."""
        counts: dict[bytes | None, list[dict[str, int]]] = defaultdict(lambda: [{} for _ in spans])
        lateness: dict[bytes | None, list[list[timedelta]]] = defaultdict(
            lambda: [list[timedelta]() for _ in spans]
        )
        if spans:
            for key, place, became, count in self._rows(_SETTLED, spans, of, now):
                counts[key][place][became] = count
            for key, place, count in self._rows(_MADE, spans, of, now):
                counts[key][place]["made"] = count
            for key, place, late in self._rows(_LATENESS, spans, of, now):
                lateness[key][int(place)].append(timedelta(microseconds=late))
        keys = [None] if of is RecordOf.TEAM else list(counts)
        return {
            UUID(bytes=key) if key else None: tuple(
                KeptFigures(**each, lateness=tuple(late))
                for each, late in zip(counts[key], lateness[key], strict=True)
            )
            for key in keys
        }

    def names(self, ids: Sequence[UUID], of: RecordOf) -> dict[UUID, str]:
        row = _NAMED[of]
        query = sa.select(row.id, row.name)
        if of is RecordOf.CUSTOMER:
            query = query.where(row.id.in_(ids))
        return {each.id: each.name for each in self._connection.execute(query)}

    def _rows(self, statement: str, spans: Sequence[Span], of: RecordOf, now: datetime) -> list[Any]:
        ends = [microseconds(span.ends) for span in spans]
        told = statement.format(
            key=_KEYS[of],
            states=_STATES,
            scope=self._scope,
            due_place=_place("due_end", "<=", ends),
            ended_place=_place("ended_at", "<=", ends),
            made_place=_place("made_at", "<", ends),
            by_made=" GROUP BY 1, 2" if len(ends) > 1 or of is not RecordOf.TEAM else "",  # of what differs
        )
        values = {"begins": microseconds(spans[0].begins), "ends": ends[-1], "now": microseconds(now)}
        return fetch(self._connection, told, values | self._values)


def scope_of(whose: Whose) -> tuple[str, dict[str, bytes]]:
    if whose.member_id is not None:
        return " AND owner_id = :member", {"member": whose.member_id.bytes}
    if whose.department_id is not None:
        value = {"department": whose.department_id.bytes}
        return " AND owner_id IS NULL AND department_id = :department", value
    if whose.customer_id is not None:
        return " AND customer_id = :customer", {"customer": whose.customer_id.bytes}
    return "", {}


def _place(column: str, compared: str, ends: Sequence[int]) -> str:
    """In which of the spans the moment lies; what is asked for lies in one of them."""
    *earlier, _ = enumerate(ends)
    cases = " ".join(f"WHEN {column} {compared} {end} THEN {place}" for place, end in earlier)
    return f"CASE {cases} ELSE {len(ends) - 1} END" if cases else "0"
