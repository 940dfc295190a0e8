"""What the customers' list is narrowed to, as a person chooses it: "this week" stays this week when it is remembered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from advocate.domain.customer import CustomerFilter, CustomerKind, CustomerOrder, CustomerState, FieldMatch
from advocate.domain.ids import FieldId, MemberId, TagId
from ui.reader import Reader

MINE, NOBODYS = "mine", "nobody"


class LastContact(StrEnum):
    """When somebody was last spoken with."""

    ANY = ""
    WEEK = "7"
    MONTH = "30"
    QUIET_MONTH = "not-30"
    QUIET_QUARTER = "not-90"
    QUIET_YEAR = "not-365"
    NEVER = "never"


class PromiseChoice(StrEnum):
    ANY = ""
    OPEN = "open"
    LATE = "late"


class KindChoice(StrEnum):
    ANY = ""
    PERSON = "person"
    ORGANISATION = "organisation"
    INTERNAL = "internal"


_DAYS = {
    LastContact.WEEK: 7,
    LastContact.MONTH: 30,
    LastContact.QUIET_MONTH: 30,
    LastContact.QUIET_QUARTER: 90,
    LastContact.QUIET_YEAR: 365,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterChoice:
    """owner: empty, `mine`, `nobody` or the id of a member. tag_ids: all of them must be there."""

    text: str = ""
    state: CustomerState = CustomerState.ACTIVE
    tag_ids: tuple[TagId, ...] = ()
    field: FieldMatch | None = None
    owner: str = ""
    last: LastContact = LastContact.ANY
    promise: PromiseChoice = PromiseChoice.ANY
    kind: KindChoice = KindChoice.ANY
    only_sample: bool = False

    def is_plain(self) -> bool:
        """All active customers."""
        return self == FilterChoice()

    def chosen(self) -> tuple[str, ...]:
        """The key of each filter that is on, the text aside; `tag:<id>` for a tag."""
        parts = {
            "state": self.state is not CustomerState.ACTIVE,
            "kind": bool(self.kind),
            "owner": bool(self.owner),
            "last": bool(self.last),
            "promise": bool(self.promise),
            "field": self.field is not None,
            "sample": self.only_sample,
        }
        return (*(key for key, on in parts.items() if on), *(f"tag:{tag_id}" for tag_id in self.tag_ids))

    def without(self, key: str) -> FilterChoice:
        """The same with that filter off."""
        plain = FilterChoice()
        if key.startswith("tag:"):
            return replace(self, tag_ids=tuple(i for i in self.tag_ids if f"tag:{i}" != key))
        name = "only_sample" if key == "sample" else key
        return replace(self, **{name: getattr(plain, name)})

    def without_lost(self, tag_ids: frozenset[TagId], field_ids: frozenset[FieldId]) -> FilterChoice:
        """The same without tags and fields that are no longer there."""
        lost = self.field is not None and self.field.field_id not in field_ids
        return replace(
            self,
            tag_ids=tuple(i for i in self.tag_ids if i in tag_ids),
            field=None if lost else self.field,
        )

    def to_filter(
        self,
        reader: Reader,
        order: CustomerOrder = CustomerOrder.NAME,
        *,
        descending: bool = False,
    ) -> CustomerFilter:
        """As the vault is asked, from the reader's now."""
        days = timedelta(days=_DAYS.get(self.last, 0))
        is_quiet = self.last.startswith("not-")
        internal = self.kind is KindChoice.INTERNAL
        return CustomerFilter(
            text=self.text,
            tag_ids=self.tag_ids,
            state=self.state,
            kind=CustomerKind(self.kind) if self.kind and not internal else None,
            only_internal=internal,
            only_with_open_promise=self.promise is PromiseChoice.OPEN,
            only_with_late_promise=self.promise is PromiseChoice.LATE,
            owner_id=self._owner_id(reader),
            without_owner=self.owner == NOBODYS,
            field=self.field,
            last_contact_after=reader.now - days if days and not is_quiet else None,
            last_contact_before=reader.now - days if days and is_quiet else None,
            never_contacted=self.last is LastContact.NEVER,
            only_sample=self.only_sample,
            order=order,
            descending=descending,
        )

    def _owner_id(self, reader: Reader) -> MemberId | None:
        if self.owner == MINE:
            return reader.member.id
        return MemberId(UUID(self.owner)) if self.owner and self.owner != NOBODYS else None
