"""Handoffs: given with all the next one needs, accepted or returned by name. Until then the giver still owns it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from advocate.changes import Changes
from advocate.domain.handoff import (
    HandedContact,
    Handoff,
    HandoffDraft,
    HandoffState,
    may_answer,
    with_asked,
)
from advocate.domain.history import Verb
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, HandoffId, MemberId, PromiseId
from advocate.domain.interaction import InteractionDraft
from advocate.domain.promise import PromiseFilter, PromiseState
from advocate.domain.team import answered_for
from advocate.errors import Conflict, InvalidValue
from advocate.services.cases import check_case
from advocate.services.checks import clean_body, clean_line
from advocate.services.commands import Commands, OpenCommand
from advocate.services.escalation_matching import offer_escalations
from advocate.services.interactions import clean_interaction, log_contact
from advocate.storage.cases import CaseStore, CaseWriter
from advocate.storage.customers import CustomerStore
from advocate.storage.handoffs import HandoffStore, HandoffWriter
from advocate.storage.promises import PromiseStore, PromiseWriter
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.team import TeamStore

MOST = 200
_EVERY = 1_000_000


class HandoffService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def get_handoff(self, handoff_id: HandoffId) -> Handoff:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return HandoffStore(connection).get(handoff_id)

    def waiting_for_me(self, most: int = MOST) -> tuple[Handoff, ...]:
        """To me or my department, the longest waiting first."""
        me = self._me()
        with self._commands.database.reading() as connection:
            departments = departments_of(TeamStore(connection), me)
            return HandoffStore(connection).waiting_for(me, departments, most)[0]

    def count_waiting_for_me(self) -> int:
        """How many, without reading them."""
        me = self._me()
        with self._commands.database.reading() as connection:
            departments = departments_of(TeamStore(connection), me)
            return HandoffStore(connection).waiting_for(me, departments, most=0)[1]

    def given_by_me(self, most: int = MOST) -> tuple[Handoff, ...]:
        """Not answered yet, the longest waiting first; how long says `Handoff.waiting`."""
        with self._commands.database.reading() as connection:
            return HandoffStore(connection).given_by(self._me(), most)[0]

    def returned_to_me(self, most: int = MOST) -> tuple[Handoff, ...]:
        """Came back, and I have not seen it yet."""
        with self._commands.database.reading() as connection:
            return HandoffStore(connection).returned_to(self._me(), most)[0]

    def of_customer(self, customer_id: CustomerId) -> tuple[Handoff, ...]:
        """Newest first, those of their cases among them."""
        with self._commands.database.reading() as connection:
            return HandoffStore(connection).of_customer(customer_id)

    def of_case(self, case_id: CaseId) -> tuple[Handoff, ...]:
        """Newest first."""
        with self._commands.database.reading() as connection:
            return HandoffStore(connection).of_case(case_id)

    def offer(self, draft: HandoffDraft, contact: HandedContact | None = None) -> Changes:
        """Nothing changes hands yet; what belongs to nobody belongs to the giver from now on. Changes.made is the handoff's
        id. Raises InvalidValue without a summary or anybody to accept it, Conflict while it waits with somebody already.

        contact: kept in the same step; with it what was promised in it, whatever becomes of that.
        """
        clean = self._clean(draft)
        said = clean_interaction(contact.draft) if contact is not None else None
        now = self._commands.clock.now()
        with self._commands.run(Verb.HANDOFF_OFFERED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            if contact is not None and said is not None:
                clean = self._with_contact(command, clean, contact, said)
            check_case(CaseStore(command.connection), clean.case_id, clean.customer_id)
            if HandoffStore(command.connection).is_waiting(clean.customer_id, clean.case_id):
                raise Conflict(
                    "This was given to somebody who has not answered yet.",
                    "Take that back first, or wait for the answer.",
                )
            _check_receiver(TeamStore(command.connection), clean)
            self._own(command, clean)
            open_ones = _open_promises(PromiseStore(command.connection), clean)
            moved = _moved(clean, open_ones)
            decided = [(promise_id, promise_id in moved) for promise_id in open_ones]
            command.made = HandoffWriter(command.recording, self._commands.member_id).add(clean, now, decided)
            words = f"{clean.summary}\n{clean.tone}"
            offer_escalations(
                self._commands, command, customer_id=clean.customer_id, case_id=clean.case_id, text=words
            )
        return command.changes

    def accept(self, handoff_id: HandoffId) -> Changes:
        """The customer or case is mine from now on, with the promises that were to go along and are still open, and what was
        asked already stands in the case: one step.
        Raises Conflict when it was answered already, InvalidValue when it is not for me to accept."""
        me = self._me()
        with self._commands.run(Verb.HANDOFF_ACCEPTED) as command:
            handoff = self._waiting(command, handoff_id, mine=True)
            HandoffWriter(command.recording, me).answer(
                handoff_id, HandoffState.ACCEPTED, self._commands.clock.now()
            )
            self._take(command, handoff, me)
            moved = [
                each.promise.id
                for each in handoff.promises
                if each.is_moved and each.promise.state is PromiseState.OPEN
            ]
            values = {"owner_id": me, "department_id": handoff.department_id}
            PromiseWriter(command.recording, me).change_each(dict.fromkeys(moved, values))
        return command.changes

    def return_to_giver(self, handoff_id: HandoffId, reason: str) -> Changes:
        """Not for me, and why. Raises InvalidValue without a reason, and as accept does."""
        clean = clean_body(reason, "reason", required=True)
        with self._commands.run(Verb.HANDOFF_RETURNED) as command:
            self._waiting(command, handoff_id, mine=True)
            self._end(command, handoff_id, HandoffState.RETURNED, clean)
        return command.changes

    def withdraw(self, handoff_id: HandoffId, reason: str = "") -> Changes:
        """I keep it after all; it counts as no transfer. Raises Conflict when it was answered already, InvalidValue when
        somebody else gave it."""
        clean = clean_body(reason, "reason")
        with self._commands.run(Verb.HANDOFF_WITHDRAWN) as command:
            handoff = self._waiting(command, handoff_id, mine=False)
            if handoff.from_id != self._commands.member_id:
                raise InvalidValue("Somebody else gave this.", f"Ask {handoff.from_name} to take it back.")
            self._end(command, handoff_id, HandoffState.WITHDRAWN, clean)
        return command.changes

    def mark_seen(self, handoff_id: HandoffId) -> Changes:
        """By its giver, once it came back; nothing when it was seen before."""
        with self._commands.run(Verb.HANDOFF_SEEN) as command:
            handoff = HandoffStore(command.connection).get(handoff_id)
            command.customer_id, command.about = handoff.customer_id, handoff.customer_name
            if handoff.state is HandoffState.RETURNED:
                HandoffWriter(command.recording, self._commands.member_id).set(handoff_id, is_seen=True)
        return command.changes

    def _with_contact(
        self, command: OpenCommand, draft: HandoffDraft, contact: HandedContact, said: InteractionDraft
    ) -> HandoffDraft:
        """The contact is kept; of what was promised in it, what is to go along goes along."""
        kept = log_contact(
            self._commands, command, said, contact.promises,
            new_case=contact.new_case, open_call=contact.open_call,
        )  # fmt: skip
        moved = (each for place, each in enumerate(kept.promises) if place in contact.moved)
        case_id = kept.case_id if contact.is_matter else draft.case_id
        return replace(draft, case_id=case_id, moved=(*draft.moved, *moved))

    def _clean(self, draft: HandoffDraft) -> HandoffDraft:
        if draft.to_member_id is None and draft.department_id is None:
            raise InvalidValue(
                "The handoff has nobody to go to.", "Choose a person or a department.", field="to"
            )
        if draft.to_member_id is not None and draft.to_member_id == self._commands.member_id:
            raise InvalidValue("You have this already.", "Choose somebody else.", field="to")
        return replace(
            draft,
            summary=clean_body(draft.summary, "summary", required=True),
            asked=clean_body(draft.asked),
            tone=clean_line(draft.tone, "tone"),
        )

    def _own(self, command: OpenCommand, draft: HandoffDraft) -> None:
        """What nobody owns would fall between two: until it is accepted it is the giver's."""
        if draft.case_id is not None:
            if CaseStore(command.connection).owner_of(draft.case_id)[1] is None:
                CaseWriter(command.recording).set(draft.case_id, owner_id=self._commands.member_id)
        elif CustomerStore(command.connection).get(draft.customer_id).owner_id is None:
            values = {"owner_id": self._commands.member_id}
            command.recording.update(CustomerRow, draft.customer_id, values)

    def _take(self, command: OpenCommand, handoff: Handoff, me: MemberId) -> None:
        if handoff.case_id is None:
            command.recording.update(CustomerRow, handoff.customer_id, {"owner_id": me})
            return
        asked = CaseStore(command.connection).get(handoff.case_id).asked
        values: dict[str, Any] = {"owner_id": me, "asked": with_asked(asked, handoff.asked)}
        if handoff.department_id is not None:
            values["department_id"] = handoff.department_id
        CaseWriter(command.recording).set(handoff.case_id, **values)

    def _waiting(self, command: OpenCommand, handoff_id: HandoffId, *, mine: bool) -> Handoff:
        """mine: it must be for the member at the keyboard to answer."""
        handoff = HandoffStore(command.connection).get(handoff_id)
        command.customer_id, command.about = handoff.customer_id, handoff.customer_name
        if not handoff.is_waiting:
            raise Conflict(
                f"{handoff.answered_by_name or 'Somebody'} has answered this already.",
                "Look at the new state first.",
            )
        if mine and not self._may_answer(TeamStore(command.connection), handoff):
            raise InvalidValue(f"This was given to {handoff.to_name}.", "They accept it or return it.")
        return handoff

    def _may_answer(self, team: TeamStore, handoff: Handoff) -> bool:
        me = self._me()
        members = [each for each in team.members() if each.is_active]
        own = next((each.department_id for each in members if each.id == me), None)
        has_members = any(each.department_id == handoff.department_id for each in members)
        return may_answer(handoff, me, own, has_members=has_members)

    def _end(self, command: OpenCommand, handoff_id: HandoffId, state: HandoffState, reason: str) -> None:
        writer = HandoffWriter(command.recording, self._commands.member_id)
        writer.answer(handoff_id, state, self._commands.clock.now(), reason)

    def _me(self) -> MemberId:
        if self._commands.member_id is None:
            raise InvalidValue("Nobody is at the keyboard.", "Say who you are first.")
        return self._commands.member_id


