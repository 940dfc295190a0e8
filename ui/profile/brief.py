"""A customer in one breath: what to keep in mind, and how to reach them. Pure; the page shows it when the profile does not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from advocate.domain.customer import Consent, ContactPoint, ContactPointKind, Customer, CustomerKind
from ui.profile.profile_facts import ProfileFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """number: the first phone number that may be used, or any other way to reach them; empty when none is known.
    best_time goes with it. refused: every way that is known was refused."""

    name: str
    is_organisation: bool = False
    portrait: QImage | None = None
    keep_in_mind: tuple[str, ...] = ()
    avoid: str = ""
    number: str = ""
    best_time: str = ""
    refused: bool = False


def brief_of(customer: Customer, facts: ProfileFacts) -> Brief:
    point = first_way(customer.contact_points)
    return Brief(
        name=customer.name,
        is_organisation=customer.kind is CustomerKind.ORGANISATION,
        portrait=facts.portrait,
        keep_in_mind=tuple(note.text for note in customer.pinned_notes),
        avoid=customer.approach.avoid,
        number=point.value.replace("\n", ", ") if point else "",
        best_time=point.preferred if point else "",
        refused=point is None and bool(customer.contact_points),
    )


def first_way(points: tuple[ContactPoint, ...]) -> ContactPoint | None:
    """The first number that was not refused, else the first anything that was not."""
    usable = [point for point in points if point.consent is not Consent.REFUSED]
    numbers = [point for point in usable if point.kind is ContactPointKind.PHONE]
    return next(iter([*numbers, *usable]), None)
