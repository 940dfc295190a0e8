"""The engine counts what domain/kept_rate.py says, and lists just what it counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocate.app import Advocate
from advocate.domain.ids import CustomerId, DepartmentId, MemberId
from advocate.domain.kept_rate import (
    EVERYONES,
    KeptFigures,
    Period,
    RecordOf,
    Whose,
    behind,
    belongs_to,
    last_spans,
    tally,
)
from advocate.domain.promise import Due, Promise, PromiseFilter, PromiseStanding, PromiseState
from advocate.domain.week import MONDAY, SATURDAY, SUNDAY
from advocate.storage.kept_rate import KeptRateStore, scope_of
from advocate.storage.promises import PromiseStore
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


def is_of(promise: Promise, whose: Whose) -> bool:
    if whose.customer_id is not None:
        return promise.customer_id == whose.customer_id
    return whose == EVERYONES or belongs_to(promise) == whose


@given(
    st.lists(rows, max_size=25),
    st.sampled_from(Period),
    st.integers(1, 6),
    st.sampled_from([MONDAY, SUNDAY, SATURDAY]),
    st.sampled_from([ZONE, "Europe/Berlin", "Pacific/Kiritimati"]),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_engine_counts_as_the_definition_does(advocate, people, drawn, by, number, first, zone):
    spans = last_spans(MORNING.date(), by, number, zone, first)
    members, departments, customers = people
    all_of = [EVERYONES, *(Whose(member_id=m) for m in members[1:]), Whose(department_id=departments[1])]
    all_of += [Whose(customer_id=CustomerId(each)) for each in customers]
    with advocate.vault.database.writing() as connection:
        write(connection, people, drawn)
        store = PromiseStore(connection)
        found = store.page(PromiseFilter(state=None), 0, 100)
        assert len(found) == len(drawn)
        for whose in all_of:
            theirs = [promise for promise in found if is_of(promise, whose)]
            counted = KeptRateStore(connection, scope_of(whose)).figures(spans, MORNING)[None]
            assert counted == tally(theirs, spans, MORNING)
        check_parts(connection, found, spans)


def check_parts(connection, found, spans) -> None:
    store = KeptRateStore(connection, scope_of(EVERYONES))
    team = store.figures(spans, MORNING)[None]
    persons = store.figures(spans, MORNING, RecordOf.PERSON)
    for of in (RecordOf.PERSON, RecordOf.DEPARTMENT, RecordOf.CUSTOMER):
        parts = store.figures(spans, MORNING, of).values()
        assert tuple(sum((p[n] for p in parts), KeptFigures()) for n in range(len(spans))) == team
    for key, figures in persons.items():
        assert figures == tally([p for p in found if p.owner_id == key], spans, MORNING)


@given(st.lists(rows, max_size=25), st.integers(1, 4), owners)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_behind_each_figure_stand_as_many_promises_as_it_says(advocate, people, drawn, number, owner):
    members, departments, _ = people
    member, department = members[owner[0]], departments[owner[1]]
    whose = Whose(member_id=member) if member else Whose(department_id=department)
    spans = last_spans(MORNING.date(), Period.WEEK, number, ZONE, MONDAY)
    with advocate.vault.database.writing() as connection:
        write(connection, people, drawn)
        figures = KeptRateStore(connection, scope_of(whose)).figures(spans, MORNING)[None]
        store = PromiseStore(connection)
        for span, each in zip(spans, figures, strict=True):
            for name in FIGURES:
                became = () if name == "made" else (PromiseStanding(name),)
                wanted = behind(whose, span.begins, span.ends, became, MORNING)
                page = store.page(wanted, 0, 100)
                assert len(page) == store.count(wanted) == getattr(each, name)
                assert name == "made" or {promise.became(MORNING).value for promise in page} <= {name}
                dues = [promise.due.end for promise in page]
                assert dues == sorted(dues, reverse=True)


def test_several_figures_stand_behind_a_rate(advocate, people):
    drawn = [
        (MORNING - timedelta(hours=5), MORNING - timedelta(hours=hours), MORNING, state, (1, 0), False)
        for state in PromiseState
        for hours in (6, 4)
    ]
    (span,) = last_spans(MORNING.date(), Period.WEEK, 1, ZONE, MONDAY)
    with advocate.vault.database.writing() as connection:
        write(connection, people, drawn)
        (figures,) = KeptRateStore(connection, scope_of(EVERYONES)).figures((span,), MORNING)[None]
        became = (
            PromiseStanding.KEPT,
            PromiseStanding.KEPT_LATE,
            PromiseStanding.LATE,
            PromiseStanding.BROKEN,
        )
        wanted = behind(EVERYONES, span.begins, span.ends, became, MORNING)
        assert PromiseStore(connection).count(wanted) == figures.counted == 6
        assert PromiseStore(connection).count(replace(wanted, became=())) == figures.settled == 10


def test_without_promises_there_are_figures_of_nothing(advocate):
    spans = last_spans(MORNING.date(), Period.MONTH, 2, ZONE, MONDAY)
    with advocate.vault.database.reading() as connection:
        store = KeptRateStore(connection, scope_of(EVERYONES))
        assert store.figures(spans, MORNING) == {None: (KeptFigures(), KeptFigures())}
        assert store.figures(spans, MORNING, RecordOf.PERSON) == {}
        assert store.figures((), MORNING) == {None: ()}


def test_each_stretch_is_answered_from_an_index(advocate):
    """A list of all promises walked through would take longer with every year."""
    plans: list[str] = []
    spans = last_spans(MORNING.date(), Period.WEEK, 12, ZONE, MONDAY)
    with advocate.vault.database.reading() as connection:
        driver = connection.connection.driver_connection
        statements: list[str] = []
        driver.set_trace_callback(statements.append)
        KeptRateStore(connection, scope_of(EVERYONES)).figures(spans, MORNING)
        KeptRateStore(connection, scope_of(Whose(customer_id=CustomerId(UUID(int=1))))).figures(
            spans, MORNING
        )
        driver.set_trace_callback(None)
        for statement in statements:
            plans += [row[-1] for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert len(statements) == 6
    searched = [plan for plan in plans if "promises" in plan]
    assert searched
    assert all(plan.startswith("SEARCH promises USING") for plan in searched)


def test_due_times_keep_their_zone(advocate, people):
    """A day in another zone settles at its own midnight, counted in the reader's week."""
    _, _, customers = people
    due = Due.on((MORNING - timedelta(days=4)).date(), "Pacific/Kiritimati")
    factories.promise(advocate, customers[0], due=due)
    spans = last_spans(MORNING.date(), Period.WEEK, 2, ZONE, MONDAY)
    with advocate.vault.database.reading() as connection:
        found = KeptRateStore(connection, scope_of(EVERYONES)).figures(spans, MORNING)[None]
    assert [each.late for each in found] == [1, 0]
