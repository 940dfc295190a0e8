"""Writes the promises of the sample, what repeats and what was put off into a recording."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from advocate.domain.ids import PromiseId
from advocate.domain.promise import PromiseState
from advocate.services.sample_plan import PlannedCadence, PlannedPromise, SamplePlan
from advocate.storage.promises import due_columns
from advocate.storage.recording import Recording
from advocate.storage.reminders import snooze
from advocate.storage.rows.promises import CadenceRow, PromiseRow


class PromisesWriter:
    """members: by role; departments: by name."""

    def __init__(self, recording: Recording, members: dict[str, UUID], departments: dict[str, UUID]) -> None:
        self._recording = recording
        self._members = members
        self._departments = departments

    def write(self, plan: SamplePlan) -> None:
        for cadence in plan.cadences:
            self._recording.insert(CadenceRow, **self._cadence(cadence))
        self._recording.insert_many(PromiseRow, [self._promise(each) for each in plan.promises])
        for promise in plan.promises:
            self._put_off(promise)

    def _put_off(self, promise: PlannedPromise) -> None:
        put_off = promise.put_off
        if put_off is not None and promise.state is PromiseState.OPEN:
            ids, by = (PromiseId(promise.id),), self._members[put_off.by]
            snooze(self._recording, ids, put_off.at, put_off.until, by, put_off.reason)

    def _cadence(self, cadence: PlannedCadence) -> dict[str, Any]:
        contact, rhythm = cadence.interaction, cadence.rhythm
        return {
            "id": cadence.id,
            "customer_id": contact.customer.id,
            "case_id": contact.case.id if contact.case else None,
            "interaction_id": contact.id,
            "words": cadence.words,
            "rule": rhythm.rule,
            "first": rhythm.first,
            "zone": rhythm.zone,
            "due_kind": rhythm.kind.value,
            "off_days": rhythm.off_days.value,
            "until_words": cadence.until_words,
            "ends_with_case": cadence.ends_with_case,
            "remind": None,
            "made_at": contact.started_at,
            "made_by": self._members[contact.by],
            **self._owner(cadence.owner),
            "rolled_to": cadence.rolled_to,
            "ended_at": None,
            "ended_by": None,
            "reason": "",
            "version": 1,
        }

    def _promise(self, promise: PlannedPromise) -> dict[str, Any]:
        contact = promise.interaction
        ended_by = self._members.get(promise.owner) or self._members[contact.by]
        return {
            "id": promise.id,
            "customer_id": contact.customer.id,
            "case_id": contact.case.id if contact.case else None,
            "interaction_id": contact.id,
            "words": promise.words,
            **due_columns(promise.due),
            "state": promise.state.value,
            "made_at": promise.made_at or contact.started_at,
            "made_by": self._members[contact.by],
            **self._owner(promise.owner),
            "ended_at": promise.ended_at,
            "ended_by": None if promise.state is PromiseState.OPEN else ended_by,
            "reason": promise.reason,
            "told": promise.told,
            "replaces_id": promise.replaces.id if promise.replaces else None,
            "cadence_id": promise.cadence.id if promise.cadence else None,
            "version": 1,
        }

    def _owner(self, owner: str) -> dict[str, UUID | None]:
        """A member by role, or a department by name."""
        member = self._members.get(owner)
        return {"owner_id": member, "department_id": None if member else self._departments[owner]}
