"""A contact that is being written down: everything its form holds, as typed, until it is saved or put aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from advocate.domain.call_clock import CallClock
from advocate.domain.ids import (
    CaseId,
    CustomerId,
    DepartmentId,
    InteractionId,
    MemberId,
    OpenCallId,
)
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Due


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPromise:
    """A promise that was taken over while typing. typed: the words it was read from; owner_name: as shown; rule: how it repeats,
    an RRULE without its name, counted from its due time; empty for one that is made once."""

    words: str
    due: Due
    owner_id: MemberId | None = None
    department_id: DepartmentId | None = None
    owner_name: str = ""
    typed: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCall:
    """One strip: a call, another contact, or a quick note (Channel.NOTE).

    customer_id: None while nobody knows who it is, and once the customer is in the trash or gone; name: the customer's
    name, or what was typed about the caller; number_used: the number or address, as typed; promise_line: what stands in
    the promise field; start and duration: those fields, as typed; new_case: the title of a case to be opened; corrects: the
    contact that is corrected; silenced: phrases that Esc silenced for this text; guide_ticked: ticked steps of the call
    guide; own_outcome: the words of Outcome.OWN; position: its place among the member's strips, from 0.
    """

    id: OpenCallId
    member_id: MemberId | None
    clock: CallClock
    customer_id: CustomerId | None = None
    name: str = ""
    channel: Channel = Channel.CALL
    direction: Direction = Direction.IN
    number_used: str = ""
    text: str = ""
    title: str = ""
    effort: int | None = None
    delight: str = ""
    outcome: Outcome = Outcome.OPEN
    own_outcome: str = ""
    promises: tuple[TypedPromise, ...] = ()
    promise_line: str = ""
    department_id: DepartmentId | None = None
    case_id: CaseId | None = None
    new_case: str | None = None
    corrects: InteractionId | None = None
    reply_to_id: InteractionId | None = None
    start: str = ""
    duration: str = ""
    silenced: tuple[str, ...] = ()
    guide_ticked: tuple[str, ...] = ()
    position: int = 0
    is_sample: bool = False

    @property
    def started_at(self) -> datetime:
        return self.clock.started_at

    def is_worth_keeping(self) -> bool:
        """Something was typed that somebody would miss."""
        typed = (self.text, self.promise_line, self.title, self.delight, self.new_case or "")
        is_stranger = self.customer_id is None and bool(self.name.strip() or self.number_used.strip())
        return is_stranger or bool(self.promises) or any(words.strip() for words in typed)

    def first_words(self) -> str:
        """What it begins with, to be recognised by."""
        said = (self.title, self.text[:400], self.promise_line, *(promise.words for promise in self.promises))
        return next((" ".join(words.split())[:80] for words in said if words.strip()), "")
