from __future__ import annotations

from datetime import date

import pytest

from advocate.errors import InvalidValue
from ui.formats import formats
from ui.wording.days import read_day
from ui.wording.time_words import date_words


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2019-04-04", date(2019, 4, 4)),
        ("4 Apr 2019", date(2019, 4, 4)),
        ("  4  april   2019 ", date(2019, 4, 4)),
        ("4. Apr. 2019", date(2019, 4, 4)),
        ("April 4, 2019", date(2019, 4, 4)),
        ("Apr 2019", date(2019, 4, 1)),
        ("2019-04", date(2019, 4, 1)),
        ("2019", date(2019, 1, 1)),
        ("4.5.2019", date(2019, 5, 4)),
        ("4. 5. 2019", date(2019, 5, 4)),
        ("25/4/2019", date(2019, 4, 25)),
        ("4/25/2019", date(2019, 4, 25)),
        ("2019/4/5", date(2019, 4, 5)),
        ("", None),
    ],
)
def test_days_are_read_as_people_type_them(typed, day):
    assert read_day(typed) == day


@pytest.mark.parametrize("typed", ["31 Feb 2019", "0000", "soon", "2019-13-01", "32/13/2019", "Foo 2019"])
def test_what_is_no_day_is_said_with_a_way_out(typed):
    with pytest.raises(InvalidValue) as caught:
        read_day(typed)
    assert typed in caught.value.message
    assert "4 Apr 2019" in caught.value.hint


def test_figures_are_read_in_the_order_in_which_the_window_writes_them(qapp):
    try:
        formats().choose(date_format="month_first")
        assert read_day("4/5/2019") == date(2019, 4, 5)
        formats().choose(date_format="day_first")
        assert read_day("4/5/2019") == date(2019, 5, 4)
    finally:
        formats().choose(date_format="system")


def test_what_the_window_writes_is_read_back(qapp):
    try:
        for order in ("day_first", "month_first", "year_first"):
            formats().choose(date_format=order)
            for month in range(1, 13):
                day = date(2024, month, 29)
                assert read_day(date_words(day)) == day
                assert read_day(formats().figures(day)) == day
    finally:
        formats().choose(date_format="system")
