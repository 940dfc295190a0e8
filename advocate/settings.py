"""Every setting that is kept in the vault, declared once: name, default, what it may be."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.errors import InvalidValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """is_personal: each member has their own; otherwise it is the team's. choices: empty when any text will do."""

    name: str
    label: str
    default: str
    is_personal: bool = True
    choices: tuple[str, ...] = ()

    def check(self, value: str) -> None:
        """Raises InvalidValue."""
        if self.choices and value not in self.choices:
            raise InvalidValue(
                f"{self.label} cannot be “{value}”.", f"Choose one of: {', '.join(self.choices)}."
            )


BUSINESS = Setting(name="business", label="Business name", default="", is_personal=False)
THEME = Setting(name="theme", label="Look", default="system", choices=("system", "light", "dark"))
TEXT_SIZE = Setting(
    name="text_size", label="Text size", default="100", choices=("90", "100", "110", "125", "140", "150")
)
PAPER = Setting(name="paper", label="Paper", default="a4", is_personal=False, choices=("a4", "us-letter"))

ALL = (BUSINESS, THEME, TEXT_SIZE, PAPER)
