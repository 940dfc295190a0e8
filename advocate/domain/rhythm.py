"""How often a customer and we are in touch, and from when on their silence is longer than it ever was usual."""

from __future__ import annotations

FEWEST_CONTACTS = 3  # fewer show no rhythm
USUAL_AT_LEAST = 30 * 86_400 * 1_000_000  # microseconds: a busy month is no rhythm for years
LATEST_MICROSECOND = 253_402_300_799_999_999  # since 1970: the end of year 9999


def quiet_from(first: int, last: int, contacts: int) -> int | None:
    """The moment from which a customer counts as quiet: twice their usual time after the last contact; None without a
    rhythm. first and last contact and the result in microseconds since 1970."""
    if contacts < FEWEST_CONTACTS:
        return None
    usual = max(USUAL_AT_LEAST, (last - first) // (contacts - 1))
    return min(LATEST_MICROSECOND, last + 2 * usual)
