"""Tables of a rep's day: open calls, handoffs, escalations and their rules, the call guide, the team's wording."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from advocate.storage.rows.base import Row, Word


class OpenCallRow(Row):
    """A contact that is being written down. Ids are kept without a foreign key: a customer, a case or a member that goes
    must not take the text along, nor be held back by it. form: what else the form holds, and the clock.

    The text is what stands in open_call_texts, with all between its first `head` and last `tail` characters replaced by
    `middle`; a short one is `middle` alone, without text_id. version: counts how often it was put.
    """

    __tablename__ = "open_calls"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    member_id: Mapped[UUID | None] = mapped_column(index=True)
    customer_id: Mapped[UUID | None]
    name: Mapped[str] = mapped_column(default="")
    channel: Mapped[str] = mapped_column(Word)
    direction: Mapped[str] = mapped_column(Word)
    department_id: Mapped[UUID | None]
    case_id: Mapped[UUID | None]
    corrects: Mapped[UUID | None]
    reply_to_id: Mapped[UUID | None]
    started_at: Mapped[datetime]
    form: Mapped[dict[str, Any]]
    text_id: Mapped[UUID | None]
    head: Mapped[int] = mapped_column(default=0)
    tail: Mapped[int] = mapped_column(default=0)
    middle: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    is_sample: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)


class OpenCallTextRow(Row):
    """A long text of an open call as it stood when it was written whole."""

    __tablename__ = "open_call_texts"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    text: Mapped[str]


class HandoffRow(Row):
    __tablename__ = "handoffs"
    __table_args__ = (
        Index("ix_handoffs_timeline", "customer_id", "offered_at"),
        Index("ix_handoffs_member", "state", "to_member_id", "offered_at"),
        Index("ix_handoffs_department", "state", "department_id", "offered_at"),
        Index("ix_handoffs_given", "state", "from_id", "offered_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id"), index=True)
    from_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    to_member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    summary: Mapped[str]
    asked: Mapped[str] = mapped_column(default="")
    tone: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(Word, default="offered")
    offered_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    reason: Mapped[str] = mapped_column(default="")
    is_seen: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)


class HandoffPromiseRow(Row):
    """One open promise of what is handed over: whether it goes along."""

    __tablename__ = "handoff_promises"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"), index=True)
    promise_id: Mapped[UUID] = mapped_column(ForeignKey("promises.id"), index=True)
    is_moved: Mapped[bool]


class EscalationRuleRow(Row):
    __tablename__ = "escalation_rules"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(Word)
    threshold: Mapped[int] = mapped_column(default=0)
    words: Mapped[list[str]]
    ask_member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    ask_department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    is_on: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)


class EscalationRow(Row):
    """What became of one match of a rule, or of help asked for by hand. rule_id: without a foreign key, since a rule may
    be removed and what it brought about stays; kind, threshold and found: as the rule stood then."""

    __tablename__ = "escalations"
    __table_args__ = (
        Index("ix_escalations_timeline", "customer_id", "offered_at"),
        Index("ix_escalations_member", "state", "ask_member_id", "raised_at"),
        Index("ix_escalations_department", "state", "ask_department_id", "raised_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id"))
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id"), index=True)
    interaction_id: Mapped[UUID | None] = mapped_column(ForeignKey("interactions.id"), index=True)
    rule_id: Mapped[UUID | None]
    kind: Mapped[str] = mapped_column(Word, default="")
    threshold: Mapped[int] = mapped_column(default=0)
    found: Mapped[str] = mapped_column(default="")
    ask_member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    ask_department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    state: Mapped[str] = mapped_column(Word, default="offered")
    offered_at: Mapped[datetime]
    raised_at: Mapped[datetime | None]
    raised_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    note: Mapped[str] = mapped_column(default="")
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
    reason: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)


class GuideStepRow(Row):
    """A step of the team's own call guide; without any, the default list is shown."""

    __tablename__ = "guide_steps"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)


class OwnOutcomeRow(Row):
    """One of the team's own outcomes. A contact keeps its words itself, so this list can change without touching any."""

    __tablename__ = "own_outcomes"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)


class WordingEntryRow(Row):
    """A phrase that the team added to the wording hints or took out, or that a member dismissed for ever."""

    __tablename__ = "wording_entries"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    list_name: Mapped[str] = mapped_column(Word)
    phrase: Mapped[str]
    kind: Mapped[str] = mapped_column(Word, default="")
    say: Mapped[str] = mapped_column(default="")
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("members.id"))
