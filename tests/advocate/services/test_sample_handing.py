"""What is handed over in the sample's written stories."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_handing import WrittenHanding
from advocate.services.sample_plan import PlannedCase, PlannedCustomer, SamplePlan
from tests.fakes import MORNING


@pytest.mark.parametrize("now", [MORNING, datetime(2026, 3, 9, 5, 0, tzinfo=UTC)])
def test_nothing_comes_back_before_it_was_given(now: datetime) -> None:
    plan, calendar = SamplePlan(), WorkCalendar(now, "America/New_York")
    who = PlannedCustomer(id="who", name="Maria", created_at=now)
    case = PlannedCase(id="case", customer=who, title="Oak", opened_at=now)
    moments = {1: calendar.utc(calendar.at(1, "15:00")), 0: calendar.utc(calendar.at(0, "9:00"))}
    ids = iter(range(9))
    handing = WrittenHanding(plan, calendar, lambda: next(ids), lambda table: moments[table["ago"]])
    handoff = {"case": "oak", "by": "support", "to": "claims", "summary": "x", "moves": True, "ago": 0}
    returned = {**handoff, "returned": {"by": "claims", "ago": 1, "reason": "y"}}
    help_asked = {"by": "support", "to": "claims", "note": "z", "ago": 1}
    table = {
        "handoffs": [handoff, returned],
        "escalations": [help_asked],
        "open_call": {"text": "t", "minutes": 4},
    }
    handing.add(who, {"oak": case}, table)
    waiting, back = plan.handoffs
    assert (waiting.returned_at, waiting.case, case.owner) == (None, case, "support")
    assert moments[0] == back.offered_at <= back.returned_at
    assert plan.escalations[0].case is None
    assert (now - plan.open_calls[0].started_at).total_seconds() == 4 * 60
