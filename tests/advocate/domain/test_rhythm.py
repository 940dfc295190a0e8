"""From when on a customer is quiet: by their own rhythm, the same in both languages that work it out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocate.app import Advocate
from advocate.domain.rhythm import LATEST_MICROSECOND, quiet_from
from advocate.storage.rows.base import EPOCH, microseconds
from advocate.storage.rows.customers import CustomerRow
from tests import factories

DAY = 86_400_000_000


def test_twice_the_usual_time_after_the_last_contact() -> None:
    assert quiet_from(0, 120 * DAY, 3) == 240 * DAY


def test_a_busy_month_is_no_rhythm_of_days() -> None:
    assert quiet_from(0, 4 * DAY, 5) == (4 + 60) * DAY


def test_two_contacts_show_no_rhythm() -> None:
    assert quiet_from(0, 400 * DAY, 2) is None


def test_no_moment_lies_beyond_the_calendar() -> None:
    last = microseconds(datetime(9999, 12, 1, tzinfo=UTC))
    assert quiet_from(0, last, 3) == LATEST_MICROSECOND
    assert (EPOCH + timedelta(microseconds=LATEST_MICROSECOND)).year == 9999


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)), min_size=1, max_size=5))
def test_the_database_works_it_out_alike(advocate: Advocate, moments: list[datetime]) -> None:
    who = factories.customer(advocate)
    aware = [moment.replace(tzinfo=UTC) for moment in moments]
    for moment in aware:
        factories.interaction(advocate, who, started_at=moment)
    with advocate.vault.database.reading() as connection:
        query = CustomerRow.__table__.select().with_only_columns(CustomerRow.quiet_at)
        kept = connection.execute(query.where(CustomerRow.id == who)).scalar()
    wanted = quiet_from(microseconds(min(aware)), microseconds(max(aware)), len(aware))
    assert (None if kept is None else microseconds(kept)) == wanted
