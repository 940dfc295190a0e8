from __future__ import annotations

import locale
from zoneinfo import available_timezones

import pytest

from advocate.commandline.place import country, time_zone
from advocate.errors import InvalidValue


def test_what_is_asked_for():
    assert time_zone("europe/berlin") == "Europe/Berlin"
    assert country("de") == "DE"


@pytest.mark.parametrize("wanted", ["", "Berlin", "../../etc/passwd", "Europe/Berlin\0"])
def test_no_such_zone(wanted: str):
    with pytest.raises(InvalidValue):
        time_zone(wanted)


@pytest.mark.parametrize("wanted", ["", "D", "DEU", "D1", "ÄÖ"])
def test_no_such_country(wanted: str):
    with pytest.raises(InvalidValue):
        country(wanted)


def test_this_computers_own(monkeypatch: pytest.MonkeyPatch):
    assert time_zone(None) in available_timezones()
    monkeypatch.setattr(locale, "getlocale", lambda: ("de_AT", "UTF-8"))
    assert country(None) == "AT"
    monkeypatch.setattr(locale, "getlocale", lambda: (None, None))
    assert country(None) == "US"
