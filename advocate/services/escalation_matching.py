"""Offers help by the team's rules while something is saved, as a part of the same command: one step, one undo."""

from __future__ import annotations

from advocate.domain.escalation import MATTER, Situation, matching
from advocate.domain.ids import CaseId, CustomerId, InteractionId
from advocate.domain.moment import before
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.escalation_facts import facts_of, owner_of
from advocate.storage.escalation_writing import EscalationWriter
from advocate.storage.escalations import EscalationStore


def offer_escalations(
    commands: Commands,
    command: OpenCommand,
    *,
    customer_id: CustomerId,
    case_id: CaseId | None,
    interaction_id: InteractionId | None = None,
    effort: int | None = None,
    text: str = "",
    is_solved: bool = False,
) -> None:
    """Whatever rule matches the matter now and has not spoken up in it before. A matter is a case; what belongs to none is
    one matter of its customer for MATTER. Asked is whom the rule names, else who owns the case or customer. is_solved: with
    what is saved the matter ends, so that how long it dragged on needs no help any more; what was said still may."""
    now, me = commands.clock.now(), commands.member_id
    store = EscalationStore(command.connection)
    rules = [rule for rule in store.rules() if rule.is_on]
    if rules:
        spoken = store.rules_spoken(customer_id, case_id, before(now, MATTER))
        rules = [rule for rule in rules if rule.id not in spoken]
    if not rules:
        return
    facts = facts_of(command.connection, customer_id, case_id, now)
    situation = Situation(
        transfers=0 if is_solved else facts.transfers,
        late_promises=0 if is_solved else facts.late_promises,
        contacts=0 if is_solved else facts.contacts,
        effort=effort,
        text=text,
    )
    writer = EscalationWriter(command.recording, me)
    for match in matching(rules, situation):
        rule = match.rule
        ask = rule.ask_member_id
        if ask is None and rule.ask_department_id is None:
            owner = owner_of(command.connection, customer_id, case_id)
            ask = owner if owner != me else None
        writer.offer(
            match, now, customer_id=customer_id, case_id=case_id, interaction_id=interaction_id, ask=ask
        )
