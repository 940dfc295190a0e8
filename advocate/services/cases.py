"""Cases: opened, resolved, reopened."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from advocate.changes import Changes
from advocate.domain.case import Case, CaseDraft, CaseState
from advocate.domain.history import Verb
from advocate.domain.ids import CaseId, CustomerId
from advocate.errors import InvalidValue
from advocate.services.checks import check_moment, clean_name
from advocate.services.commands import Commands
from advocate.storage.cases import CaseStore, CaseWriter
from advocate.storage.customers import CustomerStore
from advocate.storage.recording import Recording


class CaseService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_cases(self, customer_id: CustomerId) -> tuple[Case, ...]:
        """Open ones first, then the newest."""
        with self._commands.database.reading() as connection:
            return CaseStore(connection).of_customer(customer_id)

    def open_case(self, draft: CaseDraft) -> Changes:
        """Changes.made is the case's id."""
        clean = clean_case(draft)
        with self._commands.run(Verb.CASE_OPENED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            command.made = CaseWriter(command.recording).add(clean)
        return command.changes

    def resolve(self, case_id: CaseId) -> Changes:
        now = self._commands.clock.now()
        return self._set(Verb.CASE_RESOLVED, case_id, state=CaseState.RESOLVED.value, resolved_at=now)

    def reopen(self, case_id: CaseId) -> Changes:
        return self._set(Verb.CASE_REOPENED, case_id, state=CaseState.OPEN.value, resolved_at=None)

    def _set(self, verb: Verb, case_id: CaseId, **values: Any) -> Changes:
        with self._commands.run(verb) as command:
            case = CaseStore(command.connection).get(case_id)
            command.customer_id = case.customer_id
            command.about = CustomerStore(command.connection).name_of(case.customer_id)
            if case.state.value != values["state"]:
                CaseWriter(command.recording).set(case_id, **values)
        return command.changes


def open_case(recording: Recording, draft: CaseDraft) -> UUID:
    """Open a case as a part of a command. Raises InvalidValue without a title."""
    return CaseWriter(recording).add(clean_case(draft))


def clean_case(draft: CaseDraft) -> CaseDraft:
    """Raises InvalidValue without a title, and for a time without a zone."""
    check_moment(draft.opened_at, "opened_at")
    return replace(draft, title=clean_name(draft.title, "title"))


def check_case(cases: CaseStore, case_id: CaseId | None, customer_id: CustomerId) -> None:
    """Raises InvalidValue for a case of somebody else, NotFound for one that is gone."""
    if case_id is not None and cases.get(case_id).customer_id != customer_id:
        raise InvalidValue(
            "That case belongs to another customer.", "Choose one of theirs, or open a new one.", field="case"
        )
