"""What is counted on a case."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.case_figures import CaseContact, CaseFigures, case_figures, days_open
from advocate.domain.ids import MemberId
from advocate.domain.interaction import Channel
from tests.fakes import MORNING

PRIYA, SAM = MemberId(UUID(int=1)), MemberId(UUID(int=2))
ZONE = "America/New_York"


def _contact(
    hours: float, channel: Channel = Channel.CALL, who: MemberId | None = PRIYA, minutes: float | None = None
):
    duration = None if minutes is None else timedelta(minutes=minutes)
    return CaseContact(at=MORNING + timedelta(hours=hours), channel=channel, member_id=who, duration=duration)


def test_nothing_is_counted_where_nothing_is() -> None:
    assert case_figures([]) == CaseFigures()
    assert case_figures([], transfers=2).transfers == 2


def test_six_calls_and_three_representatives() -> None:
    contacts = [
        _contact(0, minutes=20.4),
        _contact(1, Channel.EMAIL, SAM),
        _contact(2, Channel.EMAIL, SAM),
        _contact(2.5, Channel.NOTE, SAM, 90),  # ours, no contact
        _contact(3, minutes=10.2),
        _contact(4, who=None, minutes=0),
    ]
    assert case_figures(contacts, transfers=1) == CaseFigures(
        contacts=5,
        people=2,
        transfers=1,
        channel_switches=2,
        minutes=31,
        last_contact_at=MORNING + timedelta(hours=4),
    )


contacts = st.builds(
    _contact,
    st.floats(0, 10_000),
    st.sampled_from(Channel),
    st.sampled_from([PRIYA, SAM, None]),
    st.none() | st.floats(0, 600),
)


@given(st.lists(contacts, max_size=12), st.integers(0, 100))
def test_the_order_in_which_they_are_read_changes_nothing(found: list[CaseContact], seed: int) -> None:
    shuffled = list(found)
    Random(seed).shuffle(shuffled)
    first, second = case_figures(found), case_figures(shuffled)
    if len({each.at for each in found}) == len(found):
        assert first == second
    assert 0 <= first.people <= first.contacts
    assert 0 <= first.channel_switches <= max(0, first.contacts - 1)


@pytest.mark.parametrize(
    ("hours", "days"),
    [(0, 0), (14, 0), (14.5, 1), (24 * 7, 7), (-5, 0)],  # opened at 9:41 in New York
)
def test_days_are_those_of_a_person(hours: float, days: int) -> None:
    until = MORNING + timedelta(hours=hours)
    assert days_open(MORNING, None, until, ZONE) == days
    assert days_open(MORNING, until, until + timedelta(days=90), ZONE) == days


def test_a_day_of_twenty_three_hours_is_a_day() -> None:
    opened = datetime(
        2026, 3, 8, 4, 30, tzinfo=MORNING.tzinfo
    )  # 23:30 on the 7th, the night clocks go forward
    assert days_open(opened, None, datetime(2026, 3, 9, 3, 30, tzinfo=MORNING.tzinfo), ZONE) == 1
