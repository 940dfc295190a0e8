"""Promises of every kind around the edges of weeks and months, written as rows: for tests of the kept rate."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import strategies as st

from advocate.app import Advocate
from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.promise import PromiseState
from advocate.storage.rows.promises import PromiseRow
from tests import factories
from tests.fakes import MORNING

ZONE = "America/New_York"
MIDNIGHT = MORNING.replace(hour=4, minute=0)
FIGURES = (
    "made",
    "kept",
    "kept_late",
    "late",
    "broken",
    "renegotiated",
    "released",
    "open",
)
owners = st.sampled_from([(0, 0), (1, 0), (2, 0), (0, 1), (1, 1)])
# Whole days from a midnight fall on the edges of weeks and months.
moments = st.one_of(
    st.integers(-70 * 1440, 20 * 1440).map(lambda minutes: MORNING + timedelta(minutes=minutes)),
    st.integers(-70, 20).map(lambda days: MIDNIGHT + timedelta(days=days)),
)
rows = st.tuples(moments, moments, moments, st.sampled_from(PromiseState), owners, st.booleans())


@pytest.fixture
def people(advocate: Advocate):
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    department = DepartmentId(advocate.team.add_department("Dispatch").made)
    customers = [factories.customer(advocate), factories.customer(advocate, "Tom Price")]
    return (None, advocate.member.id, sam), (None, department), customers


def write(connection, people, drawn) -> None:
    members, departments, customers = people
    numbers = count(1)
    connection.execute(sa.delete(PromiseRow))
    values = [
        {
            "id": UUID(int=next(numbers)), "customer_id": customers[is_toms], "words": "Call back",
            "due_kind": "moment", "due_start": due, "due_end": due, "due_zone": ZONE, "state": state.value,
            "made_at": made, "made_by": None, "owner_id": members[owner[0]],
            "department_id": departments[owner[1]], "ended_by": None, "reason": "", "told": "", "version": 1,
            "ended_at": None if state is PromiseState.OPEN else ended,
        }
        for due, ended, made, state, owner, is_toms in drawn
    ]  # fmt: skip
    if values:
        connection.execute(sa.insert(PromiseRow), values)