def departments_of(team: TeamStore, member_id: MemberId) -> tuple[DepartmentId, ...]:
    """For which they answer, as domain/team.py says."""
    return answered_for(member_id, team.members(), team.departments())


def _check_receiver(team: TeamStore, draft: HandoffDraft) -> None:
    """Raises InvalidValue for somebody who is not in the team any more."""
    if draft.to_member_id is not None and not team.get_member(draft.to_member_id).is_active:
        raise InvalidValue("They are not in the team any more.", "Choose somebody else.", field="to")


def _open_promises(promises: PromiseStore, draft: HandoffDraft) -> tuple[PromiseId, ...]:
    """Of the case, or of the customer, the soonest due first."""
    wanted = PromiseFilter(state=PromiseState.OPEN, customer_id=draft.customer_id)
    found = promises.page(wanted, 0, _EVERY)
    return tuple(each.id for each in found if draft.case_id is None or each.case_id == draft.case_id)


def _moved(draft: HandoffDraft, open_ones: Collection[PromiseId]) -> frozenset[PromiseId]:
    """Raises InvalidValue for a promise that is not an open one of the matter."""
    moved = frozenset(draft.moved)
    if not moved <= set(open_ones):
        raise InvalidValue(
            "One of the promises has ended or belongs elsewhere.",
            "Look at the promises again.",
            field="moved",
        )
    return moved
