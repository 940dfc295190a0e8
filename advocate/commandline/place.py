"""Where this computer stands: its time zone and its country, for a new vault's first member."""

from __future__ import annotations

import locale
import re
from functools import lru_cache
from zoneinfo import available_timezones

from advocate.errors import InvalidValue


def time_zone(wanted: str | None) -> str:
    """The IANA zone asked for, or this computer's; UTC when it does not know its own. Raises InvalidValue."""
    if wanted is None:
        return _own_zone()
    known = _zones()
    if wanted.casefold() not in known:
        raise InvalidValue(
            f"There is no time zone “{wanted[:60]}”.", "Write it like Europe/Berlin.", field="zone"
        )
    return known[wanted.casefold()]


def country(wanted: str | None) -> str:
    """The two letters (ISO 3166) asked for, or those of this computer's language setting; US when it has none."""
    if wanted is None:
        return _own_country()
    if not re.fullmatch("[A-Za-z]{2}", wanted):
        raise InvalidValue(
            f"“{wanted[:20]}” is not a country code.", "Write two letters, such as US or DE.", field="region"
        )
    return wanted.upper()


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Every zone by its folded name; looking for them reads the disk."""
    return {name.casefold(): name for name in available_timezones()}


def _own_zone() -> str:
    from tzlocal import get_localzone_name  # lazy: start-up time

    try:
        name = get_localzone_name()
    except (LookupError, ValueError, OSError):
        return "UTC"
    return name if name in available_timezones() else "UTC"


def _own_country() -> str:
    try:
        name = locale.getlocale()[0] or ""
    except ValueError:
        return "US"
    found = re.match(r"[a-z]{2,3}_([A-Z]{2})\b", name)
    return found[1] if found else "US"
