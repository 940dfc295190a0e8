"""Cases: opened, described, resolved, reopened; and which of them fits what is being typed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID

from advocate.changes import Changes
from advocate.domain.case import Case, CaseDraft, CaseState
from advocate.domain.case_fit import CaseSuggestion, fits
from advocate.domain.history import Verb
from advocate.domain.ids import CaseId, CustomerId
from advocate.errors import InvalidValue
from advocate.services.cadence_rolling import end_with_case
from advocate.services.checks import check_moment, clean_body, clean_name
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.case_words import open_case_words, said_in
from advocate.storage.cases import CaseStore, CaseWriter
from advocate.storage.customers import CustomerStore
from advocate.storage.promises import PromiseStore
from advocate.storage.recording import Recording

_READ_INTO = 30  # cases whose contacts are looked at for a suggestion


class CaseService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_cases(self, customer_id: CustomerId) -> tuple[Case, ...]:
        """Open ones first, then the newest."""
        with self._commands.database.reading() as connection:
            return CaseStore(connection).of_customer(customer_id)

    def get_case(self, case_id: CaseId) -> Case:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return CaseStore(connection).get(case_id)

    def open_cases(self, customer_id: CustomerId, most: int = 50) -> tuple[Case, ...]:
        """The newest first; of many, those opened last."""
        with self._commands.database.reading() as connection:
            return CaseStore(connection).open_ones(customer_id, most)

    def suggest(self, customer_id: CustomerId, text: str) -> CaseSuggestion | None:
        """The open case of that customer to which the typed words belong, as domain.case_fit says; None without a fit."""
        now = self._commands.clock.now()
        with self._commands.database.reading() as connection:
            cases = open_case_words(connection, customer_id)
            if not cases or not text.strip():
                return None
            fitting = [fit.case_id for fit in fits(text, cases, now)][:_READ_INTO]
            latest = sorted(cases, key=lambda case: case.active_at, reverse=True)[:_READ_INTO]
            said = said_in(connection, list(dict.fromkeys([*fitting, *(case.id for case in latest)])))
            best = fits(text, [replace(case, said=said.get(case.id, "")) for case in cases], now)
            if not best:
                return None
            return CaseSuggestion(case=CaseStore(connection).get(best[0].case_id), because=best[0].because)

    def open_case(self, draft: CaseDraft) -> Changes:
        """Changes.made is the case's id."""
        clean = clean_case(draft)
        with self._commands.run(Verb.CASE_OPENED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            command.made = CaseWriter(command.recording).add(clean)
        return command.changes

    def describe(
        self,
        case_id: CaseId,
        *,
        title: str | None = None,
        known: str | None = None,
        asked: str | None = None,
        next_step: str | None = None,
        version: int | None = None,
    ) -> Changes:
        """Change what is given: what the matter is, what is known, what was already asked, what comes next. Raises
        InvalidValue for an empty title, Conflict when somebody changed the case meanwhile."""
        given = {"known": known, "asked": asked, "next_step": next_step}
        values = {name: clean_body(text, name) for name, text in given.items() if text is not None}
        if title is not None:
            values["title"] = clean_name(title, "title")
        with self._of(Verb.CASE_EDITED, case_id) as (command, _state):
            CaseWriter(command.recording).set(case_id, version=version, **values)
        return command.changes

    def resolve(self, case_id: CaseId) -> Changes:
        """What repeats until then ends with it."""
        with self._of(Verb.CASE_RESOLVED, case_id) as (command, state):
            if state is CaseState.OPEN:
                _resolve(self._commands, command, case_id)
        return command.changes

    def reopen(self, case_id: CaseId) -> Changes:
        with self._of(Verb.CASE_REOPENED, case_id) as (command, state):
            if state is not CaseState.OPEN:
                CaseWriter(command.recording).set(case_id, state=CaseState.OPEN.value, resolved_at=None)
        return command.changes

    @contextmanager
    def _of(self, verb: Verb, case_id: CaseId) -> Generator[tuple[OpenCommand, CaseState]]:
        with self._commands.run(verb) as command:
            case = CaseStore(command.connection).get(case_id)
            command.customer_id = case.customer_id
            command.about = CustomerStore(command.connection).name_of(case.customer_id)
            yield command, case.state


def open_case(recording: Recording, draft: CaseDraft) -> UUID:
    """Open a case as a part of a command. Raises InvalidValue without a title."""
    return CaseWriter(recording).add(clean_case(draft))


def resolve_solved(commands: Commands, command: OpenCommand, case_id: CaseId | None) -> None:
    """As a part of a command that solved it: the case ends, unless it has ended or something promised in it is still open that
    does not end with it."""
    if case_id is None:
        return
    case = CaseStore(command.connection).get(case_id)
    if case.state is not CaseState.OPEN:
        return
    if PromiseStore(command.connection).is_any_open(case.customer_id, case_id):
        command.waiting_case = case.title
        return
    _resolve(commands, command, case_id)
    command.resolved_case = case.title


def _resolve(commands: Commands, command: OpenCommand, case_id: CaseId) -> None:
    now = commands.clock.now()
    CaseWriter(command.recording).set(case_id, state=CaseState.RESOLVED.value, resolved_at=now)
    end_with_case(commands, command, case_id)


def clean_case(draft: CaseDraft) -> CaseDraft:
    """Raises InvalidValue without a title, and for a time without a zone."""
    check_moment(draft.opened_at, "opened_at")
    return replace(
        draft,
        title=clean_name(draft.title, "title"),
        known=clean_body(draft.known),
        asked=clean_body(draft.asked),
        next_step=clean_body(draft.next_step),
    )


def check_case(cases: CaseStore, case_id: CaseId | None, customer_id: CustomerId) -> None:
    """Raises InvalidValue for a case of somebody else, NotFound for one that is gone."""
    if case_id is not None and cases.owner_of(case_id)[0] != customer_id:
        raise InvalidValue(
            "That case belongs to another customer.", "Choose one of theirs, or open a new one.", field="case"
        )
