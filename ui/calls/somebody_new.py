"""Somebody we do not know yet, from what was typed while they are on the line: a name, a number or an address is enough."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft
from advocate.domain.phone import looks_like_number


def somebody_new(typed: str) -> CustomerDraft:
    """A number or an address that was typed is their name until we know it, and where to reach them."""
    name, kind = " ".join(typed.split()), _kind_of(typed)
    points = (ContactPointDraft(kind=kind, value=name),) if kind is not None else ()
    return CustomerDraft(name=name, contact_points=points)


def reached_at(typed: str) -> str:
    """The number or address, where one was typed."""
    return " ".join(typed.split()) if _kind_of(typed) is not None else ""


def somebody_new_words(typed: str) -> str:
    """How the way to them stands below who was found."""
    if looks_like_number(typed):
        return QCoreApplication.translate("find", "New customer with this number")
    return QCoreApplication.translate("find", "New customer “{name}”").format(name=" ".join(typed.split()))


def _kind_of(typed: str) -> ContactPointKind | None:
    if looks_like_number(typed):
        return ContactPointKind.PHONE
    name = typed.strip()
    is_address = "@" in name.strip("@") and " " not in name
    return ContactPointKind.EMAIL if is_address else None
