"""The kept rate: what became of promises, week by week or month by month, of the team and of each in it.

Which promises stand behind a figure the list of promises says: `domain.kept_rate.behind` makes its filter."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from advocate.domain.ids import CustomerId, DepartmentId, MemberId
from advocate.domain.kept_rate import EVERYONES, KeptRecord, Period, RecordOf, Span, Whose, last_spans
from advocate.domain.moment import local
from advocate.domain.text import fold
from advocate.services.commands import Commands
from advocate.services.weeks import week_begins
from advocate.storage.kept_rate import KeptRateStore, scope_of
from advocate.storage.team import TeamStore

MOST_SPANS = 520
"""Ten years of weeks."""


class KeptRateService:
    """zone: the day of the member at the keyboard, IANA; weeks begin as that member has it."""

    def __init__(self, commands: Commands, zone: str) -> None:
        self._commands = commands
        self._zone = zone

    def record(self, by: Period = Period.WEEK, count: int = 12, whose: Whose = EVERYONES) -> KeptRecord:
        """The last so many weeks or months, the earliest first, up to the one that is going on."""
        now = self._commands.clock.now()
        with self._commands.database.reading() as connection:
            spans = self._spans(TeamStore(connection), by, count, now)
            figures = KeptRateStore(connection, scope_of(whose)).figures(spans, now)
        return KeptRecord(spans=spans, figures=figures[None], whose=whose)

    def records(self, of: RecordOf, by: Period = Period.WEEK, count: int = 12) -> tuple[KeptRecord, ...]:
        """The same of each person, department or customer who has any, by name; of the team one record."""
        if of is RecordOf.TEAM:
            return (self.record(by, count),)
        now = self._commands.clock.now()
        with self._commands.database.reading() as connection:
            spans = self._spans(TeamStore(connection), by, count, now)
            store = KeptRateStore(connection, scope_of(EVERYONES))
            found = {key: figures for key, figures in store.figures(spans, now, of).items() if key}
            names = store.names(tuple(found), of)
        records = [
            KeptRecord(spans=spans, figures=figures, whose=_whose(of, key), name=names.get(key, ""))
            for key, figures in found.items()
        ]
        return tuple(sorted(records, key=lambda record: fold(record.name)))

    def _spans(self, team: TeamStore, by: Period, count: int, now: datetime) -> tuple[Span, ...]:
        first = week_begins(team, self._commands.member_id)
        today = local(now, self._zone).date()
        return last_spans(today, by, max(1, min(count, MOST_SPANS)), self._zone, first)


def _whose(of: RecordOf, key: UUID) -> Whose:
    match of:
        case RecordOf.PERSON:
            return Whose(member_id=MemberId(key))
        case RecordOf.DEPARTMENT:
            return Whose(department_id=DepartmentId(key))
        case _:
            return Whose(customer_id=CustomerId(key))
