"""In which way a picture is taken: colours, text size, contrast, density, direction, language. Puts it on the application."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate import settings
from bench.picturing import pseudo
from ui.theme import Mode
from ui.wording.language import speak

PSEUDO = "pseudo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """width, height: in pixels; scale: percent; language: a code, or `pseudo`."""

    mode: Mode = "light"
    width: int = 1440
    height: int = 900
    scale: int = 100
    contrast: str = "normal"
    density: str = "comfortable"
    is_mirrored: bool = False
    language: str = "en"

    @property
    def name(self) -> str:
        """Part of a file's name: `light-960x600-150-high`."""
        parts = [self.mode, f"{self.width}x{self.height}", str(self.scale)]
        parts += ["high"] if self.contrast == "high" else []
        parts += ["compact"] if self.density == "compact" else []
        parts += ["mirrored"] if self.is_mirrored else []
        parts += [self.language] if self.language != "en" else []
        return "-".join(parts)

    def choices(self) -> dict[settings.Setting, str]:
        """As a member would choose it in the settings."""
        return {
            settings.THEME: self.mode,
            settings.TEXT_SIZE: str(self.scale),
            settings.CONTRAST: self.contrast,
            settings.DENSITY: self.density,
            settings.MOTION: "reduced",
            settings.TIME_FORMAT: "24",
            settings.DATE_FORMAT: "day_first",
            settings.FIRST_DAY: "monday",
            settings.LANGUAGE: "en" if self.language == PSEUDO else self.language,
        }

    def speak(self) -> None:
        """The language and the direction, for whatever is built from now on."""
        pseudo.speak(on=self.language == PSEUDO)
        speak("en" if self.language == PSEUDO else self.language)
        side = Qt.LayoutDirection
        QApplication.setLayoutDirection(side.RightToLeft if self.is_mirrored else side.LeftToRight)
