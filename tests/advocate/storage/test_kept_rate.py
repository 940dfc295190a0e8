"""The engine counts what domain/kept_rate.py says, and lists just what it counted."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocate.domain.ids import CustomerId
from advocate.domain.kept_rate import (
    EVERYONES,
    KeptFigures,
    Period,
    RecordOf,
    Whose,
    belongs_to,
    last_spans,
    tally,
)
from advocate.domain.promise import Due, Promise, PromiseFilter
from advocate.domain.week import MONDAY, SATURDAY, SUNDAY
from advocate.storage.kept_rate import KeptRateStore, scope_of
from advocate.storage.promises import PromiseStore
from tests import factories
from tests.advocate.storage.settling import ZONE, people, rows, write
from tests.fakes import MORNING
from tests.query_plans import watched_plans

__all__ = ["people"]


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


def test_without_promises_there_are_figures_of_nothing(advocate):
    spans = last_spans(MORNING.date(), Period.MONTH, 2, ZONE, MONDAY)
    with advocate.vault.database.reading() as connection:
        store = KeptRateStore(connection, scope_of(EVERYONES))
        assert store.figures(spans, MORNING) == {None: (KeptFigures(), KeptFigures())}
        assert store.figures(spans, MORNING, RecordOf.PERSON) == {}
        assert store.figures((), MORNING) == {None: ()}


def test_each_stretch_is_answered_from_an_index(advocate):
    """A list of all promises walked through would take longer with every year."""
    spans = last_spans(MORNING.date(), Period.WEEK, 12, ZONE, MONDAY)
    one = Whose(customer_id=CustomerId(UUID(int=1)))
    with advocate.vault.database.reading() as connection, watched_plans(connection) as plans:
        KeptRateStore(connection, scope_of(EVERYONES)).figures(spans, MORNING)
        KeptRateStore(connection, scope_of(one)).figures(spans, MORNING)
    searched = [plan for plan in plans if "promises" in plan]
    assert len(searched) == 2 * 4
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
