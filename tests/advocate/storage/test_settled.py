"""Behind each figure of the kept rate stand just the promises that it counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocate.domain.kept_rate import COUNTED, EVERYONES, Period, Whose, behind, last_spans
from advocate.domain.promise import PromiseFilter, PromiseStanding, PromiseState
from advocate.domain.week import MONDAY
from advocate.storage.kept_rate import KeptRateStore, scope_of
from advocate.storage.promises import PromiseStore
from advocate.storage.settled import behind_figure
from tests.advocate.storage.settling import FIGURES, ZONE, owners, people, rows, write
from tests.fakes import MORNING

__all__ = ["people"]


def test_a_filter_that_asks_for_no_figure_has_no_condition_of_it():
    assert behind_figure(PromiseFilter(due_before=MORNING, text="oak")) == []


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
        became = COUNTED
        wanted = behind(EVERYONES, span.begins, span.ends, became, MORNING)
        assert PromiseStore(connection).count(wanted) == figures.counted == 6
        assert PromiseStore(connection).count(replace(wanted, became=())) == figures.settled == 10
