"""Promises of the written stories: what repeats is kept until now, what was moved is open at its new time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocate.domain.moment import local
from advocate.domain.promise import PromiseState
from advocate.services.sample_plan import PlannedPromise
from tests.advocate.services.test_sample_written import ENTRY, added, new_york
from tests.fakes import MORNING

TWICE = {
    "words": "Update",
    "rule": "FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0",
    "from_ago": 3,
    "at": "9:00",
    "late": [2],
    "until": "dry",
    "owner": "support",
}


def said(promise: PlannedPromise) -> str:
    return f"{local(promise.due.start, 'America/New_York'):%a %H:%M} {promise.state}"


def test_what_repeats_is_kept_time_after_time_and_the_next_one_is_open():
    plan = added({**ENTRY, "ago": 4, "repeats": TWICE})
    (cadence,) = plan.cadences
    assert [said(each) for each in plan.promises] == [
        "Mon 09:00 kept", "Mon 17:00 kept", "Tue 09:00 kept", "Tue 17:00 kept", "Wed 09:00 kept", "Wed 17:00 kept",
        "Thu 09:00 kept", "Thu 17:00 open",
    ]  # fmt: skip
    late = [each.ended_at is not None and each.ended_at > each.due.end for each in plan.promises]
    assert [number for number, is_late in enumerate(late) if is_late] == [2]
    assert all(each.cadence is cadence for each in plan.promises)
    assert (cadence.rolled_to, cadence.until_words, cadence.ends_with_case) == (new_york(12, 17), "dry", True)
    made = [each.made_at for each in plan.promises]
    assert made[1:] == [each.due.start for each in plan.promises[:-1]], "promised when the one before began"


def test_it_rests_at_the_weekend():
    plan = added({**ENTRY, "ago": 6, "repeats": {**TWICE, "from_ago": 5}})
    assert not {"Sat", "Sun"} & {said(each)[:3] for each in plan.promises}


def test_so_many_minutes_early_where_it_says_so():
    plan = added({**ENTRY, "ago": 4, "repeats": {**TWICE, "late": [], "early": 7}})
    kept = [each for each in plan.promises if each.state is PromiseState.KEPT]
    assert {each.due.end - each.ended_at for each in kept if each.ended_at} == {timedelta(minutes=7)}


def test_one_that_was_moved_is_open_at_its_new_time():
    moved: dict[str, Any] = {
        "ago": 4,
        "time": "11:30",
        "reason": "A release",
        "told": "We say when",
        "to": {"ago": -2},
    }
    promise = {"words": "Say when", "ago": 3, "owner": "Engineering", "moved": moved}
    before, now = added({**ENTRY, "ago": 8, "promise": promise}).promises
    assert (before.state, before.ended_at, before.told) == (
        PromiseState.RENEGOTIATED, datetime(2026, 3, 6, 16, 30, tzinfo=UTC), "We say when",
    )  # fmt: skip
    assert before.ended_at < before.due.end, "after that it would have been broken"
    assert (now.state, now.replaces, now.made_at) == (PromiseState.OPEN, before, before.ended_at)
    assert now.due.start == new_york(16, 0)


@pytest.mark.parametrize(("at", "until"), [("16:30", new_york(12, 15, 30)), ("10:00", new_york(12, 10, 1))])
def test_a_reminder_is_put_off_until_before_it_is_due_or_soon(at: str, until: datetime):
    put_off = {"ago": 35, "before": 60, "by": "support", "reason": "R"}
    promise = {"words": "W", "today": at, "owner": "support", "put_off": put_off}
    (found,) = added({**ENTRY, "promise": promise}).promises
    assert found.put_off is not None
    assert (found.put_off.at, found.put_off.until) == (MORNING - timedelta(minutes=35), until)


def test_a_window_of_today_is_promised_in_the_hours_that_it_has():
    """In the afternoon it is later than the story says, and so is what was said."""
    promise = {
        "words": "Come between {from} and {to}",
        "today_from": "8:00",
        "today_to": "8:30",
        "owner": "support",
    }
    plan = added({**ENTRY, "ago": 1, "promise": promise})
    (made,) = plan.promises
    start, end = (local(moment, "America/New_York") for moment in (made.due.start, made.due.end))
    assert start > local(MORNING, "America/New_York")
    assert made.words == f"Come between {start.hour}:{start:%M} and {end.hour}:{end:%M}"
