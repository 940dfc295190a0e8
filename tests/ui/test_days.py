from __future__ import annotations

from datetime import date

import pytest

from advocate.errors import InvalidValue
from ui.days import read_day


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
        ("", None),
    ],
)
def test_days_are_read_as_people_type_them(typed, day):
    assert read_day(typed) == day


@pytest.mark.parametrize("typed", ["31 Feb 2019", "0000", "soon", "2019-13-01", "4/5/2019", "Foo 2019"])
def test_what_is_no_day_is_said_with_a_way_out(typed):
    with pytest.raises(InvalidValue) as caught:
        read_day(typed)
    assert typed in caught.value.message
    assert "4 Apr 2019" in caught.value.hint
