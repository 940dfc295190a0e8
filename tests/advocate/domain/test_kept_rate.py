"""What kept means: every promise has become one thing, in one week, and stays in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.ids import CustomerId, DepartmentId, MemberId, PromiseId
from advocate.domain.kept_rate import (
    KeptFigures,
    Period,
    Span,
    belongs_to,
    last_spans,
    settled_at,
    tally,
)
from advocate.domain.moment import start_of_day
from advocate.domain.promise import Due, Promise, PromiseState
from advocate.domain.week import MONDAY, SATURDAY, SUNDAY
from tests.fakes import MORNING

ZONE = "America/New_York"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PROMISE = Promise(
    id=PromiseId(UUID(int=1)), customer_id=CustomerId(UUID(int=2)), customer_name="Maria", words="Call back",
    due=Due.at(MORNING, ZONE), state=PromiseState.OPEN, made_at=MORNING - DAY, made_by=None, made_by_name="",
    owner_id=None, department_id=None, owner_name="",
)  # fmt: skip
CLASSES = ("kept", "kept_late", "late", "broken", "renegotiated", "released", "open")
zones = st.sampled_from([ZONE, "Europe/Berlin", "Pacific/Kiritimati", "Australia/Lord_Howe", "UTC"])
firsts = st.sampled_from([MONDAY, SUNDAY, SATURDAY])
periods = st.sampled_from(Period)
minutes = st.integers(-200 * 1440, 20 * 1440)


@st.composite
def promises(draw) -> Promise:
    due = MORNING + timedelta(minutes=draw(minutes))
    at = Due.on(due.date(), draw(zones)) if draw(st.booleans()) else Due.at(due, ZONE)
    state = draw(st.sampled_from(PromiseState))
    ended = None if state is PromiseState.OPEN else MORNING + timedelta(minutes=draw(minutes))
    return replace(
        PROMISE, due=at, state=state, ended_at=ended, made_at=MORNING + timedelta(minutes=draw(minutes)),
        owner_id=draw(st.sampled_from([None, MemberId(UUID(int=5)), MemberId(UUID(int=6))])),
        department_id=draw(st.sampled_from([None, DepartmentId(UUID(int=7))])),
    )  # fmt: skip


def classes(figures: KeptFigures) -> int:
    return sum(getattr(figures, name) for name in CLASSES)


def spans_around(by: Period, zone: str, first: int) -> tuple[Span, ...]:
    """From before all promises of the tests until after all of them."""
    return last_spans(date(2026, 5, 1), by, 60, zone, first)


@given(st.lists(promises(), max_size=20), periods, zones, firsts)
def test_each_promise_became_one_thing_in_one_week_and_was_made_in_one(found, by, zone, first):
    spans = spans_around(by, zone, first)
    for promise in found:
        each = tally([promise], spans, MORNING)
        assert [classes(figures) for figures in each if classes(figures)] == [1]
        assert sum(figures.made for figures in each) == 1
    total = sum(tally(found, spans, MORNING), KeptFigures())
    assert total == tally(found, (replace(spans[0], ends=spans[-1].ends),), MORNING)[0]
    assert (classes(total), total.made) == (len(found), len(found))
    assert len(total.lateness) == total.kept_late
    assert list(total.lateness) == sorted(total.lateness)


@given(st.lists(promises(), max_size=20), periods, zones, firsts)
def test_persons_departments_and_nobody_make_up_the_team(found, by, zone, first):
    spans = spans_around(by, zone, first)
    owned: dict[object, list[Promise]] = {}
    for promise in found:
        owned.setdefault(belongs_to(promise), []).append(promise)
    parts = [tally(each, spans, MORNING) for each in owned.values()]
    summed = tuple(sum((part[n] for part in parts), KeptFigures()) for n in range(len(spans)))
    assert summed == tally(found, spans, MORNING)


@given(promises(), st.integers(0, 90 * 1440), st.sampled_from(PromiseState), zones, firsts)
def test_what_was_due_stays_in_its_week_whenever_it_ends(promise, later, state, zone, first):
    promise = replace(promise, state=PromiseState.OPEN, ended_at=None)
    now = promise.due.end + timedelta(minutes=later)
    ended = replace(promise, state=state, ended_at=None if state is PromiseState.OPEN else now)
    assert settled_at(ended) == settled_at(promise)
    spans = spans_around(Period.WEEK, zone, first)
    before, after = ([classes(each) for each in tally([p], spans, now)] for p in (promise, ended))
    assert before == after


@given(promises(), st.integers(0, 90 * 1440))
def test_what_has_ended_does_not_change_any_more(promise, later):
    spans = spans_around(Period.WEEK, ZONE, MONDAY)
    if promise.state is not PromiseState.OPEN:
        at = tally([promise], spans, MORNING)
        assert tally([promise], spans, MORNING + timedelta(minutes=later)) == at


@given(zones, firsts, periods, st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 60))
def test_spans_follow_each_other_from_midnight_to_midnight(zone, first, by, today, count):
    spans = last_spans(today, by, count, zone, first)
    assert len(spans) == count
    assert [span.ends for span in spans[:-1]] == [span.begins for span in spans[1:]]
    for span in spans:
        assert span.begins == start_of_day(span.first, zone)  # which some days of the calendar never had
        if by is Period.WEEK:
            assert span.first.weekday() == first
        else:
            assert span.first.day == 1
    assert spans[-1].first <= today
    assert start_of_day(today, zone) < spans[-1].ends


def test_a_week_in_which_the_clocks_change_is_an_hour_shorter_or_longer():
    spring, autumn = (
        last_spans(day, Period.WEEK, 1, ZONE, MONDAY)[0] for day in (date(2026, 3, 5), date(2026, 10, 30))
    )
    assert spring.ends - spring.begins == timedelta(days=7) - HOUR
    assert autumn.ends - autumn.begins == timedelta(days=7) + HOUR


def test_the_calendar_has_a_beginning_and_an_end():
    assert len(last_spans(date(1, 2, 20), Period.MONTH, 12, ZONE, MONDAY)) == 2
    assert last_spans(date(9999, 12, 31), Period.WEEK, 3, ZONE, SUNDAY)
    assert last_spans(date(9999, 12, 31), Period.MONTH, 3, ZONE, SUNDAY)
    assert last_spans(date(1, 1, 1), Period.WEEK, 3, "UTC", SUNDAY)


def one(promise: Promise, now: datetime = MORNING) -> KeptFigures:
    return sum(tally([promise], spans_around(Period.WEEK, ZONE, MONDAY), now), KeptFigures())


@pytest.mark.parametrize(
    ("state", "ended", "what"),
    [
        (PromiseState.OPEN, None, "late"),
        (PromiseState.KEPT, -3 * HOUR, "kept"),
        (PromiseState.KEPT, -2 * HOUR, "kept"),
        (PromiseState.KEPT, -HOUR, "kept_late"),
        (PromiseState.BROKEN, -HOUR, "broken"),
        (PromiseState.BROKEN, -3 * HOUR, "broken"),
        (PromiseState.RENEGOTIATED, -3 * HOUR, "renegotiated"),
        (PromiseState.RELEASED, -HOUR, "released"),
    ],
)
def test_what_a_promise_became(state, ended, what):
    ended_at = None if ended is None else MORNING + ended
    figures = one(replace(PROMISE, due=Due.at(MORNING - 2 * HOUR, ZONE), state=state, ended_at=ended_at))
    lateness = (HOUR,) if what == "kept_late" else ()
    assert figures == KeptFigures(made=1, lateness=lateness, **{what: 1})
    assert figures.rate == {"kept": 1.0, "renegotiated": None, "released": None}.get(what, 0.0)


def test_until_it_is_due_nothing_has_become_of_it():
    assert one(PROMISE) == KeptFigures(made=1, open=1)
    assert one(PROMISE).settled == 0
    assert one(PROMISE, MORNING + timedelta(microseconds=1)).late == 1


def test_a_day_at_the_end_of_a_week_belongs_to_that_week():
    sunday = replace(PROMISE, due=Due.on(date(2026, 3, 8), ZONE))
    week_before, week = last_spans(date(2026, 3, 12), Period.WEEK, 2, ZONE, MONDAY)
    assert sunday.due.end == week_before.ends == datetime(2026, 3, 9, 4, tzinfo=UTC)
    assert Counter(each.late for each in tally([sunday], (week_before, week), MORNING)) == {1: 1, 0: 1}
    assert tally([sunday], (week_before, week), MORNING)[0].late == 1
    at_midnight = replace(sunday, made_at=week.begins)
    assert [each.made for each in tally([at_midnight], (week_before, week), MORNING)] == [0, 1]


def test_how_late_is_the_middle_and_the_longest():
    assert (KeptFigures().median, KeptFigures().longest) == (None, None)
    assert KeptFigures(lateness=(HOUR, 2 * HOUR, 9 * HOUR)).median == 2 * HOUR
    both = KeptFigures(lateness=(HOUR, 9 * HOUR)) + KeptFigures(lateness=(2 * HOUR, 4 * HOUR))
    assert (both.median, both.longest) == (3 * HOUR, 9 * HOUR)


def test_the_rate_is_out_of_what_we_owed():
    figures = KeptFigures(kept=6, kept_late=2, late=1, broken=1, renegotiated=5, released=7, open=9)
    assert (figures.rate, figures.counted, figures.settled, figures.percent) == (0.6, 10, 22, 60)


@pytest.mark.parametrize(
    ("kept", "broken", "percent"),
    [(0, 0, None), (0, 3, 0), (3, 0, 100), (999, 1, 99), (1, 999, 1), (2, 1, 67)],
)
def test_all_and_none_are_said_of_all_and_none_alone(kept, broken, percent):
    assert KeptFigures(kept=kept, broken=broken).percent == percent
