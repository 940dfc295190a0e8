"""The history of changes: every command that was done, by whom, and whether it was taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advocate.domain.ids import CommandId, CustomerId


class Verb(StrEnum):
    """What a command did. Every command has one; WORDS says it in the past tense."""

    TEAM_STARTED = "team.started"
    MEMBER_ADDED = "member.added"
    MEMBER_EDITED = "member.edited"
    DEPARTMENT_ADDED = "department.added"
    DEPARTMENT_EDITED = "department.edited"
    CUSTOMER_ADDED = "customer.added"
    CUSTOMER_EDITED = "customer.edited"
    CUSTOMER_ARCHIVED = "customer.archived"
    CUSTOMER_TRASHED = "customer.trashed"
    CUSTOMER_RESTORED = "customer.restored"
    CUSTOMER_ASSIGNED = "customer.assigned"
    PHOTO_SET = "photo.set"
    PHOTO_REMOVED = "photo.removed"
    CONTACT_POINT_ADDED = "contact_point.added"
    CONTACT_POINT_EDITED = "contact_point.edited"
    CONTACT_POINT_REMOVED = "contact_point.removed"
    NOTE_PINNED = "note.pinned"
    NOTE_UNPINNED = "note.unpinned"
    TAGGED = "customer.tagged"
    UNTAGGED = "customer.untagged"
    TAG_RENAMED = "tag.renamed"
    TAG_MERGED = "tag.merged"
    TAG_REMOVED = "tag.removed"
    FIELD_DEFINED = "field.defined"
    FIELDS_ARRANGED = "field.arranged"
    FIELD_REMOVED = "field.removed"
    FIELD_SET = "field.set"
    RELATED = "customer.related"
    UNRELATED = "customer.unrelated"
    INTERACTION_LOGGED = "interaction.logged"
    INTERACTION_CORRECTED = "interaction.corrected"
    INTERACTION_REMOVED = "interaction.removed"
    INTERACTION_PINNED = "interaction.pinned"
    INTERACTION_UNPINNED = "interaction.unpinned"
    INTERACTION_PLACED = "interaction.placed"
    CASE_OPENED = "case.opened"
    CASE_RESOLVED = "case.resolved"
    CASE_REOPENED = "case.reopened"
    CASE_EDITED = "case.edited"
    PROMISE_MADE = "promise.made"
    PROMISE_EDITED = "promise.edited"
    PROMISE_KEPT = "promise.kept"
    PROMISE_BROKEN = "promise.broken"
    PROMISE_RELEASED = "promise.released"
    PROMISE_REOPENED = "promise.reopened"
    PROMISE_MOVED = "promise.moved"
    CADENCE_MADE = "cadence.made"
    CADENCE_EDITED = "cadence.edited"
    CADENCE_ENDED = "cadence.ended"
    CADENCE_WENT_ON = "cadence.went_on"
    REMINDER_SNOOZED = "reminder.snoozed"
    OWN_REASONS_EDITED = "own_reasons.edited"
    NOTE_SENT = "ambassador_note.sent"
    NOTE_READ = "ambassador_note.read"
    NOTE_ANSWERED = "ambassador_note.answered"
    NOTE_ADDRESSED = "ambassador_note.address"
    ANSWER_SEEN = "ambassador_note.seen"
    SENT_NOTE_PINNED = "ambassador_note.pinned"
    SENT_NOTE_UNPINNED = "ambassador_note.unpinned"
    FILE_ATTACHED = "file.attached"
    FILE_RENAMED = "file.renamed"
    FILE_REMOVED = "file.removed"
    QUICK_NOTE_WRITTEN = "quick_note.written"
    QUICK_NOTE_EDITED = "quick_note.edited"
    QUICK_NOTE_SORTED = "quick_note.sorted"
    QUICK_NOTE_REMOVED = "quick_note.removed"
    OPEN_CALL_DROPPED = "open_call.dropped"
    HANDOFF_OFFERED = "handoff.offered"
    HANDOFF_ACCEPTED = "handoff.accepted"
    HANDOFF_RETURNED = "handoff.returned"
    HANDOFF_WITHDRAWN = "handoff.withdrawn"
    HANDOFF_SEEN = "handoff.seen"
    ESCALATION_RAISED = "escalation.raised"
    ESCALATION_NOT_NEEDED = "escalation.not_needed"
    ESCALATION_DONE = "escalation.done"
    RULE_ADDED = "escalation_rule.added"
    RULE_EDITED = "escalation_rule.edited"
    RULE_REMOVED = "escalation_rule.removed"
    GUIDE_EDITED = "call_guide.edited"
    OWN_OUTCOMES_EDITED = "own_outcomes.edited"
    WORDING_ADDED = "wording.added"
    WORDING_REMOVED = "wording.removed"
    WORDING_DISMISSED = "wording.dismissed"
    WORDING_RESTORED = "wording.restored"
    VIEW_SAVED = "view.saved"
    VIEW_RENAMED = "view.renamed"
    VIEW_REMOVED = "view.removed"
    IMPORTED = "import.done"
    SAMPLE_REMOVED = "sample.removed"
    SETTING_CHANGED = "setting.changed"
    UNDONE = "command.undone"


# {about} is the customer, tag or file the command was about.
WORDS: dict[Verb, str] = {
    Verb.TEAM_STARTED: "Started the vault",
    Verb.MEMBER_ADDED: "Added {about} to the team",
    Verb.MEMBER_EDITED: "Changed {about} in the team",
    Verb.DEPARTMENT_ADDED: "Added the department {about}",
    Verb.DEPARTMENT_EDITED: "Changed the department {about}",
    Verb.CUSTOMER_ADDED: "Added {about}",
    Verb.CUSTOMER_EDITED: "Changed {about}",
    Verb.CUSTOMER_ARCHIVED: "Archived {about}",
    Verb.CUSTOMER_TRASHED: "Moved {about} to the trash",
    Verb.CUSTOMER_RESTORED: "Brought {about} back",
    Verb.CUSTOMER_ASSIGNED: "Gave {about} into other hands",
    Verb.PHOTO_SET: "Set the picture of {about}",
    Verb.PHOTO_REMOVED: "Removed the picture of {about}",
    Verb.CONTACT_POINT_ADDED: "Added a way to reach {about}",
    Verb.CONTACT_POINT_EDITED: "Changed how to reach {about}",
    Verb.CONTACT_POINT_REMOVED: "Removed a way to reach {about}",
    Verb.NOTE_PINNED: "Pinned a note for {about}",
    Verb.NOTE_UNPINNED: "Unpinned a note of {about}",
    Verb.TAGGED: "Tagged {about}",
    Verb.UNTAGGED: "Took a tag off {about}",
    Verb.TAG_RENAMED: "Renamed the tag {about}",
    Verb.TAG_MERGED: "Merged the tag {about}",
    Verb.TAG_REMOVED: "Removed the tag {about}",
    Verb.FIELD_DEFINED: "Changed the own field {about}",
    Verb.FIELDS_ARRANGED: "Changed the order of the own fields",
    Verb.FIELD_REMOVED: "Removed the own field {about}",
    Verb.FIELD_SET: "Changed a field of {about}",
    Verb.RELATED: "Linked {about}",
    Verb.UNRELATED: "Unlinked {about}",
    Verb.INTERACTION_LOGGED: "Logged a contact with {about}",
    Verb.INTERACTION_CORRECTED: "Corrected a contact with {about}",
    Verb.INTERACTION_REMOVED: "Removed a contact with {about}",
    Verb.INTERACTION_PINNED: "Pinned a contact with {about}",
    Verb.INTERACTION_UNPINNED: "Unpinned a contact with {about}",
    Verb.INTERACTION_PLACED: "Changed the case of a contact with {about}",
    Verb.CASE_OPENED: "Opened a case for {about}",
    Verb.CASE_RESOLVED: "Resolved a case of {about}",
    Verb.CASE_REOPENED: "Reopened a case of {about}",
    Verb.CASE_EDITED: "Changed a case of {about}",
    Verb.PROMISE_MADE: "Promised {about}",
    Verb.PROMISE_EDITED: "Changed a promise to {about}",
    Verb.PROMISE_KEPT: "Kept a promise to {about}",
    Verb.PROMISE_BROKEN: "Ended a promise to {about} as broken",
    Verb.PROMISE_RELEASED: "Released a promise to {about}",
    Verb.PROMISE_REOPENED: "Reopened a promise to {about}",
    Verb.PROMISE_MOVED: "Agreed on another time with {about}",
    Verb.CADENCE_MADE: "Promised {about} again and again",
    Verb.CADENCE_EDITED: "Changed a repeating promise to {about}",
    Verb.CADENCE_ENDED: "Ended a repeating promise to {about}",
    Verb.CADENCE_WENT_ON: "A repeating promise went on",
    Verb.REMINDER_SNOOZED: "Put off a reminder about {about}",
    Verb.OWN_REASONS_EDITED: "Changed the reasons of the team",
    Verb.NOTE_SENT: "Sent a note about {about}",
    Verb.NOTE_READ: "Read a note about {about}",
    Verb.NOTE_ANSWERED: "Answered a note about {about}",
    Verb.NOTE_ADDRESSED: "Passed on a note about {about}",
    Verb.ANSWER_SEEN: "Saw the answer to a note about {about}",
    Verb.SENT_NOTE_PINNED: "Pinned a sent note about {about}",
    Verb.SENT_NOTE_UNPINNED: "Unpinned a sent note about {about}",
    Verb.FILE_ATTACHED: "Added a file of {about}",
    Verb.FILE_RENAMED: "Renamed a file of {about}",
    Verb.FILE_REMOVED: "Removed a file of {about}",
    Verb.QUICK_NOTE_WRITTEN: "Wrote a quick note",
    Verb.QUICK_NOTE_EDITED: "Changed a quick note",
    Verb.QUICK_NOTE_SORTED: "Sorted a quick note to {about}",
    Verb.QUICK_NOTE_REMOVED: "Removed a quick note",
    Verb.OPEN_CALL_DROPPED: "Dropped what was typed about {about}",
    Verb.HANDOFF_OFFERED: "Handed {about} over",
    Verb.HANDOFF_ACCEPTED: "Accepted {about}",
    Verb.HANDOFF_RETURNED: "Returned {about}",
    Verb.HANDOFF_WITHDRAWN: "Took the handoff of {about} back",
    Verb.HANDOFF_SEEN: "Saw that {about} came back",
    Verb.ESCALATION_RAISED: "Asked for help with {about}",
    Verb.ESCALATION_NOT_NEEDED: "Needed no help with {about}",
    Verb.ESCALATION_DONE: "Helped with {about}",
    Verb.RULE_ADDED: "Added a rule for asking for help",
    Verb.RULE_EDITED: "Changed a rule for asking for help",
    Verb.RULE_REMOVED: "Removed a rule for asking for help",
    Verb.GUIDE_EDITED: "Changed the call guide",
    Verb.OWN_OUTCOMES_EDITED: "Changed the team's own outcomes",
    Verb.WORDING_ADDED: "Added the phrase {about}",
    Verb.WORDING_REMOVED: "Took out the phrase {about}",
    Verb.WORDING_DISMISSED: "No more hints for {about}",
    Verb.WORDING_RESTORED: "Hints for {about} again",
    Verb.VIEW_SAVED: "Saved the view {about}",
    Verb.VIEW_RENAMED: "Renamed the view {about}",
    Verb.VIEW_REMOVED: "Removed the view {about}",
    Verb.IMPORTED: "Imported {about}",
    Verb.SAMPLE_REMOVED: "Removed the sample data",
    Verb.SETTING_CHANGED: "Changed the setting {about}",
    Verb.UNDONE: "Took back: {about}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command in the history. undo_of: the command that this one took back."""

    id: CommandId
    verb: Verb
    about: str
    at: datetime
    member_name: str
    customer_id: CustomerId | None = None
    is_undone: bool = False
    undo_of: CommandId | None = None

    def words(self) -> str:
        """English, past tense: `Kept a promise to Maria Gomez`."""
        return WORDS[self.verb].format(about=self.about)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One changed value in one record: what stood there before and what stood there after, as text."""

    record: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An earlier wording of a record: what was changed, by whom, when."""

    at: datetime
    member_name: str
    changes: tuple[FieldChange, ...]
