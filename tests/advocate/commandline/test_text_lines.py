from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from advocate.commandline.text_lines import moment_said, tell_unread
from advocate.errors import AdvocateError

NOW = datetime(2026, 11, 18, 9, 20, tzinfo=UTC)
WALL = datetime(2026, 11, 18, 10, 0)
WITH_OFFSET = WALL.replace(tzinfo=timezone(timedelta(hours=5, minutes=30)))


@pytest.mark.parametrize(
    ("written", "otherwise", "wanted", "moment", "zone"),
    [
        (None, None, None, NOW, "Asia/Tokyo"),
        (None, None, "Europe/Berlin", NOW, "Europe/Berlin"),
        (None, WALL, None, datetime(2026, 11, 18, 1, tzinfo=UTC), "Asia/Tokyo"),
        (None, WITH_OFFSET, None, datetime(2026, 11, 18, 4, 30, tzinfo=UTC), "+05:30"),
        ("2026-11-18T10:00", WITH_OFFSET, None, datetime(2026, 11, 18, 1, tzinfo=UTC), "Asia/Tokyo"),
        ("2026-11-18T10:00Z", WALL, None, datetime(2026, 11, 18, 10, tzinfo=UTC), "UTC"),
        ("2026-11-18T10:00-03:30", None, None, datetime(2026, 11, 18, 13, 30, tzinfo=UTC), "-03:30"),
        ("2026-11-18T10:00", None, "Europe/Berlin", datetime(2026, 11, 18, 9, tzinfo=UTC), "Europe/Berlin"),
    ],
)
def test_when_and_where_something_was_said(
    monkeypatch: pytest.MonkeyPatch,
    written: str | None,
    otherwise: datetime | None,
    wanted: str | None,
    moment: datetime,
    zone: str,
):
    monkeypatch.setattr("tzlocal.get_localzone_name", lambda: "Asia/Tokyo")
    assert moment_said(written, otherwise, NOW, wanted) == (moment, zone, "")


@pytest.mark.parametrize(
    ("written", "why"), [("soon", "is no time"), ("9999-12-31T23:00-02:00", "outside the calendar")]
)
def test_a_time_that_is_none(written: str, why: str):
    assert why in moment_said(written, None, NOW, "UTC")[2]


def test_only_the_first_lines_are_named():
    tell_unread([])
    with pytest.raises(
        AdvocateError, match=r"^7 lines could not be read: line 1; .* line 5 and 2 more"
    ) as told:
        tell_unread([f"line {number}" for number in range(1, 8)])
    assert told.value.title == "Not all lines"
