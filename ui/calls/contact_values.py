"""From what the form holds to what the vault keeps, and back. Pure; `None` where a value is nobody's yet."""

from __future__ import annotations

from datetime import datetime, timedelta

from advocate.domain.cadence import AnyPromiseDraft, repeated
from advocate.domain.case import CaseDraft
from advocate.domain.ids import InteractionId
from advocate.domain.interaction import Interaction, InteractionDraft
from advocate.domain.promise import PromiseDraft
from ui.calls.customer_choice import Whom
from ui.calls.desk import Desk
from ui.calls.drafts import ContactDraft
from ui.calls.promise_entry import Promised
from ui.calls.titles import title_and_body
from ui.widgets.long_lines import break_long_lines


def interaction_draft(
    draft: ContactDraft,
    whom: Whom,
    desk: Desk,
    *,
    started_at: datetime,
    duration: timedelta | None,
    corrected: Interaction | None = None,
    reply_to_id: InteractionId | None = None,
) -> InteractionDraft:
    """A correction keeps the zone and the participants of the contact as it was, and gets no title by itself."""
    if corrected is None:
        title, body = title_and_body(draft.title, draft.text)
    else:
        title, body = draft.title, draft.text.strip()
        if draft.text == break_long_lines(corrected.body):
            body = corrected.body  # nobody touched it: the lines stay as long as they were
    return InteractionDraft(
        customer_id=whom.id,
        channel=draft.channel,
        direction=draft.direction,
        started_at=started_at,
        zone=corrected.zone if corrected else desk.zone,
        duration=duration,
        title=title,
        body=body,
        outcome=draft.outcome,
        own_outcome=draft.own_outcome,
        effort=draft.effort,
        delight=draft.delight,
        department_id=draft.department_id,
        case_id=draft.case_id,
        participants=corrected.participants if corrected else (),
        reply_to_id=corrected.reply_to_id if corrected else reply_to_id,
        number_used=draft.number_used,
    )


def promise_drafts(
    promised: tuple[Promised, ...], whom: Whom, desk: Desk, now: datetime
) -> tuple[AnyPromiseDraft, ...]:
    drafts = (
        PromiseDraft(
            customer_id=whom.id,
            words=each.words,
            due=each.due,
            made_at=now,
            owner_id=each.owner.member_id,
            department_id=each.owner.department_id,
        )
        for each in promised
    )
    return tuple(
        repeated(draft, each.rule, desk.working) if each.rule else draft
        for draft, each in zip(drafts, promised, strict=True)
    )


def case_draft(draft: ContactDraft, whom: Whom, desk: Desk, opened_at: datetime) -> CaseDraft | None:
    """The case to be opened with the contact, where one is."""
    if draft.new_case is None:
        return None
    return CaseDraft(
        customer_id=whom.id,
        title=draft.new_case,
        opened_at=opened_at,
        department_id=draft.department_id,
        owner_id=desk.me.id,
    )


def shown(interaction: Interaction, whom: Whom | None) -> ContactDraft:
    """What the form shows of a contact that is to be corrected; its times are shown apart, to the second."""
    return ContactDraft(
        customer=whom,
        channel=interaction.channel,
        direction=interaction.direction,
        text=break_long_lines(interaction.body),
        outcome=interaction.outcome,
        own_outcome=interaction.own_outcome,
        effort=interaction.effort,
        delight=interaction.delight,
        title=interaction.title,
        department_id=interaction.department_id,
        case_id=interaction.case_id,
        number_used=interaction.number_used,
    )


def is_empty(draft: ContactDraft) -> bool:
    """Nothing was said about it at all; a call that nobody answered says enough."""
    return not draft.is_worth_keeping() and draft.outcome.value == "open" and draft.effort is None
