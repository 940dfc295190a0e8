"""Asking for help: rules that the team edits, what they offer, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from advocate.changes import Changes
from advocate.domain.escalation import (
    Escalation,
    EscalationDraft,
    EscalationRule,
    EscalationState,
    RuleDraft,
    RuleKind,
)
from advocate.domain.history import Verb
from advocate.domain.ids import CaseId, CustomerId, EscalationId, MemberId, RuleId
from advocate.domain.text import fold
from advocate.errors import Conflict, InvalidValue
from advocate.services.cases import check_case
from advocate.services.checks import clean_body, clean_name
from advocate.services.commands import Commands, OpenCommand
from advocate.services.handoffs import departments_of
from advocate.storage.cases import CaseStore
from advocate.storage.customers import CustomerStore
from advocate.storage.escalation_writing import EscalationWriter
from advocate.storage.escalations import EscalationStore
from advocate.storage.team import TeamStore

MOST = 200
MOST_WORDS = 200
HARDEST = 7
HIGHEST_THRESHOLD = 1_000


class EscalationService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def rules(self) -> tuple[EscalationRule, ...]:
        """In the team's order."""
        with self._commands.database.reading() as connection:
            return EscalationStore(connection).rules()

    def add_rule(self, draft: RuleDraft) -> Changes:
        """At the end. Raises InvalidValue for a rule that could never match."""
        clean = clean_rule(draft)
        with self._commands.run(Verb.RULE_ADDED) as command:
            position = max(
                (rule.position for rule in EscalationStore(command.connection).rules()), default=-1
            )
            command.made = self._writer(command).add_rule(clean, position + 1)
        return command.changes

    def edit_rule(self, rule: EscalationRule) -> Changes:
        """Keep what the value says, its position and whether it is on included. Raises as add_rule does, and Conflict when
        somebody changed it meanwhile."""
        clean = clean_rule(
            RuleDraft(
                kind=rule.kind, threshold=rule.threshold, words=rule.words, ask_member_id=rule.ask_member_id,
                ask_department_id=rule.ask_department_id, is_on=rule.is_on,
            )
        )  # fmt: skip
        with self._commands.run(Verb.RULE_EDITED) as command:
            EscalationStore(command.connection).get_rule(rule.id)
            self._writer(command).edit_rule(rule.id, clean, rule.position, rule.version)
        return command.changes

    def remove_rule(self, rule_id: RuleId) -> Changes:
        """What it brought about stays."""
        with self._commands.run(Verb.RULE_REMOVED) as command:
            EscalationStore(command.connection).get_rule(rule_id)
            self._writer(command).remove_rule(rule_id)
        return command.changes

    def get_escalation(self, escalation_id: EscalationId) -> Escalation:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return EscalationStore(connection).get(escalation_id)

    def several(self, ids: Sequence[EscalationId]) -> tuple[Escalation, ...]:
        """Those of the ids that are there, newest first and of one save in the team's order of the rules. What a save
        offered stands in its `Changes.records["escalations"]`."""
        with self._commands.database.reading() as connection:
            return tuple(EscalationStore(connection).several(ids).values())

    def offers(self, customer_id: CustomerId, case_id: CaseId | None = None) -> tuple[Escalation, ...]:
        """What the rules offer in that matter and nobody has answered, newest first. Each is offered once in a matter."""
        with self._commands.database.reading() as connection:
            return EscalationStore(connection).offers(customer_id, case_id)

    def of_customer(self, customer_id: CustomerId) -> tuple[Escalation, ...]:
        """Whatever became of each, newest first."""
        with self._commands.database.reading() as connection:
            return EscalationStore(connection).of_customer(customer_id)

    def asked_of_me(self, most: int = MOST) -> tuple[Escalation, ...]:
        """Of me or my department, the longest waiting first."""
        me = self._commands.member_id
        if me is None:
            return ()
        with self._commands.database.reading() as connection:
            departments = departments_of(TeamStore(connection), me)
            return EscalationStore(connection).asked_of(me, departments, most)[0]

    def count_asked_of_me(self) -> int:
        """How many, without reading them."""
        me = self._commands.member_id
        if me is None:
            return 0
        with self._commands.database.reading() as connection:
            departments = departments_of(TeamStore(connection), me)
            return EscalationStore(connection).asked_of(me, departments, most=0)[1]

    def raise_(self, draft: EscalationDraft) -> Changes:
        """Ask for help: by hand, or by taking up an offer. Changes.made is the escalation's id.

        Raises InvalidValue without anybody to ask, Conflict for an offer that was answered already.
        """
        if draft.ask_member_id is None and draft.ask_department_id is None:
            raise InvalidValue("Nobody is asked yet.", "Choose a person or a department.", field="ask")
        clean = replace(draft, note=clean_body(draft.note, "note"))
        now = self._commands.clock.now()
        with self._commands.run(Verb.ESCALATION_RAISED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            check_case(CaseStore(command.connection), draft.case_id, draft.customer_id)
            if clean.offer_id is None:
                command.made = self._writer(command).raise_by_hand(clean, now)
            else:
                self._unanswered(command, clean.offer_id, EscalationState.OFFERED)
                self._writer(command).raise_offer(clean.offer_id, clean, now)
                command.made = clean.offer_id
        return command.changes

    def not_needed(self, escalation_id: EscalationId, reason: str) -> Changes:
        """Nobody needs to be asked, and why. Raises InvalidValue without a reason, Conflict when it was answered already."""
        clean = clean_body(reason, "reason", required=True)
        with self._commands.run(Verb.ESCALATION_NOT_NEEDED) as command:
            self._unanswered(command, escalation_id, EscalationState.OFFERED, EscalationState.RAISED)
            now = self._commands.clock.now()
            self._writer(command).end(escalation_id, EscalationState.NOT_NEEDED, now, reason=clean)
        return command.changes

    def done(self, escalation_id: EscalationId, answer: str = "") -> Changes:
        """Help was given; answer: what came of it. Raises Conflict unless somebody was asked and has not answered."""
        clean = clean_body(answer, "answer")
        with self._commands.run(Verb.ESCALATION_DONE) as command:
            self._unanswered(command, escalation_id, EscalationState.RAISED)
            now = self._commands.clock.now()
            self._writer(command).end(escalation_id, EscalationState.DONE, now, answer=clean)
        return command.changes

    def _unanswered(
        self, command: OpenCommand, escalation_id: EscalationId, *states: EscalationState
    ) -> Escalation:
        escalation = EscalationStore(command.connection).get(escalation_id)
        command.customer_id, command.about = escalation.customer_id, escalation.customer_name
        if escalation.state not in states:
            raise Conflict("This was answered already.", "Look at the new state first.")
        return escalation

    def _writer(self, command: OpenCommand) -> EscalationWriter:
        member_id: MemberId | None = self._commands.member_id
        return EscalationWriter(command.recording, member_id)


def clean_rule(draft: RuleDraft) -> RuleDraft:
    """Raises InvalidValue for words that are none, and for a number that nothing reaches."""
    if draft.kind is RuleKind.WORDS:
        words = {fold(word): clean_name(word, "word") for word in draft.words}
        if not words or len(words) > MOST_WORDS:
            raise InvalidValue(
                "The rule needs words to look for.", f"Type one to {MOST_WORDS} of them.", field="words"
            )
        return replace(draft, words=tuple(words.values()), threshold=0)
    highest = HARDEST if draft.kind is RuleKind.EFFORT else HIGHEST_THRESHOLD
    if not 1 <= draft.threshold <= highest:
        raise InvalidValue(
            f"{draft.threshold} is no number for this rule.",
            f"Type one from 1 to {highest}.",
            field="threshold",
        )
    return replace(draft, words=())
