"""The promises of one customer: listed and counted from their own stretch of an index, whatever else they are narrowed to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.interaction import Channel
from advocate.domain.promise import Due, MadeIn, PromiseFilter, PromiseStanding
from advocate.domain.promise_groups import DueEdges, PromiseGrouping
from advocate.storage.promise_counting import PromiseCounting
from advocate.storage.promises import PromiseStore
from tests import factories
from tests.fakes import MORNING
from tests.query_plans import watched_plans

EDGES = DueEdges.at(MORNING, date(2026, 3, 12), factories.ZONE, 0)
WEEK_END = EDGES.today + timedelta(days=7)
NARROWED: list[dict[str, object]] = [
    {},
    {"owner_id": True},
    {"department_id": True},
    {"without_owner": True},
    {"text": "call"},
    *({"made_in": each} for each in (MadeIn.CALL, MadeIn.CASE, MadeIn.NOWHERE)),
    {"made_in": MadeIn.CALL, "owner_id": True},
]


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    """Maria; to her and to another as much is promised, of every sort."""
    maria, other = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    tiles = advocate.team.add_department("Tiles").made
    for whose in (maria, other):
        case = CaseDraft(customer_id=whose, title="Wet hall", opened_at=MORNING)
        case_id = CaseId(advocate.cases.open_case(case).made)
        for number, owner in enumerate((advocate.member.id, None) * 6):
            call = factories.interaction(advocate, whose, channel=Channel.CALL) if number % 3 == 0 else None
            made = factories.promise(
                advocate, whose, words=f"Call {number}", owner_id=owner, department_id=tiles,
                due=Due.at(MORNING + timedelta(hours=40 * number - 60), factories.ZONE),
                interaction_id=call, case_id=case_id if number % 4 == 0 else None,
            )  # fmt: skip
            if number % 5 == 1:
                advocate.promises.keep(made)
    return maria


def _narrowed(advocate: Advocate, narrowed: dict[str, object]) -> PromiseFilter:
    values = {"owner_id": advocate.member.id, "department_id": advocate.team.departments()[-1].id}
    meant = {name: values.get(name, value) for name, value in narrowed.items()}
    return replace(PromiseFilter(state=None), **meant)  # type: ignore[arg-type]


@pytest.mark.parametrize("narrowed", NARROWED, ids=str)
def test_they_are_those_of_everybodys_and_their_counts(
    advocate: Advocate, who: CustomerId, narrowed: dict[str, object]
) -> None:
    wanted = _narrowed(advocate, narrowed)
    theirs = replace(wanted, customer_id=who)
    listed = [each.id for each in advocate.promises.list_promises(theirs)]
    everyones = advocate.promises.list_promises(wanted)
    assert listed == [each.id for each in everyones if each.customer_id == who]
    assert 0 < len(listed) < len(everyones)
    counts = advocate.promises.counts_of(theirs)
    assert counts.open + counts.ended == len(listed)
    for by in PromiseGrouping:
        assert sum(group.count for group in advocate.promises.groups(theirs, by)) == len(listed)


@pytest.mark.parametrize("narrowed", [each for each in NARROWED if "text" not in each], ids=str)
def test_nobody_elses_are_looked_at(advocate: Advocate, who: CustomerId, narrowed: dict[str, object]) -> None:
    wanted = replace(_narrowed(advocate, narrowed), customer_id=who)
    figure = replace(wanted, became=(PromiseStanding.KEPT,), became_at=MORNING, settled_after=MORNING)
    with advocate.vault.database.reading() as connection, watched_plans(connection) as plans:
        counting = PromiseCounting(connection, wanted)
        counting.counts(MORNING, EDGES.today, WEEK_END)
        for by in PromiseGrouping:
            counting.groups(by, EDGES)
        for each in (wanted, replace(wanted, only_ended=True, descending=True), figure):
            PromiseStore(connection).ids(each, 0, 50)
            PromiseStore(connection).count(each)
    found = [plan for plan in plans if "promises" in plan]
    assert len(found) == 9 + 7 + 3 + 6
    assert [plan for plan in found if "ix_promises_customer (customer_id=?" not in plan] == []
