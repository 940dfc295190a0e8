"""One contact with a customer on one channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from advocate.domain.files import FileInfo
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, InteractionId, MemberId


class Channel(StrEnum):
    CALL = "call"
    EMAIL = "email"
    CHAT = "chat"
    TEXT = "text"
    SOCIAL = "social"
    IN_PERSON = "in_person"
    LETTER = "letter"
    NOTE = "note"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class Outcome(StrEnum):
    """How a contact ended; OPEN when nobody said; OWN in words of the team, which are kept with the contact."""

    OPEN = "open"
    RESOLVED = "resolved"
    CALL_AGAIN = "call_again"
    NO_ANSWER = "no_answer"
    VOICEMAIL = "voicemail"
    PASSED_ON = "passed_on"
    ABANDONED = "abandoned"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Who took part: a customer, a member, or only a name (as they called themselves)."""

    name: str
    customer_id: CustomerId | None = None
    member_id: MemberId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionDraft:
    """A contact to be logged. started_at: UTC; zone: where it was lived; effort: 1 (very easy) to 7 (very hard);
    reply_to_id: an earlier contact of the same customer; number_used: the number or address it went over, as typed;
    own_outcome: the words of Outcome.OWN, empty with any other."""

    customer_id: CustomerId
    channel: Channel
    direction: Direction = Direction.IN
    started_at: datetime
    zone: str = "UTC"
    duration: timedelta | None = None
    title: str = ""
    body: str = ""
    outcome: Outcome = Outcome.OPEN
    own_outcome: str = ""
    effort: int | None = None
    delight: str = ""
    department_id: DepartmentId | None = None
    case_id: CaseId | None = None
    reply_to_id: InteractionId | None = None
    participants: tuple[Participant, ...] = ()
    origin: str = ""
    number_used: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """A contact as kept. is_corrected: an earlier wording is in the history. member: who logged it, empty if imported.
    own_outcome: the words of Outcome.OWN as they read when it was saved."""

    id: InteractionId
    customer_id: CustomerId
    channel: Channel
    direction: Direction
    started_at: datetime
    zone: str
    duration: timedelta | None
    title: str
    body: str
    outcome: Outcome
    effort: int | None
    delight: str
    department_id: DepartmentId | None
    case_id: CaseId | None
    member_id: MemberId | None
    member_name: str
    participants: tuple[Participant, ...] = ()
    is_corrected: bool = False
    version: int = 1
    is_pinned: bool = False
    reply_to_id: InteractionId | None = None
    files: tuple[FileInfo, ...] = ()
    number_used: str = ""
    own_outcome: str = ""
