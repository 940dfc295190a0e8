"""Taking up what a rule offers, as commands for the database thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.escalation import Escalation, EscalationDraft

if TYPE_CHECKING:
    from advocate.app import Advocate


def can_ask_at_once(offer: Escalation) -> bool:
    """Whether the rule, or the case, says whom."""
    return offer.ask_member_id is not None or offer.ask_department_id is not None


def ask_whom_it_names(offer: Escalation) -> Callable[[Advocate], Changes]:
    """Ask whom the offer names."""
    draft = EscalationDraft(
        customer_id=offer.customer_id,
        case_id=offer.case_id,
        interaction_id=offer.interaction_id,
        ask_member_id=offer.ask_member_id,
        ask_department_id=offer.ask_department_id,
        offer_id=offer.id,
    )
    return lambda app: app.escalations.raise_(draft)
