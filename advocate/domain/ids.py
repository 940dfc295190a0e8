"""Names for the keys of every kind of record. All are UUIDv7: unique across laptops, and in order of time."""

from __future__ import annotations

from typing import NewType
from uuid import UUID

MemberId = NewType("MemberId", UUID)
DepartmentId = NewType("DepartmentId", UUID)
CustomerId = NewType("CustomerId", UUID)
ContactPointId = NewType("ContactPointId", UUID)
RelationId = NewType("RelationId", UUID)
PinnedNoteId = NewType("PinnedNoteId", UUID)
TagId = NewType("TagId", UUID)
FieldId = NewType("FieldId", UUID)
InteractionId = NewType("InteractionId", UUID)
CaseId = NewType("CaseId", UUID)
PromiseId = NewType("PromiseId", UUID)
NoteId = NewType("NoteId", UUID)
CommandId = NewType("CommandId", UUID)
FileId = NewType("FileId", UUID)
QuickNoteId = NewType("QuickNoteId", UUID)
SavedViewId = NewType("SavedViewId", UUID)
OpenCallId = NewType("OpenCallId", UUID)
HandoffId = NewType("HandoffId", UUID)
RuleId = NewType("RuleId", UUID)
EscalationId = NewType("EscalationId", UUID)
GuideStepId = NewType("GuideStepId", UUID)
WordingEntryId = NewType("WordingEntryId", UUID)
ReminderId = NewType("ReminderId", UUID)
CadenceId = NewType("CadenceId", UUID)


def short_ref(record_id: UUID) -> str:
    """The last eight hex digits: random in a UUIDv7, short enough to type on a command line."""
    return record_id.hex[-8:]
