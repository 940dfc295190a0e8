"""The call guide, the team's own outcomes and reasons, and its wording: rows in, values out."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.call_guide import GuideStep
from advocate.domain.ids import GuideStepId, MemberId, WordingEntryId
from advocate.domain.own_reasons import ReasonKind
from advocate.domain.team_wording import WordingEntry, WordingList
from advocate.domain.wording_hints.hint import HintKind
from advocate.errors import NotFound
from advocate.storage.rows.calls import GuideStepRow, OwnOutcomeRow, WordingEntryRow
from advocate.storage.rows.promises import OwnReasonRow


class GuideStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def steps(self) -> tuple[GuideStep, ...]:
        """In their order; none as long as nobody edited them."""
        query = sa.select(GuideStepRow).order_by(GuideStepRow.position, GuideStepRow.id)
        rows = self._connection.execute(query)
        return tuple(GuideStep(text=row.text, id=GuideStepId(row.id)) for row in rows)


class OwnOutcomeStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kept(self) -> dict[UUID, str]:
        """Their words by id, in their order."""
        query = sa.select(OwnOutcomeRow.id, OwnOutcomeRow.name).order_by(
            OwnOutcomeRow.position, OwnOutcomeRow.id
        )
        return {row.id: row.name for row in self._connection.execute(query)}


class OwnReasonStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kept(self, kind: ReasonKind) -> dict[UUID, str]:
        """Their words by id, in their order."""
        query = sa.select(OwnReasonRow.id, OwnReasonRow.name).where(OwnReasonRow.kind == kind.value)
        rows = self._connection.execute(query.order_by(OwnReasonRow.position, OwnReasonRow.id))
        return {row.id: row.name for row in rows}


class WordingStore:
    def __init__(self, connection: Connection, member_id: MemberId | None) -> None:
        self._connection = connection
        self._member_id = member_id

    def entries(self, which: WordingList) -> tuple[WordingEntry, ...]:
        """In the order they were made; dismissed ones of the member alone."""
        query = sa.select(WordingEntryRow).where(WordingEntryRow.list_name == which.value)
        if which is WordingList.DISMISSED:
            query = query.where(WordingEntryRow.member_id.is_not_distinct_from(self._member_id))
        rows = self._connection.execute(query.order_by(WordingEntryRow.id))
        return tuple(_entry(row) for row in rows)

    def get(self, entry_id: WordingEntryId) -> WordingEntry:
        """Raises NotFound."""
        query = sa.select(WordingEntryRow).where(WordingEntryRow.id == entry_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound("This phrase is not in the list any more.", "Somebody may have removed it.")
        return _entry(row)


def _entry(row: Any) -> WordingEntry:
    return WordingEntry(
        id=WordingEntryId(row.id),
        phrase=row.phrase,
        kind=HintKind(row.kind) if row.kind else None,
        say=row.say,
    )
