"""How ids, moments, durations and words are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from advocate.domain.moment import EARLIEST, LATEST
from advocate.storage.rows.base import Id, Moment, Row, Seconds, Words, microseconds

DIALECT = sqlite.dialect()


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)), st.integers(-14, 14))
def test_a_moment_comes_back_to_the_microsecond_from_any_zone(wall: datetime, hours: int) -> None:
    moment = wall.replace(tzinfo=timezone(timedelta(hours=hours)))
    kept = Moment().process_bind_param(moment, DIALECT)
    back = Moment().process_result_value(kept, DIALECT)
    assert back == moment
    assert back.utcoffset() == timedelta(0)


@given(*[st.datetimes(timezones=st.just(UTC))] * 2)
def test_moments_sort_as_numbers(one: datetime, other: datetime) -> None:
    assert (microseconds(one) < microseconds(other)) == (one < other)


@pytest.mark.parametrize("end", [EARLIEST, LATEST])
def test_the_ends_of_the_calendar_fit_the_engine(end: datetime) -> None:
    assert Moment().process_result_value(microseconds(end), DIALECT) == end
    assert -(2**63) <= microseconds(end) < 2**63


def test_a_moment_without_a_zone_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError):
        Moment().process_bind_param(datetime(2026, 3, 12), DIALECT)


@given(st.uuids())
def test_an_id_is_sixteen_bytes(made: UUID) -> None:
    kept = Id().process_bind_param(made, DIALECT)
    assert len(kept) == 16
    assert Id().process_result_value(kept, DIALECT) == made


@given(st.timedeltas(min_value=timedelta(0)))
def test_a_duration_is_kept_in_seconds(span: timedelta) -> None:
    kept = Seconds().process_bind_param(span, DIALECT)
    assert abs(Seconds().process_result_value(kept, DIALECT) - span) <= timedelta(seconds=0.5)


@given(st.text(st.characters(categories=["L", "Cs", "So"])))
def test_any_text_can_be_kept(text: str) -> None:
    kept = Words().process_bind_param(text, DIALECT)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert len(kept) == len(text)
    assert all(a == b for a, b in zip(text, kept, strict=True) if not "\ud800" <= a <= "\udfff")


@pytest.mark.parametrize("kind", [Id, Moment, Seconds, Words])
def test_nothing_stays_nothing(kind: type) -> None:
    assert kind().process_bind_param(None, DIALECT) is None
    if kind is not Words:
        assert kind().process_result_value(None, DIALECT) is None


def test_constraints_have_names_that_a_migration_can_drop() -> None:
    for table in Row.metadata.tables.values():
        for constraint in (*table.constraints, *table.indexes):
            assert constraint.name, f"{table.name}: {constraint}"
