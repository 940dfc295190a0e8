"""How Advocate looks for the member at the keyboard: colours, text size, rows, contrast, motion. Seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from advocate import settings
from ui.runner import Runner
from ui.settings.chosen import SettingBar, read_values
from ui.settings.section import Section

if TYPE_CHECKING:
    from advocate.app import Advocate

SETTINGS = (settings.THEME, settings.TEXT_SIZE, settings.DENSITY, settings.CONTRAST, settings.MOTION)


def read_look(app: Advocate) -> dict[str, str]:
    """Runs on the database thread."""
    return read_values(app, SETTINGS)


class LookSection(Section):
    key: ClassVar[str] = "look"
    read = staticmethod(read_look)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(self.tr("Yours alone: each of you may have another look."), runner, parent)
        system = ("system", self.tr("As the system has it"))
        self.theme = self._bar(
            settings.THEME,
            "theme",
            self.tr("Colours"),
            (system, ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
        )
        sizes = tuple((size, self.tr("{n} %").format(n=size)) for size in settings.TEXT_SIZE.choices)
        self.text_size = self._bar(settings.TEXT_SIZE, "text_size", self.tr("Text size"), sizes)
        self.density = self._bar(
            settings.DENSITY,
            "density",
            self.tr("Rows"),
            (("comfortable", self.tr("With room")), ("compact", self.tr("Close together"))),
            self.tr("Close together shows about a third more on a page."),
        )
        self.contrast = self._bar(
            settings.CONTRAST,
            "contrast",
            self.tr("Contrast"),
            (system, ("normal", self.tr("Normal")), ("high", self.tr("High"))),
            self.tr("High draws stronger lines, darker words and a wider ring around what has the keyboard."),
        )
        self.motion = self._bar(
            settings.MOTION,
            "motion",
            self.tr("Motion"),
            (system, ("full", self.tr("Full")), ("reduced", self.tr("Reduced"))),
            self.tr("Reduced lets nothing fade or slide."),
        )

    def show_state(self, state: dict[str, str]) -> None:
        for bar in (self.theme, self.text_size, self.density, self.contrast, self.motion):
            bar.choose(state[bar.setting.name])

    def _bar(
        self,
        setting: settings.Setting,
        row: str,
        label: str,
        choices: tuple[tuple[str, str], ...],
        hint: str = "",
    ) -> SettingBar:
        bar = SettingBar(setting, choices, self.runner, self, name=label)
        self.add_row(row, label, bar, hint=hint)
        return bar
