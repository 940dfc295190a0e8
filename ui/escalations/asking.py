"""Taking up what a rule offers, as commands for the database thread."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.escalation import Escalation, EscalationDraft
from advocate.errors import NotFound

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST = 280
_SENTENCE_ENDS = re.compile(r"[.!?…](?=\s|$)")


def can_ask_at_once(offer: Escalation) -> bool:
    """Whether the rule, or the case, says whom."""
    return offer.ask_member_id is not None or offer.ask_department_id is not None


def ask_whom_it_names(offer: Escalation) -> Callable[[Advocate], Changes]:
    """Ask whom the offer names, with the first words of what brought it about."""
    draft = EscalationDraft(
        customer_id=offer.customer_id,
        case_id=offer.case_id,
        interaction_id=offer.interaction_id,
        ask_member_id=offer.ask_member_id,
        ask_department_id=offer.ask_department_id,
        offer_id=offer.id,
    )
    return lambda app: app.escalations.raise_(replace(draft, note=said_in(app, offer)))


def said_in(app: Advocate, offer: Escalation) -> str:
    """The first sentences of the contact that brought it about; empty where none did, or it is gone."""
    if offer.interaction_id is None:
        return ""
    try:
        contact = app.interactions.get_interaction(offer.interaction_id)
    except NotFound:
        return ""
    return first_sentences(contact.body if contact.body.strip() else contact.title)


def first_sentences(text: str, most: int = MOST) -> str:
    """As many whole ones as fit into `most` characters; of a first one that is longer, its beginning."""
    words = " ".join(text[: most * 4].split())
    if len(words) <= most:
        return words
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(words[: most + 1])]
    if ends:
        return words[: ends[-1]].rstrip()
    return f"{words[:most].rsplit(' ', 1)[0]}…"
