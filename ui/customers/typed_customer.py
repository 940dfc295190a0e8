"""What was typed of a new customer, as it was typed, and keeping it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.contact_points import read_contact_point
from advocate.domain.contact_text import ContactText
from advocate.domain.customer import (
    ContactPointDraft,
    ContactPointKind,
    CustomerDraft,
    CustomerKind,
    CustomerSummary,
)
from advocate.domain.phone import looks_like_number
from advocate.errors import InvalidValue

if TYPE_CHECKING:
    from advocate.app import Advocate

PHONE, EMAIL = ContactPointKind.PHONE, ContactPointKind.EMAIL


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCustomer:
    """The page keeps it while the overlay is closed. more: further numbers and addresses that were pasted; field and
    caret: where the person was typing, as a name of the first ones and characters before it (None for the end)."""

    kind: CustomerKind = CustomerKind.PERSON
    name: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    more: tuple[str, ...] = ()
    field: str = "name"
    caret: int | None = None

    def is_empty(self) -> bool:
        return not (self.name or self.organisation or self.phone or self.email)


def typed_from(text: str) -> TypedCustomer:
    """What somebody looked for and did not find: a number, a mail address or a name."""
    if looks_like_number(text):
        return TypedCustomer(phone=text.strip())
    if "@" in text:
        return TypedCustomer(email=text.strip())
    return TypedCustomer(name=text.strip())


def typed_from_contact(found: ContactText, base: TypedCustomer | None = None) -> TypedCustomer:
    """What was read from a copied text; what it does not say stays as it is in `base`. An organisation alone is one."""
    base = base or TypedCustomer()
    kind, name, organisation = base.kind, found.name or base.name, found.organisation or base.organisation
    if found.organisation and not name:
        kind, name, organisation = CustomerKind.ORGANISATION, found.organisation, ""
    return TypedCustomer(
        kind=kind,
        name=name,
        organisation=organisation,
        phone=found.phones[0] if found.phones else base.phone,
        email=found.emails[0] if found.emails else base.email,
        more=(*found.phones[1:], *found.emails[1:]),
    )


def create_customer(app: Advocate, typed: TypedCustomer) -> Changes:
    """Raises InvalidValue whose field is `name`, `organisation`, `phone` or `email`."""
    drafts = [
        _read(app, PHONE, typed.phone, "phone"),
        _read(app, EMAIL, typed.email, "email"),
        *(_read(app, EMAIL if "@" in more else PHONE, more, "more") for more in typed.more),
    ]
    organisation = typed.organisation if typed.kind is CustomerKind.PERSON else ""
    return app.customers.create(
        CustomerDraft(
            kind=typed.kind,
            name=typed.name,
            organisation=organisation,
            contact_points=tuple(draft for draft in drafts if draft is not None),
        )
    )


def find_alike(app: Advocate, typed: TypedCustomer) -> tuple[CustomerSummary, ...]:
    """Who may be the same."""
    values = tuple(value for value in (typed.phone.strip(), typed.email.strip(), *typed.more) if value)
    return app.customers.alike(typed.name, values)


def _read(app: Advocate, kind: ContactPointKind, value: str, field: str) -> ContactPointDraft | None:
    if not value.strip():
        return None
    draft = ContactPointDraft(kind=kind, value=value)
    try:
        read_contact_point(draft, app.member.region)
    except InvalidValue as error:
        raise InvalidValue(error.message, error.hint, field=field) from error
    return draft
