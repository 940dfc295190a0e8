from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from uuid_utils.compat import uuid7

from advocate.domain.customer import CustomerKind
from advocate.domain.promise import PromiseState
from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_plan import SamplePlan
from advocate.services.sample_written import WrittenCustomers
from tests.fakes import MORNING

CALENDAR = WorkCalendar(MORNING, "America/New_York")  # Thursday 12 March 2026, 09:41
ENTRY = {
    "ago": 2,
    "time": "10:00",
    "channel": "call",
    "by": "support",
    "department": "Support",
    "title": "T",
    "body": "B",
}


def added(*entries: dict[str, Any], **parts: Any) -> SamplePlan:
    plan = SamplePlan()
    table = {"key": "k", "name": "Beth", "since": date(2024, 2, 1), "entries": list(entries), **parts}
    WrittenCustomers(plan, Random(1), CALENDAR, uuid7).add(table)
    return plan


def new_york(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour + 4, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "start", "end"),
    [
        ({"ago": 1, "at": "9:30"}, new_york(11, 9, 30), new_york(11, 9, 30)),
        ({"ago": -1, "from": "10:00", "to": "12:00"}, new_york(13, 10), new_york(13, 12)),
        ({"ago": -2}, new_york(16, 0), new_york(17, 0)),
        ({"late_hours": 3}, new_york(12, 6, 30), new_york(12, 6, 30)),
        ({"past_noon": True}, new_york(11, 12), new_york(11, 12)),
        ({"today": "17:00"}, new_york(12, 17), new_york(12, 17)),
        ({"today_day": True}, new_york(12, 0), new_york(13, 0)),
    ],
)
def test_when_a_written_promise_is_due(due: dict[str, Any], start: datetime, end: datetime):
    (promise,) = added({**ENTRY, "promise": {"words": "W", "owner": "support", **due}}).promises
    assert (promise.due.start, promise.due.end) == (start, end)
    assert promise.state is PromiseState.OPEN


def test_a_rhythm_stops_as_many_days_ago_as_it_says():
    plan = added(rhythm={"every": 30, "last": 94, "by": "support", "lines": [["One", "1"], ["Two", "2"]]})
    days = [(CALENDAR.today - CALENDAR.wall(each.started_at).date()).days for each in plan.interactions]
    assert days[0] in (94, 95, 96)
    assert all(26 <= later - earlier <= 36 for earlier, later in pairwise(days))
    assert [each.title for each in plan.interactions[:3]] == ["One", "Two", "One"]


def test_a_person_brings_their_organisation_and_an_organisation_its_contact():
    first, second = added(organisation="Gomez Interiors", role="owner").customers
    assert (first.kind, first.contact, second.organisation) == (CustomerKind.ORGANISATION, second, first)
    plan = added(ENTRY, kind="organisation", contact={"name": "Ann Lee", "they": "she", "role": "manager"})
    office, contact = plan.customers
    assert (office.contact, contact.organisation, contact.role) == (contact, office, "manager")
    assert plan.interactions[0].participants == ["Ann Lee"]


@pytest.mark.parametrize(("hours", "answer"), [(2, "A"), (0, ""), (2000, "")])
def test_a_note_is_answered_only_when_that_is_past(hours: int, answer: str):
    note = {"to": "Claims", "body": "N", "hours": hours, "answer": "A", "by": "claims"}
    (found,) = added({**ENTRY, "note": note}).notes
    assert found.answer == answer
    assert (found.answered_at is None) == (answer == "")
