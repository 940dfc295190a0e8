"""Weeks as people count them: on which day theirs begins, and which day that was."""

from __future__ import annotations

from datetime import date, timedelta

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
_DAYS = {"monday": MONDAY, "sunday": SUNDAY, "saturday": SATURDAY}
# Where it is not Monday; Unicode CLDR, weekData. Two letters each.
_SUNDAY_REGIONS = (
    "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK"
    " PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
)
_SATURDAY_REGIONS = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"


def first_weekday(choice: str, region: str) -> int:
    """0 Monday to 6 Sunday. choice: a day's name, or anything else for what is usual in that region (ISO 3166)."""
    if choice in _DAYS:
        return _DAYS[choice]
    for day, regions in ((SUNDAY, _SUNDAY_REGIONS), (SATURDAY, _SATURDAY_REGIONS)):
        if region in regions.split():
            return day
    return MONDAY


def start_of_week(day: date, first: int) -> date:
    """The day on which the week of that day began. first: 0 Monday to 6 Sunday."""
    back = (day.weekday() - first) % 7
    return day - timedelta(days=min(back, day.toordinal() - 1))
