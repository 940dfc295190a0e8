"""Every row class by its table's name: what the recording and the migrations' check need."""

from __future__ import annotations

from advocate.storage.rows.base import Row
from advocate.storage.rows.calls import (
    EscalationRow,
    EscalationRuleRow,
    GuideStepRow,
    HandoffPromiseRow,
    HandoffRow,
    OpenCallRow,
    OpenCallTextRow,
    OwnOutcomeRow,
    WordingEntryRow,
)
from advocate.storage.rows.contacts import AmbassadorNoteRow, CaseRow, InteractionRow, ParticipantRow
from advocate.storage.rows.customers import (
    ContactPointRow,
    CustomerRow,
    CustomerTagRow,
    FieldDefinitionRow,
    FieldValueRow,
    PinnedNoteRow,
    RelationRow,
    TagRow,
)
from advocate.storage.rows.desk import MemoryRow, QuickNoteRow, SavedViewRow, SeenCustomerRow
from advocate.storage.rows.files import ContentRow, FileRow
from advocate.storage.rows.history import CommandRow, RowChangeRow
from advocate.storage.rows.promises import CadenceRow, OwnReasonRow, PromiseRow, ReminderRow
from advocate.storage.rows.team import DepartmentRow, MadeBackupRow, MemberRow, SettingRow, VaultStateRow

# Parents before children: deleting goes the other way.
RECORDED: tuple[type[Row], ...] = (
    DepartmentRow,
    MemberRow,
    SettingRow,
    SavedViewRow,
    QuickNoteRow,
    GuideStepRow,
    OwnOutcomeRow,
    OwnReasonRow,
    WordingEntryRow,
    EscalationRuleRow,
    OpenCallTextRow,
    OpenCallRow,
    CustomerRow,
    ContactPointRow,
    RelationRow,
    PinnedNoteRow,
    TagRow,
    CustomerTagRow,
    FieldDefinitionRow,
    FieldValueRow,
    CaseRow,
    InteractionRow,
    ParticipantRow,
    CadenceRow,
    PromiseRow,
    ReminderRow,
    AmbassadorNoteRow,
    FileRow,
    HandoffRow,
    HandoffPromiseRow,
    EscalationRow,
)
UNRECORDED: tuple[type[Row], ...] = (
    CommandRow,
    RowChangeRow,
    VaultStateRow,
    ContentRow,
    MemoryRow,
    SeenCustomerRow,
    MadeBackupRow,
)
BY_NAME: dict[str, type[Row]] = {row.__tablename__: row for row in RECORDED}
