"""From a strip to what the vault keeps: a contact with its promises and case, or a quick note that waits to be sorted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.cadence import AnyPromiseDraft
from advocate.domain.case import CaseDraft
from advocate.domain.handoff import HandedContact
from advocate.domain.ids import CaseId, CustomerId, InteractionId, OpenCallId, PromiseId
from advocate.domain.interaction import Channel, InteractionDraft, Outcome
from advocate.domain.open_call import OpenCall
from ui.calls.contact_form import ContactForm
from ui.calls.contact_values import case_draft, interaction_draft, is_empty, promise_drafts
from ui.calls.customer_choice import Whom
from ui.calls.desk import Desk
from ui.calls.drafts import ContactDraft
from ui.calls.promise_entry import Promised
from ui.capture.call_values import draft_of
from ui.capture.words import runs

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedCall:
    """What somebody may want to promise after it. made: what is promised with it; is_note: of our own, after which nothing
    is asked; silenced: what was found and is no promise; interaction_id: once it is known."""

    call_id: OpenCallId
    customer_id: CustomerId
    name: str
    text: str
    outcome: Outcome
    case_id: CaseId | None
    made: tuple[Promised, ...] = ()
    is_note: bool = False
    silenced: tuple[str, ...] = ()
    interaction_id: InteractionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Save:
    """What is to be done on the database thread, and what it will have been; None for a quick note."""

    work: Callable[[Advocate], Changes]
    saved: SavedCall | None


def is_nothing(call: OpenCall, draft: ContactDraft) -> bool:
    """Not a word was said about it. A call that nobody answered says enough; a note does not."""
    return is_empty(draft) if call.channel is not Channel.NOTE else not draft.is_worth_keeping()


def save_of(
    call: OpenCall, draft: ContactDraft, form: ContactForm, desk: Desk, keeps: PromiseId | None = None
) -> Save:
    """draft: what stands in the form, which shows that call; keeps: a promise that is kept by it."""
    whom = draft.customer
    if whom is None:
        text = "\n".join(part for part in (draft.title, draft.text) if part.strip())
        return Save(work=lambda app: app.quick_notes.write(text, open_call=call.id), saved=None)
    kept, promises, new_case = _kept(call, draft, whom, form, desk)
    saved = _saved(call, draft, whom, form.promises.promised())
    return Save(
        work=lambda app: app.interactions.log(
            kept, promises, new_case=new_case, open_call=call.id, keeps=keeps
        ),
        saved=saved,
    )


def handed_contact(call: OpenCall, whom: Whom, form: ContactForm, desk: Desk) -> HandedContact:
    """The shown call as it is kept with a handoff: that is how it ended, where nobody said otherwise."""
    draft = replace(draft_of(call), customer=whom)
    if draft.outcome is Outcome.OPEN and call.channel is not Channel.NOTE:
        draft = replace(draft, outcome=Outcome.PASSED_ON)
    kept, promises, new_case = _kept(call, draft, whom, form, desk)
    return HandedContact(draft=kept, promises=promises, new_case=new_case, open_call=call.id)


def _kept(
    call: OpenCall, draft: ContactDraft, whom: Whom, form: ContactForm, desk: Desk
) -> tuple[InteractionDraft, tuple[AnyPromiseDraft, ...], CaseDraft | None]:
    """The contact, what was promised in it, and the case that it opens."""
    now = desk.now()
    started = form.details.start.value() or call.clock.started_at
    kept = interaction_draft(
        draft,
        whom,
        desk,
        started_at=started,
        duration=_duration(call, form, now),
        reply_to_id=call.reply_to_id,
    )
    promises = promise_drafts(form.promises.promised(), whom, desk, now)
    return replace(kept, zone=call.clock.zone), promises, case_draft(draft, whom, desk, started)


def _duration(call: OpenCall, form: ContactForm, now: datetime) -> timedelta | None:
    """As typed, else as counted in whole seconds; no time at all is no length."""
    if form.details.duration.text().strip():
        return form.details.duration.value()
    if not runs(call):
        return None
    return timedelta(seconds=int(call.clock.elapsed(now).total_seconds())) or None


def _saved(call: OpenCall, draft: ContactDraft, whom: Whom, made: tuple[Promised, ...]) -> SavedCall:
    return SavedCall(
        call_id=call.id,
        customer_id=whom.id,
        name=whom.name,
        text=draft.text,
        outcome=draft.outcome,
        case_id=draft.case_id,
        made=made,
        is_note=call.channel is Channel.NOTE,
        silenced=call.silenced,
    )
