"""Every setting that is kept in the vault, declared once: name, default, what it may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from advocate.domain import reminding_choices
from advocate.domain.reminding_choices import REMINDING_DEFAULTS
from advocate.errors import InvalidValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """is_personal: each member has their own; otherwise it is the team's. choices: empty when any text will do that `read`
    reads; it raises ValueError for any other."""

    name: str
    label: str
    default: str
    is_personal: bool = True
    choices: tuple[str, ...] = ()
    read: Callable[[str], object] = str

    def check(self, value: str) -> None:
        """Raises InvalidValue."""
        if self.choices and value not in self.choices:
            raise InvalidValue(
                f"{self.label} cannot be “{value}”.", f"Choose one of: {', '.join(self.choices)}."
            )
        try:
            self.read(value)
        except ValueError as error:
            raise InvalidValue(f"{self.label} cannot be “{value}”.", "Look at how it was written.") from error


BUSINESS = Setting(name="business", label="Business name", default="", is_personal=False)
THEME = Setting(name="theme", label="Look", default="system", choices=("system", "light", "dark"))
TEXT_SIZE = Setting(
    name="text_size", label="Text size", default="100", choices=("90", "100", "110", "125", "140", "150")
)
PAPER = Setting(name="paper", label="Paper", default="a4", is_personal=False, choices=("a4", "us-letter"))
DENSITY = Setting(name="density", label="Rows", default="comfortable", choices=("comfortable", "compact"))
CONTRAST = Setting(name="contrast", label="Contrast", default="system", choices=("system", "normal", "high"))
MOTION = Setting(name="motion", label="Motion", default="system", choices=("system", "full", "reduced"))
FIRST_DAY = Setting(
    name="first_day",
    label="First day of the week",
    default="system",
    choices=("system", "monday", "sunday", "saturday"),
)
TIME_FORMAT = Setting(name="time_format", label="Times", default="system", choices=("system", "24", "12"))
DATE_FORMAT = Setting(
    name="date_format",
    label="Dates",
    default="system",
    choices=("system", "day_first", "month_first", "year_first"),
)
LANGUAGE = Setting(name="language", label="Language", default="system", choices=("system", "en", "de"))
REMIND_BEFORES = Setting(
    name=reminding_choices.BEFORES,
    label="Reminders, minutes before",
    default=REMINDING_DEFAULTS[reminding_choices.BEFORES],
    is_personal=False,
    read=reminding_choices.befores_from,
)
WORKDAYS = Setting(
    name=reminding_choices.WORKDAYS,
    label="Working days",
    default=REMINDING_DEFAULTS[reminding_choices.WORKDAYS],
    is_personal=False,
    read=reminding_choices.days_from,
)
WORKING_HOURS = Setting(
    name=reminding_choices.WORKING_HOURS,
    label="Working hours",
    default=REMINDING_DEFAULTS[reminding_choices.WORKING_HOURS],
    is_personal=False,
    read=reminding_choices.working_hours_from,
)
HOLIDAYS = Setting(
    name=reminding_choices.HOLIDAYS,
    label="Public holidays",
    default=REMINDING_DEFAULTS[reminding_choices.HOLIDAYS],
    is_personal=False,
    read=reminding_choices.region_from,
)
QUIET_HOURS = Setting(
    name=reminding_choices.QUIET_HOURS,
    label="Quiet hours",
    default=REMINDING_DEFAULTS[reminding_choices.QUIET_HOURS],
    is_personal=False,
    read=reminding_choices.quiet_from,
)
KEEP_IN_TRAY = Setting(
    name="keep_in_tray", label="When the window is closed", default="ask", choices=("ask", "yes", "no")
)
CALL_GUIDE = Setting(name="call_guide", label="Call guide", default="off", choices=("off", "on"))
WORDING_HINTS = Setting(name="wording_hints", label="Wording hints", default="on", choices=("on", "off"))

ALL = (
    BUSINESS,
    THEME,
    TEXT_SIZE,
    PAPER,
    DENSITY,
    CONTRAST,
    MOTION,
    FIRST_DAY,
    TIME_FORMAT,
    DATE_FORMAT,
    LANGUAGE,
    REMIND_BEFORES,
    WORKDAYS,
    WORKING_HOURS,
    HOLIDAYS,
    QUIET_HOURS,
    KEEP_IN_TRAY,
    CALL_GUIDE,
    WORDING_HINTS,
)
