"""Who reads a page and when: what "you", "3 days ago" and "late" on it are said by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from advocate.domain.ids import MemberId
from advocate.domain.moment import local

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """now: UTC, the moment the page was asked for; zone: IANA; region: ISO 3166, how they type phone numbers."""

    member_id: MemberId
    name: str
    zone: str
    region: str
    now: datetime

    @property
    def today(self) -> date:
        return local(self.now, self.zone).date()


def read_reader(app: Advocate) -> Reader:
    """On the database thread, beside whatever else a page asks."""
    member = app.member
    return Reader(
        member_id=member.id, name=member.name, zone=member.zone, region=member.region, now=app.clock.now()
    )
