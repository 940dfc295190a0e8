"""The week of whoever is at the keyboard: the one that promises, the figures of Today and every calendar follow."""

from __future__ import annotations

from advocate.domain.ids import MemberId
from advocate.domain.week import first_weekday
from advocate.settings import FIRST_DAY
from advocate.storage.team import TeamStore


def week_begins(team: TeamStore, member_id: MemberId | None) -> int:
    """On which day, 0 Monday to 6 Sunday: as the member chose, else as is usual in their country."""
    choice = team.setting(FIRST_DAY.name, member_id) or FIRST_DAY.default
    region = "" if member_id is None else team.get_member(member_id).region
    return first_weekday(choice, region)
