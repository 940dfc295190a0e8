"""Who may answer a handoff, and what counts as a transfer."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from advocate.domain.handoff import Handoff, HandoffState, counts_as_transfer, may_answer, with_asked
from advocate.domain.ids import CustomerId, DepartmentId, HandoffId, MemberId
from tests.fakes import MORNING

GIVER, SAM, LENA = (MemberId(UUID(int=number)) for number in (1, 2, 3))
CLAIMS, BILLING = (DepartmentId(UUID(int=number)) for number in (4, 5))


def _handoff(to: MemberId | None, department: DepartmentId | None, **changes: object) -> Handoff:
    return Handoff(
        id=HandoffId(UUID(int=9)), customer_id=CustomerId(UUID(int=8)), customer_name="Maria", case_id=None,
        case_title="", from_id=GIVER, from_name="Priya", to_member_id=to, department_id=department, to_name="",
        summary="", asked="", tone="", state=HandoffState.OFFERED, offered_at=MORNING, **changes,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("to", "department", "who", "belongs_to", "has_members", "may"),
    [
        (SAM, None, SAM, None, False, True),
        (SAM, None, LENA, None, False, False),
        (SAM, CLAIMS, LENA, CLAIMS, True, False),
        (None, CLAIMS, LENA, CLAIMS, True, True),
        (None, CLAIMS, LENA, BILLING, True, False),
        (None, CLAIMS, LENA, None, False, True),
        (None, CLAIMS, GIVER, CLAIMS, True, False),
        (None, CLAIMS, GIVER, None, False, False),
    ],
)
def test_who_may_answer(to, department, who, belongs_to, has_members, may) -> None:
    assert may_answer(_handoff(to, department), who, belongs_to, has_members=has_members) is may


def test_how_long_it_waited() -> None:
    hour = timedelta(hours=1)
    assert _handoff(SAM, None).waiting(MORNING + 5 * hour) == 5 * hour
    assert _handoff(SAM, None, answered_at=MORNING + hour).waiting(MORNING + 5 * hour) == hour
    assert _handoff(SAM, None).waiting(MORNING - hour) == timedelta(), "a clock was set back"


def test_all_but_a_withdrawn_one_count() -> None:
    assert [state for state in HandoffState if not counts_as_transfer(state)] == [HandoffState.WITHDRAWN]


@pytest.mark.parametrize(
    ("known", "handed_on", "both"),
    [
        ("", "", ""),
        ("Which room?", "", "Which room?"),
        ("", "Which room?", "Which room?"),
        ("Which room?", "Which room?", "Which room?"),
        ("Which room?", "Which room? Since when?", "Which room? Since when?"),
        ("Which room? Since when?", "Which room?", "Which room? Since when?"),
        ("Which room?", "Her number.", "Which room?\nHer number."),
    ],
)
def test_what_was_asked_stands_in_a_case_once(known: str, handed_on: str, both: str):
    assert with_asked(known, handed_on) == both
