"""Contacts with customers: logged, corrected with the earlier wording kept, removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from advocate.changes import Changes
from advocate.domain.cadence import AnyPromiseDraft, CadenceDraft
from advocate.domain.case import CaseDraft
from advocate.domain.history import FieldChange, Revision, Verb
from advocate.domain.ids import CaseId, InteractionId, OpenCallId, PromiseId
from advocate.domain.interaction import Channel, Interaction, InteractionDraft, Outcome
from advocate.domain.promise import Ending, PromiseState
from advocate.domain.text import one_line
from advocate.errors import Conflict, InvalidValue
from advocate.services.cadences import make_cadence
from advocate.services.cases import check_case, open_case, resolve_solved
from advocate.services.checks import check_moment, clean_body, clean_line, clean_name
from advocate.services.commands import Commands, OpenCommand
from advocate.services.escalation_matching import offer_escalations
from advocate.services.promise_checks import clean_promise
from advocate.services.promise_ending import end_promises
from advocate.storage.cadences import CadenceStore
from advocate.storage.cases import CaseStore
from advocate.storage.commands import CommandStore
from advocate.storage.customers import CustomerStore
from advocate.storage.desk import MemoryStore
from advocate.storage.interactions import InteractionStore, InteractionWriter
from advocate.storage.open_calls import close_open_call
from advocate.storage.promises import PromiseStore, PromiseWriter

_NOT_WORDED = ("is_pinned", "case_id")


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
        promises: tuple[AnyPromiseDraft, ...] = (),
        *,
        new_case: CaseDraft | None = None,
        open_call: OpenCallId | None = None,
        keeps: PromiseId | None = None,
    ) -> Changes:
        """Keep a contact, with the promises made in it: one step. Changes.made is the interaction's id.

        new_case: opened in the same step; the contact and its promises belong to it, whatever the draft says. open_call:
        where it was typed, closed in the same step; taking that back opens it again. What the rules for escalating offer
        stands in Changes.records["escalations"]. keeps: a promise that was kept by it; one that has ended
        meanwhile stays as it ended. A contact that is resolved resolves its case in the same step, unless something promised
        in it is still open: see Changes.resolved_case and waiting_case.
        """
        clean = clean_interaction(draft)
        with self._commands.run(Verb.INTERACTION_LOGGED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            command.what = clean.channel.value
            command.promised = tuple(one_line(promise.words) for promise in promises)
            interaction_id = log_contact(
                self._commands, command, clean, promises, new_case=new_case, open_call=open_call, keeps=keeps
            ).interaction_id
            command.made = interaction_id
        return command.changes

    def correct(
        self,
        interaction_id: InteractionId,
        draft: InteractionDraft,
        version: int | None = None,
        *,
        new_case: CaseDraft | None = None,
        open_call: OpenCallId | None = None,
    ) -> Changes:
        """Replace what it says. Raises Conflict when it was corrected meanwhile. new_case, open_call and the case of a contact
        that was not resolved before: as log does."""
        clean = clean_interaction(draft)
        with self._commands.run(Verb.INTERACTION_CORRECTED, customer_id=draft.customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(draft.customer_id)
            clean = _placed(command, clean, new_case, interaction_id)
            before = InteractionStore(command.connection).get(interaction_id).outcome
            InteractionWriter(command.recording, self._commands.member_id).correct(
                interaction_id, clean, version
            )
            if clean.outcome is Outcome.RESOLVED is not before:
                resolve_solved(self._commands, command, clean.case_id)
            close_open_call(command.recording, open_call)
            _offer_help(self._commands, command, clean, interaction_id)
        return command.changes

    def remove(self, interaction_id: InteractionId) -> Changes:
        """Take it off the timeline, with its files; replies to it stand alone. Raises Conflict while promises stand on it."""
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

    def pin(self, interaction_id: InteractionId) -> Changes:
        """Keep it on top of the customer's timeline."""
        return self._set(Verb.INTERACTION_PINNED, interaction_id, is_pinned=True)

    def unpin(self, interaction_id: InteractionId) -> Changes:
        return self._set(Verb.INTERACTION_UNPINNED, interaction_id, is_pinned=False)

    def put_in_case(
        self, interaction_id: InteractionId, case_id: CaseId | None, *, new_case: CaseDraft | None = None
    ) -> Changes:
        """Into that case of the same customer, or out of any. Raises InvalidValue for a case of somebody else.

        new_case: opened in the same step, whatever case_id says.
        """
        if new_case is None:
            return self._set(Verb.INTERACTION_PLACED, interaction_id, case_id=case_id)
        with self._commands.run(Verb.INTERACTION_PLACED, customer_id=new_case.customer_id) as command:
            interaction = InteractionStore(command.connection).get(interaction_id)
            command.about = CustomerStore(command.connection).name_of(interaction.customer_id)
            made = CaseId(open_case(command.recording, new_case))
            check_case(CaseStore(command.connection), made, interaction.customer_id)
            InteractionWriter(command.recording, self._commands.member_id).set(interaction_id, case_id=made)
            offer_escalations(self._commands, command, customer_id=interaction.customer_id, case_id=made)
        return command.changes

    def _set(self, verb: Verb, interaction_id: InteractionId, **values: Any) -> Changes:
        with self._commands.run(verb) as command:
            interaction = InteractionStore(command.connection).get(interaction_id)
            command.customer_id = interaction.customer_id
            command.about = CustomerStore(command.connection).name_of(interaction.customer_id)
            check_case(CaseStore(command.connection), values.get("case_id"), interaction.customer_id)
            InteractionWriter(command.recording, self._commands.member_id).set(interaction_id, **values)
            if values.get("case_id") is not None:
                offer_escalations(
                    self._commands, command, customer_id=interaction.customer_id, case_id=values["case_id"]
                )
        return command.changes

    def revisions(self, interaction_id: InteractionId) -> tuple[Revision, ...]:
        """How its wording was changed, oldest first; not where it was pinned or to which case it was put. An outcome of the
        team's own stands in the change of the outcome."""
        with self._commands.database.reading() as connection:
            found = CommandStore(connection).revisions("interactions", interaction_id)
        worded = (
            replace(each, changes=_as_said(c for c in each.changes if c.name not in _NOT_WORDED))
            for each in found
        )
        return tuple(each for each in worded if each.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A contact as it was kept: with its case, and its promises in their order."""

    interaction_id: InteractionId
    case_id: CaseId | None
    promises: tuple[PromiseId, ...]


def log_contact(
    commands: Commands,
    command: OpenCommand,
    clean: InteractionDraft,
    promises: tuple[AnyPromiseDraft, ...],
    *,
    new_case: CaseDraft | None,
    open_call: OpenCallId | None,
    keeps: PromiseId | None = None,
) -> Logged:
    """As `InteractionService.log`, as a part of a command. clean: by clean_interaction."""
    now = commands.clock.now()
    clean = _placed(command, clean, new_case)
    interaction_id = InteractionId(InteractionWriter(command.recording, commands.member_id).add(clean))
    made = [
        _promise(commands, command, replace(each, interaction_id=interaction_id, case_id=clean.case_id))
        for each in promises
    ]
    if keeps is not None:
        end_promises(commands, command, (keeps,), PromiseState.KEPT, Ending())
    if clean.outcome is Outcome.RESOLVED:
        resolve_solved(commands, command, clean.case_id)
    close_open_call(command.recording, open_call)
    if commands.member_id is not None:
        MemoryStore(command.connection, commands.member_id).saw(clean.customer_id, now)
    _offer_help(commands, command, clean, interaction_id)
    return Logged(interaction_id=interaction_id, case_id=clean.case_id, promises=tuple(made))


def _promise(commands: Commands, command: OpenCommand, draft: AnyPromiseDraft) -> PromiseId:
    """Made, or made again and again: the first time of it."""
    if isinstance(draft, CadenceDraft):
        cadence_id = make_cadence(commands, command, draft)
        return CadenceStore(command.connection).first_promise(cadence_id)
    clean = clean_promise(draft, commands.member_id)
    return PromiseId(PromiseWriter(command.recording, commands.member_id).add(clean))


def _offer_help(
    commands: Commands, command: OpenCommand, draft: InteractionDraft, interaction_id: InteractionId
) -> None:
    """By the rules for escalating; a note of our own is no contact."""
    if draft.channel is not Channel.NOTE:
        offer_escalations(
            commands, command, customer_id=draft.customer_id, case_id=draft.case_id,
            interaction_id=interaction_id, effort=draft.effort, text=f"{draft.title}\n{draft.body}",
            is_solved=bool(command.resolved_case),
        )  # fmt: skip


def _placed(
    command: OpenCommand,
    draft: InteractionDraft,
    new_case: CaseDraft | None,
    own_id: InteractionId | None = None,
) -> InteractionDraft:
    """The draft in its case, which is opened where it is new. Raises InvalidValue for a case, or a contact that is
    replied to, of somebody else; own_id: the contact that is corrected, which replies only to an earlier one."""
    cases, contacts = CaseStore(command.connection), InteractionStore(command.connection)
    if new_case is not None:
        draft = replace(draft, case_id=CaseId(open_case(command.recording, new_case)))
    check_case(cases, draft.case_id, draft.customer_id)
    if draft.reply_to_id is not None:
        answered = contacts.get(draft.reply_to_id)
        if answered.customer_id != draft.customer_id or (own_id is not None and answered.id >= own_id):
            raise InvalidValue(
                "This cannot be a reply to that.", "Choose an earlier contact of the same customer.",
                field="reply_to_id",
            )  # fmt: skip
    return draft


def _as_said(changes: Iterable[FieldChange]) -> tuple[FieldChange, ...]:
    """With the words of an outcome of the team's own in place of the mark that it is one."""
    by_name = {change.name: change for change in changes}
    words, mark = by_name.pop("own_outcome", None), by_name.get("outcome")
    if words is not None:
        by_name["outcome"] = replace(
            words,
            name="outcome",
            before=words.before or (mark.before if mark else ""),
            after=words.after or (mark.after if mark else ""),
        )
    return tuple(by_name.values())


def clean_interaction(draft: InteractionDraft) -> InteractionDraft:
    """Raises InvalidValue for an effort outside 1 to 7, a negative duration, a time without zone, and an outcome of the
    team's own without words."""
    if draft.effort is not None and not 1 <= draft.effort <= 7:
        raise InvalidValue("Effort goes from 1 (very easy) to 7 (very hard).", field="effort")
    if draft.duration is not None and draft.duration.total_seconds() < 0:
        raise InvalidValue(
            "A contact cannot last less than nothing.", "Check start and duration.", field="duration"
        )
    check_moment(draft.started_at, "started_at")
    return replace(
        draft,
        title=clean_line(draft.title, "title"),
        number_used=clean_line(draft.number_used, "number"),
        own_outcome=clean_name(draft.own_outcome, "outcome") if draft.outcome is Outcome.OWN else "",
        body=clean_body(draft.body),
        delight=clean_line(draft.delight, "moment of delight"),
        participants=tuple(replace(each, name=clean_line(each.name)) for each in draft.participants),
    )
