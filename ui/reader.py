"""Who reads a page and when: what "you", "3 days ago" and "late" on it are said by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from advocate.domain.moment import local
from advocate.domain.team import Member

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """now: UTC, the moment the page was asked for."""

    member: Member
    now: datetime

    @property
    def zone(self) -> str:
        """IANA."""
        return self.member.zone

    @property
    def today(self) -> date:
        return local(self.now, self.zone).date()


def read_reader(app: Advocate) -> Reader:
    """On the database thread, beside whatever else a page asks."""
    return Reader(member=app.member, now=app.clock.now())
