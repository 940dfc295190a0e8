"""What a profile shows beside the customer's own record: who may look after them, their picture, why nothing can change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from advocate.domain.customer import Customer
from advocate.domain.ids import MemberId
from advocate.domain.team import Member
from ui.profile.photo_reading import portrait_of

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileFacts:
    """members: those at work; me: who is at the keyboard. portrait: square, or None for initials. why_read_only: empty where things can change."""

    members: tuple[Member, ...] = ()
    me: MemberId | None = None
    portrait: QImage | None = None
    why_read_only: str = ""


def read_facts(app: Advocate, customer: Customer) -> ProfileFacts:
    """On the database thread; the picture is decoded there, too."""
    return ProfileFacts(
        members=tuple(member for member in app.team.members() if member.is_active),
        me=app.member.id,
        portrait=portrait_of(app.customers.photo(customer.id)) if customer.has_photo else None,
        why_read_only=app.vault.why_read_only,
    )
