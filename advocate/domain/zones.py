"""Whose clock a time is meant on: where a customer's number is at home, and whether the clocks there show another time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from advocate.domain.moment import from_local, local
from advocate.domain.promise import Due

_UNKNOWN = "Etc/Unknown"
# Where no place was known when it was said.
_NOWHERE = frozenset({"", "UTC", "Etc/UTC", "GMT"})


def zone_of_numbers(numbers: Iterable[str], now: datetime) -> str:
    """The zone, IANA, of the first of these numbers (E.164) that says where it is; empty where none does. A number that may be
    in several zones says it where their clocks show the same now."""
    return next((zone for zone in (_zone_of(number, now) for number in numbers) if zone), "")


def _zone_of(number: str, now: datetime) -> str:
    import phonenumbers  # lazy: start-up time
    from phonenumbers import timezone  # lazy: start-up time

    try:
        zones = timezone.time_zones_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return ""
    known = [zone for zone in zones if zone != _UNKNOWN]
    if not known or any(clocks_differ(now, known[0], zone) for zone in known[1:]):
        return ""
    return known[0]


def clocks_differ(moment: datetime, one: str, other: str) -> bool:
    """Whether the wall clocks of two zones show different times at that moment."""
    return one != other and local(moment, one).utcoffset() != local(moment, other).utcoffset()


def is_said_elsewhere(due: Due, zone: str) -> bool:
    """Whether it was said at a place whose clocks show another time than those of that zone, when it begins or ends."""
    return due.zone not in _NOWHERE and any(
        clocks_differ(moment, due.zone, zone) for moment in (due.start, due.end)
    )


def meant_in(due: Due, zone: str) -> Due:
    """The same times on the wall clock of another zone."""
    start, end = (
        from_local(local(moment, due.zone).replace(tzinfo=None), zone) for moment in (due.start, due.end)
    )
    return replace(due, start=start, end=end, zone=zone)


def place_of(zone: str) -> str:
    """By which a zone is known: `Berlin`, `New York`; an offset as it is."""
    return zone.rpartition("/")[2].replace("_", " ")
