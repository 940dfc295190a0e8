"""Contacts with customers: logged, corrected with the earlier wording kept, removed."""

from __future__ import annotations

from dataclasses import replace

from advocate.changes import Changes
from advocate.domain.case import CaseDraft
from advocate.domain.history import Revision, Verb
from advocate.domain.ids import CaseId, InteractionId
from advocate.domain.interaction import Interaction, InteractionDraft
from advocate.domain.promise import PromiseDraft
from advocate.errors import Conflict, InvalidValue
from advocate.services.cases import open_case
from advocate.services.checks import clean_body, clean_line
from advocate.services.commands import Commands
from advocate.services.promises import clean_promise
from advocate.storage.commands import CommandStore
from advocate.storage.customers import CustomerStore
from advocate.storage.interactions import InteractionStore, InteractionWriter
from advocate.storage.promises import PromiseStore, PromiseWriter


class InteractionService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def get_interaction(self, interaction_id: InteractionId) -> Interaction:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return InteractionStore(connection).get(interaction_id)

    def log(
        self,
        draft: InteractionDraft,
        promises: tuple[PromiseDraft, ...] = (),
        *,
        new_case: CaseDraft | None = None,
    ) -> Changes:
        """Keep a contact, with the promises made in it: one step. Changes.made is the interaction's id.

        new_case: opened in the same step; the contact and its promises belong to it, whatever the draft says.
        """
        clean = clean_interaction(draft)
        with self._commands.run(Verb.INTERACTION_LOGGED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            if new_case is not None:
                clean = replace(clean, case_id=CaseId(open_case(command.recording, new_case)))
            interaction_id = InteractionWriter(command.recording, self._commands.member_id).add(clean)
            writer = PromiseWriter(command.recording, self._commands.member_id)
            for promise in promises:
                kept = clean_promise(promise, self._commands.member_id)
                writer.add(replace(kept, interaction_id=interaction_id, case_id=clean.case_id))
            command.made = interaction_id
        return command.changes

    def correct(
        self,
        interaction_id: InteractionId,
        draft: InteractionDraft,
        version: int | None = None,
        *,
        new_case: CaseDraft | None = None,
    ) -> Changes:
        """Replace what it says. Raises Conflict when it was corrected meanwhile."""
        clean = clean_interaction(draft)
        with self._commands.run(Verb.INTERACTION_CORRECTED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            if new_case is not None:
                clean = replace(clean, case_id=CaseId(open_case(command.recording, new_case)))
            InteractionWriter(command.recording, self._commands.member_id).correct(
                interaction_id, clean, version
            )
        return command.changes

    def remove(self, interaction_id: InteractionId) -> Changes:
        """Take it off the timeline. Raises Conflict while promises stand on it."""
        with self._commands.run(Verb.INTERACTION_REMOVED) as command:
            interaction = InteractionStore(command.connection).get(interaction_id)
            command.customer_id = interaction.customer_id
            command.about = CustomerStore(command.connection).name_of(interaction.customer_id)
            if PromiseStore(command.connection).made_in([interaction_id]):
                raise Conflict(
                    "A promise was made in this contact, so it stays.",
                    "Release the promise or correct the text instead.",
                )
            InteractionWriter(command.recording, self._commands.member_id).remove(interaction_id)
        return command.changes

    def revisions(self, interaction_id: InteractionId) -> tuple[Revision, ...]:
        """What was changed in it, oldest first."""
        with self._commands.database.reading() as connection:
            return CommandStore(connection).revisions("interactions", interaction_id)


def clean_interaction(draft: InteractionDraft) -> InteractionDraft:
    """Raises InvalidValue for an effort outside 1 to 7, a negative duration and a time without zone."""
    if draft.effort is not None and not 1 <= draft.effort <= 7:
        raise InvalidValue("Effort goes from 1 (very easy) to 7 (very hard).", field="effort")
    if draft.duration is not None and draft.duration.total_seconds() < 0:
        raise InvalidValue(
            "A contact cannot last less than nothing.", "Check start and duration.", field="duration"
        )
    if draft.started_at.tzinfo is None:
        raise InvalidValue("The start has no time zone.", field="started_at")
    return replace(
        draft,
        title=clean_line(draft.title, "title"),
        body=clean_body(draft.body),
        delight=clean_line(draft.delight, "moment of delight"),
        participants=tuple(replace(each, name=clean_line(each.name)) for each in draft.participants),
    )
