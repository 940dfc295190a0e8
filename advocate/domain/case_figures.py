"""What is counted on a case: contacts, people, transfers, channel switches, minutes, days. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from advocate.domain.ids import MemberId
from advocate.domain.interaction import Channel
from advocate.domain.moment import local


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseContact:
    """What of a contact is counted. member_id: who logged it; None where an import brought it."""

    at: datetime
    channel: Channel
    member_id: MemberId | None = None
    duration: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFigures:
    """people: different members of ours who logged a contact; channel_switches: neighbours in time on different channels;
    notes of our own are no contact, and count nowhere."""

    contacts: int = 0
    people: int = 0
    transfers: int = 0
    channel_switches: int = 0
    minutes: int = 0
    last_contact_at: datetime | None = None


def case_figures(contacts: Sequence[CaseContact], transfers: int = 0) -> CaseFigures:
    """contacts: in any order; transfers: handoffs of the case that were not withdrawn."""
    said = sorted((each for each in contacts if each.channel is not Channel.NOTE), key=lambda each: each.at)
    seconds = sum(each.duration.total_seconds() for each in said if each.duration)
    return CaseFigures(
        contacts=len(said),
        people=len({each.member_id for each in said} - {None}),
        transfers=transfers,
        channel_switches=sum(a.channel is not b.channel for a, b in pairwise(said)),
        minutes=round(seconds / 60),
        last_contact_at=said[-1].at if said else None,
    )


def days_open(opened_at: datetime, resolved_at: datetime | None, now: datetime, zone: str) -> int:
    """Days that a person would count: 0 on the day it was opened, 1 the day after, until it was resolved."""
    opened, until = (local(moment, zone).date() for moment in (opened_at, resolved_at or now))
    return max(0, (until - opened).days)
