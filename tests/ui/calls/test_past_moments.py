"""When something happened, as people type it on Thursday 12 March 2026, 09:41 in New York."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.moment import local
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.calls.past_moments import read_past
from ui.wording.time_words import moment_words


@pytest.mark.parametrize(
    ("typed", "wall"),
    [
        ("9:00", "2026-03-12 09:00"),
        ("14:20", "2026-03-11 14:20"),
        ("3 pm", "2026-03-11 15:00"),
        ("12am", "2026-03-12 00:00"),
        ("20 min ago", "2026-03-12 09:21"),
        ("2h ago", "2026-03-12 07:41"),
        ("yesterday", "2026-03-11 12:00"),
        ("Yesterday at 3pm", "2026-03-11 15:00"),
        ("mon 14:00", "2026-03-09 14:00"),
        ("thursday 9:00", "2026-03-12 09:00"),
        ("Thu 15:00", "2026-03-05 15:00"),
        ("last thursday 9:00", "2026-03-05 09:00"),
        ("friday noon", "2026-03-06 12:00"),
        ("Tue 10 Mar 09:05", "2026-03-10 09:05"),
        ("10 Mar 2025 14:20", "2025-03-10 14:20"),
        ("march 10", "2026-03-10 12:00"),
        ("2026-03-10 14:20", "2026-03-10 14:20"),
        ("10.3. 9:00", "2026-03-10 09:00"),
        ("3/11 9:00", "2026-03-11 09:00"),
        ("12 Apr", "2025-04-12 12:00"),
        ("29 feb 9:00", "2024-02-29 09:00"),
    ],
)
def test_it_is_understood(typed: str, wall: str) -> None:
    found = read_past(typed, MORNING, ZONE)
    assert found is not None
    assert f"{local(found, ZONE):%Y-%m-%d %H:%M}" == wall


@pytest.mark.parametrize("typed", ["", "now", "just now", "today"])
def test_now(typed: str) -> None:
    assert read_past(typed, MORNING, ZONE) == MORNING


@pytest.mark.parametrize(
    "typed", ["tomorrow", "today 23:00", "99999", "9", "monster 9:00", "30 feb", "0.0.2026", "25:00", "13pm"]
)
def test_what_is_to_come_or_means_nothing_is_not(typed: str) -> None:
    assert read_past(typed, MORNING, ZONE) is None


def test_the_region_says_which_is_the_month() -> None:
    found = read_past("3/11 9:00", MORNING, ZONE, region="GB")
    assert found is not None
    assert local(found, ZONE).date().isoformat() == "2025-11-03"


@given(st.integers(min_value=0, max_value=60 * 24 * 700))
def test_what_is_shown_can_be_read_back(minutes: int) -> None:
    moment = (MORNING - timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    shown = moment_words(moment, MORNING, ZONE)
    found = read_past(shown, MORNING, ZONE)
    assert found is not None
    assert local(found, ZONE).replace(tzinfo=None) == local(moment, ZONE).replace(tzinfo=None)


@given(st.text(max_size=60), st.datetimes(timezones=st.just(UTC)))
def test_no_text_and_no_year_breaks_it(typed: str, now: datetime) -> None:
    found = read_past(typed, now, ZONE)
    assert found is None or found <= now
