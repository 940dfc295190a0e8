"""What a list of promises can be narrowed to, its counts, and its order under headings; the engine reads no row for the counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from random import Random

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId, CustomerId, InteractionId
from advocate.domain.interaction import Channel
from advocate.domain.promise import (
    Due,
    MadeIn,
    Promise,
    PromiseFilter,
    PromiseOrder,
    PromiseStanding,
)
from advocate.domain.promise_groups import DueEdges, PromiseGrouping
from advocate.storage.promise_counting import PromiseCounting
from tests import consistency, factories
from tests.fakes import MORNING
from tests.query_plans import watched_plans

EVERY = PromiseFilter(state=None)
EDGES = DueEdges.at(MORNING, date(2026, 3, 12), factories.ZONE, 0)
WEEK_END = EDGES.today + timedelta(days=7)


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def promises(advocate: Advocate, who: CustomerId) -> None:
    """Thirty of every sort, drawn from a seed."""
    draw = Random(8)
    people = [who, *(factories.customer(advocate, name) for name in ("Zoë", "anna", "Oak & Sons"))]
    members = [advocate.member.id, advocate.team.add_member("ana Ruiz").made]
    department = advocate.team.add_department("Tiles").made
    for number in range(30):
        whose = draw.choice(people)
        channel = draw.choice([None, Channel.CALL, Channel.EMAIL, Channel.NOTE])
        case = _case(advocate, whose) if draw.random() < 0.3 else None
        contact = factories.interaction(advocate, whose, channel=channel, case_id=case) if channel else None
        made = factories.promise(
            advocate, whose, words=f"Call {number}{' about oak' * (number % 3 == 0)}", interaction_id=contact,
            case_id=case, due=Due.at(MORNING + timedelta(hours=draw.randint(-60, 300)), factories.ZONE),
            owner_id=draw.choice([None, *members]), department_id=department,
            made_at=MORNING - timedelta(hours=draw.randint(0, 90)),
        )  # fmt: skip
        end = draw.choice(["", "", "", "keep", "break_promise", "release"])
        if end:
            getattr(advocate.promises, end)(made, **({"reason": "ill"} if end == "break_promise" else {}))


def _case(advocate: Advocate, whose: CustomerId) -> CaseId:
    draft = CaseDraft(customer_id=whose, title="Wet hall", opened_at=MORNING)
    return CaseId(advocate.cases.open_case(draft).made)


def _channels(advocate: Advocate, listed: tuple[Promise, ...]) -> dict[InteractionId, Channel]:
    ids = {promise.interaction_id for promise in listed if promise.interaction_id}
    return {each: advocate.interactions.get_interaction(each).channel for each in ids}


def test_there_is_one_for_every_channel_a_case_and_nowhere() -> None:
    assert set(MadeIn) == {*Channel, MadeIn.CASE, MadeIn.NOWHERE}


@pytest.mark.parametrize("made_in", MadeIn)
def test_promises_are_found_by_where_they_were_made(
    advocate: Advocate, promises: None, made_in: MadeIn
) -> None:
    every = advocate.promises.list_promises(EVERY)
    channels = _channels(advocate, every)

    def is_meant(promise: Promise) -> bool:
        if made_in is MadeIn.CASE:
            return promise.case_id is not None
        if made_in is MadeIn.NOWHERE:
            return promise.case_id is None and promise.interaction_id is None
        return promise.interaction_id is not None and channels[promise.interaction_id].value == made_in

    wanted = replace(EVERY, made_in=made_in)
    found = advocate.promises.list_promises(wanted)
    assert [promise.id for promise in found] == [promise.id for promise in every if is_meant(promise)]
    assert advocate.promises.count_promises(wanted) == len(found)
    consistency.check(advocate)


def test_a_moved_promise_was_made_where_the_first_one_was(advocate: Advocate, who: CustomerId) -> None:
    mail = factories.interaction(advocate, who, channel=Channel.EMAIL)
    made = factories.promise(advocate, who, interaction_id=mail)
    advocate.promises.move({made: Due.at(MORNING + timedelta(days=9), factories.ZONE)})
    assert len(advocate.promises.list_promises(PromiseFilter(made_in=MadeIn.EMAIL))) == 1
    assert len(advocate.promises.list_promises(PromiseFilter(state=None, made_in=MadeIn.EMAIL))) == 2


@pytest.mark.parametrize(
    "narrowed",
    [{}, {"text": "oak"}, {"made_in": MadeIn.CALL}, {"made_in": MadeIn.CASE}, {"without_owner": True}],
)
def test_what_became_of_them_is_counted_as_each_says_of_itself(
    advocate: Advocate, promises: None, narrowed: dict[str, object]
) -> None:
    wanted = replace(EVERY, **narrowed)  # type: ignore[arg-type]
    listed = advocate.promises.list_promises(wanted)
    became = Counter(each.standing(MORNING, date(2026, 3, 12), factories.ZONE) for each in listed)
    counts = advocate.promises.counts_of(wanted)
    assert counts.late == became[PromiseStanding.LATE]
    assert counts.due_today == became[PromiseStanding.DUE_TODAY]
    soon = [
        each
        for each in listed
        if each.standing(MORNING, date(2026, 3, 12), factories.ZONE) is PromiseStanding.OPEN
        and each.due.end <= WEEK_END
    ]
    assert (counts.due_soon, counts.due_later) == (len(soon), became[PromiseStanding.OPEN] - len(soon))
    assert counts.kept == became[PromiseStanding.KEPT]
    assert counts.kept_late == became[PromiseStanding.KEPT_LATE]
    assert counts.broken == became[PromiseStanding.BROKEN]
    assert counts.released == became[PromiseStanding.RELEASED]
    assert counts.open + counts.ended == len(listed)


@pytest.mark.parametrize("by", PromiseGrouping)
def test_under_each_heading_they_stand_in_the_order_asked_for(
    advocate: Advocate, promises: None, by: PromiseGrouping
) -> None:
    for order, descending in product(PromiseOrder, (False, True)):
        alone = PromiseFilter(order=order, descending=descending)
        wanted = replace(alone, under=by, edges=EDGES)
        listed, unheaded = advocate.promises.list_promises(wanted), advocate.promises.list_promises(alone)
        first = 0
        for group in advocate.promises.groups(wanted, by):
            below = listed[first : first + group.count]
            first += group.count
            assert below == tuple(each for each in unheaded if each in below), (order, descending)
        assert first == len(listed) == len(unheaded)


@pytest.mark.parametrize("order", PromiseOrder)
def test_pages_of_every_order_fit_together(advocate: Advocate, promises: None, order: PromiseOrder) -> None:
    wanted = PromiseFilter(order=order, under=PromiseGrouping.DUE, edges=EDGES)
    every = advocate.promises.list_promises(wanted)
    pages = [advocate.promises.list_promises(wanted, first, 7) for first in range(0, 30, 7)]
    assert tuple(promise for page in pages for promise in page) == every
    assert advocate.promises.ids(wanted, 3, 5) == tuple(each.id for each in every[3:8])


def test_a_page_further_down_knows_what_was_done_meanwhile(advocate: Advocate, promises: None) -> None:
    wanted = PromiseFilter(order=PromiseOrder.CUSTOMER)
    second = advocate.promises.list_promises(wanted, 1, 3)
    advocate.promises.keep(second[0].id)
    assert advocate.promises.list_promises(wanted, 1, 2) == second[1:]
    advocate.history.undo()
    assert [each.id for each in advocate.promises.list_promises(wanted, 1, 3)] == [each.id for each in second]


@pytest.mark.parametrize(
    "narrowed",
    [{}, {"made_in": MadeIn.CALL}, {"made_in": MadeIn.NOWHERE}, {"made_in": MadeIn.CASE}, {"owner": True}],
)
def test_the_counts_read_no_row(
    advocate: Advocate, monkeypatch: pytest.MonkeyPatch, narrowed: dict[str, object]
) -> None:
    """Each is a stretch of an index that holds all it looks at: what a hundred thousand promises stay quick by."""
    owner = {"owner_id": advocate.member.id} if narrowed.pop("owner", False) else {}
    wanted = replace(EVERY, **owner, **narrowed)  # type: ignore[arg-type]
    with advocate.vault.database.reading() as connection, watched_plans(connection) as plans:
        counting = PromiseCounting(connection, wanted)
        counting.counts(MORNING, EDGES.today, WEEK_END)
        counting.groups(PromiseGrouping.DUE, EDGES)
    found = [plan for plan in plans if " promises " in plan]
    assert len(found) == 9 + 7
    assert [plan for plan in found if "USING COVERING INDEX" not in plan] == []
