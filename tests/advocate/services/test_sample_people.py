from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from uuid_utils.compat import uuid7

from advocate import paths
from advocate.domain.customer import Consent, ContactPointKind, CustomerKind, CustomerState
from advocate.domain.text import fold
from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_material import load_material
from advocate.services.sample_people import PeopleMaker
from advocate.services.sample_plan import SamplePlan
from tests.fakes import MORNING

MATERIAL = load_material(paths.resources())
CALENDAR = WorkCalendar(MORNING, "America/New_York")


def made(wanted: int, seed: int = 5) -> SamplePlan:
    plan = SamplePlan()
    PeopleMaker(MATERIAL, Random(seed), CALENDAR, uuid7).fill(plan, wanted)
    return plan


@pytest.mark.parametrize("wanted", [5, 40, 200, 700])
def test_as_many_as_wanted_each_with_a_name_of_their_own(wanted: int):
    plan = made(wanted)
    assert len(plan.customers) == wanted
    people = [fold(each.name) for each in plan.customers if each.kind is CustomerKind.PERSON]
    assert len(set(people)) > 0.98 * len(people)


def test_who_they_are_and_where_they_belong():
    plan = made(200)
    kinds = Counter(each.who for each in plan.customers)
    assert kinds["internal"] == 8
    assert kinds["organisation"] == 34
    assert sum(each.organisation is not None for each in plan.customers) > 25
    assert all(each.contact is not None for each in plan.customers if each.kind is CustomerKind.ORGANISATION)
    assert all(each.tags == ["colleague"] for each in plan.customers if each.is_internal)


def test_no_number_is_given_twice_and_all_are_set_aside_for_stories():
    numbers = [
        "".join(c for c in point.value if c.isdecimal())[-10:]
        for each in made(300).customers
        for point in each.points
        if point.kind is ContactPointKind.PHONE
    ]
    assert len(set(numbers)) == len(numbers)
    assert all(number[3:8] == "55501" for number in numbers)


def test_nobody_is_on_file_before_two_years_ago_or_after_today():
    for each in made(200).customers:
        assert each.since is not None
        assert each.since <= CALENDAR.today
        assert (MORNING - each.created_at).days <= 731
        assert each.created_at <= MORNING
        assert all(each.created_at <= at <= MORNING for _, at in each.pinned)


def test_a_few_are_put_away_and_none_that_somebody_depends_on():
    away = [each for each in made(200).customers if each.state is not CustomerState.ACTIVE]
    assert Counter(each.state for each in away)[CustomerState.TRASHED] == 3
    assert 3 <= len(away) <= 9
    assert not [each for each in away if each.organisation or each.is_internal or each.pinned]


def test_consent_times_and_reach_are_known_of_some():
    plan = made(200)
    points = [point for each in plan.customers for point in each.points]
    assert {point.consent for point in points} == set(Consent)
    assert any(point.preferred for point in points)
    assert any(each.reach for each in plan.customers if each.kind is CustomerKind.PERSON)
