"""A customer: who they are, how to reach them, how to talk with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from advocate.domain.ids import (
    ContactPointId,
    CustomerId,
    FieldId,
    MemberId,
    PinnedNoteId,
    RelationId,
    TagId,
)


class CustomerKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


class CustomerState(StrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"
    TRASHED = "trashed"


class ContactPointKind(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    SOCIAL = "social"
    POSTAL = "postal"


class Consent(StrEnum):
    """Whether the customer agreed to be contacted here."""

    UNKNOWN = "unknown"
    GIVEN = "given"
    REFUSED = "refused"


class RelationKind(StrEnum):
    """What the other customer is to this one."""

    WORKS_AT = "works_at"
    COLLEAGUE = "colleague"
    FAMILY = "family"
    OTHER = "other"


class FieldKind(StrEnum):
    """The eight kinds of own fields."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    AMOUNT = "amount"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """value as shown; normal as compared (E.164, lower-case mail); preferred: words such as `after 15:00`."""

    id: ContactPointId
    kind: ContactPointKind
    value: str
    normal: str = ""
    label: str = ""
    preferred: str = ""
    consent: Consent = Consent.UNKNOWN
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPointDraft:
    """A contact point as typed, before it is read."""

    kind: ContactPointKind
    value: str
    label: str = ""
    preferred: str = ""
    consent: Consent = Consent.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedNote:
    """What anyone must know before they say hello."""

    id: PinnedNoteId
    text: str
    at: datetime
    by: MemberId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    """How to talk with this customer. channel: the preferred one, empty when not known."""

    personality: str = ""
    wants: str = ""
    avoid: str = ""
    channel: str = ""

    def lines(self) -> tuple[str, ...]:
        """The parts that are known, in reading order."""
        return tuple(part for part in (self.personality, self.wants, self.avoid) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Who belongs where: the other customer and what they are to this one. role: such as `owner`."""

    id: RelationId
    other_id: CustomerId
    other_name: str
    kind: RelationKind
    role: str = ""
    is_reverse: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    id: TagId
    name: str
    used: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDefinition:
    """An own field. choices: for FieldKind.CHOICE only."""

    id: FieldId
    name: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    position: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldValue:
    """The value of one own field of one customer, as text in the form of its kind (ISO dates, `yes`/`no`)."""

    field_id: FieldId
    name: str
    kind: FieldKind
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A whole profile. reach: followers, where a complaint would be heard; None when not known. owner: who of the team
    looks after them."""

    id: CustomerId
    kind: CustomerKind
    name: str
    is_internal: bool = False
    since: date | None = None
    reach: int | None = None
    state: CustomerState = CustomerState.ACTIVE
    approach: Approach = field(default_factory=Approach)
    contact_points: tuple[ContactPoint, ...] = ()
    pinned_notes: tuple[PinnedNote, ...] = ()
    tags: tuple[Tag, ...] = ()
    fields: tuple[FieldValue, ...] = ()
    relations: tuple[Relation, ...] = ()
    last_contact_at: datetime | None = None
    created_at: datetime
    is_sample: bool = False
    version: int = 1
    owner_id: MemberId | None = None
    owner_name: str = ""
    has_photo: bool = False

    @property
    def organisation(self) -> str:
        """The name of the organisation this person belongs to, or nothing."""
        return next(
            (r.other_name for r in self.relations if r.kind is RelationKind.WORKS_AT and not r.is_reverse), ""
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerDraft:
    """A customer to be created. organisation: a name; the organisation is found or made. origin: the key of the
    record in the source it was imported from, so that a second import finds it again."""

    name: str
    kind: CustomerKind = CustomerKind.PERSON
    organisation: str = ""
    contact_points: tuple[ContactPointDraft, ...] = ()
    tags: tuple[str, ...] = ()
    pinned_notes: tuple[str, ...] = ()
    approach: Approach = field(default_factory=Approach)
    is_internal: bool = False
    since: date | None = None
    reach: int | None = None
    origin: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerSummary:
    """One line of a list: only what is shown there. next_due_at: of the open promises, the earliest end; phone and email:
    the first of each; fields: those own fields that were asked for, as text."""

    id: CustomerId
    kind: CustomerKind
    name: str
    organisation: str = ""
    tags: tuple[str, ...] = ()
    last_contact_at: datetime | None = None
    open_promises: int = 0
    next_due_at: datetime | None = None
    pinned: str = ""
    state: CustomerState = CustomerState.ACTIVE
    created_at: datetime | None = None
    owner_name: str = ""
    phone: str = ""
    email: str = ""
    reach: int | None = None
    since: date | None = None
    fields: Mapping[FieldId, str] = field(default_factory=dict[FieldId, str])
    has_photo: bool = False
    is_sample: bool = False


class CustomerOrder(StrEnum):
    NAME = "name"
    LAST_CONTACT = "last_contact"
    CREATED = "created"
    NEXT_DUE = "next_due"
    OWNER = "owner"
    SINCE = "since"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldMatch:
    """Customers whose own field holds exactly that value; with an empty value those who have none."""

    field_id: FieldId
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFilter:
    """Which customers a list shows, and in which order; every condition that is set must hold. tag_ids: all of them must
    be there; last_contact_after: at that moment or later; last_contact_before: earlier than that, and once at least."""

    text: str = ""
    tag_ids: tuple[TagId, ...] = ()
    state: CustomerState = CustomerState.ACTIVE
    kind: CustomerKind | None = None
    only_internal: bool = False
    only_with_open_promise: bool = False
    only_with_late_promise: bool = False
    owner_id: MemberId | None = None
    without_owner: bool = False
    field: FieldMatch | None = None
    last_contact_after: datetime | None = None
    last_contact_before: datetime | None = None
    never_contacted: bool = False
    only_sample: bool = False
    order: CustomerOrder = CustomerOrder.NAME
    descending: bool = False
