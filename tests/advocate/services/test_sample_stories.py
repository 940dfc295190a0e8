"""One small story, lived at different distances from now."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from advocate import paths
from advocate.domain.interaction import Direction
from advocate.domain.promise import PromiseState
from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_material import load_material
from advocate.services.sample_plan import PlannedCustomer, SamplePlan
from advocate.services.sample_stories import StoryTeller, draw_story, story_starts
from tests.fakes import MORNING

MATERIAL = load_material(paths.resources())
NAMES = {role: role.capitalize() for role in ("support", *MATERIAL.business["members"])}
CALENDAR = WorkCalendar(MORNING, "America/New_York")  # Thursday 12 March 2026, 09:41
LONG_AGO = datetime(2025, 6, 3, 10)


def story(ends: str = "kept", on: str = "promise", **promise: Any) -> dict[str, Any]:
    step = {
        "channel": "call",
        "by": "support",
        "department": "Support",
        "title": "{product}",
        "body": ["Asks. Due {due}."],
    }
    due = {
        "words": "call back with the price",
        "days": 1,
        "at": "12:00",
        "owner": "support",
        "ends": ends,
        **promise,
    }
    note = {"to": "Purchasing", "body": "{name} asks", "answer": "In stock", "by": "purchasing"}
    second = {**step, "on": on, "direction": "out", "body": ["Answered."], "closes": True}
    return {
        "key": "x",
        "weight": 1,
        "who": "anyone",
        "case": "Price",
        "steps": [{**step, "promise": due, "note": note}, second],
    }


def told(table: dict[str, Any], start: datetime, seed: int = 3) -> SamplePlan:
    plan = SamplePlan()
    who = PlannedCustomer(id=UUID(int=1), name="Beth Kowalski", created_at=MORNING)
    StoryTeller(plan, MATERIAL, Random(seed), CALENDAR, uuid7, NAMES).tell(who, table, start)
    return plan


def test_a_kept_promise_is_answered_in_time_and_closes_the_case():
    plan = told(story(), LONG_AGO)
    first, second = plan.interactions
    (promise,) = plan.promises
    assert promise.state is PromiseState.KEPT
    assert promise.words == "Call back with the price"
    assert promise.ended_at == second.started_at
    assert first.started_at < second.started_at <= promise.due.end
    assert (first.direction, second.direction, second.body) == (Direction.IN, Direction.OUT, "Answered.")
    assert first.body == "Asks. Due tomorrow noon."
    assert plan.cases[0].resolved_at == second.started_at
    assert plan.notes[0].answer == "In stock"


def test_a_late_answer_begins_with_an_apology():
    plan = told(story("late"), LONG_AGO)
    (promise,) = plan.promises
    assert promise.state is PromiseState.KEPT
    assert promise.ended_at is not None
    assert promise.ended_at > promise.due.end
    assert plan.interactions[1].body.endswith(" Answered.")
    assert any(plan.interactions[1].body.startswith(text) for text in MATERIAL.business["profile"]["late"])


def test_a_broken_promise_has_a_reason_and_the_next_contact_says_so():
    plan = told(story("broken"), LONG_AGO)
    assert plan.promises[0].state is PromiseState.BROKEN
    assert plan.promises[0].reason in MATERIAL.business["profile"]["broken"]
    assert len(plan.interactions[1].body) > len("Answered.") + 20


def test_a_released_promise_ends_the_story():
    plan = told(story("released"), LONG_AGO)
    assert plan.promises[0].state is PromiseState.RELEASED
    assert len(plan.interactions) == 1
    assert plan.cases[0].resolved_at == plan.promises[0].ended_at


def test_what_lies_ahead_has_not_happened():
    plan = told(story(), datetime(2026, 3, 11, 16))  # due today at noon
    assert len(plan.interactions) == 1
    assert plan.promises[0].state is PromiseState.OPEN
    assert plan.cases[0].resolved_at is None
    assert told(story(), datetime(2026, 3, 12, 9, 50)).interactions == []


def test_a_late_one_that_is_not_kept_yet_stands_open_and_nobody_has_answered():
    plan = told(story("late", at="9:40"), datetime(2026, 3, 11, 9))
    assert plan.promises[0].state is PromiseState.OPEN
    assert plan.promises[0].due.end < MORNING
    assert len(plan.interactions) == 1


def test_a_customer_who_waits_calls_when_it_is_due():
    plan = told(story("late", on="due"), LONG_AGO)
    waited = plan.interactions[1].started_at - plan.promises[0].due.end
    assert timedelta(minutes=8) <= waited <= timedelta(minutes=35)


@pytest.mark.parametrize("ends", ["kept", "late", "broken", "released"])
@pytest.mark.parametrize("due", [{}, {"at": "8:00", "days": 0}, {"from": "9:00", "to": "11:00", "days": 0}])
def test_promises_are_made_before_they_are_due_and_end_after_they_are_made(ends: str, due: dict[str, Any]):
    for seed in range(25):
        for promise in told(story(ends, **due), LONG_AGO, seed).promises:
            assert promise.interaction.started_at <= promise.due.start
            assert promise.ended_at is not None
            assert promise.ended_at >= promise.interaction.started_at


def test_starts_lie_in_office_hours_between_file_and_now():
    created = MORNING - timedelta(days=400)
    who = PlannedCustomer(id=UUID(int=1), name="Beth", created_at=created)
    starts = story_starts(who, Random(1), CALENDAR, 60)
    assert starts == sorted(starts)
    assert all(8 <= start.hour < 18 and start.weekday() < 5 for start in starts)
    middle = CALENDAR.wall(created + timedelta(days=200))
    assert sum(start > middle for start in starts) > 33


def test_stories_are_drawn_by_weight():
    stories = [{"key": "often", "weight": 9}, {"key": "seldom", "weight": 1}]
    random = Random(1)
    drawn = [draw_story(stories, random)["key"] for _ in range(300)]
    assert 220 < drawn.count("often") < 300
