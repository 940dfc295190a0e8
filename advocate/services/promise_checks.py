"""What is checked before a promise is kept: its words, its time, when its owner is told, and the contact it was made in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from advocate.domain.cadence import CadenceDraft
from advocate.domain.ids import CaseId, MemberId
from advocate.domain.promise import Due, PromiseDraft
from advocate.domain.reminding_choices import LONGEST_BEFORE, MOST_BEFORES
from advocate.errors import InvalidValue
from advocate.services.checks import check_moment, clean_name
from advocate.services.commands import OpenCommand
from advocate.storage.interactions import InteractionStore


def clean_promise(draft: PromiseDraft, member_id: MemberId | None) -> PromiseDraft:
    """As it is kept: the member's own unless the draft names a member or a department.

    Raises InvalidValue for empty words, a window that ends before it starts, and as clean_remind.
    """
    check_moment(draft.made_at, "made_at")
    return replace(
        draft,
        words=clean_name(draft.words, "promise"),
        due=clean_due(draft.due),
        owner_id=draft.owner_id or (None if draft.department_id else member_id),
        remind=clean_remind(draft.remind),
    )


def clean_due(due: Due) -> Due:
    """Raises InvalidValue for a window that ends before it starts, and for a time without a zone."""
    for moment in (due.start, due.end):
        check_moment(moment, "due")
    if due.end < due.start:
        raise InvalidValue("The promise would be over before it begins.", "Check the times.", field="due")
    return due


def clean_remind(befores: tuple[timedelta, ...] | None) -> tuple[timedelta, ...] | None:
    """Raises InvalidValue for a reminder after the time it reminds of or too long before it, and for too many of them."""
    if befores is None:
        return None
    if len(set(befores)) > MOST_BEFORES:
        raise InvalidValue(
            f"{len(set(befores))} reminders are too many.", f"Keep {MOST_BEFORES} of them.", field="remind"
        )
    if any(not timedelta() <= before <= LONGEST_BEFORE for before in befores):
        raise InvalidValue(
            "A reminder comes when the promise is due, or before.",
            f"Choose a time up to {LONGEST_BEFORE.days} days before it.",
            field="remind",
        )
    return befores


def case_promised_in(command: OpenCommand, draft: PromiseDraft | CadenceDraft) -> CaseId | None:
    """The case of the draft, or that of the contact it was made in. Raises InvalidValue for a contact with somebody else."""
    if draft.interaction_id is None:
        return draft.case_id
    contact = InteractionStore(command.connection).get(draft.interaction_id)
    if contact.customer_id != draft.customer_id:
        raise InvalidValue(
            "That contact was with another customer.", "Choose one of theirs.", field="interaction"
        )
    return draft.case_id or contact.case_id
