"""What the person chose to see, applied to the whole application: colours, sizes, motion, and how times are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from advocate import settings
from ui.formats import formats
from ui.theme import Contrast, Density, Mode, Motion, theme

CHOICES = (
    settings.THEME,
    settings.TEXT_SIZE,
    settings.DENSITY,
    settings.CONTRAST,
    settings.MOTION,
    settings.FIRST_DAY,
    settings.TIME_FORMAT,
    settings.DATE_FORMAT,
)


def apply_look(look: str, text_size: int) -> None:
    """Light, dark or the system's; text size in percent. Does nothing where all is so already."""
    mode = cast(Mode, look if look in settings.THEME.choices else settings.THEME.default)
    if theme().mode != mode:
        theme().set_mode(mode)
    theme().set_scale(text_size / 100)


def apply_choices(values: Mapping[str, str], region: str | None = None) -> None:
    """values: of CHOICES by their names, as the settings check them; region: the member's country, where it is known."""
    now = theme()
    apply_look(values[settings.THEME.name], int(values[settings.TEXT_SIZE.name]))
    if now.density != values[settings.DENSITY.name]:
        now.set_density(cast(Density, values[settings.DENSITY.name]))
    if now.contrast != values[settings.CONTRAST.name]:
        now.set_contrast(cast(Contrast, values[settings.CONTRAST.name]))
    if now.motion != values[settings.MOTION.name]:
        now.set_motion(cast(Motion, values[settings.MOTION.name]))
    formats().choose(
        values[settings.FIRST_DAY.name],
        values[settings.TIME_FORMAT.name],
        values[settings.DATE_FORMAT.name],
        region=region,
    )
