"""Offers help by the team's rules while something is saved, as a part of the same command: one step, one undo."""

from __future__ import annotations

from advocate.domain.escalation import MATTER, Situation, matching
from advocate.domain.ids import CaseId, CustomerId, InteractionId, MemberId
from advocate.domain.known_by import best_known_by
from advocate.domain.moment import before
from advocate.domain.text import fold
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.brief import BriefStore
from advocate.storage.escalation_facts import facts_of, owner_of
from advocate.storage.escalation_writing import EscalationWriter
from advocate.storage.escalations import EscalationStore
from advocate.storage.team import TeamStore


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
    one matter of its customer for MATTER. Asked is whom the rule names, else as `whom_to_ask`. is_solved: with
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
            ask = whom_to_ask(commands, command, customer_id, case_id)
        writer.offer(
            match, now, customer_id=customer_id, case_id=case_id, interaction_id=interaction_id, ask=ask
        )


def whom_to_ask(
    commands: Commands, command: OpenCommand, customer_id: CustomerId, case_id: CaseId | None
) -> MemberId | None:
    """Of the others who are active: who owns the case or customer, else who knows them best, else somebody of my department,
    else the first by name; None for who works alone."""
    connection, me = command.connection, commands.member_id
    team = TeamStore(connection).members()
    others = {each.id: each for each in team if each.is_active and each.id != me}
    if not others:
        return None
    owner = owner_of(connection, customer_id, case_id)
    if owner in others:
        return owner
    for known in best_known_by(BriefStore(connection, customer_id).contacts().known, commands.clock.now()):
        if known.member_id in others:
            return known.member_id
    mine = next((each.department_id for each in team if each.id == me), None)
    return min(
        others.values(), key=lambda each: (mine is None or each.department_id != mine, fold(each.name))
    ).id
